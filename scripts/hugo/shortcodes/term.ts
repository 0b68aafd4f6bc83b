// A word with what it means: `term` of Hextra, `glossary_tooltip` of Kubernetes, `tooltip` of others.
import type { ShortcodeReader } from './shortcode.ts'
import { toWords } from '../phrasing.ts'
import { innerWords } from './parts.ts'

export const term: ShortcodeReader = {
  inner: 'none',
  place: 'inline',
  example: 'Un {{< tooltip text="onduleur" tip="une réserve de courant" >}} protège le serveur.',
  becomes: 'The word, with what it means in brackets, where the page says it.',
  toNodes: (shortcode) => {
    const { get, inline, pageTitle, name } = shortcode
    const id = get('term_id')
    const inner = innerWords(shortcode)
    const title = id !== undefined && get('text') === undefined ? pageTitle(`/docs/reference/glossary/${id}`) ?? id : undefined
    const words = inner.length > 0 ? inner : inline(get('text', 'entry', 'term', 'word', 0) ?? title)
    const meaning = toWords(inline(get('tip', 'tooltip', 'definition', 'meaning', 'description', ...(name === 'tooltip' ? ['title', 1] : []))))
    return words.length > 0 && meaning !== '' ? [{ type: 'term', meaning, children: words }] : words
  },
}
