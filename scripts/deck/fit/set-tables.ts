// Tells the tables of a slide how they are set, once it is known where they stand.
import type { RootContent } from 'mdast'
import type { Column, Kind } from './kind.ts'
import { phrasingTypes } from '../../model.ts'
import { kinds } from './blocks/index.ts'
import { formOf } from './blocks/table-form.ts'

export function withSetTables(nodes: readonly RootContent[], column: Column): RootContent[] {
  return nodes.map((node) => {
    if (node.type === 'table') {
      const { set } = formOf(node, column.width, column.setting)
      return set ? { type: 'wideTable', ...(set === 'records' ? {} : { columns: set }), children: [node] } : node
    }
    if (!('children' in node) || phrasingTypes.has(node.type))
      return node
    const inside = (kinds[node.type] as Kind<RootContent> | undefined)?.inside?.(column, node) ?? column
    const children = withSetTables(node.children as RootContent[], inside)
    return children.every((child, index) => child === node.children[index]) ? node : { ...node, children } as RootContent
  })
}
