// `quote` and `blockquote` of other themes: words of somebody, and who said them.
import type { ShortcodeReader } from './shortcode.ts'
import { isAddress, linked, paragraph } from './parts.ts'

export const quote: ShortcodeReader = {
  inner: 'markdown',
  place: 'block',
  example: '{{< quote author="Une bénévole" >}}\nCela marche **toujours**.\n{{< /quote >}}',
  becomes: 'A quotation, with who said it.',
  toNodes: ({ get, inline, children, hasInner }) => {
    // By itself, the first word is what was said.
    const [first, second] = [get(0), get(1)]
    const said = inline(get('text', 'quote') ?? (hasInner ? undefined : first))
    const url = get('link', 'url', 'href') ?? (isAddress(second ?? '') ? second : undefined)
    const sources = [get('author', 'person') ?? (hasInner ? first : undefined), get('source', 'cite', 'title', 'company') ?? (second === url ? undefined : second)].filter(source => source !== undefined)
    const by = linked(url, sources.flatMap((source, index) => inline(index > 0 ? `, ${source}` : source)))
    return [{ type: 'blockquote', children: [...paragraph(said), ...children, ...(sources.length > 0 ? paragraph(by) : [])] as never }]
  },
}
