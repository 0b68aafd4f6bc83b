// A note where it stands, which no slide has at its foot: it goes on after its mark, as a frame does.
import type { FootnoteDefinition } from 'mdast'
import type { Kind } from '../kind.ts'

/** Above it, with its gap. */
const LINE = 10

export const footnoteDefinition: Kind<FootnoteDefinition> = {
  inside: ({ setting, width }) => ({ width: width - 1.2 * setting.small, setting, size: setting.small, leading: 1.3 }),
  measure: (node, column, { flow }) => ({ height: LINE + flow(node.children, footnoteDefinition.inside!(column, node)), before: 0.7 * column.setting.small, after: 0 }),
  break: (node, room, column, { fill }) => {
    const broken = fill(node.children, room - LINE, footnoteDefinition.inside!(column, node))
    return broken && broken[1].length > 0
      ? [[{ ...node, children: broken[0] as FootnoteDefinition['children'] }], [{ ...node, children: broken[1] as FootnoteDefinition['children'] }]]
      : undefined
  },
}
