// `video` of many themes: a film of the site or of another.
import { mediaReader } from './parts.ts'

export const video = mediaReader('video', {
  example: '{{< video src="https://example.org/visite.mp4" title="La visite" >}}',
  becomes: 'A link to the film, with its title and address.',
}, ({ get }) => get('src', 'url', 'file', 'link', 'webm', 'mp4', 'mp4-src', 'webm-src', 0))
