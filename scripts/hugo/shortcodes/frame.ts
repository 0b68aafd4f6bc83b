// `iframe` and its likes: a page of somebody else, which is never put in a frame here.
import { mediaReader } from './parts.ts'

export const frame = mediaReader('page', {
  example: '{{< iframe src="https://example.org/carte" title="La carte" >}}',
  becomes: 'A link to that page, with its title and address.',
}, ({ get }) => get('src', 'url', 'link', 0))
