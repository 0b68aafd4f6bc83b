// `tabs` of Hextra, Docsy's `tabpane` and their likes: every pane is shown, each under its name.
import type { RootContent } from 'mdast'
import type { Tab } from '../../model.ts'
import type { ShortcodeReader } from './shortcode.ts'
import { text } from '../phrasing.ts'
import { paragraph } from './parts.ts'

export const tabs: ShortcodeReader = {
  inner: 'markdown',
  closed: ['tabs'],
  place: 'block',
  example: '{{< tabs items="Linux,Windows" >}}\n{{< tab >}}`sudo reboot`{{< /tab >}}\n{{< tab >}}Le menu *Démarrer*.{{< /tab >}}\n{{< /tabs >}}',
  becomes: 'All panes, one after another, each under its name.',
  toNodes: ({ get, inline, children, params }) => {
    const items = (get('items') ?? '').replace(/^\[|\]$/g, '').split(',').map(name => name.trim().replace(/^["']|["']$/g, ''))
    const before: RootContent[] = []
    const panes: Tab[] = []
    for (const node of children) {
      if (node.type === 'tab')
        panes.push(node)
      // Words between two panes belong to the one before.
      else
        (panes.at(-1)?.children ?? before).push(node)
    }
    // A single word is an anchor; as many as there are panes name them.
    const names = !params.has(1) || params.size !== panes.length ? items : [...params.values()]
    for (const [index, name] of names.entries()) {
      if (name === '')
        continue
      const pane = panes[index]
      if (!pane)
        panes.push({ type: 'tab', name: text(name), children: [] })
      else if (pane.name.length === 0)
        pane.name = text(name)
    }
    return [...paragraph(inline(get('title'))), ...before, ...panes.length > 0 ? [{ type: 'tabs' as const, children: panes }] : []]
  },
}
