// Tables that have no room for their columns: each row is a record, its cells after the names of their columns.
import type { Table, TableCell } from 'mdast'
import { piecesOf } from '../inline.ts'
import { MANY } from '../kind.ts'
import { layLines, widthsOf } from '../lines.ts'
import { cellHeight, LEADING } from './cell.ts'
import { linesAndPictures } from './paragraph.ts'

/** Fields stand side by side, where there is room. */
const GAP = 24
const LEAST = 260
const ENDS = 15.5
const BETWEEN = 2
/** A field of more lines has the whole width: beside it there would be nothing but air. */
const LINES = 3

/** How many fields stand side by side, and which of them, counted from 0, have the whole width in every row. */
export interface Records { across: number, wide: number[] }

/** How the rows of a table are set as records; the parts of a table that goes on are set as the whole is. */
export function recordsOf(whole: Table, width: number, size: number): Records {
  const across = Math.max(1, Math.floor((width + GAP) / (LEAST + GAP)))
  const names = namesOf(whole, size)
  const isLong = (cell: TableCell | undefined, at: number): boolean => cell !== undefined && named(cell, names[at]!, innerOf(width, across), size) > (LINES + 0.5) * LEADING * size
  const wide = across === 1 ? [] : names.flatMap((_, at) => at > 0 && whole.children.slice(1, MANY).some(row => isLong(row.children[at], at)) ? [at] : [])
  return { across, wide }
}

/** The height of each row, the head first, which is not shown. The first cell of a record is its title; what is empty is not shown. */
export function recordHeights(table: Table, { across, wide }: Records, width: number, size: number): number[] {
  const names = namesOf(table, size)
  return [0, ...table.children.slice(1, MANY + 1).map(({ children }) => {
    let height = ENDS
    let line = 0
    let beside = 0
    const endLine = (): void => {
      height += line > 0 ? line + BETWEEN : 0
      line = beside = 0
    }
    for (const [at, cell] of children.entries()) {
      const isWide = at === 0 || wide.includes(at)
      if (cell.children.length === 0)
        continue
      if (isWide || beside === across)
        endLine()
      line = Math.max(line, named(cell, names[at] ?? 0, isWide ? width : innerOf(width, across), size))
      beside++
      if (isWide)
        endLine()
    }
    endLine()
    return height - (height > ENDS ? BETWEEN : 0)
  })]
}

function namesOf({ children: [head] }: Table, size: number): number[] {
  return head!.children.map(cell => widthsOf(piecesOf(cell.children, { family: 'subtitle', size })).most)
}

function innerOf(width: number, across: number): number {
  return (width - GAP * (across - 1)) / across
}

function named(cell: TableCell, name: number, width: number, size: number): number {
  const [first, ...rest] = linesAndPictures(cell.children)
  const pieces = first && !('type' in first) ? piecesOf(first, { family: 'text', size }) : []
  const line = layLines([{ kind: 'box', width: name + size / 2, height: 0 }, { kind: 'text', text: ' ', face: 'text', size: 1 }, ...pieces], width, LEADING * size).height
  return line + cellHeight((first && 'type' in first ? [first, ...rest] : rest).flat(), width, { family: 'text', size })
}
