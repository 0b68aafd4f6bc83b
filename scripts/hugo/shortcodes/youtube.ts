// `youtube` of Hugo.
import { isAddress, mediaReader } from './parts.ts'

export const youtube = mediaReader('video', {
  example: '{{< youtube id="w7Ft2ymGmfc" title="La visite du serveur" >}}',
  becomes: 'A link to the film, with its title and address.',
}, ({ get }) => {
  const id = get('id', 'src', 'url', 0)
  return id === undefined || isAddress(id) ? id : `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`
})
