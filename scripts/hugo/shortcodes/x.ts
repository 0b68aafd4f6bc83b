// `x`, once `tweet` and `twitter`, of Hugo.
import { isAddress, mediaReader } from './parts.ts'

export const x = mediaReader('post', {
  example: '{{< x user="SanDiegoZoo" id="1453110110599868418" >}}',
  becomes: 'A link to the message, with its address.',
}, ({ get }) => {
  const [user, id] = [get('user'), get('id', 'url', 0)]
  return id === undefined || isAddress(id) ? id : `https://x.com/${encodeURIComponent(user ?? 'i')}/status/${encodeURIComponent(id)}`
})
