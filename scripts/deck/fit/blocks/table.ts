// Tables: broken between rows, with their head repeated, or within a row that is higher than a slide.
import type { Table, TableRow } from 'mdast'
import type { Broken, Kind } from '../kind.ts'
import type { Setting } from '../setting.ts'
import { cutWords, endsOfWords, lengthOf } from '../cut-words.ts'
import { piecesOf } from '../inline.ts'
import { MANY } from '../kind.ts'
import { layLines, widthsOf } from '../lines.ts'

const CELL = 28

export const table: Kind<Table> = {
  measure: (node, { width, setting }) => ({ height: rowsOf(node, width, setting).reduce((sum, row) => sum + row, 0), before: 0, after: 0.6 * setting.small }),
  break: (node, room, { width, setting }) => {
    const [head, ...rows] = rowsOf(node, width, setting)
    const part = (from: number, to?: number): Table => ({ ...node, children: [node.children[0]!, ...node.children.slice(1).slice(from, to)] })
    const total = node.children.length - 1
    let height = head!
    let count = 0
    while (count < rows.length && height + rows[count]! <= room)
      height += rows[count++]!
    if (count === 0 && rows.length > 0 && rows[0]! > 0.6 * room)
      return brokenRow(node, room - head!, width, setting)
    if (total - count === 1 && count > 2)
      count--
    return count > 0 && count < total ? [[part(0, count)], [part(count)]] : undefined
  },
}

/** The heights of a table's rows, the head first. */
function rowsOf({ children }: Table, width: number, { small }: Setting): number[] {
  const cells = children.slice(0, MANY).map((row, index) => row.children.map(cell => piecesOf(cell.children, { family: index === 0 ? 'subtitle' : 'text', size: small })))
  const columns = columnWidths(cells.map(row => row.map(pieces => widthsOf(pieces))), width)
  return cells.map((row, index) => {
    const lines = row.reduce((most, pieces, column) => Math.max(most, layLines(pieces, columns[column]! - CELL + 0.5, 1.25 * small).height), 1.25 * small)
    return lines + 10 + (index === 0 ? 2.25 : 1.5)
  })
}

/** How a browser shares a table's width out: each column what it wants, or its widest word and a share of the rest. Source: CSS 2.1, 17.5.2.2. */
function columnWidths(rows: readonly { least: number, most: number }[][], width: number): number[] {
  const count = Math.max(...rows.map(row => row.length))
  const columns = Array.from({ length: count }, (_, at) => rows.reduce(({ least, most }, row) => ({ least: Math.max(least, (row[at]?.least ?? 0) + CELL), most: Math.max(most, (row[at]?.most ?? 0) + CELL) }), { least: CELL, most: CELL }))
  const sum = (side: 'least' | 'most'): number => columns.reduce((all, column) => all + column[side], 0)
  const [least, most] = [sum('least'), sum('most')]
  if (most <= width)
    return columns.map(column => column.most * Math.max(1, width / 2 / most))
  if (least >= width)
    return columns.map(column => column.least * width / least)
  return columns.map(column => column.least + (width - least) * (column.most - column.least) / (most - least))
}

function brokenRow(node: Table, room: number, width: number, setting: Setting): Broken | undefined {
  const [head, row, ...rest] = node.children
  const cells = row!.children
  const total = cells.reduce((sum, cell) => sum + lengthOf(cell.children), 0)
  // Within one cell: those after it go on with it, or words would change their order.
  const cut = (share: number): [TableRow, TableRow] => {
    let left = share * total
    const parts = cells.map((cell) => {
      const length = lengthOf(cell.children)
      const end = length <= left ? length : endsOfWords(cell.children).findLast(end => end <= left) ?? 0
      left = end < length ? 0 : left - length
      return cutWords(cell.children, end).map(children => ({ ...cell, children }))
    })
    return [{ ...row!, children: parts.map(([first]) => first!) }, { ...row!, children: parts.map(([, second]) => second!) }]
  }
  const share = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05, 0.02, 0.01].find(share => rowsOf({ ...node, children: [head!, cut(share)[0]] }, width, setting)[1]! <= room)
  if (share === undefined)
    return undefined
  const [first, second] = cut(share)
  if (first.children.every(cell => cell.children.length === 0))
    return undefined
  return [[{ ...node, children: [head!, first] }], [{ ...node, children: [head!, second, ...rest] }]]
}
