// Cuts HTML into tags, comments and text, as a browser's tokenizer does, in one pass and without running into the next piece.

/** A piece of HTML; `start` and `end` are offsets in the value that was scanned. */
export type HtmlToken
  = | { kind: 'text', start: number, end: number }
    | { kind: 'comment', start: number, end: number, value: string }
    | { kind: 'open' | 'close', start: number, end: number, name: string, attributes: string }

const NAME_START = /[a-z]/i
const NAME = /[^\s/>]+/y
/** What they hold is text up to their own closing tag: `a<b` in a program opens nothing. */
const RAW_TEXT = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript'])

/**
 * Scans HTML. A tag or comment that the value leaves open ends with it; declarations and instructions are comments that say nothing.
 *
 * Source: WHATWG HTML, "Tokenization".
 *
 * @param within the element in which the value begins
 */
export function* scanHtml(value: string, within = ''): Generator<HtmlToken> {
  const missing = new Set<string>()
  /** Where the text of an element ends; undefined where its closing tag is not in this value, which is looked for once. */
  const endOfText = (name: string, from: number): number | undefined => {
    if (!RAW_TEXT.has(name) || missing.has(name))
      return undefined
    const closing = new RegExp(`</${name}(?![^\\s/>])`, 'gi')
    closing.lastIndex = from
    const end = closing.exec(value)?.index
    if (end === undefined)
      missing.add(name)
    return end
  }

  let text = 0
  const start = endOfText(within, 0) ?? (RAW_TEXT.has(within) ? value.length : 0)
  for (let at = value.indexOf('<', start); at >= 0; at = value.indexOf('<', at)) {
    const token = readToken(value, at)
    if (!token) {
      at++
      continue
    }
    if (at > text)
      yield { kind: 'text', start: text, end: at }
    yield token
    text = token.end
    at = (token.kind === 'open' ? endOfText(token.name, text) : undefined) ?? text
  }
  if (text < value.length)
    yield { kind: 'text', start: text, end: value.length }
}

function readToken(value: string, start: number): HtmlToken | undefined {
  const next = value[start + 1] ?? ''
  if (next === '!' || next === '?')
    return readComment(value, start)
  const closes = next === '/'
  const nameStart = start + (closes ? 2 : 1)
  if (!NAME_START.test(value[nameStart] ?? ''))
    return undefined
  NAME.lastIndex = nameStart
  const name = NAME.exec(value)![0]
  const end = endOfTag(value, nameStart + name.length)
  const attributes = value.slice(nameStart + name.length, end).replace(/>$/, '')
  return { kind: closes ? 'close' : 'open', start, end, name: name.toLowerCase(), attributes }
}

/** A quote holds a value only after an equals sign; elsewhere it is part of a name. */
function endOfTag(value: string, from: number): number {
  for (let at = from; at < value.length; at++) {
    if (value[at] === '>')
      return at + 1
    if (value[at] !== '=')
      continue
    let quote = at + 1
    while (/\s/.test(value[quote] ?? ''))
      quote++
    if (value[quote] === '"' || value[quote] === '\'') {
      const close = value.indexOf(value[quote]!, quote + 1)
      if (close < 0)
        return value.length
      at = close
    }
  }
  return value.length
}

function readComment(value: string, start: number): HtmlToken {
  const [open, close] = [['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>'], ['<!', '>']].find(([sign]) => value.startsWith(sign!, start)) as [string, string]
  if (open === '<!--' && /^<!---?>/.test(value.slice(start, start + 6)))
    return { kind: 'comment', start, end: value.indexOf('>', start) + 1, value: '' }
  const at = value.indexOf(close, start + open.length)
  const [until, end] = at < 0 ? [value.length, value.length] : [at, at + close.length]
  return { kind: 'comment', start, end, value: open === '<!--' ? value.slice(start + open.length, until) : '' }
}
