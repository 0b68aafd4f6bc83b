// `jupyter` of Hextra.
import { mediaReader } from './parts.ts'

export const jupyter = mediaReader('notebook', {
  example: '{{< jupyter "https://example.org/mesures.ipynb" >}}',
  becomes: 'A link to the notebook, with its address.',
}, ({ get }) => get('src', 'file', 'url', 0))
