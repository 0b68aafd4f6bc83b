// Tables: broken between rows, with their head repeated, or within a row that is higher than a slide, or than what else would stay empty.
import type { Table, TableRow } from 'mdast'
import type { Broken, Column, Fit, Kind } from '../kind.ts'
import { cutWords, endsOfSentences, endsOfWords, lastOf, lengthOf } from '../cut-words.ts'
import { mayEnd } from '../kind.ts'
import { sum } from '../sum.ts'
import { formOf, partOfTable } from './table-form.ts'

export const table: Kind<Table> = {
  measure: (node, { width, setting }) => ({ height: sum(formOf(node, width, setting).heights), before: 0, after: 0.6 * setting.small }),
  break: (node, room, column, fit) => {
    const [head, ...rows] = formOf(node, column.width, column.setting).heights
    const total = node.children.length - 1
    let height = head!
    let count = 0
    while (count < rows.length && height + rows[count]! <= room)
      height += rows[count++]!
    if (count < rows.length && (fit.eager || (count === 0 && head! + rows[0]! > fit.whole))) {
      const broken = brokenRow(node, count + 1, room - height, column, fit)
      if (broken || count === 0)
        return broken
    }
    // No row stands or goes on alone, if this slide stays full enough.
    if (total - count === 1 && count > 2 && mayEnd(room - height + rows[count - 1]!, fit))
      count--
    else if (!fit.eager && (count === 1 || total - count === 1) && height < 0.4 * fit.whole)
      return undefined
    if (count === 0 || count >= total)
      return undefined
    // The head takes the place of the last row that stays: a table may go on over thousands of slides, and is copied once for each.
    const after = node.children.slice(count)
    after[0] = node.children[0]!
    return [[partOfTable(node, node.children.slice(0, count + 1))], [partOfTable(node, after)]]
  },
}

/** A record goes on between its fields, under its title; any other row within one cell: those after it go on with it, or words would change their order. */
function brokenRow(node: Table, at: number, room: number, { width, setting }: Column, fit: Fit): Broken | undefined {
  const head = node.children[0]!
  const row = node.children[at]!
  const lengths = row.children.map(cell => lengthOf(cell.children))
  const starts = lengths.map((_, cell) => sum(lengths.slice(0, cell)))
  const isRecord = formOf(node, width, setting).set?.form === 'records'
  const cut = (end: number): [TableRow, TableRow] => {
    const parts = row.children.map((cell, index) => cutWords(cell.children, end - starts[index]!).map(children => ({ ...cell, children })))
    const [first, second] = [0, 1].map(side => ({ ...row, children: parts.map(part => part[side]!) })) as [TableRow, TableRow]
    if (isRecord && end >= lengths[0]!)
      second.children[0] = row.children[0]!
    return [first, second]
  }
  const height = (end: number): number => formOf(partOfTable(node, [head, cut(end)[0]]), width, setting).heights[1]!
  const fits = (end: number): boolean => height(end) <= room
  const within = (ends: typeof endsOfWords): number[] => row.children.flatMap(({ children }, index) => ends(children).filter(end => end < lengths[index]!).map(end => starts[index]! + end))
  const betweenFields = isRecord ? starts.slice(2).filter((start, index) => start > starts[1]! && lengths[index + 2]! > 0) : []
  const clean = lastOf(betweenFields, fits) ?? lastOf(within(endsOfSentences), fits)
  const end = clean !== undefined && mayEnd(room - height(clean), fit) ? clean : lastOf(within(endsOfWords), fits)
  if (end === undefined)
    return undefined
  const [first, second] = cut(end)
  return [[partOfTable(node, [...node.children.slice(0, at), first])], [partOfTable(node, [head, second, ...node.children.slice(at + 1)])]]
}
