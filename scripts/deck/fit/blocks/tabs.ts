// Tabs: every pane shows under its name, two side by side; broken between panes, or within one that is longer than a slide.
import type { Tab, Tabs } from '../../../model.ts'
import type { Column, Fit, Kind } from '../kind.ts'
import { MANY, margins, narrower } from '../kind.ts'
import { heightOfWords } from '../words.ts'
import { CODE_SIDES } from './code.ts'

const GAP = 8
const BETWEEN = 18
/** Padding and border. */
const SIDES = 32.8
const ENDS = 20.8
/** A code that is all of its pane has no frame of its own. */
const CODE_ENDS = 9.8
/** So many panes are never all on a slide. */
const MOST = 12

export const tabs: Kind<Tabs> = {
  inside: (column, { children }) => narrower(column, (children.length === 2 ? (column.width + BETWEEN) / 2 : 0) + SIDES),
  measure: (node, column, fit) => {
    const heights = node.children.slice(0, MANY).map(tab => tabHeight(tab, tabs.inside!(column, node), fit))
    const height = node.children.length === 2 ? Math.max(...heights) : heights.reduce((sum, pane) => sum + pane + GAP, -GAP)
    return { height, ...margins(column.size, 0.7) }
  },
  break: (node, room, column, fit) => {
    const [first, ...rest] = node.children
    const part = (children: Tab[]): Tabs => ({ ...node, children })
    const height = (children: Tab[]): number => fit.boxOf(part(children), column).height
    for (let count = Math.min(node.children.length - 1, MOST); count > 0; count--) {
      if (height(node.children.slice(0, count)) <= room)
        return [[part(node.children.slice(0, count))], [part(node.children.slice(count))]]
    }
    const broken = fit.fill(first!.children, room - height([{ ...first!, children: [] }]) - 4, tabs.inside!(column, part([first!])))
    return broken && broken[1].length > 0
      ? [[part([{ ...first!, children: broken[0] }])], [part([{ ...first!, children: broken[1] }, ...rest])]]
      : undefined
  },
}

function tabHeight({ name, children }: Tab, column: Column, { boxOf, flow }: Fit): number {
  const [only] = children
  const body = children.length === 1 && only!.type === 'code'
    ? CODE_ENDS + boxOf(only!, narrower(column, -CODE_SIDES)).height
    : ENDS + flow(children, column)
  return (name.length > 0 ? 5.4 + heightOfWords(name, column.width, { family: 'subtitle', size: column.setting.small }, 1.3) : 0) + body
}
