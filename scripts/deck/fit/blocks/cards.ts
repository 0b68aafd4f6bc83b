// Cards: a grid, broken between its rows; a card that is higher than a slide is as wide as one, and goes on.
import type { RootContent } from 'mdast'
import type { Card, Cards } from '../../../model.ts'
import type { Column, Kind, Measuring } from '../kind.ts'
import { MANY, margins } from '../kind.ts'
import { heightOfWords } from '../words.ts'
import { imageHeight, PICTURE } from './pictures.ts'

const GAP = 14
/** Padding and border. */
const SIDES = 36.8
const ENDS = 30.8
const ALONE = 520
const CARD_PICTURE = 150

export const cards: Kind<Cards> = {
  inside: (column, node) => {
    const across = columnsOf(node)
    const width = isNarrow(node) ? Math.min(ALONE, column.width) : (column.width - GAP * (across - 1)) / across
    return { width: width - SIDES, setting: column.setting, size: column.setting.small, leading: 1.28 }
  },
  measure: (node, column, fit) => ({ height: rowsOf(node, column, fit).reduce((sum, row) => sum + row + GAP, -GAP), ...margins(column.size, 0.7) }),
  break: (node, room, column, fit) => {
    const across = columnsOf(node)
    const rows = rowsOf(node, column, fit)
    let height = -GAP
    let count = 0
    while (count < rows.length && height + GAP + rows[count]! <= room)
      height += GAP + rows[count++]!
    // As many side by side on both slides, however few go on.
    const part = (from: number, to?: number): Cards => ({ ...node, columns: across, children: node.children.slice(from, to) })
    const stay = count > 0 ? [part(0, count * across)] : []
    const [next, ...rest] = node.children.slice(count * across)
    if (next && (count === 0 || fit.eager)) {
      const single = (children: RootContent[]): Cards => ({ ...node, columns: 1, children: [{ ...next, children }] })
      const left = room - height - (count > 0 ? margins(column.size, 0.7).after : 0)
      const broken = fit.fill(next.children, left - fit.boxOf(single([]), column).height - 6, cards.inside!(column, single([])))
      if (broken && broken[1].length > 0)
        return [[...stay, single(broken[0])], [single(broken[1]), ...(rest.length > 0 ? [{ ...node, children: rest }] : [])]]
    }
    return next && count > 0 ? [stay, [part(count * across)]] : undefined
  },
}

/** Words of a card alone would run in long lines; code and tables want them. */
function isNarrow({ children: [only, ...others] }: Cards): boolean {
  return others.length === 0 && !only!.children.some(({ type }) => type === 'code' || type === 'table' || type === 'wideTable')
}

/** How many cards stand side by side. */
function columnsOf({ columns, children }: Cards): number {
  return Math.max(1, Math.min(4, columns || 3, children.length))
}

function rowsOf(node: Cards, column: Column, fit: Measuring): number[] {
  const across = columnsOf(node)
  const heights = node.children.slice(0, MANY).map(card => cardHeight(card, cards.inside!(column, node), fit))
  return Array.from({ length: Math.ceil(heights.length / across) }, (_, row) => Math.max(...heights.slice(row * across, (row + 1) * across)))
}

function cardHeight({ title, icon, badge, image, children }: Card, column: Column, { flow }: Measuring): number {
  const { width } = column
  const hasTitle = title.length > 0 || icon || badge
  const head = hasTitle ? Math.max(icon ? 31.5 : 0, heightOfWords([...title, ...(badge ? [{ type: 'text', value: `  ${badge}   ` } as const] : [])], width - (icon ? 40 : 0), { family: 'subtitle', size: 21 }, 1.15)) : 0
  const body: RootContent[] = image ? [{ type: 'paragraph', children: [image] }, ...children] : children
  const picture = image ? Math.min(CARD_PICTURE, imageHeight(image, width, CARD_PICTURE)) - imageHeight(image, width, PICTURE) : 0
  return ENDS + head + (hasTitle && body.length > 0 ? 5 : 0) + flow(body, column) + picture
}
