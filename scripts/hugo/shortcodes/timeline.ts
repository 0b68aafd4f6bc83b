// `timeline` of other themes: a way in steps, where headings stand in it; and `step`, which says its heading as a parameter.
import type { ShortcodeReader } from './shortcode.ts'
import { text } from '../phrasing.ts'
import { badge, paragraph } from './parts.ts'

export const timeline: ShortcodeReader = {
  inner: 'markdown',
  place: 'block',
  example: '{{% timeline %}}\n\n### 2019\n\nUn ordinateur dans un coin.\n\n### 2024\n\nTrois baies.\n\n{{% /timeline %}}',
  becomes: 'Steps, where there are headings in it; else what it holds.',
  toNodes: ({ children }) => children.some(node => node.type === 'heading') ? [{ type: 'steps', children }] : children,
}

export const timelineItem: ShortcodeReader = {
  inner: 'markdown',
  place: 'block',
  example: '{{< timeline >}}\n{{< timelineItem header="Le départ" badge="2019" subheader="Un ordinateur" >}}\nDans un coin.\n{{< /timelineItem >}}\n{{< /timeline >}}',
  becomes: 'Its header set strong, its badge, and what it holds.',
  toNodes: ({ name, get, inline, children, parent }) => {
    const [header, date] = [inline(get('header', 'title', 'value', 0)), get('badge', 'date', 'year', 1)]
    const subheader = get('subheader', 'subtitle', 'label') ?? (name === 'progress' && get('title') ? `${get('value') ?? 0} %` : undefined)
    if (parent?.reader === 'steps' && header.length > 0)
      return [{ type: 'heading', depth: 3, children: header }, ...children]
    const head = [...(header.length > 0 ? [{ type: 'strong' as const, children: header }] : []), ...(date === undefined ? [] : [...text(header.length > 0 ? ' ' : ''), badge(text(date), undefined)])]
    return [...paragraph(head), ...paragraph(inline(subheader)), ...children]
  },
}
