// `quote` and `blockquote` of other themes: words of somebody, and who said them.
import type { ShortcodeReader } from './shortcode.ts'
import { linked, paragraph } from './parts.ts'

export const quote: ShortcodeReader = {
  inner: 'markdown',
  place: 'block',
  example: '{{< quote author="Une bénévole" >}}\nCela marche **toujours**.\n{{< /quote >}}',
  becomes: 'A quotation, with who said it.',
  toNodes: ({ get, inline, children }) => {
    const said = inline(get('text', 'quote'))
    const sources = [get('author', 'person'), get('source', 'cite', 'title', 'company')].filter(source => source !== undefined)
    const by = linked(get('link', 'url', 'href'), sources.flatMap((source, index) => inline(index > 0 ? `, ${source}` : source)))
    return [{ type: 'blockquote', children: [...paragraph(said), ...children, ...(sources.length > 0 ? paragraph(by) : [])] as never }]
  },
}
