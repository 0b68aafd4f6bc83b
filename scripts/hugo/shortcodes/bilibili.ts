// `bilibili`: a film on the site where Chinese pages show theirs.
import { isAddress, mediaReader } from './parts.ts'

export const bilibili = mediaReader('video', {
  example: '{{< bilibili "BV1Sx411T7QQ" >}}',
  becomes: 'A link to the film, with its address.',
}, ({ get }) => {
  const id = get('id', 'bvid', 'src', 0)
  return id === undefined || isAddress(id) ? id : `https://www.bilibili.com/video/${encodeURIComponent(id)}`
})
