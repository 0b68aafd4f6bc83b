// Where a block can be broken so that a slide holds its beginning and the next one goes on: between items, rows, panes, lines, sentences.
import type { BlockContent, Blockquote, Code, List, ListItem, Paragraph, RootContent, Table, TableRow } from 'mdast'
import type { Callout, Cards, DefinitionList, Details, FileEntry, FileTree, Tabs } from '../../model.ts'
import type { Box, Column } from './blocks.ts'
import { boxOf, cardColumns, cardRows, codeFrame, codeLines, definitions, flowBoxes, isShown, tableRows } from './blocks.ts'
import { cutWords, endsOfLetters, endsOfSentences, endsOfWords, lengthOf } from './cut-words.ts'

/** A block in two, or in as many blocks as its rest becomes. */
export type Broken = readonly [head: RootContent[], tail: RootContent[]]

type Break<Type extends RootContent['type']> = (node: Extract<RootContent, { type: Type }>, room: number, column: Column) => Broken | undefined

/** A slide is full enough to end before a heading. */
const ENOUGH = 0.62
/** Fewer lines of code or rows of a table are not worth a break. */
const FEW = 3

const breaks: { [Type in RootContent['type']]?: Break<Type> } = {
  paragraph,
  list,
  code,
  table,
  blockquote: (node, room, column) => wrapped<Blockquote>(node, room, column),
  callout: (node, room, column) => wrapped<Callout>(node, room, column),
  details: (node, room, column) => wrapped<Details>(node, room, column),
  cards,
  tabs,
  definitionList,
  fileTree,
}

/**
 * Breaks a block.
 *
 * @param room height that its beginning may take, in CSS pixels
 * @returns undefined where it cannot be broken so early
 */
function breakBlock(node: RootContent, room: number, column: Column): Broken | undefined {
  return (breaks[node.type] as ((node: RootContent, room: number, column: Column) => Broken | undefined) | undefined)?.(node, room, column)
}

/** Whether a block may not be the last of a slide: what follows belongs to it. */
export function leadsOn(node: RootContent): boolean {
  return node.type === 'heading' || (node.type === 'paragraph' && /[:：]\s*$/.test(lastText(node)))
}

function lastText(node: Paragraph): string {
  const last = node.children.at(-1)
  return last?.type === 'text' ? last.value : last && 'children' in last ? lastText(last as unknown as Paragraph) : ''
}

/**
 * Fills a height with blocks.
 *
 * @param whole height of an empty slide: what fits there in one piece is not broken for a small gap
 * @returns what fits and what goes on; undefined where not even a part of the first block fits
 */
export function fill(nodes: readonly RootContent[], room: number, column: Column, whole: number = room): Broken | undefined {
  /** Of what stands before each block. */
  const heights = [0]
  let above: Box | undefined
  let last: Box | undefined
  let gap = 0
  for (const node of nodes) {
    let height = heights.at(-1)!
    if (isShown(node)) {
      last = boxOf(node, column)
      gap = above ? Math.max(above.after, last.before) : 0
      height += last.height + gap
      if (height > room)
        break
      above = last
    }
    heights.push(height)
  }
  const fitting = heights.length - 1
  if (fitting === nodes.length)
    return [[...nodes], []]

  const over = nodes[fitting]!
  const used = heights[fitting]!
  const left = room - used - gap
  // What begins with a heading begins a slide, unless it would leave this one too empty.
  const heading = nodes.findLastIndex((node, index) => index > 0 && index <= fitting && node.type === 'heading' && heights[index]! >= ENOUGH * whole)
  if (heading > 0)
    return [nodes.slice(0, heading), nodes.slice(heading)]
  const isGapSmall = used > 0.75 * whole && last!.height < 0.9 * whole && !leadsOn(nodes[fitting - 1]!)
  const broken = isGapSmall ? undefined : breakBlock(over, left, column)
  if (broken)
    return [[...nodes.slice(0, fitting), ...broken[0]], [...broken[1], ...nodes.slice(fitting + 1)]]
  let end = fitting
  while (end > 0 && (!isShown(nodes[end - 1]!) || leadsOn(nodes[end - 1]!)))
    end--
  // A long lead-in would leave the slide too empty: its last sentence leads in as well.
  const early = end < fitting && heights[end]! < ENOUGH * whole ? breakBlock(nodes[end]!, room - heights[end]!, column) : undefined
  if (early)
    return [[...nodes.slice(0, end), ...early[0]], [...early[1], ...nodes.slice(end + 1)]]
  return end > 0 ? [nodes.slice(0, end), nodes.slice(end)] : undefined
}

function paragraph(node: Paragraph, room: number, column: Column): Broken | undefined {
  const line = column.leading * column.size
  const height = (end: number): number => boxOf({ ...node, children: cutWords(node.children, end)[0] }, column).height
  const whole = lengthOf(node.children)
  // Two lines on each side, where there are that many.
  const fits = (end: number): boolean => end > 0 && end < whole && height(end) <= room
  const isLong = height(whole) > 6 * line
  const end = lastOf(endsOfSentences(node.children), fits) ?? (isLong ? (lastOf(endsOfWords(node.children), fits) ?? lastOf(endsOfLetters(node.children), fits)) : undefined)
  if (end === undefined)
    return undefined
  const [head, tail] = cutWords(node.children, end)
  return [[{ ...node, children: head }], [{ ...node, children: tail }]]
}

/** The last place that fits; what fits ends somewhere, and nothing after that does. */
function lastOf(places: readonly number[], fits: (place: number) => boolean): number | undefined {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (fits(places[middle]!))
      low = middle + 1
    else
      high = middle
  }
  return places[low - 1]
}

function list(node: List, room: number, column: Column): Broken | undefined {
  const part = (items: ListItem[], from: number): List => ({ ...node, children: items, ...(node.ordered ? { start: (node.start ?? 1) + from } : {}) })
  const height = (items: ListItem[]): number => boxOf(part(items, 0), column).height
  let count = node.children.findIndex((_, index) => height(node.children.slice(0, index + 1)) > room)
  count = count < 0 ? node.children.length - 1 : count
  const next = node.children[count]!
  const used = count > 0 ? height(node.children.slice(0, count)) : 0
  // A long item is broken itself, or the slide would be half empty.
  if (boxOf(part([next], 0), column).height > 0.3 * room) {
    const inner = { ...column, width: column.width - (node.ordered ? 1.7 : 1.35) * column.size }
    const broken = fill(next.children, room - used - 0.3 * column.size, inner)
    if (broken && broken[1].length > 0) {
      const rest = node.children.slice(count + 1)
      return [
        [part([...node.children.slice(0, count), { ...next, children: broken[0] as BlockContent[] }], 0)],
        [...broken[1], ...(rest.length > 0 ? [part(rest, count + 1)] : [])],
      ]
    }
  }
  // No item stands alone, unless it is a long one.
  const isLong = (item: ListItem): boolean => boxOf(part([item], 0), column).height > 4 * column.leading * column.size
  if (node.children.length - count === 1 && !isLong(next))
    count--
  if (count < 1 || (count === 1 && !isLong(node.children[0]!)))
    return undefined
  return [[part(node.children.slice(0, count), 0)], [part(node.children.slice(count), count)]]
}

function code(node: Code, room: number, column: Column): Broken | undefined {
  const heights = codeLines(node, column)
  const lines = node.value.split('\n', heights.length + FEW)
  let height = codeFrame(node, column.setting)
  let count = 0
  while (count < heights.length && height + heights[count]! * column.setting.codeLine <= room)
    height += heights[count++]! * column.setting.codeLine
  count = Math.min(count, lines.length - FEW)
  if (count < FEW)
    return undefined
  // Code has paragraphs too.
  const blank = lines.lastIndexOf('', count - 1)
  const end = blank >= Math.max(FEW, 0.7 * count) ? blank + 1 : count
  const { firstLine, highlight } = node.data ?? {}
  const head = lines.slice(0, end).join('\n')
  const part = (value: string, from: number, to = Infinity): Code => ({
    ...node,
    value,
    data: {
      ...node.data,
      ...(firstLine === undefined ? {} : { firstLine: firstLine + from }),
      ...(highlight === undefined ? {} : { highlight: within(highlight, from, to) }),
    },
  })
  return [[part(head, 0, end)], [part(node.value.slice(head.length + 1), end)]]
}

/** Lines to point out, as those of a part that begins after `from` lines. */
function within(highlight: string, from: number, to: number): string | undefined {
  const ranges = highlight.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number)
    const [begin, end] = [Math.max(first, from + 1) - from, Math.min(last, to) - from]
    return begin <= end ? [begin === end ? `${begin}` : `${begin}-${end}`] : []
  })
  return ranges.length > 0 ? ranges.join(',') : undefined
}

function table(node: Table, room: number, { width, setting }: Column): Broken | undefined {
  const [head, ...rows] = tableRows(node, width, setting)
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
}

/** A row that is higher than a slide is broken within one cell: those after it go on with it, or words would change their order. */
function brokenRow(node: Table, room: number, width: number, setting: Column['setting']): Broken | undefined {
  const [head, row, ...rest] = node.children
  const cells = row!.children
  const total = cells.reduce((sum, cell) => sum + lengthOf(cell.children), 0)
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
  const share = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05, 0.02, 0.01].find(share => tableRows({ ...node, children: [head!, cut(share)[0]] }, width, setting)[1]! <= room)
  if (share === undefined)
    return undefined
  const [first, second] = cut(share)
  if (first.children.every(cell => cell.children.length === 0))
    return undefined
  return [[{ ...node, children: [head!, first] }], [{ ...node, children: [head!, second, ...rest] }]]
}

/** Blocks within a frame: it goes on around what follows, its title too. */
function wrapped<Wrapper extends Blockquote | Callout | Details>(node: Wrapper, room: number, column: Column): Broken | undefined {
  const around = boxOf(node, column).height - boxOf({ ...node, children: [] } as RootContent, column).height
  const frame = boxOf({ ...node, children: [] } as RootContent, column).height
  const inset = node.type === 'callout' ? 44 : node.type === 'details' ? 20 : 0.8 * column.size + 6
  if (around <= 0)
    return undefined
  const broken = fill(node.children, room - frame - 3, { ...column, width: column.width - inset })
  return broken && broken[1].length > 0
    ? [[{ ...node, children: broken[0] } as RootContent], [{ ...node, children: broken[1] } as RootContent]]
    : undefined
}

function cards(node: Cards, room: number, column: Column): Broken | undefined {
  const across = cardColumns(node)
  const rows = cardRows(node, column)
  let height = -14
  let count = 0
  while (count < rows.length && height + 14 + rows[count]! <= room)
    height += 14 + rows[count++]!
  // As many side by side on both slides, however few go on.
  const part = (from: number, to?: number): Cards => ({ ...node, columns: across, children: node.children.slice(from, to) })
  if (count > 0)
    return count * across < node.children.length ? [[part(0, count * across)], [part(count * across)]] : undefined
  // A card that is higher than a slide is as wide as one, and goes on.
  const [first, ...rest] = node.children
  const single = (children: RootContent[]): Cards => ({ ...node, columns: 1, children: [{ ...first!, children }] })
  const broken = fill(first!.children, room - boxOf(single([]), column).height - 6, { ...column, width: Math.min(520, column.width) - 36.8, size: column.setting.small, leading: 1.28 })
  return broken && broken[1].length > 0
    ? [[single(broken[0])], [single(broken[1]), ...(rest.length > 0 ? [{ ...node, children: rest }] : [])]]
    : undefined
}

function tabs(node: Tabs, room: number, column: Column): Broken | undefined {
  const [first, ...rest] = node.children
  const part = (children: Tabs['children']): Tabs => ({ ...node, children })
  for (let count = Math.min(node.children.length - 1, 12); count > 0; count--) {
    if (boxOf(part(node.children.slice(0, count)), column).height <= room)
      return [[part(node.children.slice(0, count))], [part(node.children.slice(count))]]
  }
  const frame = boxOf(part([{ ...first!, children: [] }]), column).height
  const broken = fill(first!.children, room - frame - 4, { ...column, width: column.width - 32.8 })
  return broken && broken[1].length > 0
    ? [[part([{ ...first!, children: broken[0] }])], [part([{ ...first!, children: broken[1] }, ...rest])]]
    : undefined
}

function definitionList(node: DefinitionList, room: number, column: Column): Broken | undefined {
  const boxes = definitions(node, column)
  const part = (from: number, to?: number): DefinitionList => ({ ...node, children: node.children.slice(from, to) })
  for (let count = boxes.length - 1; count > 0; count--) {
    // A term stays with what it means.
    if (node.children[count]!.type === 'definitionTerm' && flowBoxes(boxes.slice(0, count)) <= room)
      return [[part(0, count)], [part(count)]]
  }
  return brokenMeaning(node, boxes, room, column)
}

/** A meaning that is too long goes on; the meanings of one term are parted. */
function brokenMeaning(node: DefinitionList, boxes: readonly Box[], room: number, column: Column): Broken | undefined {
  const at = boxes.findIndex((_, index) => flowBoxes(boxes.slice(0, index + 1)) > room)
  const over = node.children[at]
  if (over?.type !== 'definitionDescription')
    return undefined
  const part = (children: DefinitionList['children']): DefinitionList => ({ ...node, children })
  const [before, after] = [node.children.slice(0, at), node.children.slice(at + 1)]
  const left = room - flowBoxes(boxes.slice(0, at)) - 0.4 * column.size
  const broken = fill(over.children, left, { ...column, width: column.width - 1.35 * column.size })
  if (broken && broken[1].length > 0)
    return [[part([...before, { ...over, children: broken[0] }])], [part([{ ...over, children: broken[1] }, ...after])]]
  return before.at(-1)?.type === 'definitionDescription' ? [[part(before)], [part([over, ...after])]] : undefined
}

function fileTree(node: FileTree, room: number, column: Column): Broken | undefined {
  const broken = entries(node.children, children => boxOf({ ...node, children }, column).height <= room)
  return broken && [[{ ...node, children: broken[0] }], [{ ...node, children: broken[1] }]]
}

/** Breaks between entries, or within the folder that is too long; its name is repeated. */
function entries(children: readonly FileEntry[], fits: (children: FileEntry[]) => boolean): [FileEntry[], FileEntry[]] | undefined {
  let count = children.findIndex((_, index) => !fits(children.slice(0, index + 1)))
  count = count < 0 ? children.length - 1 : count
  const before = children.slice(0, count)
  const next = children[count]!
  const broken = next.children.length > 1 ? entries(next.children, part => fits([...before, { ...next, children: part }])) : undefined
  if (broken)
    return [[...before, { ...next, children: broken[0] }], [{ ...next, children: broken[1] }, ...children.slice(count + 1)]]
  return count > 0 ? [before, children.slice(count)] : undefined
}
