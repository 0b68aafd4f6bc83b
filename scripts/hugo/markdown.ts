// From composed Markdown to a tree whose places are places in the page.
import type { Node, Root } from 'mdast'
import type { GoldmarkSettings } from './goldmark-settings.ts'
import type { LineIndex } from './line-index.ts'
import type { Warn } from './raw-html.ts'
import { readGoldmark } from './goldmark.ts'
import { walk } from './walk.ts'

/** A text whose characters know where they came from in the page. */
export interface Traced { text: string, originOf: (offset: number) => number }

/** What begins a line of HTML and means nothing there, except in `pre`. */
const INDENT = /<pre\b[\s\S]*?<\/pre>|^[ \t]+/gim

/** A page in HTML, in which lines that are set in are no code. */
export function withoutIndent({ text, originOf }: Traced): Traced {
  const kept: [from: number, to: number][] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(INDENT)) {
    if (found.startsWith('<'))
      continue
    kept.push([from, index])
    from = index + found.length
  }
  kept.push([from, text.length])
  const origins = kept.flatMap(([start, end]) => Array.from({ length: end - start }, (_, at) => start + at))
  return { text: kept.map(([start, end]) => text.slice(start, end)).join(''), originOf: offset => originOf(origins[offset] ?? text.length) }
}

/**
 * Parses Markdown, HTML in it included.
 *
 * @param warn told of what is lost, with its offset in the page
 */
export function parseMarkdown({ text, originOf }: Traced, settings: GoldmarkSettings, lines: LineIndex, warn: Warn): Root {
  const tree = readGoldmark(text, settings, (rule, reason, offset) => warn(rule, reason, originOf(offset)))
  const toPlace = (point: NonNullable<Node['position']>['start']): NonNullable<Node['position']>['start'] => {
    const offset = originOf(point.offset ?? 0)
    return { ...lines.toPlace(offset), offset }
  }
  const place = (node: Node): void => {
    // Nodes can share a position, so it is made anew.
    if (node.position)
      node.position = { start: toPlace(node.position.start), end: toPlace(node.position.end) }
  }
  place(tree)
  walk(tree, place)
  return tree
}
