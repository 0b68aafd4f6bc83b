// Owns where a page's front matter begins and ends. What is written in it is decoded elsewhere.

import { skipBlanks } from './characters.ts'
import { HugoError } from './hugo-error.ts'

/** The languages of front matter that Hugo tells apart by the first byte of the page. */
type FrontMatterFormat = 'yaml' | 'toml' | 'json' | 'org'

/** The front matter of a page, not decoded. */
export interface FrontMatterBlock {
  format: FrontMatterFormat
  /** The text to decode: without its delimiter lines in YAML and TOML, with its braces in JSON. */
  raw: string
  /** UTF-16 index of `raw` in the page. */
  rawStart: number
  /** UTF-16 index just after `raw`. */
  rawEnd: number
}

interface Found {
  /** Absent where the page has no front matter. */
  block?: FrontMatterBlock
  /** UTF-16 index where the body begins. */
  bodyStart: number
  error?: HugoError
}

/**
 * Finds the front matter, which can stand only at the start of a page, after blanks and a byte order mark (Hugo
 * `parser/pageparser`, `pagelexer_intro.go`). The first byte decides: a page that begins with `{`, `-` or `+` has
 * front matter or is refused.
 *
 * @param text the whole page
 * @returns the block if there is one, and where the body begins; with an error, the body begins at the front matter
 */
export function findFrontMatter(text: string): Found {
  let bodyStart = 0
  let at = skipBlanks(text, 0)
  while (text[at] === '\uFEFF') {
    bodyStart = at + 1
    at = skipBlanks(text, bodyStart)
  }

  switch (text[at]) {
    case '-':
      return findDelimited(text, at, 'yaml', '---')
    case '+':
      return findDelimited(text, at, 'toml', '+++')
    case '{':
      return findJson(text, at)
    case '#':
      return text[at + 1] === '+' ? findOrg(text, at) : { bodyStart }
    default:
      return { bodyStart }
  }
}

function findDelimited(text: string, at: number, format: 'yaml' | 'toml', delimiter: string): Found {
  const language = format.toUpperCase()
  if (!text.startsWith(delimiter, at))
    return { bodyStart: at, error: new HugoError('front-matter-delimiter', `invalid ${language} delimiter`, at) }

  const start = skipLineEnd(text, at + delimiter.length)
  const end = findLine(text, delimiter, start)
  if (end === -1)
    return { bodyStart: at, error: new HugoError('front-matter-end', `EOF looking for end ${language} front matter delimiter`, at) }

  // Nothing checks what else stands on the closing line: it is body.
  return { block: toBlock(text, format, start, end), bodyStart: skipLineEnd(text, end + delimiter.length) }
}

function findJson(text: string, start: number): Found {
  // A page that begins with a shortcode: Hugo takes it for JSON too, but what it then says leads nowhere.
  if (text[start + 1] === '{')
    return { bodyStart: start, error: new HugoError('front-matter-delimiter', 'invalid character \'{\' looking for beginning of object key string', start) }
  let depth = 0
  let quoted = false
  for (let at = start; at < text.length; at++) {
    const character = text[at]
    if (character === '\\')
      at++
    else if (character === '"')
      quoted = !quoted
    else if (!quoted && character === '{')
      depth++
    else if (!quoted && character === '}')
      depth--

    if (depth === 0) {
      const end = at + 1
      return { block: toBlock(text, 'json', start, end), bodyStart: skipLineEnd(text, end) }
    }
  }
  return { bodyStart: start, error: new HugoError('front-matter-end', 'unexpected EOF parsing JSON front matter', start) }
}

function findOrg(text: string, start: number): Found {
  let end = start
  while (text.startsWith('#+', end)) {
    const lineEnd = text.indexOf('\n', end)
    end = lineEnd === -1 ? text.length : lineEnd + 1
  }
  return { block: toBlock(text, 'org', start, end), bodyStart: end }
}

function toBlock(text: string, format: FrontMatterFormat, rawStart: number, rawEnd: number): FrontMatterBlock {
  return { format, raw: text.slice(rawStart, rawEnd), rawStart, rawEnd }
}

/** Gives the start of the first line at or after `from` that begins with `what`, or -1. Any line end counts. */
function findLine(text: string, what: string, from: number): number {
  for (let at = text.indexOf(what, from); at !== -1; at = text.indexOf(what, at + 1)) {
    if (text[at - 1] === '\n' || text[at - 1] === '\r')
      return at
  }
  return -1
}

/** Steps over one line end: LF, CRLF or a lone CR. */
function skipLineEnd(text: string, at: number): number {
  const afterReturn = text[at] === '\r' ? at + 1 : at
  return text[afterReturn] === '\n' ? afterReturn + 1 : afterReturn
}
