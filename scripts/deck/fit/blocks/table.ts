// Tables: broken between rows, with their head repeated, or within a row that is higher than a slide.
import type { Table, TableRow } from 'mdast'
import type { Broken, Column, Kind } from '../kind.ts'
import { cutWords, endsOfWords, lengthOf } from '../cut-words.ts'
import { formOf, partOfTable, sum } from './table-form.ts'

const ENOUGH = 0.62

export const table: Kind<Table> = {
  measure: (node, { width, setting }) => ({ height: sum(formOf(node, width, setting).heights), before: 0, after: 0.6 * setting.small }),
  break: (node, room, column, _fit, whole) => {
    const [head, ...rows] = formOf(node, column.width, column.setting).heights
    const total = node.children.length - 1
    let height = head!
    let count = 0
    while (count < rows.length && height + rows[count]! <= room)
      height += rows[count++]!
    if (count === 0 && rows.length > 0 && head! + rows[0]! > whole)
      return brokenRow(node, room - head!, column)
    // No row goes on alone, if this slide stays full enough.
    if (total - count === 1 && count > 2 && height - rows[count - 1]! > ENOUGH * whole)
      count--
    if (count === 0 || count >= total)
      return undefined
    // The head takes the place of the last row that stays: a table may go on over thousands of slides, and is copied once for each.
    const after = node.children.slice(count)
    after[0] = node.children[0]!
    return [[partOfTable(node, node.children.slice(0, count + 1))], [partOfTable(node, after)]]
  },
}

function brokenRow(node: Table, room: number, { width, setting }: Column): Broken | undefined {
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
  const share = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05, 0.02, 0.01].find(share => formOf(partOfTable(node, [head!, cut(share)[0]]), width, setting).heights[1]! <= room)
  if (share === undefined)
    return undefined
  const [first, second] = cut(share)
  if (first.children.every(cell => cell.children.length === 0))
    return undefined
  return [[partOfTable(node, [head!, first])], [partOfTable(node, [head!, second, ...rest])]]
}
