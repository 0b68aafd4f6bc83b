// `pdf` of Hextra.
import { mediaReader } from './parts.ts'

export const pdf = mediaReader('document', {
  example: '{{< pdf "https://example.org/statuts.pdf" >}}',
  becomes: 'A link to the document, with its address.',
}, ({ get }) => get('src', 'url', 'file', 'path', 0))
