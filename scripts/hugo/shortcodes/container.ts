// Shortcodes that only give a shape to what they hold: columns, rows, sections, centred text. What they hold stays.
import type { Paragraph, RootContent } from 'mdast'
import type { Shortcode, ShortcodeReader } from './shortcode.ts'
import { text } from '../phrasing.ts'
import { gatherCards } from './cards.ts'
import { readCsv } from './csv.ts'
import { paragraph } from './parts.ts'

/** What parts the columns of Hugo Book and Geekdoc, on a line of its own. */
const SEPARATOR = /^<[-–—]+>$/m

const GALLERIES = new Set(['gallery', 'carousel', 'img-grid', 'image-grid'])
const PICTURE = /^[^*?{}]+\.\w+$/

export const container: ShortcodeReader = {
  inner: 'markdown',
  place: 'block',
  example: '{{< columns >}}\nÀ gauche.\n\n<--->\n\nÀ droite.\n{{< /columns >}}',
  becomes: 'What it holds, one after another.',
  toNodes: shortcode => [
    ...paragraph(shortcode.inline(shortcode.get('title', 'caption'))),
    ...pictures(shortcode),
    ...tableOf(shortcode),
    ...gatherCards(shortcode.children.flatMap(parted)),
  ],
}

/** A paragraph in the columns that it holds. */
function parted(node: RootContent): RootContent[] {
  const at = node.type === 'paragraph' ? node.children.findIndex(child => child.type === 'text' && SEPARATOR.test(child.value)) : -1
  const separator = node.type === 'paragraph' ? node.children[at] : undefined
  if (node.type !== 'paragraph' || separator?.type !== 'text')
    return [node]
  const { index, 0: { length } } = SEPARATOR.exec(separator.value)!
  const [before, after] = [separator.value.slice(0, index).trimEnd(), separator.value.slice(index + length).trimStart()]
  const rest: Paragraph = { ...node, children: [...text(after), ...node.children.slice(at + 1)] }
  return [...paragraph([...node.children.slice(0, at), ...text(before)]), ...rest.children.length > 0 ? parted(rest) : []]
}

/** The pictures that a `carousel` or a `gallery` names: `{a.jpg, b.jpg}`. */
function pictures({ name, get, image, warn }: Shortcode): RootContent[] {
  const files = GALLERIES.has(name) ? get('images', 'match', 'dir', 'album') : undefined
  return (files ?? '').replace(/^\{|\}$/g, '').split(',').map(url => url.trim()).filter(Boolean).flatMap((url) => {
    if (PICTURE.test(url))
      return paragraph([image(url)])
    warn('image-missing', `Unexpected \`${name}\` of \`${url.slice(0, 200)}\`, expected the names of its pictures, with commas between; nothing is shown for it`)
    return []
  })
}

/** The file that a `table` names; its name stands for one that is not there. */
function tableOf(shortcode: Shortcode): RootContent[] {
  const { name, get, warn } = shortcode
  const file = name === 'table' ? get('path', 'src', 'file') : undefined
  if (file === undefined)
    return []
  const table = readCsv(file, shortcode)
  if (!table)
    warn('include-missing', `Unexpected \`${name}\` of \`${file.slice(0, 200)}\`, expected a file of this site; its name stands for it`)
  return table ? [table] : paragraph(text(file))
}
