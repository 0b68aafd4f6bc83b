// Owns how one value is written inside a shortcode tag: bare, quoted or raw, and the type Hugo gives it.

import { isBlank, skipBlanks, skipWord } from './characters.ts'
import { HugoError } from './hugo-error.ts'

interface Written {
  /** The value as a string, escapes already undone. */
  text: string
  /** UTF-16 index of its first character in the page, after the quote if there is one. */
  start: number
  /** UTF-16 index just after its last character, before the quote. */
  end: number
}

/**
 * The value of a parameter. Only bare values have a type: `"5"` and `` `true` `` are strings.
 */
export type ShortcodeValue = Written & (
  | { type: 'string', value: string }
  | { type: 'bool', value: boolean }
  | { type: 'int' | 'float', value: number }
)

interface Reading {
  value: ShortcodeValue
  /** Where to read on, after the closing quote. */
  next: number
}

/** Tells whether a quoted value begins at an offset: with `"`, a backtick, or one of them after a backslash. */
export function startsQuoted(text: string, at: number): boolean {
  return isQuote(text[at]) || (text[at] === '\\' && isQuote(text[at + 1]))
}

/**
 * Reads a quoted value: `"…"`, `` `…` `` or `\"…\"` (Hugo `lexShortcodeQuotedParamVal`, `lexShortCodeParamRawStringVal`).
 *
 * @param text the page
 * @param at where {@link startsQuoted} holds
 */
export function readQuoted(text: string, at: number): Reading | HugoError {
  if (text[at] === '`')
    return readRaw(text, at)

  const escapedQuotes = text[at] === '\\'
  if (escapedQuotes && text[at + 1] === '`')
    return unknownEscape(at)

  const start = escapedQuotes ? at + 2 : at + 1
  let escapes = false
  for (let end = start; end < text.length && text[end] !== '\n'; end++) {
    if (text[end] === '"')
      return { value: string(text, start, end, escapes), next: end + 1 }
    if (text[end] !== '\\')
      continue
    if (text[end + 1] === '`')
      return unknownEscape(end)
    if (text[end + 1] === '"') {
      if (escapedQuotes)
        return { value: string(text, start, end, false), next: end + 2 }
      escapes = true
      end++
    }
  }
  return new HugoError('shortcode-string', `unterminated quoted string in shortcode parameter-argument: '${excerpt(text, start)}'`, at)
}

/**
 * Reads a bare positional value or a key: letters, digits, `_`, `-` and `.` (Hugo `lexShortcodeParam`).
 */
export function readBare(text: string, at: number): Reading {
  const end = skipWord(text, at, '-.')
  return { value: typed(text, at, end), next: end }
}

/**
 * Reads what follows the `=` of a named parameter. Unquoted, it is everything up to the next blank: a URL needs no
 * quotes, and a right delimiter that touches the value is swallowed (Hugo `lexShortcodeParamVal`).
 */
export function readNamed(text: string, at: number): Reading | HugoError {
  const start = skipBlanks(text, at)
  if (startsQuoted(text, start))
    return readQuoted(text, start)
  // Hugo takes any backslash here for an escaped quote and looks for the quote further on in the line.
  if (text[start] === '\\')
    return new HugoError('shortcode-string', `unterminated quoted string in shortcode parameter-argument: '${excerpt(text, start)}'`, start)

  let end = start
  while (end < text.length && !isBlank(text, end))
    end++
  return { value: typed(text, start, end), next: end }
}

function readRaw(text: string, at: number): Reading | HugoError {
  const start = at + 1
  const end = text.indexOf('`', start)
  if (end === -1)
    return new HugoError('shortcode-raw-string', `unterminated raw string in shortcode parameter-argument: '${excerpt(text, start)}'`, at)
  return { value: string(text, start, end, false), next: end + 1 }
}

function string(text: string, start: number, end: number, escapes: boolean): ShortcodeValue {
  const written = text.slice(start, end)
  // One escaped quote costs the value all its backslashes: Hugo drops them without looking at what they escape.
  const value = escapes ? written.replaceAll('\\', '') : written
  return { text: value, type: 'string', value, start, end }
}

function typed(page: string, start: number, end: number): ShortcodeValue {
  const text = page.slice(start, end)
  if (text === 'true' || text === 'false')
    return { text, type: 'bool', value: text === 'true', start, end }

  const number = Number(text)
  // A number that JavaScript would round stays text, so that no digit of an identifier is lost.
  if (/^[-+]?\d+$/.test(text) && Number.isSafeInteger(number))
    return { text, type: 'int', value: number, start, end }
  if (/^[-+]?\d*\.\d+$/.test(text) && Number.isFinite(number))
    return { text, type: 'float', value: number, start, end }
  return { text, type: 'string', value: text, start, end }
}

function isQuote(character: string | undefined): boolean {
  return character === '"' || character === '`'
}

function unknownEscape(at: number): HugoError {
  return new HugoError('shortcode-escape', 'unrecognized escape character', at)
}

// Hugo quotes all it has read, which for a raw string is the rest of the page: a message needs its beginning only.
function excerpt(text: string, start: number): string {
  const line = /[^\n]{0,60}/uy
  line.lastIndex = start
  return line.exec(text)![0]
}
