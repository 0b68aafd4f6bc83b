// `vimeo` of Hugo.
import { isAddress, mediaReader } from './parts.ts'

export const vimeo = mediaReader('video', {
  example: '{{< vimeo id="55073825" title="La visite du serveur" >}}',
  becomes: 'A link to the film, with its title and address.',
}, ({ get }) => {
  const id = get('id', 'src', 'url', 0)
  return id === undefined || isAddress(id) ? id : `https://vimeo.com/${encodeURIComponent(id)}`
})
