// `gist` of Hugo.
import { mediaReader } from './parts.ts'

export const gist = mediaReader('code', {
  example: '{{< gist jmooring 23932424365401ffa5e9d9810102a477 list.html >}}',
  becomes: 'A link to the code, with its address.',
}, ({ get }) => {
  const [user, id, file] = [get('user', 0), get('id', 1), get('file', 2)]
  const path = [user, id].filter(part => part !== undefined).map(part => encodeURIComponent(part!)).join('/')
  return path === '' ? undefined : `https://gist.github.com/${path}${file === undefined ? '' : `#file-${encodeURIComponent(file.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'))}`}`
})
