// Tabs: every pane shows under its name, two side by side, and one that holds nothing as its name; broken between panes, or within one that is longer than a slide.
import type { Tab, Tabs } from '../../../model.ts'
import type { Column, Kind, Measuring } from '../kind.ts'
import { MANY, margins, narrower } from '../kind.ts'
import { heightOfWords } from '../words.ts'
import { CODE_SIDES } from './code.ts'

const GAP = 8
const BETWEEN = 18
/** Padding and border. */
const SIDES = 32.8
const ENDS = 20.8
/** Below a name that has no pane. */
const BORDER = 2.4
/** A code that is all of its pane has no frame of its own. */
const CODE_ENDS = 9.8
/** So many panes are never all on a slide. */
const MOST = 12

export const tabs: Kind<Tabs> = {
  inside: (column, { children }) => narrower(column, (isPair(children) ? (column.width + BETWEEN) / 2 : 0) + SIDES),
  measure: (node, column, fit) => {
    const heights = node.children.slice(0, MANY).map(tab => tabHeight(tab, tabs.inside!(column, node), fit))
    const height = isPair(node.children) ? Math.max(...heights) : heights.reduce((sum, pane) => sum + pane + GAP, -GAP)
    return { height, ...margins(column.size, 0.7) }
  },
  break: (node, room, column, fit) => {
    const part = (children: Tab[]): Tabs => ({ ...node, children })
    const height = (children: Tab[]): number => fit.boxOf(part(children), column).height
    let count = Math.min(node.children.length - 1, MOST)
    while (count > 0 && height(node.children.slice(0, count)) > room)
      count--
    const stay = count > 0 ? [part(node.children.slice(0, count))] : []
    const [next, ...rest] = node.children.slice(count)
    if (count === 0 || fit.eager) {
      const above = count > 0 ? height(stay[0]!.children) + margins(column.size, 0.7).after : 0
      const broken = fit.fill(next!.children, room - above - ENDS - nameHeight(next!, column) - 4, tabs.inside!(column, part([next!])))
      // Panes that do not fit side by side may fit one below the other.
      const after = broken?.[1].length ? [{ ...next!, children: broken[1] }, ...rest] : rest
      if (broken && (count > 0 || after.length > 0))
        return [[...stay, part([{ ...next!, children: broken[0] }])], after.length > 0 ? [part(after)] : []]
    }
    return count > 0 ? [stay, [part([next!, ...rest])]] : undefined
  },
}

/** Two panes that both hold something. */
function isPair(panes: readonly Tab[]): boolean {
  return panes.length === 2 && panes.every(({ children }) => children.length > 0)
}

function tabHeight(tab: Tab, column: Column, { boxOf, flow }: Measuring): number {
  const { children } = tab
  const [only] = children
  const body = children.length === 0
    ? BORDER
    : children.length === 1 && only!.type === 'code'
      ? CODE_ENDS + boxOf(only!, narrower(column, -CODE_SIDES)).height
      : ENDS + flow(children, column)
  return nameHeight(tab, column) + body
}

function nameHeight({ name }: Tab, { width, setting }: Column): number {
  return name.length > 0 ? 5.4 + heightOfWords(name, width, { family: 'subtitle', size: setting.small }, 1.3) : 0
}
