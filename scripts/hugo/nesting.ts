// How deep Markdown may nest, and how long a paragraph may be: more than any person writes, few enough for every walk over its tree.

/** Quotations, list items, emphasis and brackets within one another: of deeper ones the signs lose their meaning, the words stay. */
const MAX_NESTING = 100
/** Columns before a line; a list item needs two at least. */
const MAX_INDENT = 2 * MAX_NESTING
/** Characters of a paragraph, and how many of them a sign counts for: the parser needs time for the square of both. */
const MAX_PARAGRAPH = 20_000
const SIGN_WEIGHT = 20
const UNCLOSED_WEIGHT = 200
/** A longer line is looked at in pieces. */
const MAX_PIECE = 4000

const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})/
const CONTAINER = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y
/** A line with which a paragraph cannot go on: blank, an item, a heading, a row of a table. */
const BLOCK_START = /^[ \t>]*(?:$|[\r\n\-*+#|]|\d{1,9}[.)])|\|.*\|/
/** What opens a comment and the like is looked for up to the end of the paragraph. */
const SIGNS = /\\.|\[|\]|\*+|_+|~+|<[!?](?![^>]*>)/gs
const ONLY_SIGNS = /^[ \t*_~>-]*$/
const WORD = /[\p{L}\p{N}]/u

interface Paragraph { brackets: number, emphasis: number, weight: number, isTooDeep: boolean }

const start = (): Paragraph => ({ brackets: 0, emphasis: 0, weight: 0, isTooDeep: false })

/**
 * Makes a filter for the texts of one document, in order. The parser needs time for the square of the depth, and a walk over its
 * tree a call for each level.
 *
 * @returns gives the pieces of a text, each with its offset; what is too deep is escaped or left out, what is too long is parted
 */
export function createNestingLimit(): (text: string, give: (piece: string, at: number) => void) => void {
  let fence = ''
  let paragraph = start()

  return (text, give) => {
    let given = 0
    /** Gives what is left up to a place, and leaves out what follows up to another. */
    const cut = (at: number, until = at, instead = ''): void => {
      if (at > given)
        give(text.slice(given, at), given)
      if (instead)
        give(instead, at)
      given = until
    }
    for (let at = 0, isLineStart = true; at < text.length;) {
      const lineEnd = (text.indexOf('\n', at) + 1) || text.length
      const tooDeep: ReturnType<typeof skipContainers> = isLineStart && !fence ? skipContainers(text, at) : undefined
      if (tooDeep)
        cut(tooDeep.from, tooDeep.to)
      const from: number = tooDeep?.to ?? at
      const end: number = fence || lineEnd - from <= MAX_PIECE ? lineEnd : Math.min((text.indexOf(' ', from + MAX_PIECE) + 1) || lineEnd, lineEnd)
      const piece = text.slice(from, end)
      const mark = isLineStart ? FENCE.exec(piece)?.[1] : undefined
      if (fence) {
        if (mark?.startsWith(fence) && piece.trimEnd().endsWith(mark))
          fence = ''
      }
      else {
        fence = mark ?? ''
        if (isLineStart && BLOCK_START.test(piece))
          paragraph = start()
        if (!ONLY_SIGNS.test(piece.trimEnd())) {
          for (const { index, instead } of escapes(piece, paragraph))
            cut(from + index, from + index, instead)
        }
        paragraph.weight += piece.length
        if (paragraph.weight > MAX_PARAGRAPH && !fence) {
          cut(end, end, '\n\n')
          paragraph = start()
        }
      }
      isLineStart = end === lineEnd
      at = end
    }
    cut(text.length)
  }
}

/** Where a sign nests too deep, or closes what was never opened, so that an escape stands before it; a line without blanks is parted there. */
function escapes(text: string, paragraph: Paragraph): { index: number, instead: string }[] {
  const found: { index: number, instead: string }[] = []
  const escape = (index: number, length: number): void => {
    paragraph.isTooDeep = true
    for (let at = 0; at < length; at++)
      found.push({ index: index + at, instead: '\\' })
  }
  for (const { 0: sign, index } of text.matchAll(SIGNS)) {
    if (sign[0] === '\\')
      continue
    paragraph.weight += sign[0] === '<' ? UNCLOSED_WEIGHT : SIGN_WEIGHT
    if (paragraph.weight > MAX_PARAGRAPH && text.length > 2 * MAX_PIECE) {
      found.push({ index, instead: '\n\n' })
      Object.assign(paragraph, start())
    }
    if (sign[0] === '<')
      continue
    if (sign === '[' || sign === ']') {
      const depth = paragraph.brackets + (sign === '[' ? 1 : -1)
      if (depth > MAX_NESTING || (depth < 0 && paragraph.isTooDeep))
        escape(index, 1)
      else
        paragraph.brackets = Math.max(0, depth)
      continue
    }
    const [before, after] = [text[index - 1] ?? ' ', text[index + sign.length] ?? ' ']
    if (sign[0] === '_' && WORD.test(before) && WORD.test(after))
      continue
    const depth = paragraph.emphasis + depthOf(sign, before, after, paragraph.emphasis)
    if (depth > MAX_NESTING || (paragraph.isTooDeep && paragraph.emphasis === 0))
      escape(index, sign.length)
    else
      paragraph.emphasis = depth
  }
  return found
}

/** How much deeper a run of signs leads: one that may close does, where anything is open. */
function depthOf(sign: string, before: string, after: string, open: number): number {
  if (before.trim() !== '' && open > 0)
    return -1
  return after.trim() === '' ? 0 : Math.ceil(sign.length / 2)
}

/** On the line at an offset: the signs of containers beyond those that may nest, or the blanks beyond those that may stand before it. */
function skipContainers(text: string, at: number): { from: number, to: number } | undefined {
  let indent = at
  while (text[indent] === ' ' || text[indent] === '\t')
    indent++
  if (indent - at > MAX_INDENT)
    return { from: at + MAX_INDENT, to: indent }
  let [from, to] = [at, at]
  CONTAINER.lastIndex = at
  for (let count = 1; CONTAINER.test(text); count++) {
    to = CONTAINER.lastIndex
    if (count === MAX_NESTING)
      from = to
  }
  return from > at && to > from ? { from, to } : undefined
}
