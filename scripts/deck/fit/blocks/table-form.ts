// How a table is set: as a browser does it while every word has room in its column; else in closer columns of our own; else each row as a record.
import type { PhrasingContent, Table } from 'mdast'
import type { WideTable } from '../../../model.ts'
import type { TextStyle } from '../inline.ts'
import type { Setting } from '../setting.ts'
import type { Span } from './cell.ts'
import type { Records } from './records.ts'
import { MANY } from '../kind.ts'
import { sum } from '../sum.ts'
import { cellHeight, LEADING, widthsOfCell } from './cell.ts'
import { recordHeights, recordsOf } from './records.ts'

/** Padding on both sides of a cell. */
const SIDES = 28
const SIDES_CLOSE = 12
/** A word may be broken where its column has this much at least. */
const LEAST_COLUMN = 150
/** No word claims more of a table's width than this. */
const CLAIM = 0.4
/** A table is set closer where long words leave so little room to the others that it grows by so much. */
const SQUEEZED = 1.25
/** Where a column is as wide as a word or a line, this has room. */
const NO_DOUBT = 1.006
const SPARE = 2
/** Code in a close column is as small as code may be. */
const CODE_CLOSE = 14
/** Above and below a cell's words. */
const CELL_ENDS = 10
const LINE = 1.5
const HEAD_LINE = 2.25

export interface TableForm {
  /** Of each row, the head first; records show no head. */
  heights: number[]
  /** What the slide is told, unless the browser's own columns will do. */
  set?: Pick<WideTable, 'form' | 'columns' | 'wide'>
}

/** The tables whose rows some tables are a part of: a table keeps its columns from slide to slide. */
const wholes = new WeakMap<Table, Table>()

/** A table of some rows of another. */
export function partOfTable(whole: Table, children: Table['children']): Table {
  const part = { ...whole, children }
  wholes.set(part, wholes.get(whole) ?? whole)
  return part
}

export function formOf(table: Table, width: number, { small }: Setting): TableForm {
  const whole = wholes.get(table) ?? table
  const usual = { size: small }
  const plain = columnsOf(whole, usual, SIDES)
  const widths = plainWidths(plain, width)
  // A part of a table has the columns of the whole; and a browser would break options after their hyphens to make a column narrower.
  const asUsual = (): TableForm => ({ ...(whole === table && !hasHyphenInCode(table) ? {} : { set: { form: 'usual', columns: widths } }), heights: rowHeights(table, widths, usual, SIDES) })
  if (leastOf(plain) <= width && plain.every(({ least }) => least <= CLAIM * width))
    return asUsual()
  const close = { size: small, code: CODE_CLOSE }
  const columns = columnsOf(whole, close, SIDES_CLOSE)
  if (leastOf(columns) > width && width / columns.length < LEAST_COLUMN)
    return asRecords(table, recordsOf(whole, width, small), width, small)
  const closer = closeWidths(columns, width)
  if (leastOf(plain) <= width && sum(rowHeights(whole, widths, usual, SIDES)) <= SQUEEZED * sum(rowHeights(whole, closer, close, SIDES_CLOSE)))
    return asUsual()
  return { set: { form: 'close', columns: closer }, heights: rowHeights(table, closer, close, SIDES_CLOSE) }
}

function asRecords(table: Table, records: Records, width: number, size: number): TableForm {
  return { set: { form: 'records', columns: [records.across], wide: records.wide }, heights: recordHeights(table, records, width, size) }
}

function hasHyphenInCode({ children }: Table): boolean {
  return children.slice(0, MANY).some(row => row.children.some(cell => cell.children.some(isHyphened)))
}

function isHyphened(node: PhrasingContent): boolean {
  return node.type === 'inlineCode' ? node.value.includes('-') : 'children' in node && node.children.some(isHyphened)
}

type Style = Omit<TextStyle, 'family'>

const styleOf = (row: number, style: Style): TextStyle => ({ family: row === 0 ? 'subtitle' : 'text', ...style })

/** What each column needs, its widest word, and what it would like to have. */
function columnsOf({ children }: Table, style: Style, sides: number): Span[] {
  const rows = children.slice(0, MANY)
  return Array.from({ length: Math.max(...rows.map(row => row.children.length)) }, (_, at) => rows.reduce<Span>((column, { children }, row) => {
    const { least, most } = widthsOfCell(children[at], styleOf(row, style))
    return { least: Math.max(column.least, NO_DOUBT * least + SPARE + sides), most: Math.max(column.most, NO_DOUBT * most + SPARE + sides) }
  }, { least: sides, most: sides }))
}

function leastOf(columns: readonly Span[]): number {
  return sum(columns.map(({ least }) => least))
}

/** How a browser shares a table's width out: each column what it wants, or its widest word and a share of the rest. Source: CSS 2.1, 17.5.2.2. */
function plainWidths(columns: readonly Span[], width: number): number[] {
  const most = sum(columns.map(({ most }) => most))
  return (most <= width ? columns.map(column => column.most * Math.max(1, width / 2 / most)) : shared(columns, width)).map(Math.floor)
}

/** A word that claims too much may be broken; where all claim too much, what is more than a fair share. */
function closeWidths(columns: readonly Span[], width: number): number[] {
  const fair = width / columns.length
  const claimed = [Math.max(fair, CLAIM * width), fair].map(most => columns.map(column => ({ ...column, least: Math.min(column.least, most) })))
  return shared(claimed.find(columns => leastOf(columns) <= width) ?? claimed.at(-1)!, width).map(Math.floor)
}

function shared(columns: readonly Span[], width: number): number[] {
  const least = leastOf(columns)
  const wanted = sum(columns.map(({ least, most }) => most - least))
  return columns.map(column => column.least + (width - least) * (wanted > 0 ? (column.most - column.least) / wanted : 1 / columns.length))
}

function rowHeights({ children }: Table, columns: readonly number[], style: Style, sides: number): number[] {
  return children.slice(0, MANY).map((row, index) => {
    const cells = row.children.map((cell, at) => cellHeight(cell.children, columns[at]! - sides + 0.5, styleOf(index, style)))
    return Math.max(LEADING * style.size, ...cells) + CELL_ENDS + (index === 0 ? HEAD_LINE : LINE)
  })
}
