// `details` of Hugo and Hextra, and what other themes call expand or collapse: unfolded, so that nothing is hidden.
import type { ShortcodeReader } from './shortcode.ts'
import { paragraph } from './parts.ts'

const GROUPS = new Set(['accordion', 'faq'])

export const details: ShortcodeReader = {
  inner: 'markdown',
  closed: ['details'],
  place: 'block',
  example: '{{% details title="Et sans réseau ?" closed="true" %}}\nTout marche, *même* l\'impression.\n{{% /details %}}',
  becomes: 'Its title as a small heading, with everything below it unfolded.',
  toNodes: ({ name, get, inline, children }) => {
    // Around others, and not one of its own.
    if (GROUPS.has(name) && (get('title', 'header', 0) === undefined || children.some(({ type }) => type === 'details')))
      return [...paragraph(inline(get('title'))), ...children]
    return [{ type: 'details', summary: inline(get('summary', 'title', 'header', 'heading', 'label', 'text', 'caption', 'name', 0)), children }]
  },
}
