// Where a list or a table too long for one chunk is cut, and how its parts become one again; a quotation stays in parts.
import type { List, Root, Table } from 'mdast'

/** An item that begins its line, so that nothing but its list holds it. */
const ITEM = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/
const RULE = /^(?:[-*_][ \t]*){3,}$/
const PARTED = /\n[ \t\r]*\n/
const MARKER = /^\d{0,9}([-+*.)])/
const DELIMITERS = /^[\t :|]*-[-\t :|]*$/
/** So many times as long as a chunk is a quotation before it is cut: its paragraphs may go on from line to line. */
const LONG_QUOTATION = 4
/** A longer head would cost more, at every seam, than the seam saves. */
const MAX_HEAD = 2000

/** What stands before a chunk that begins within a table, so that its rows are known for such. */
export interface Chunk { text: string, head: string }

/**
 * Watches lines go by, outside of fenced code.
 *
 * @returns tells of each line whether a chunk may begin there, and with which head
 */
export function createSeams(size: number): (line: string, length: number) => string | undefined {
  let previous = ''
  let head = ''
  return (ended, length) => {
    const line = ended.trimEnd()
    const isQuoted = line.startsWith('>') && previous.startsWith('>')
    if (head === '' && DELIMITERS.test(line) && previous.includes('|'))
      head = `${previous}\n${line}\n`
    else if (!line.startsWith('|'))
      head = ''
    const isRow = head !== '' && previous !== '' && line.startsWith('|') && !head.endsWith(`${line}\n`)
    previous = line
    if (isRow && head.length <= MAX_HEAD)
      return head
    const may = (ITEM.test(line) && !RULE.test(line)) || (isQuoted && length > LONG_QUOTATION * size)
    return may ? '' : undefined
  }
}

/** Whether a chunk was cut where it could be: after a blank line, or at a seam of what it ends with. */
export function isWhole(tree: Root, chunk: string): boolean {
  return endsBlank(chunk) || ['list', 'table', 'blockquote'].includes(tree.children.at(-1)?.type ?? '')
}

/** Takes the head out of a tree again. */
export function behead(tree: Root): void {
  const [table] = tree.children
  if (table?.type === 'table')
    table.children.shift()
}

/**
 * Adds the blocks of a chunk to those before it.
 *
 * @param text the whole, which positions are offsets in
 * @param isRest the chunk began within a table
 */
export function join(root: Root, tree: Root, text: string, isRest: boolean): void {
  const [first, ...others] = tree.children
  const last = root.children.at(-1)
  if (isRest && last?.type === 'table' && first?.type === 'table') {
    extend(last, first)
  }
  else if (last?.type === 'list' && first?.type === 'list' && markerOf(last, text) === markerOf(first, text)) {
    const at = first.position!.start.offset!
    last.spread ||= first.spread || PARTED.test(text.slice(last.children.at(-1)!.position!.end.offset, at))
    extend(last, first)
  }
  else if (first) {
    root.children.push(first)
  }
  for (const child of others)
    root.children.push(child)
}

function extend<Kind extends List | Table>(node: Kind, rest: Kind): void {
  for (const child of rest.children)
    (node.children as typeof rest.children[number][]).push(child)
  node.position!.end = rest.position!.end
}

/** What marks the last item of a list. */
function markerOf({ children }: List, text: string): string | undefined {
  const at = children.at(-1)!.position!.start.offset!
  return MARKER.exec(text.slice(at, at + 10))?.[1]
}

function endsBlank(text: string): boolean {
  return text.slice(text.lastIndexOf('\n', text.length - 2) + 1).trim() === ''
}
