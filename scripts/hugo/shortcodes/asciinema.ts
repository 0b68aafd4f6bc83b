// `asciinema` of Hextra and others: a recorded terminal.
import { isAddress, mediaReader } from './parts.ts'

export const asciinema = mediaReader('terminal', {
  example: '{{< asciinema file="https://example.org/demo.cast" title="L\'installation" >}}',
  becomes: 'A link to the recording, with its address.',
}, ({ get }) => {
  const [file, id] = [get('file', 'src', 'url', 'cast'), get('id', 'key', 0)]
  if (file === undefined && id !== undefined && /^\d+$|^[\w-]{25}$/.test(id))
    return `https://asciinema.org/a/${id}`
  const cast = file ?? id
  // Hextra keeps recordings in one folder.
  return cast === undefined || isAddress(cast) || cast.startsWith('/') ? cast : `/casts/${cast}`
})
