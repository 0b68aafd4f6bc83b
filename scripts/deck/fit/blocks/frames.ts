// Frames around blocks: quotations, callouts, details. They go on around what follows, with their title.
import type { Blockquote, RootContent } from 'mdast'
import type { Callout, Details } from '../../../model.ts'
import type { Broken, Column, Fit, Kind } from '../kind.ts'
import { margins, narrower } from '../kind.ts'
import { heightOfWords } from '../words.ts'

export const blockquote: Kind<Blockquote> = {
  inside: column => narrower(column, 0.8 * column.size + 6),
  measure: (node, column, { flow }) => ({ height: flow(node.children, blockquote.inside!(column, node)) + 0.2 * column.size, before: 0, after: 0.6 * column.size }),
  break: (node, room, column, fit) => wrapped(node, room, column, blockquote.inside!(column, node), fit),
}

export const callout: Kind<Callout> = {
  inside: column => narrower(column, 44),
  measure: (node, column, { flow }) => {
    const inner = callout.inside!(column, node)
    const title = heightOfWords(node.title, inner.width - 1.7 * column.size, { family: 'subtitle', size: column.size }, 1.25)
    return { height: 26 + Math.max(1.25 * column.size, title) + (node.children.length > 0 ? 3 + flow(node.children, inner) : 0), ...margins(column.size, 0.7) }
  },
  break: (node, room, column, fit) => wrapped(node, room, column, callout.inside!(column, node), fit),
}

export const details: Kind<Details> = {
  inside: column => narrower(column, 20),
  measure: (node, column, { flow }) => {
    const inner = details.inside!(column, node)
    return { height: heightOfWords(node.summary, inner.width, { family: 'subtitle', size: column.size }, 1.25) + flow(node.children, inner), ...margins(column.size, 0.7) }
  },
  break: (node, room, column, fit) => wrapped(node, room, column, details.inside!(column, node), fit),
}

function wrapped<Frame extends Blockquote | Callout | Details>(node: Frame, room: number, column: Column, inner: Column, { boxOf, fill }: Fit): Broken | undefined {
  const part = (children: RootContent[]): RootContent => ({ ...node, children } as RootContent)
  const frame = boxOf(part([]), column).height
  if (boxOf(node, column).height <= frame)
    return undefined
  const broken = fill(node.children, room - frame - 3, inner)
  return broken && [[part(broken[0])], broken[1].length > 0 ? [part(broken[1])] : []]
}
