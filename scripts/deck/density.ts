// How closely the words of a slide are set: a first estimate by counting letters.
import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** Letters on a line of the text column beside a scene, at the usual size. */
const LETTERS_PER_LINE = 46
/** Lines that stand beside a scene, under a title, at the usual size. */
const LINES = 11
/** What parts two blocks, in lines. */
const GAP = 0.4
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/g

/** Whether the words beside a scene are too many for the usual size. */
export function isDense(body: readonly RootContent[]): boolean {
  return body.filter(node => node.type !== 'notes').reduce((lines, node) => lines + linesOf(node) + GAP, 0) > LINES
}

function linesOf(node: RootContent): number {
  if (node.type === 'list')
    return node.children.reduce((lines, item) => lines + linesOf({ type: 'paragraph', children: [{ type: 'text', value: toString(item) }] }), 0)
  return Math.max(1, Math.ceil(widthOf(toString(node)) / LETTERS_PER_LINE))
}

/** In Latin letters: a Chinese, Japanese or Korean one is as wide as two of them. */
function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0)
}
