// From shortcode tree to one Markdown text: every shortcode becomes a mark, and every character remembers where it came from.
import type { PageNode, ShortcodeNode } from './extractor.ts'

/**
 * Marks are noncharacters of Unicode, which no page may hold (`composeMarkdown` replaces them), so a page cannot forge one.
 * A mark is `START index KIND`.
 */
const START = '\uFDD0'
const KINDS = { open: '\uFDD1', close: '\uFDD2', whole: '\uFDD3' } as const
const MARK = /\uFDD0(\d+)([\uFDD1-\uFDD3])/g
const NONCHARACTERS = /[\uFDD0-\uFDD3]/g

export interface Mark { kind: keyof typeof KINDS, shortcode: ShortcodeNode }

/** Markdown with marks in it. */
export interface Composed {
  text: string
  /** The origin, in the page, of an offset in `text`. */
  originOf: (offset: number) => number
  /** Splits a text at its marks. */
  split: (text: string) => (string | Mark)[]
}

/**
 * Writes the page's Markdown with marks for shortcodes. A tag alone on its line stands for a block, as in Hugo, where the
 * template's own line breaks part it from the text around; so it gets blank lines about it here.
 */
export function composeMarkdown(source: string, nodes: readonly PageNode[]): Composed {
  const shortcodes: ShortcodeNode[] = []
  const starts: number[] = []
  const origins: number[] = []
  let text = ''

  const add = (piece: string, origin: number, mark = false): void => {
    starts.push(text.length)
    origins.push(origin)
    text += mark ? piece : piece.replace(NONCHARACTERS, '\uFFFD')
  }
  const addMark = (index: number, kind: keyof typeof KINDS, tag: { start: number, end: number }): void => {
    const gap = isAlone(source, tag) ? `\n\n${indentOf(source, tag.start)}` : ''
    add(`${gap}${START}${index}${KINDS[kind]}${gap && '\n\n'}`, tag.start, true)
  }

  // A stack of its own: pages nest deeper than a call stack.
  const pending: (PageNode | { closes: ShortcodeNode, index: number })[] = [...nodes].reverse()
  for (let node = pending.pop(); node; node = pending.pop()) {
    if ('closes' in node) {
      addMark(node.index, 'close', node.closes.close ?? node.closes.open)
    }
    else if (node.kind === 'text') {
      add(source.slice(node.start, node.end), node.start)
    }
    else if (node.kind === 'literal') {
      add(node.text, node.start)
    }
    else if (node.kind === 'shortcode') {
      const index = shortcodes.push(node) - 1
      if (node.takesInner && node.close) {
        addMark(index, 'open', node.open)
        pending.push({ closes: node, index })
        for (let child = node.children.length - 1; child >= 0; child--)
          pending.push(node.children[child]!)
      }
      else {
        addMark(index, 'whole', node.open)
      }
    }
  }

  return {
    text,
    originOf(offset) {
      let low = 0
      for (let high = starts.length; low < high;) {
        const middle = (low + high) >> 1
        if (starts[middle]! <= offset)
          low = middle + 1
        else
          high = middle
      }
      const at = low - 1
      return at < 0 ? 0 : Math.min(origins[at]! + offset - starts[at]!, low < starts.length ? Math.max(origins[low]!, origins[at]!) : source.length)
    },
    split(value) {
      const pieces: (string | Mark)[] = []
      let end = 0
      for (const match of value.matchAll(MARK)) {
        const kind = (Object.keys(KINDS) as Mark['kind'][]).find(key => KINDS[key] === match[2])!
        const shortcode = shortcodes[Number(match[1])]!
        if (match.index > end)
          pieces.push(value.slice(end, match.index))
        pieces.push({ kind, shortcode })
        end = match.index + match[0].length
      }
      if (end < value.length)
        pieces.push(value.slice(end))
      return pieces
    },
  }
}

/** Only the blanks about the tag are looked at, so a long line full of tags costs no more than its length. */
function isAlone(source: string, { start, end }: { start: number, end: number }): boolean {
  const before = source[start - indentOf(source, start).length - 1]
  let after = end
  while (isBlank(source[after]))
    after++
  return (before === undefined || before === '\n') && (after === source.length || source[after] === '\n')
}

function indentOf(source: string, start: number): string {
  let from = start
  while (isBlank(source[from - 1]))
    from--
  return source.slice(from, start)
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\r'
}
