// `instagram` of Hugo.
import { isAddress, mediaReader } from './parts.ts'

export const instagram = mediaReader('post', {
  example: '{{< instagram CxOWiQNP2MO >}}',
  becomes: 'A link to the picture, with its address.',
}, ({ get }) => {
  const id = get('id', 'url', 0)
  return id === undefined || isAddress(id) ? id : `https://www.instagram.com/p/${encodeURIComponent(id)}/`
})
