// From shortcode tree to Markdown: one text of each shortcode's inside, in which every shortcode is a mark, and every character knows its origin.
import type { PageNode, ShortcodeNode } from './extractor.ts'
import { linePrefix, stripPrefix } from './line-prefix.ts'
import { createNestingLimit } from './nesting.ts'

/**
 * Marks are noncharacters of Unicode, which no page may hold (`composeMarkdown` replaces them), so a page cannot forge one.
 * A mark is `START index END`.
 */
const START = '\uFDD0'
const END = '\uFDD1'
/** A mark, with the gap that may stand about it. */
const MARK = /(?:(\n\n[ \t]*)(?=\uFDD0\d+\uFDD1\n\n))?\uFDD0(\d+)\uFDD1/g
const NONCHARACTERS = /[\uFDD0-\uFDD2]/g
const LIST_ITEM = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/m

/** A shortcode that stands in a text. `emptied`: what stands between its tags follows it in the same text. */
export interface Mark { shortcode: ShortcodeNode, emptied: boolean }

/** Markdown with marks in it. */
export interface Composed {
  text: string
  /** The origin, in the page, of an offset in `text`. */
  originOf: (offset: number) => number
  /** Splits a text at its marks. */
  split: (text: string) => (string | Mark)[]
  /** The same for a text that Markdown does not read, like code: the blank lines that were put about marks are taken out again. */
  splitVerbatim: (text: string) => (string | Mark)[]
}

export interface ComposeOptions {
  /** What stands before the tag that holds the nodes, on its line: blanks and signs of quotation, which every line may repeat. */
  prefix?: string
  /** Whether a shortcode that has its lines for itself stands apart from the text around, as a block. */
  isBlock: (shortcode: ShortcodeNode) => boolean
  /** Too deep to be a block within blocks: shortcodes are marked `emptied`, and what is inside them is written after their marks. */
  flat?: boolean
}

/**
 * Writes nodes as Markdown with marks. Hugo does the same: it puts a word of its own in the place of each shortcode, and renders
 * what is inside by itself (`hugolib/shortcode.go`).
 */
export function composeMarkdown(source: string, nodes: readonly PageNode[], { prefix = '', isBlock, flat = false }: ComposeOptions): Composed {
  const marks: Mark[] = []
  const starts: number[] = []
  const origins: number[] = []
  const pieces: string[] = []
  let length = 0
  let hasList = false
  const limitNesting = createNestingLimit()

  const add = (piece: string, origin: number): void => {
    starts.push(length)
    origins.push(origin)
    pieces.push(piece)
    length += piece.length
  }
  const addText = (text: string, origin: number): void => {
    hasList ||= LIST_ITEM.test(text)
    limitNesting(text, (shallow, from) =>
      stripPrefix(shallow, prefix, (piece, at) => add(piece.replace(NONCHARACTERS, '\uFFFD'), origin + from + at)))
  }
  const addMark = (shortcode: ShortcodeNode): void => {
    const mark = `${START}${marks.push({ shortcode, emptied: flat && shortcode.close !== undefined }) - 1}${END}`
    if (!isBlock(shortcode) || !isAlone(source, shortcode))
      return add(mark, shortcode.open.start)
    // Deeper in than a list can explain, it would be taken for code.
    const indent = linePrefix(source, shortcode.open.start).slice(prefix.length)
    add(`\n\n${hasList ? indent : ''}`, shortcode.open.start)
    add(`${mark}\n\n`, shortcode.open.start)
  }

  // A stack of its own: pages nest deeper than a call stack.
  const pending: PageNode[] = nodes.toReversed()
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.kind === 'text') {
      addText(node.text, node.start)
    }
    else if (node.kind === 'literal') {
      add(node.text.replace(NONCHARACTERS, '\uFFFD'), node.start)
    }
    else if (node.kind === 'divider') {
      add('\n\n', node.start)
    }
    else {
      addMark(node)
      if (flat && node.close && !node.inline)
        node.children.toReversed().forEach(child => pending.push(child))
    }
  }

  const text = pieces.join('')
  return {
    text,
    originOf: offset => originOf(offset, starts, origins, source.length),
    split: value => split(value, marks),
    splitVerbatim: value => split(value, marks, true),
  }
}

function split(value: string, marks: readonly Mark[], verbatim = false): (string | Mark)[] {
  if (!value.includes(START))
    return [value]
  const pieces: (string | Mark)[] = []
  let end = 0
  for (const { 0: whole, 1: gap, 2: index, index: at } of value.matchAll(MARK)) {
    const before = value.slice(end, verbatim ? at : at + (gap?.length ?? 0))
    if (before)
      pieces.push(before)
    pieces.push(marks[Number(index)]!)
    end = at + whole.length + (verbatim && gap !== undefined ? 2 : 0)
  }
  if (end < value.length)
    pieces.push(value.slice(end))
  return pieces
}

function originOf(offset: number, starts: readonly number[], origins: readonly number[], length: number): number {
  let low = 0
  for (let high = starts.length; low < high;) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset)
      low = middle + 1
    else
      high = middle
  }
  const at = low - 1
  return at < 0 ? 0 : Math.min(origins[at]! + offset - starts[at]!, low < starts.length ? Math.max(origins[low]!, origins[at]!) : length)
}

/** Only the blanks about the tags are looked at, so a long line full of tags costs no more than its length. */
function isAlone(source: string, { open, close }: ShortcodeNode): boolean {
  const before = source[open.start - blanksBefore(source, open.start) - 1]
  let after = (close ?? open).end
  while (isBlank(source[after]))
    after++
  return (before === undefined || before === '\n') && (after === source.length || source[after] === '\n')
}

function blanksBefore(source: string, start: number): number {
  let from = start
  while (isBlank(source[from - 1]))
    from--
  return start - from
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\r'
}
