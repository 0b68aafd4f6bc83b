// `mermaid`: a diagram, in Mermaid's own language.
import type { ShortcodeReader } from './shortcode.ts'
import { withoutEdges } from './parts.ts'

export const mermaid: ShortcodeReader = {
  inner: 'text',
  place: 'block',
  example: '{{< mermaid >}}\ngraph LR\n  PC --> Serveur\n{{< /mermaid >}}',
  becomes: 'The diagram, drawn.',
  toNodes: ({ text }) => withoutEdges(text) === '' ? [] : [{ type: 'diagram', value: withoutEdges(text) }],
}
