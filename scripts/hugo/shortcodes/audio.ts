// `audio` of many themes.
import { mediaReader } from './parts.ts'

export const audio = mediaReader('audio', {
  example: '{{< audio src="https://example.org/entretien.mp3" title="L\'entretien" >}}',
  becomes: 'A link to the recording, with its title and address.',
}, ({ get }) => get('src', 'url', 'file', 'link', 'mp3', 0))
