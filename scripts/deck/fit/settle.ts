// What the browser is told of blocks once it is known where they stand: how a table is set, how high a diagram may be.
import type { RootContent } from 'mdast'
import type { Column } from './kind.ts'
import { phrasingTypes } from '../../model.ts'
import { kindOf } from './blocks/index.ts'
import { diagramHeight } from './blocks/pictures.ts'
import { formOf } from './blocks/table-form.ts'

export function settled(nodes: readonly RootContent[], column: Column): RootContent[] {
  return nodes.map((node) => {
    if (node.type === 'table') {
      const { set } = formOf(node, column.width, column.setting)
      return set ? { type: 'wideTable', ...set, children: [node] } : node
    }
    if (node.type === 'diagram')
      return { ...node, width: Math.floor(column.width), height: diagramHeight(node, column.width) }
    if (!('children' in node) || phrasingTypes.has(node.type))
      return node
    const inside = kindOf(node)?.inside?.(column, node) ?? column
    const children = settled(node.children as RootContent[], inside)
    return children.every((child, index) => child === node.children[index]) ? node : { ...node, children } as RootContent
  })
}
