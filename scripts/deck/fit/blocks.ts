// How high each block is set in a column of some width: the box model of styles/blocks.css, in numbers.
import type { Code, DefinitionContent, Image, List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent, Table } from 'mdast'
import type { Card, Cards, DefinitionList, Figure, FileEntry, FileTree, Tab, Tabs } from '../../model.ts'
import type { Piece, TextStyle } from './inline.ts'
import type { Setting } from './setting.ts'
import { formulaSize } from './formula.ts'
import { piecesOf } from './inline.ts'
import { layLines, widthsOf } from './lines.ts'

/** A block's height without its margins, and these, which meet those of its neighbours: the larger one counts. CSS pixels. */
export interface Box { height: number, before: number, after: number }

/** Where a block stands: the width it has, and how words are set there. */
export interface Column { width: number, setting: Setting, size: number, leading: number }

const NOTHING: Box = { height: 0, before: 0, after: 0 }

/** The column of a slide's words. */
export function columnOf(width: number, setting: Setting): Column {
  return { width, setting, size: setting.text, leading: setting.leading }
}

/** Higher than any slide. */
const TOO_HIGH = 2000
/** So many items, rows or lines are higher than any slide: what comes after is not measured, or long pages would take forever. */
const MANY = 60
const DIAGRAM = 380
const PICTURE = 340
const CARD_PICTURE = 150
const FRAME = 120
const CARD_GAP = 14
const WIDE_FOOT = 600
const FOOT_GAP = 30
const TAB_GAP = 8

type Measure<Type extends RootContent['type']> = (node: Extract<RootContent, { type: Type }>, column: Column) => Box

const measures: { [Type in RootContent['type']]?: Measure<Type> } = {
  paragraph: (node, column) => ({ height: wordsHeight(node.children, column), before: 0, after: 0.55 * column.size }),
  heading: (node, { width, setting }) => heading(node.children, Math.max(3, node.depth) as typeof node.depth, width, setting),
  list,
  code,
  blockquote: (node, column) => ({ height: flow(node.children, narrower(column, 0.8 * column.size + 6)) + 0.2 * column.size, before: 0, after: 0.6 * column.size }),
  table: (node, { width, setting }) => ({ height: tableRows(node, width, setting).reduce((sum, row) => sum + row, 0), before: 0, after: 0.6 * setting.small }),
  thematicBreak: (_node, { size }) => ({ height: 4, before: 0.9 * size, after: 0.9 * size }),
  math: (node, { size }) => ({ height: Math.max(1.32, formulaSize(node.value, true).height) * size, before: 0.2 * size, after: 0.6 * size }),
  diagram: ({ value }, { size }) => ({ height: diagramHeight(value), before: 0.2 * size, after: 0.6 * size }),
  callout: (node, column) => {
    const inner = narrower(column, 44)
    const title = words(node.title, inner.width - 1.7 * column.size, { family: 'subtitle', size: column.size }, 1.25)
    return { height: 26 + Math.max(1.25 * column.size, title) + (node.children.length > 0 ? 3 + flow(node.children, inner) : 0), ...margins(column.size, 0.7) }
  },
  cards: (node, column) => ({ height: cardRows(node, column).reduce((sum, row) => sum + row + CARD_GAP, -CARD_GAP), ...margins(column.size, 0.7) }),
  tabs: (node, column) => ({ height: tabRows(node, column).reduce((sum, row) => sum + row + TAB_GAP, -TAB_GAP), ...margins(column.size, 0.7) }),
  details: (node, column) => {
    const inner = narrower(column, 20)
    return { height: words(node.summary, inner.width, { family: 'subtitle', size: column.size }, 1.25) + flow(node.children, inner), ...margins(column.size, 0.7) }
  },
  fileTree: (node, { width, setting }) => ({ height: entriesHeight(node, width, setting), before: 0.1 * setting.small, after: 0.7 * setting.small }),
  figure: (node, column) => ({ height: figureHeight(node, column), ...margins(column.size, 0.7) }),
  mediaLink: (node, { width, size, setting }) => {
    const inner = width - 94.8
    const address = node.url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
    const title = words([{ type: 'text', value: node.title || 'x' }], inner, { family: 'text', size, bold: true }, 1.25)
    return { height: 21.8 + Math.max(46, title + (address ? words([{ type: 'text', value: address }], inner, { family: 'text', size: setting.small }, 1.25) : 0)), ...margins(size, 0.6) }
  },
  qr: (node, { width, size, setting }) => ({ height: 176 + words(node.caption.length > 0 ? node.caption : [{ type: 'text', value: node.value }], width, { family: 'text', size: setting.small }, 1.3), ...margins(size, 0.7) }),
  definitionList: (node, column) => ({ height: flowBoxes(definitions(node, column)), before: 0, after: 0 }),
  footnoteDefinition: (node, column) => ({ height: flow(node.children, narrower(column, 1.2 * column.size)), before: 0, after: 0 }),
}

/** What is known of blocks: one is tried on several slides, and measured again with what holds it. */
const measured = new WeakMap<RootContent, { column: Column, box: Box }[]>()

/** Measures one block; what is not shown takes no room. */
export function boxOf(node: RootContent, column: Column): Box {
  const known = measured.get(node)
  const same = known?.find(({ column: { width, setting, size, leading } }) => width === column.width && setting === column.setting && size === column.size && leading === column.leading)
  if (same)
    return same.box
  const box = measureBox(node, column)
  if (known)
    known.push({ column, box })
  else
    measured.set(node, [{ column, box }])
  return box
}

function measureBox(node: RootContent, column: Column): Box {
  const measure = measures[node.type] as ((node: RootContent, column: Column) => Box) | undefined
  if (measure)
    return measure(node, column)
  return 'children' in node ? { ...NOTHING, height: flow(node.children as RootContent[], column) } : NOTHING
}

/**
 * The height of blocks one below the other, without the margins above the first and below the last.
 *
 * @param above what stands above them
 */
export function flow(nodes: readonly RootContent[], column: Column, above?: Box): number {
  return flowBoxes(boxesOf(nodes, column, above))
}

/** The blocks that take room, measured as they are asked for. */
function* boxesOf(nodes: readonly RootContent[], column: Column, above?: Box): Generator<Box> {
  if (above)
    yield above
  for (const node of nodes) {
    if (isShown(node))
      yield boxOf(node, column)
  }
}

/** The height of boxes one below the other; more than fits any slide is not summed up, because a page may be long. */
export function flowBoxes(boxes: Iterable<Box>): number {
  let sum = 0
  let above: Box | undefined
  for (const box of boxes) {
    sum = sum + box.height + (above ? Math.max(box.before, above.after) : 0)
    if (sum > TOO_HIGH)
      break
    above = box
  }
  return sum
}

/** Whether a block takes room on a slide. */
export function isShown(node: RootContent): boolean {
  return node.type !== 'notes' && node.type !== 'definition' && !(node.type === 'html' && node.value.startsWith('<!--'))
}

function narrower(column: Column, by: number): Column {
  return { ...column, width: column.width - by }
}

function margins(size: number, after: number): Pick<Box, 'before' | 'after'> {
  return { before: 0.2 * size, after: after * size }
}

/** Words of one style, in CSS pixels. */
function words(nodes: readonly PhrasingContent[], width: number, style: TextStyle, leading: number): number {
  return layLines(piecesOf(nodes, style), width, leading * style.size).height
}

const HEADINGS = { 1: 34, 2: 34, 3: 26, 4: 23, 5: 22, 6: 22 } as const

/** A heading among the words; a slide's title is its second level. */
export function heading(nodes: readonly PhrasingContent[], depth: keyof typeof HEADINGS, width: number, setting: Setting): Box {
  const size = depth <= 2 ? setting.title : HEADINGS[depth]
  const [family, leading, after] = depth <= 4 ? ['title', 1.08, 0.35] as const : ['subtitle', 1.15, 0.3] as const
  return { height: words(nodes, width, { family, size, letter: depth <= 4 ? -0.01 * size : 0 }, leading), before: depth <= 2 ? 0 : 0.5 * size, after: after * size }
}

/** Words and the pictures among them, which stand on lines of their own. */
function wordsHeight(nodes: readonly PhrasingContent[], { width, size, leading }: Column): number {
  let height = 0
  let line: Piece[] = []
  const endLine = (): void => {
    if (line.some(piece => piece.kind !== 'text' || piece.text.trim() !== ''))
      height += layLines(line, width, leading * size).height
    line = []
  }
  for (const node of nodes) {
    if (node.type === 'image' || (node.type === 'link' && node.children.some(child => child.type === 'image'))) {
      endLine()
      for (const image of (node.type === 'image' ? [node] : node.children.filter(child => child.type === 'image')))
        height += imageHeight(image, width, PICTURE)
    }
    else {
      line.push(...piecesOf([node], { family: 'text', size }))
    }
  }
  endLine()
  return height
}

/** An image as CSS sizes it: what the page asks for, within the column and a greatest height. */
/** A picture that has its slide to itself. */
export const LONE_PICTURE = 400

export function imageHeight({ data }: Image, width: number, most: number): number {
  if (data?.source?.kind !== 'local')
    return FRAME
  const { width: own = 0, height: high = 0 } = data.source.picture ?? {}
  if (own === 0)
    return most
  const asked = data.width?.endsWith('%') ? width * Number.parseFloat(data.width) / 100 : data.width?.endsWith('px') ? Number.parseFloat(data.width) : own
  return Math.min(most, data.height?.endsWith('px') ? Number.parseFloat(data.height) : Math.min(asked, width) * high / own)
}

function list(node: List, column: Column): Box {
  const { size } = column
  const inner = narrower(column, (node.ordered ? 1.7 : 1.35) * size)
  const first = node.children.slice(0, MANY)
  const isLoose = node.spread || first.some(item => item.spread)
  const items = first.map(item => itemBox(item, inner, isLoose))
  return { height: flowBoxes(items), before: 0.12 * size, after: Math.max(0.5 * size, items.at(-1)?.after ?? 0) }
}

function itemBox(item: ListItem, column: Column, isLoose: boolean): Box {
  const { size } = column
  const boxes = item.children.filter(isShown).map((child): Box => {
    const box = boxOf(child, column)
    return child.type === 'paragraph' ? { ...box, after: isLoose ? 0.25 * size : 0 } : child.type === 'list' ? { ...box, after: 0.15 * size } : box
  })
  const [first] = boxes
  return { height: Math.max(flowBoxes(boxes), boxes.length > 0 ? 0 : column.leading * size), before: Math.max(0.12 * size, first?.before ?? 0), after: Math.max(0.12 * size, boxes.at(-1)?.after ?? 0) }
}

/** How high each line of code is, in lines of the typeface. */
export function codeLines({ value, data }: Code, { width, setting }: Column): number[] {
  const numbers = data?.firstLine === undefined ? 0 : 3.2 * setting.code
  const letters = Math.max(8, Math.floor((width - 31 - numbers) / (0.6 * setting.code)))
  return value.split('\n', MANY).map(line => linesOf(line.trimEnd(), letters))
}

/** A line of code turns after a blank, and anywhere where it has none. */
function linesOf(line: string, letters: number): number {
  if (monospace(line) <= letters)
    return 1
  let lines = 1
  let at = 0
  for (const word of line.split(/(?<=[\s-])(?=\S)/)) {
    const length = monospace(word.trimEnd())
    if (at > 0 && at + length > letters) {
      lines++
      at = 0
    }
    const own = Math.ceil(length / letters) - 1
    lines += Math.max(0, own)
    at += monospace(word) - Math.max(0, own) * letters
  }
  return lines
}

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/g

function monospace(line: string): number {
  const spread = line.replace(/\t/g, '  ')
  return spread.length + 0.67 * (spread.match(WIDE)?.length ?? 0)
}

function code(node: Code, column: Column): Box {
  const { setting } = column
  const lines = node.value === '' ? 0 : codeLines(node, column).reduce((sum, count) => sum + count, 0)
  return { height: codeFrame(node, setting) + lines * setting.codeLine, before: 6, after: 12 }
}

/** What stands around the lines of a code: its padding, its border and its file name. */
export function codeFrame({ data }: Code, { code }: Setting): number {
  return 23 + (data?.filename ? 1.36 * code + 13.5 : 0)
}

const CELL = 28

/** The heights of a table's rows, the head first. */
export function tableRows({ children }: Table, width: number, { small }: Setting): number[] {
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

/** How many cards stand side by side. */
export function cardColumns({ columns, children }: Cards): number {
  return Math.max(1, Math.min(4, columns || 3, children.length))
}

/** The heights of the rows of a grid of cards. */
export function cardRows(node: Cards, column: Column): number[] {
  const across = cardColumns(node)
  const width = node.children.length === 1 ? Math.min(520, column.width) : (column.width - CARD_GAP * (across - 1)) / across
  const heights = node.children.slice(0, MANY).map(card => cardHeight(card, width - 36.8, column.setting))
  return Array.from({ length: Math.ceil(heights.length / across) }, (_, row) => Math.max(...heights.slice(row * across, (row + 1) * across)))
}

function cardHeight({ title, icon, badge, image, children }: Card, width: number, setting: Setting): number {
  const inner: Column = { width, setting, size: setting.small, leading: 1.28 }
  const hasTitle = title.length > 0 || icon || badge
  const head = hasTitle ? Math.max(icon ? 31.5 : 0, words([...title, ...(badge ? [{ type: 'text', value: `  ${badge}   ` } as const] : [])], width - (icon ? 40 : 0), { family: 'subtitle', size: 21 }, 1.15)) : 0
  const body: RootContent[] = image ? [{ type: 'paragraph', children: [image] }, ...children] : children
  const picture = image ? Math.min(CARD_PICTURE, imageHeight(image, width, CARD_PICTURE)) - imageHeight(image, width, PICTURE) : 0
  return 30.8 + head + (hasTitle && body.length > 0 ? 5 : 0) + flow(body, inner) + picture
}

/** The heights of the panes; two stand side by side. */
function tabRows({ children }: Tabs, column: Column): number[] {
  const isPair = children.length === 2
  const heights = children.slice(0, MANY).map(tab => tabHeight(tab, isPair ? narrower(column, (column.width + 18) / 2) : column))
  return isPair ? [Math.max(...heights)] : heights
}

function tabHeight({ name, children }: Tab, column: Column): number {
  const { setting } = column
  const inner = narrower(column, 32.8)
  const [only] = children
  const body = children.length === 1 && only!.type === 'code'
    ? 12.8 + code(only!, { ...inner, width: inner.width + 31 }).height - 3
    : 20.8 + flow(children, inner)
  return (name.length > 0 ? 5.4 + words(name, inner.width, { family: 'subtitle', size: setting.small }, 1.3) : 0) + body
}

function figureHeight({ image, title, caption }: Figure, { width, setting }: Column): number {
  const under = [title, caption].filter(line => line.length > 0).map((line, index) => words(line, width, { family: 'text', size: setting.small, bold: index === 0 && title.length > 0 }, 1.3))
  return imageHeight(image, width, PICTURE) + (under.length > 0 ? 6 + under.reduce((sum, line) => sum + line, 0) : 0)
}

/** A Mermaid drawing: only a browser knows, but one that runs sideways is flat, and a sequence grows with its messages. */
function diagramHeight(source: string): number {
  const lines = source.split('\n').filter(line => line.trim() !== '' && !/^\s*%%/.test(line))
  if (/^\s*(?:graph|flowchart)\s+(?:LR|RL)/.test(source))
    return Math.min(DIAGRAM, 80 + 25 * lines.length)
  if (/^\s*sequenceDiagram/.test(source))
    return Math.min(DIAGRAM, 150 + 45 * lines.filter(line => /->|-\)|-x/.test(line)).length)
  return Math.min(DIAGRAM, 90 * lines.length - 70)
}

function entriesHeight({ children }: FileTree | FileEntry, width: number, setting: Setting): number {
  return children.slice(0, MANY).reduce((sum, entry) => sum + words([{ type: 'inlineCode', value: entry.name }], width - 30, { family: 'subtitle', size: setting.small * 1.08 }, 1.3) / 1.08 + entriesHeight(entry, width - 53, setting), 0)
}

/** Terms and what they mean, as one box each. */
export function definitions({ children }: DefinitionList, column: Column): Box[] {
  const { size, leading } = column
  return children.slice(0, MANY).map(child => child.type === 'definitionTerm'
    ? { height: words(child.children, column.width, { family: 'text', size, bold: true }, leading), before: 0, after: 0 }
    : { height: flow(child.children, narrower(column, 1.35 * size)), before: 0, after: 0.4 * size })
}

/** Notes at a slide's foot, with the line above them. */
export function footHeight(notes: readonly Nodes[], width: number, setting: Setting): number {
  if (notes.length === 0)
    return 0
  // Three and more stand in two columns where no picture takes the room; none is broken.
  const columns = notes.length > 2 && width > WIDE_FOOT ? 2 : 1
  const heights = (notes as DefinitionContent[]).map(note => flow((note as unknown as Paragraph).children as unknown as RootContent[], { width: (width - FOOT_GAP * (columns - 1)) / columns - 20, setting, size: 17, leading: 1.25 }))
  const whole = heights.reduce((sum, height) => sum + height, 0)
  return 25 + (columns === 1 ? whole : whole / 2 + Math.max(...heights))
}
