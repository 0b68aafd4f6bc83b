// Words and what they mean: a term stays with its meaning; one that is too long goes on.
import type { DefinitionList } from '../../../model.ts'
import type { Box, Broken, Column, Fit, Kind, Measuring } from '../kind.ts'
import { flowBoxes, MANY, narrower } from '../kind.ts'
import { heightOfWords } from '../words.ts'

export const definitionList: Kind<DefinitionList> = {
  inside: column => narrower(column, 1.35 * column.size),
  measure: (node, column, fit) => ({ height: flowBoxes(boxesOf(node, column, fit)), before: 0, after: 0 }),
  break: (node, room, column, fit) => {
    const boxes = boxesOf(node, column, fit)
    const broken = fit.eager ? brokenMeaning(node, boxes, room, column, fit) : undefined
    if (broken)
      return broken
    for (let count = boxes.length - 1; count > 0; count--) {
      if (node.children[count]!.type === 'definitionTerm' && flowBoxes(boxes.slice(0, count)) <= room)
        return [[{ ...node, children: node.children.slice(0, count) }], [{ ...node, children: node.children.slice(count) }]]
    }
    return brokenMeaning(node, boxes, room, column, fit)
  },
}

function boxesOf(node: DefinitionList, column: Column, { flow }: Measuring): Box[] {
  const { size, leading } = column
  return node.children.slice(0, MANY).map(child => child.type === 'definitionTerm'
    ? { height: heightOfWords(child.children, column.width, { family: 'text', size, bold: true }, leading), before: 0, after: 0 }
    : { height: flow(child.children, definitionList.inside!(column, node)), before: 0, after: 0.4 * size })
}

/** A meaning that is too long goes on; the meanings of one term are parted. */
function brokenMeaning(node: DefinitionList, boxes: readonly Box[], room: number, column: Column, { fill }: Fit): Broken | undefined {
  const at = boxes.findIndex((_, index) => flowBoxes(boxes.slice(0, index + 1)) > room)
  const over = node.children[at]
  if (over?.type !== 'definitionDescription')
    return undefined
  const part = (children: DefinitionList['children']): DefinitionList => ({ ...node, children })
  const [before, after] = [node.children.slice(0, at), node.children.slice(at + 1)]
  const left = room - flowBoxes(boxes.slice(0, at)) - 0.4 * column.size
  const broken = fill(over.children, left, definitionList.inside!(column, node))
  const rest = broken?.[1].length ? [{ ...over, children: broken[1] }, ...after] : after
  if (broken)
    return [[part([...before, { ...over, children: broken[0] }])], rest.length > 0 ? [part(rest)] : []]
  return before.at(-1)?.type === 'definitionDescription' ? [[part(before)], [part([over, ...after])]] : undefined
}
