// Code: long lines turn; it is broken between lines, best at an empty one, and goes on with its numbers and its file name.
import type { Code } from 'mdast'
import type { Broken, Column, Kind } from '../kind.ts'
import type { Setting } from '../setting.ts'
import { MANY, mayEnd } from '../kind.ts'
import { sum } from '../sum.ts'

/** Fewer rows are not worth a break; a line that turns takes several. */
const FEW = 3
const VERY_FEW = 2
/** What stands beside the lines: padding and border. */
export const CODE_SIDES = 31
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/g

export const code: Kind<Code> = {
  measure: (node, column) => {
    const lines = node.value === '' ? 0 : sum(codeLines(node, column))
    return { height: frameOf(node, column.setting) + lines * column.setting.codeLine, before: 6, after: 12 }
  },
  break: (node, room, column, fit) => {
    const few = fit.eager ? VERY_FEW : FEW
    const { codeLine } = column.setting
    const frame = frameOf(node, column.setting)
    const heights = codeLines(node, column)
    const lines = node.value.split('\n', heights.length + few)
    /** Where each line begins. */
    const tops = [frame]
    while (tops.length <= heights.length && tops.at(-1)! + heights[tops.length - 1]! * codeLine <= room)
      tops.push(tops.at(-1)! + heights[tops.length - 1]! * codeLine)
    let count = tops.length - 1
    if (count < heights.length && frame + heights[count]! * codeLine > fit.whole)
      return brokenLine(node, count, room - tops[count]!, column)
    const rows = (from: number, to?: number): number => sum(heights.slice(from, to)) + (to === undefined ? lines.length - heights.length : 0)
    while (count > 0 && rows(count) < few)
      count--
    if (rows(0, count) < few)
      return undefined
    const end = bestEnd(lines, few, count, end => mayEnd(room - tops[end]!, fit))
    const head = lines.slice(0, end).join('\n')
    // No slide begins with an empty line.
    const skipped = lines.slice(end).findIndex(line => !isBlank(line))
    const from = end + Math.max(0, skipped)
    return [[partOf(node, head, 0, end)], [partOf(node, node.value.slice(lines.slice(0, from).join('\n').length + 1), from)]]
  },
}

/** Lines that close what stands above them, or go on with it. */
const CLOSES = /^\s*(?:[}\])]|<\/|\{[{%]-?\s*(?:end|else)|(?:end|fi|done|esac|else|elif|then|except|finally)\b)/
/** Comments lead to what stands below them. */
const COMMENT = /^\s*(?:#|\/\/|--|;|\/?\*)/

/** Where a person would break: at an empty line, else before what is set in the least; in between where too little would be left. */
function bestEnd(lines: readonly string[], few: number, count: number, isEnough: (end: number) => boolean): number {
  const ends = Array.from({ length: count - few + 1 }, (_, index) => count - index)
  const blank = ends.find(end => (isBlank(lines[end]!) || isBlank(lines[end - 1]!)) && (end > 0.7 * count || isEnough(end)))
  if (blank !== undefined)
    return blank
  const isWhole = (end: number): boolean => !CLOSES.test(lines[end]!) && !lines[end - 1]!.endsWith('\\') && !(COMMENT.test(lines[end - 1]!) && !COMMENT.test(lines[end]!))
  const near = ends.filter(end => end > 0.75 * count && isWhole(end))
  const least = Math.min(...near.map(end => indentOf(lines[end]!)))
  return near.find(end => indentOf(lines[end]!) === least) ?? count
}

function isBlank(line: string): boolean {
  return line.trim() === ''
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

/** A line that is higher than a slide goes on on the next one, under its own number. */
function brokenLine(node: Code, at: number, room: number, column: Column): Broken | undefined {
  const lines = node.value.split('\n')
  const long = lines[at]!
  const most = Math.floor(room / column.setting.codeLine)
  if (most < VERY_FEW)
    return at >= VERY_FEW ? [[partOf(node, lines.slice(0, at).join('\n'), 0, at)], [partOf(node, lines.slice(at).join('\n'), at)]] : undefined
  let end = most * lettersOf(node, column)
  while (linesOf(long.slice(0, end), lettersOf(node, column)) > most)
    end -= Math.ceil(end / 50)
  const blank = long.lastIndexOf(' ', end - 1) + 1
  end = blank > 0.7 * end ? blank : end
  return [[partOf(node, [...lines.slice(0, at), long.slice(0, end)].join('\n'), 0, at + 1)], [partOf(node, [long.slice(end), ...lines.slice(at + 1)].join('\n'), at)]]
}

/** How high each line of code is, in lines of the typeface. */
function codeLines(node: Code, column: Column): number[] {
  const letters = lettersOf(node, column)
  return node.value.split('\n', MANY).map(line => linesOf(line.trimEnd(), letters))
}

/** How many letters a line has room for. */
function lettersOf({ data }: Code, { width, setting }: Column): number {
  const numbers = data?.firstLine === undefined ? 0 : 3.2 * setting.code
  return Math.max(8, Math.floor((width - CODE_SIDES - numbers) / (0.6 * setting.code)))
}

/** What stands around the lines: padding, border and file name. */
function frameOf({ data }: Code, { code }: Setting): number {
  return 23 + (data?.filename ? 1.36 * code + 13.5 : 0)
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

function monospace(line: string): number {
  const spread = line.replace(/\t/g, '  ')
  return spread.length + 0.67 * (spread.match(WIDE)?.length ?? 0)
}

/** Lines of a code, of which `from` stand before. */
function partOf(node: Code, value: string, from: number, to = Infinity): Code {
  const { firstLine, highlight } = node.data ?? {}
  return {
    ...node,
    value,
    data: {
      ...node.data,
      ...(firstLine === undefined ? {} : { firstLine: firstLine + from }),
      ...(highlight === undefined ? {} : { highlight: within(highlight, from, to) }),
    },
  }
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
