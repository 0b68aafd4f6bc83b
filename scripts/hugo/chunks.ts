// Parses long Markdown in chunks: the parser needs time for the square of the number of quotations and lists in a text.
import type { Nodes, Root } from 'mdast'
import type { Extension as ToTree } from 'mdast-util-from-markdown'
import type { Extension as Syntax, TokenizeContext } from 'micromark-util-types'
import type { Chunk } from './seams.ts'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { behead, createSeams, isWhole, join } from './seams.ts'
import { fillTableHeads } from './table-heads.ts'
import { eachNode } from './walk.ts'

/** Long enough that most pages are one, short enough that its square does not matter. */
const CHUNK = 4000
/** A blank line before a line that goes on with nothing: no item, no definition, no indented line. */
const BOUNDARY = /\n[ \t\r]*\n(?![\s\-+*:=_\d])/y
const FENCE = /^ {0,3}(`{3,}(?![^\n]*`)|~{3,})/
const DEFINITION = /^[ \t>]*(?:(?:[-+*]|\d+[.)])[ \t]+)*\[[^\]\n]+\]:/m

/** What the syntax of one chunk is, and how it becomes a tree. */
export interface ChunkReader {
  extensions: (chunk: string) => { syntax: Syntax[], toTree: (ToTree | ToTree[])[] }
  /** Passes over the tree of one chunk, whose positions are those in the chunk. */
  passes: (tree: Root) => void
}

/** Labels as the parser keeps them: it looks one up at every bracket, and would compare it with all of them. */
class Labels extends Array<string> {
  readonly #known = new Set<string>()

  override push(...labels: string[]): number {
    labels.forEach(label => this.#known.add(label))
    return this.#known.size
  }

  override includes(label: string): boolean {
    return this.#known.has(label)
  }
}

/** What references may mean. */
interface Defined { links: Labels, footnotes: Labels }
const nothing = (): Defined => ({ links: new Labels(), footnotes: new Labels() })

/**
 * Parses Markdown.
 *
 * @param size how long a chunk is at least, in characters
 * @returns a tree whose positions are offsets in the text
 */
export function parseInChunks(text: string, { extensions, passes }: ChunkReader, size = CHUNK): Root {
  const root: Root = { type: 'root', children: [] }
  const chunks = split(text, size)
  const parseAsGithub = (chunk: string, defined: Defined): Root => {
    const { syntax, toTree } = extensions(chunk)
    return fromMarkdown(chunk, { extensions: chunk.includes('[') ? [...syntax, knowing(defined)] : syntax, mdastExtensions: toTree })
  }
  const parse = (chunk: string, defined: Defined): Root => {
    const tree = parseAsGithub(chunk, defined)
    const filled = fillTableHeads(chunk, tree)
    return filled ? filled.restore(parseAsGithub(filled.text, defined)) : tree
  }
  const defined = chunks.length > 1 ? findDefined(chunks.map(chunk => chunk.text).filter(chunk => DEFINITION.test(chunk)), parse) : nothing()

  let start = 0
  for (let index = 0; index < chunks.length; index++) {
    const { head } = chunks[index]!
    let chunk = head + chunks[index]!.text
    let tree = parse(chunk, defined)
    // The blank line was within code or a comment, or the seam was none, so what follows belongs to it.
    for (let more = 1; index + 1 < chunks.length && (isOpen(tree, chunk) || !isWhole(tree, chunk)); more *= 2) {
      chunk += chunks.slice(index + 1, index + 1 + more).map(({ text }) => text).join('')
      index = Math.min(index + more, chunks.length - 1)
      tree = parse(chunk, defined)
    }
    if (head)
      behead(tree)
    passes(tree)
    if (start > 0)
      shift(tree, start - head.length)
    join(root, tree, text, head !== '')
    start += chunk.length - head.length
  }
  root.position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: text.length } }
  return root
}

/** Cuts at blank lines outside of fenced code, and where a list, a table or a quotation is long. */
function split(text: string, size: number): Chunk[] {
  const chunks: Chunk[] = []
  const findSeam = createSeams(size)
  let start = 0
  let head = ''
  let fence = ''
  const cut = (at: number, nextHead: string): void => {
    chunks.push({ text: text.slice(start, at), head })
    start = at
    head = nextHead
  }
  for (let at = 0; at < text.length && text.length - start > size;) {
    const end = (text.indexOf('\n', at) + 1) || text.length
    const [, mark = ''] = FENCE.exec(text.slice(at, Math.min(end, at + 100))) ?? []
    const seam = fence === '' ? findSeam(text.slice(at, end), at - start) : undefined
    if (seam !== undefined && at - start > size)
      cut(at, seam)
    if (fence === '')
      fence = mark
    else if (mark.startsWith(fence) && text.slice(at, end).trim() === mark)
      fence = ''
    BOUNDARY.lastIndex = end - 1
    const boundary = fence === '' && end - start > size && BOUNDARY.test(text) ? BOUNDARY.lastIndex : undefined
    if (boundary)
      cut(boundary, '')
    at = boundary ?? end
  }
  return [...chunks, { text: text.slice(start), head }]
}

/** A reference may stand in another chunk than what it refers to. */
function findDefined(chunks: readonly string[], parse: (chunk: string, defined: Defined) => Root): Defined {
  const defined = nothing()
  for (const chunk of chunks) {
    eachNode(parse(chunk, nothing()), (node) => {
      if (node.type === 'definition')
        defined.links.push(node.identifier.toUpperCase())
      else if (node.type === 'footnoteDefinition')
        defined.footnotes.push(node.identifier.toUpperCase())
    })
  }
  return defined
}

/** Tells the parser of a chunk what others define, before it reads a word (micromark `parser.defined`, gfm-footnote `parser.gfmFootnotes`). */
function knowing({ links, footnotes }: Defined): Syntax {
  return {
    document: {
      null: {
        tokenize(this: TokenizeContext, _effects, _ok, nok) {
          const parser = this.parser as TokenizeContext['parser'] & { gfmFootnotes?: string[] }
          if (parser.defined !== links) {
            // A note that begins the chunk was read before.
            links.push(...parser.defined)
            footnotes.push(...parser.gfmFootnotes ?? [])
            Object.assign(parser, { defined: links, gfmFootnotes: footnotes })
          }
          return nok
        },
      },
    },
  }
}

/** Whether the last block of a tree, code or HTML, waits for its end. */
function isOpen(tree: Root, chunk: string): boolean {
  let last: Nodes = tree
  while ('children' in last && last.children.length > 0)
    last = last.children.at(-1)!
  if (last.type === 'html')
    return [['<!--', '-->'], ['<?', '?>'], ['<![CDATA[', ']]>']].some(([open, close]) => last.value.startsWith(open!) && !last.value.includes(close!)) || /^<(script|pre|style|textarea)\b(?!.*<\/\1)/is.test(last.value)
  if (last.type !== 'code')
    return false
  const lines = chunk.slice(last.position?.start.offset, last.position?.end.offset).split('\n')
  const fence = /^(?:`{3,}|~{3,})/.exec(lines[0]!)?.[0]
  const end = lines.at(-1)!.replace(/^[ \t>]*/, '').trimEnd()
  return fence !== undefined && !(lines.length > 1 && end.startsWith(fence) && end === fence[0]!.repeat(end.length))
}

function shift(tree: Root, by: number): void {
  const shifted = new Set<object>()
  eachNode(tree, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) {
      if (point?.offset !== undefined && !shifted.has(point)) {
        shifted.add(point)
        point.offset += by
      }
    }
  })
}
