// Shortcodes that only give a shape to what they hold: columns, rows, sections, centred text. What they hold stays.
import type { RootContent } from 'mdast'
import type { Shortcode, ShortcodeReader } from './shortcode.ts'
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
  toNodes: shortcode => [
    ...paragraph(shortcode.inline(shortcode.get('title', 'caption'))),
    ...pictures(shortcode),
    ...gatherCards(shortcode.children.filter(node => node.type !== 'paragraph' || !SEPARATOR.test(toWords([node]).trim()))),
  ],
}

/** The pictures that a `carousel` or a `gallery` names: `{a.jpg, b.jpg}`. */
function pictures({ name, get, image, warn }: Shortcode): RootContent[] {
  return (get('images') ?? '').replace(/^\{|\}$/g, '').split(',').map(url => url.trim()).filter(Boolean).flatMap((url) => {
    if (!/[*?{}]/.test(url))
      return paragraph([image(url)])
    warn('image-missing', `Unexpected pattern \`${url.slice(0, 200)}\` in \`${name}\`, expected the names of its pictures, with commas between; nothing is shown for it`)
    return []
  })
}
