// Owns the parameters of an opening tag, and how the tag ends: plainly or closing itself.

import type { ShortcodeValue } from './lex-value.ts'
import { isWord, nameCharacter, skipBlanks, skipWord } from './characters.ts'
import { HugoError } from './hugo-error.ts'
import { readBare, readNamed, readQuoted, startsQuoted } from './lex-value.ts'

/**
 * The parameters of a shortcode: all positional or all named, as Hugo has it. Without any, positional and empty.
 * A key that is given twice keeps its last value.
 */
export type ShortcodeParams
  = | { kind: 'positional', values: ShortcodeValue[] }
    | { kind: 'named', values: Map<string, ShortcodeValue> }

interface TagRest {
  params: ShortcodeParams
  selfClosing: boolean
  /** UTF-16 index just after the right delimiter. */
  end: number
}

/**
 * Reads a tag from just after its name to the end of its right delimiter (Hugo `lexInsideShortcode`).
 *
 * @param text the page
 * @param at UTF-16 index just after the name
 * @param right the right delimiter that belongs to the tag's left one
 * @returns the parameters and how the tag ends, or why Hugo refuses it
 */
export function lexParams(text: string, at: number, right: string): TagRest | HugoError {
  const positional: ShortcodeValue[] = []
  const named = new Map<string, ShortcodeValue>()

  for (at = skipBlanks(text, at); !text.startsWith(right, at); at = skipBlanks(text, at)) {
    if (text[at] === '/') {
      const end = lexSelfClosing(text, at, right)
      return end instanceof HugoError ? end : { params: gather(positional, named), selfClosing: true, end }
    }

    // A value without a key: Hugo reads it, and no template can get at it.
    if (text[at] === '=') {
      const orphan = readNamed(text, at + 1)
      if (orphan instanceof HugoError)
        return orphan
      at = orphan.next
      continue
    }

    const quoted = startsQuoted(text, at)
    // A backslash that escapes no quote: Hugo steps over it.
    if (text[at] === '\\' && !quoted) {
      at++
      continue
    }

    if (!quoted && text[at] !== '-' && !isWord(text, at))
      return misplaced(text, at)
    if (quoted && named.size > 0)
      return mixed('quoted positional parameter', at)
    const param = quoted ? readQuoted(text, at) : readBare(text, at)
    if (param instanceof HugoError)
      return param

    const equals = skipBlanks(text, param.next)
    if (text[equals] !== '=') {
      if (named.size > 0)
        return mixed(`positional parameter '${param.value.text}'`, at)
      positional.push(param.value)
      at = param.next
      continue
    }

    if (positional.length > 0)
      return mixed(`named parameter '${param.value.text}'`, at)
    const value = readNamed(text, equals + 1)
    if (value instanceof HugoError)
      return value
    named.set(param.value.text, value.value)
    at = value.next
  }
  return { params: gather(positional, named), selfClosing: false, end: at + right.length }
}

/**
 * The error for a character that has no place in a tag, or for the end of the page in the middle of one.
 */
export function misplaced(text: string, at: number): HugoError {
  return at < text.length
    ? new HugoError('shortcode-character', `unrecognized character in shortcode action: ${nameCharacter(text, at)}. Note: Parameters with non-alphanumeric args must be quoted`, at)
    : new HugoError('shortcode-unclosed-tag', 'unclosed shortcode action', at)
}

function lexSelfClosing(text: string, slash: number, right: string): number | HugoError {
  const at = skipBlanks(text, slash + 1)
  if (text.startsWith(right, at))
    return at + right.length
  if (!isWord(text, at))
    return misplaced(text, at)
  // A bare `a/b` ends here: the slash closes, so what follows can only be the name of what is closed.
  const name = text.slice(at, skipWord(text, at, '-/'))
  return new HugoError('shortcode-mismatch', `closing tag for shortcode '${name}' does not match start tag`, at)
}

function gather(positional: ShortcodeValue[], named: Map<string, ShortcodeValue>): ShortcodeParams {
  return named.size > 0 ? { kind: 'named', values: named } : { kind: 'positional', values: positional }
}

function mixed(what: string, at: number): HugoError {
  return new HugoError('shortcode-mixed-parameters', `got ${what}. Cannot mix named and positional parameters`, at)
}
