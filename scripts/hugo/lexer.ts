// Owns the first reading of a page: text to flat items. It knows no Markdown and no shortcode's name.

import type { ShortcodeTag } from './lex-tag.ts'
import { skipBlanks } from './characters.ts'
import { HugoError } from './hugo-error.ts'
import { delimiterAt, lexTag } from './lex-tag.ts'

/** What marks the end of a page's summary, by the language of the page. */
export const summaryDividers = { markdown: '<!--more-->', org: '# more' } as const

/** A run of ordinary text. */
export interface TextItem {
  kind: 'text'
  text: string
  /** UTF-16 index into the page. */
  start: number
  end: number
}

/**
 * A shortcode in comment form, which is how a page shows one without using it. `text` is what the reader sees:
 * `{{< x >}}`, without the comment marks, and nothing in it is to be interpreted again.
 */
export interface LiteralItem {
  kind: 'literal'
  text: string
  /** UTF-16 index of the left delimiter. */
  start: number
  end: number
}

/** The first summary divider, with the blanks after it that it swallows. */
export interface DividerItem {
  kind: 'divider'
  start: number
  end: number
}

/** A tag, and the blanks before it. */
export interface TagItem extends ShortcodeTag {
  /**
   * The blanks between the last line break (or the previous item) and the tag, if nothing else stands there; else
   * empty. They are also the end of the text item before: Hugo prints them, and takes this prefix from each line of
   * `.InnerDeindent`.
   */
  indent: string
}

/** What a page consists of, in order. The items of a page without error cover it from end to end, without gaps. */
export type LexItem = TextItem | LiteralItem | DividerItem | TagItem

/**
 * Cuts a page into items, as Hugo does before any Markdown is read: shortcodes are live in code blocks, in comments
 * and in HTML (Hugo `parser/pageparser`).
 *
 * @param text the whole page
 * @param start UTF-16 index where the body begins, after the front matter
 * @param divider the summary divider to look for, one of {@link summaryDividers}
 * @returns the items; where the page breaks a rule of the grammar, the items before that place and the error
 */
export function lexPage(text: string, start: number, divider: string = summaryDividers.markdown): { items: LexItem[], error?: HugoError } {
  const items: LexItem[] = []
  const names = new Set<string>()
  let openInline: string | undefined
  let dividerAt = find(text, divider, start)

  for (let at = start; at < text.length; at = items.at(-1)!.end) {
    // A divider inside a tag, in a quoted value, is none.
    if (dividerAt < at)
      dividerAt = find(text, divider, at)

    const next = Math.min(findTag(text, at), dividerAt)
    if (next > at)
      items.push({ kind: 'text', text: text.slice(at, next), start: at, end: next })
    if (next === text.length)
      break

    if (next === dividerAt) {
      items.push({ kind: 'divider', start: next, end: skipBlanks(text, next + divider.length) })
      dividerAt = text.length
      continue
    }

    if (openInline !== undefined && !closesInline(text, next, openInline))
      return { items, error: new HugoError('shortcode-inline-nesting', 'inline shortcodes do not support nesting', next, next) }

    const item = text.startsWith('/*', next + 3) ? lexComment(text, next) : lexTag(text, next, names)
    if (item instanceof HugoError)
      return { items, error: item }
    if (item.kind === 'literal') {
      items.push(item)
      continue
    }

    items.push({ ...item, indent: indentBefore(text, next, at) })
    names.add(item.name)
    openInline = item.inline && item.role === 'open' ? item.name : undefined
  }
  return { items }
}

function find(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from)
  return at === -1 ? text.length : at
}

function findTag(text: string, from: number): number {
  const leftDelimiter = /\{\{[<%]/g
  leftDelimiter.lastIndex = from
  return leftDelimiter.exec(text)?.index ?? text.length
}

// The body of an inline shortcode is a Go template: the only shortcode markup in it is the tag that ends it.
function closesInline(text: string, tag: number, name: string): boolean {
  const slash = skipBlanks(text, tag + 3)
  return text[slash] === '/' && text.startsWith(`${name} `, skipBlanks(text, slash + 1))
}

function lexComment(text: string, start: number): LiteralItem | HugoError {
  const { delimiter, right } = delimiterAt(text, start)
  const body = start + 5
  // From the opening mark on, not after it: in `{{</*/>}}` one star cannot serve twice.
  const bodyEnd = text.indexOf(`*/${right}`, start + 3)
  if (bodyEnd < body)
    return new HugoError('shortcode-comment', 'comment must be closed', start, start)
  return { kind: 'literal', text: `{{${delimiter}${text.slice(body, bodyEnd)}${right}`, start, end: bodyEnd + 2 + right.length }
}

function indentBefore(text: string, tag: number, previousEnd: number): string {
  let from = tag
  while (from > previousEnd && ' \t\r'.includes(text[from - 1]))
    from--
  return from === previousEnd || text[from - 1] === '\n' ? text.slice(from, tag) : ''
}
