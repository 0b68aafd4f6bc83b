// Owns one shortcode tag: its delimiters, its name, and whether it opens, closes or does both.

import type { ShortcodeParams } from './lex-params.ts'
import { isWord, skipBlanks, skipWord } from './characters.ts'
import { HugoError } from './hugo-error.ts'
import { lexParams, misplaced } from './lex-params.ts'

const rightDelimiters = { '<': '>}}', '%': '%}}' } as const

/**
 * The character that tells the two kinds of tags apart. Output of a `%` shortcode is Markdown, that of `<` is not.
 */
export type Delimiter = keyof typeof rightDelimiters

/** One whole tag, from its left to its right delimiter. */
export interface ShortcodeTag {
  kind: 'tag'
  delimiter: Delimiter
  role: 'open' | 'close' | 'self-closing'
  /**
   * The name as written: with `.inline` if it is an inline shortcode. Empty in a closing tag without a name,
   * `{{< / >}}`, which Hugo accepts.
   */
  name: string
  /** True for the `.inline` form, whose body is a Go template. */
  inline: boolean
  params: ShortcodeParams
  /** UTF-16 index of the left delimiter. */
  start: number
  /** UTF-16 index just after the right delimiter. */
  end: number
}

/**
 * Gives the delimiter of the tag at an offset.
 */
export function delimiterAt(text: string, start: number): { delimiter: Delimiter, right: string } {
  const delimiter = text[start + 2] === '%' ? '%' : '<'
  return { delimiter, right: rightDelimiters[delimiter] }
}

/**
 * Reads one tag (Hugo `parser/pageparser`, `pagelexer_shortcode.go`).
 *
 * @param text the page
 * @param start UTF-16 index of `{{<` or `{{%`
 * @param names the names that were opened earlier on the page; a closing tag must carry one of them
 * @returns the tag, or why Hugo refuses it, with the tag's own start
 */
export function lexTag(text: string, start: number, names: ReadonlySet<string>): ShortcodeTag | HugoError {
  const at = skipBlanks(text, start + 3)
  const tag = text[at] === '/' ? lexClosing(text, start, at, names) : lexOpening(text, start, at)
  if (!(tag instanceof HugoError))
    return tag
  // The end of the page is where nobody made a mistake: the tag that never ends is.
  return new HugoError(tag.rule, tag.reason, tag.rule === 'shortcode-unclosed-tag' ? start : tag.offset, start)
}

function lexOpening(text: string, start: number, nameStart: number): ShortcodeTag | HugoError {
  const { delimiter, right } = delimiterAt(text, start)
  if (text.startsWith(right, nameStart))
    return new HugoError('shortcode-name', 'shortcode has no name', start)

  const name = lexName(text, nameStart)
  if (name instanceof HugoError)
    return name
  const rest = lexParams(text, name.end, right)
  if (rest instanceof HugoError)
    return rest

  return {
    kind: 'tag',
    delimiter,
    role: rest.selfClosing ? 'self-closing' : 'open',
    name: name.text,
    inline: name.inline,
    params: rest.params,
    start,
    end: rest.end,
  }
}

function lexClosing(text: string, start: number, slash: number, names: ReadonlySet<string>): ShortcodeTag | HugoError {
  if (names.size === 0)
    return new HugoError('shortcode-none-open', 'got closing shortcode, but none is open', slash)

  const { delimiter, right } = delimiterAt(text, start)
  const nameStart = skipBlanks(text, slash + 1)
  const name = text.startsWith(right, nameStart) ? { text: '', inline: false, end: nameStart } : lexName(text, nameStart)
  if (name instanceof HugoError)
    return name
  if (name.text && !names.has(name.text))
    return new HugoError('shortcode-mismatch', `closing tag for shortcode '${name.text}' does not match start tag`, nameStart)

  const at = skipBlanks(text, name.end)
  if (!text.startsWith(right, at))
    return new HugoError('shortcode-closing-tag', 'unclosed shortcode', at)
  return {
    kind: 'tag',
    delimiter,
    role: 'close',
    name: name.text,
    inline: name.inline,
    params: { kind: 'positional', values: [] },
    start,
    end: at + right.length,
  }
}

interface Name {
  text: string
  inline: boolean
  end: number
}

function lexName(text: string, at: number): Name | HugoError {
  if (!isWord(text, at))
    return misplaced(text, at)
  const end = skipWord(text, at, '-/')
  if (text[end] !== '.')
    return { text: text.slice(at, end), inline: false, end }
  // Hugo wants exactly a space: `{{< now.inline>}}` is refused.
  if (!text.startsWith('.inline ', end))
    return new HugoError('shortcode-period', 'period in shortcode name only allowed for inline identifiers', end)
  const inlineEnd = end + '.inline'.length
  return { text: text.slice(at, inlineEnd), inline: true, end: inlineEnd }
}
