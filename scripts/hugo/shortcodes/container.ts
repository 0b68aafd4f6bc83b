// Shortcodes that only give a shape to what they hold: columns, rows, sections, centred text. What they hold stays.
import type { ShortcodeReader } from './shortcode.ts'
import { toWords } from '../phrasing.ts'
import { gatherCards } from './cards.ts'
import { paragraph } from './parts.ts'

/** What parts the columns of Hugo Book. */
const SEPARATOR = /^<[-–—]+>$/

export const container: ShortcodeReader = {
  inner: 'markdown',
  place: 'block',
  example: '{{< columns >}}\nÀ gauche.\n\n<--->\n\nÀ droite.\n{{< /columns >}}',
  becomes: 'What it holds, one after another.',
  toNodes: ({ get, inline, children }) => [
    ...paragraph(inline(get('title', 'caption'))),
    ...gatherCards(children.filter(node => node.type !== 'paragraph' || !SEPARATOR.test(toWords([node]).trim()))),
  ],
}
