// A note where it stands, which no slide calls.
import type { FootnoteDefinition } from 'mdast'
import type { Kind } from '../kind.ts'
import { narrower } from '../kind.ts'

export const footnoteDefinition: Kind<FootnoteDefinition> = {
  inside: column => narrower(column, 1.2 * column.size),
  measure: (node, column, { flow }) => ({ height: flow(node.children, footnoteDefinition.inside!(column, node)), before: 0, after: 0 }),
}
