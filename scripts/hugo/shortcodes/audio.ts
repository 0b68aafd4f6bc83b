// `audio` of many themes.
import { isAddress, mediaReader } from './parts.ts'

export const audio = mediaReader('audio', {
  example: '{{< audio src="https://example.org/entretien.mp3" title="L\'entretien" >}}',
  becomes: 'A link to the recording, with its title and address.',
}, ({ name, get }) => {
  const [named, first] = [get('src', 'url', 'file', 'link', 'mp3', 'auto'), get(0)]
  // The other words of `music` name a song in somebody's collection.
  return named ?? (name === 'music' && !isAddress(first ?? '') ? undefined : first)
})
