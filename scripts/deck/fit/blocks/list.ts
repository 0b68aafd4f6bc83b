// Lists: broken between items, or within one that is long; no short item stands alone.
import type { BlockContent, List, ListItem } from 'mdast'
import type { Box, Broken, Column, Kind, Measuring } from '../kind.ts'
import { flowBoxes, isShown, MANY, mayEnd, narrower } from '../kind.ts'

export const list: Kind<List> = {
  inside: (column, { ordered }) => narrower(column, (ordered ? 1.7 : 1.35) * column.size),
  measure: (node, column, fit) => {
    const { size } = column
    const first = node.children.slice(0, MANY)
    const isLoose = node.spread || first.some(item => item.spread || hasParagraphs(item))
    const items = first.filter(item => item.children.some(isShown)).map(item => itemBox(item, list.inside!(column, node), isLoose, fit))
    return { height: flowBoxes(items), before: 0.12 * size, after: Math.max(0.5 * size, items.at(-1)?.after ?? 0) }
  },
  break: (node, room, column, fit) => {
    const part = (items: ListItem[], from: number): List => ({ ...node, children: items, ...(node.ordered ? { start: (node.start ?? 1) + from } : {}) })
    const height = (items: ListItem[]): number => fit.boxOf(part(items, 0), column).height
    let count = node.children.findIndex((_, index) => height(node.children.slice(0, index + 1)) > room)
    count = count < 0 ? node.children.length - 1 : count
    const next = node.children[count]!
    // A long item is broken itself, or the slide would be half empty.
    if (fit.eager || height([next]) > 0.3 * fit.whole) {
      const used = count > 0 ? height(node.children.slice(0, count)) : 0
      const broken = fit.fill(next.children, room - used - 0.3 * column.size, list.inside!(column, node))
      const rest = node.children.slice(count + 1)
      if (broken) {
        return [
          [part([...node.children.slice(0, count), { ...next, children: broken[0] as BlockContent[] }], 0)],
          [...broken[1], ...(rest.length > 0 ? [part(rest, count + 1)] : [])],
        ]
      }
    }
    const isLong = (item: ListItem): boolean => height([item]) > (fit.eager ? 2 : 4) * column.leading * column.size
    const at = (count: number): Broken => [[part(node.children.slice(0, count), 0)], [part(node.children.slice(count), count)]]
    const isLast = node.children.length - count === 1
    // The last item does not go on alone, if this slide stays full enough: another one goes with it.
    if (isLast && count > 1 && height([next]) < 0.4 * fit.whole && mayEnd(room - height(node.children.slice(0, count - 1)), fit))
      return at(count - 1)
    if (!fit.eager && isLast && !isLong(next))
      count--
    if (count < 1 || (count === 1 && !isLong(node.children[0]!)))
      return undefined
    return at(count)
  },
}

/** Two paragraphs of an item are parted by an empty line, which makes the whole list a loose one. */
function hasParagraphs({ children }: ListItem): boolean {
  return children.some(({ type }, index) => type === 'paragraph' && children[index + 1]?.type === 'paragraph')
}

function itemBox(item: ListItem, column: Column, isLoose: boolean, { boxOf }: Measuring): Box {
  const { size } = column
  const boxes = item.children.filter(isShown).map((child): Box => {
    const box = boxOf(child, column)
    return child.type === 'paragraph' ? { ...box, after: isLoose ? 0.25 * size : 0 } : child.type === 'list' ? { ...box, after: 0.15 * size } : box
  })
  const [first] = boxes
  return { height: Math.max(flowBoxes(boxes), boxes.length > 0 ? 0 : column.leading * size), before: Math.max(0.12 * size, first?.before ?? 0), after: Math.max(0.12 * size, boxes.at(-1)?.after ?? 0) }
}
