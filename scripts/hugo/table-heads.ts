// Tables whose head names fewer columns than the line below it: Goldmark adds empty ones, where GitHub sees no table.
import type { Root } from 'mdast'
import { eachNode } from './walk.ts'

/** The line below a head: at least two columns, each a run of hyphens. */
const RULE = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?$|^[ \t]*:?-+:?[ \t]*\|$/
const PREFIX = /^[ \t>]*/

/** Markdown with its short heads filled up, and the way back from its offsets. */
export interface FilledHeads { text: string, restore: (tree: Root) => Root }

/**
 * Fills up the heads that have too few cells (goldmark, `extension/table.go`: a row is padded to the alignments before they are counted).
 *
 * @param tree of the text, in which such a table is a paragraph: nothing in code is touched
 * @returns undefined where no head is short
 */
export function fillTableHeads(text: string, tree: Root): FilledHeads | undefined {
  const added: { at: number, pipes: string }[] = []
  eachNode(tree, (node) => {
    if (node.type !== 'paragraph' || !node.position)
      return
    let at = node.position.start.offset!
    const lines = text.slice(at, node.position.end.offset).split('\n')
    for (const [index, line] of lines.entries()) {
      const below = lines[index + 1]?.replace(PREFIX, '').trimEnd()
      const head = line.trimEnd()
      const missing = below !== undefined && RULE.test(below) ? cellsOf(below) - cellsOf(head.replace(PREFIX, '')) : 0
      if (missing > 0)
        added.push({ at: at + head.length, pipes: '|'.repeat(endsInPipe(head) ? missing : missing + 1) })
      at += line.length + 1
    }
  })
  return added.length > 0 ? { text: withPipes(text, added), restore: tree => moveBack(tree, added) } : undefined
}

/** How many cells a row has; its outer pipes part nothing. */
function cellsOf(row: string): number {
  const inner = row.replace(/^\|/, '')
  return (endsInPipe(inner) ? inner.slice(0, -1) : inner).replace(/\\./g, '').split('|').length
}

function endsInPipe(row: string): boolean {
  return /(?:^|[^\\])(?:\\\\)*\|$/.test(row)
}

function withPipes(text: string, added: readonly { at: number, pipes: string }[]): string {
  return added.toReversed().reduce((text, { at, pipes }) => text.slice(0, at) + pipes + text.slice(at), text)
}

/** Positions as they are without the pipes that were added. */
function moveBack(tree: Root, added: readonly { at: number, pipes: string }[]): Root {
  // Taken out from the front, each stands where the text has it.
  const back = (offset: number): number => added.reduce((offset, { at, pipes }) => offset <= at ? offset : Math.max(at, offset - pipes.length), offset)
  const moved = new Set<object>()
  eachNode(tree, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) {
      if (point?.offset !== undefined && !moved.has(point)) {
        moved.add(point)
        point.offset = back(point.offset)
      }
    }
  })
  return tree
}
