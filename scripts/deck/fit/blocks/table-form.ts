// How a table is set: as a browser does it while every word has room in its column; else in closer columns of our own; else each row as a record.
import type { PhrasingContent, Table, TableCell } from 'mdast'
import type { WideTable } from '../../../model.ts'
import type { TextStyle } from '../inline.ts'
import type { Setting } from '../setting.ts'
import { piecesOf } from '../inline.ts'
import { MANY } from '../kind.ts'
import { layLines, widthsOf } from '../lines.ts'
import { sum } from '../sum.ts'
import { linesAndPictures } from './paragraph.ts'
import { imageHeight } from './pictures.ts'

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
const LEADING = 1.25
const CELL_PICTURE = 120
/** Above and below a cell's words. */
const CELL_ENDS = 10
const LINE = 1.5
const HEAD_LINE = 2.25

/** Records stand in columns, where there is room. */
const RECORD_GAP = 24
const RECORD_LEAST = 260
const RECORD_ENDS = 15.5
const RECORD_BETWEEN = 2

export interface TableForm {
  /** Of each row, the head first; records show no head. */
  heights: number[]
  /** What the slide is told, unless the browser's own columns will do. */
  set?: Pick<WideTable, 'form' | 'columns'>
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
    return { set: { form: 'records' }, heights: recordHeights(table, width, small) }
  const closer = closeWidths(columns, width)
  if (leastOf(plain) <= width && sum(rowHeights(whole, widths, usual, SIDES)) <= SQUEEZED * sum(rowHeights(whole, closer, close, SIDES_CLOSE)))
    return asUsual()
  return { set: { form: 'close', columns: closer }, heights: rowHeights(table, closer, close, SIDES_CLOSE) }
}

function hasHyphenInCode({ children }: Table): boolean {
  return children.slice(0, MANY).some(row => row.children.some(cell => cell.children.some(isHyphened)))
}

function isHyphened(node: PhrasingContent): boolean {
  return node.type === 'inlineCode' ? node.value.includes('-') : 'children' in node && node.children.some(isHyphened)
}

type Style = Omit<TextStyle, 'family'>
interface Span { least: number, most: number }

const styleOf = (row: number, style: Style): TextStyle => ({ family: row === 0 ? 'subtitle' : 'text', ...style })

/** What each column needs, its widest word, and what it would like to have. */
function columnsOf({ children }: Table, style: Style, sides: number): Span[] {
  const rows = children.slice(0, MANY)
  return Array.from({ length: Math.max(...rows.map(row => row.children.length)) }, (_, at) => rows.reduce<Span>((column, { children }, row) => {
    const { least, most } = widthsOfCell(children[at], styleOf(row, style))
    return { least: Math.max(column.least, NO_DOUBT * least + SPARE + sides), most: Math.max(column.most, NO_DOUBT * most + SPARE + sides) }
  }, { least: sides, most: sides }))
}

/** A picture takes the room that is left. */
function widthsOfCell(cell: TableCell | undefined, style: TextStyle): Span {
  return linesAndPictures(cell?.children ?? []).reduce<Span>((widest, run) => {
    const { least, most } = 'type' in run ? { least: 0, most: run.data?.source?.kind === 'local' ? run.data.source.picture?.width ?? 0 : 0 } : widthsOf(piecesOf(run, style))
    return { least: Math.max(widest.least, least), most: Math.max(widest.most, most) }
  }, { least: 0, most: 0 })
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

function cellHeight(nodes: TableCell['children'], width: number, style: TextStyle): number {
  return sum(linesAndPictures(nodes).map(run => 'type' in run ? imageHeight(run, width, CELL_PICTURE) : layLines(piecesOf(run, style), width, LEADING * style.size).height))
}

/** The first cell of a record is its title, the others stand side by side, each after the name of its column; what is empty is not shown. */
function recordHeights({ children: [head, ...rows] }: Table, width: number, size: number): number[] {
  const across = Math.max(1, Math.floor((width + RECORD_GAP) / (RECORD_LEAST + RECORD_GAP)))
  const inner = (width - RECORD_GAP * (across - 1)) / across
  const names = head!.children.map(cell => widthsOf(piecesOf(cell.children, { family: 'subtitle', size })).most)
  return [0, ...rows.slice(0, MANY).map((row) => {
    const heights = row.children.flatMap((cell, at) => cell.children.length === 0 ? [] : [named(cell, names[at] ?? 0, at === 0 ? width : inner, size)])
    const [title = 0, ...others] = row.children[0]?.children.length ? heights : [0, ...heights]
    const lines = Array.from({ length: Math.ceil(others.length / across) }, (_, line) => Math.max(...others.slice(line * across, (line + 1) * across)))
    return RECORD_ENDS + title + lines.reduce((height, line) => height + line + RECORD_BETWEEN, 0)
  })]
}

function named(cell: TableCell, name: number, width: number, size: number): number {
  const [first, ...rest] = linesAndPictures(cell.children)
  const pieces = first && !('type' in first) ? piecesOf(first, { family: 'text', size }) : []
  const line = layLines([{ kind: 'box', width: name + size / 2, height: 0 }, { kind: 'text', text: ' ', face: 'text', size: 1 }, ...pieces], width, LEADING * size).height
  return line + cellHeight((first && 'type' in first ? [first, ...rest] : rest).flat(), width, { family: 'text', size })
}
