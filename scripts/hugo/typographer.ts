// Goldmark's typographer, which Hugo has on: straight quotes, dots and dashes become the printed ones.
import type { Extension as ToTree } from 'mdast-util-from-markdown'
import type { Code, Extension as Syntax, Tokenizer } from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap { typographic: 'typographic' }
}

/** What is printed, by Goldmark's names; a site can change each (`markup.goldmark.extensions.typographer`). */
export const printed = {
  leftSingleQuote: '‘',
  rightSingleQuote: '’',
  leftDoubleQuote: '“',
  rightDoubleQuote: '”',
  enDash: '–',
  emDash: '—',
  ellipsis: '…',
  leftAngleQuote: '«',
  rightAngleQuote: '»',
  apostrophe: '’',
}

export type Printed = Record<keyof typeof printed, string>

const TRIGGERS = `"'-.<>`
const DECADE = /^'\d\ds(?:[\p{P}\p{S}\s]|$)/u
const CONTRACTED = /^'(?:[smtd]|ve|ll|re)(?:[\p{P}\p{S}\s]|$)/u
/** Quotes in a row that are looked at. */
const MAX_RUN = 64
const PUNCTUATION = /[\p{P}\p{S}]/u

/** Tells what is printed instead of the characters at a place of a text, if anything. */
export type Find = (text: string, at: number) => { length: number, value: string } | undefined

/**
 * Makes Goldmark's typographer for one document (yuin/goldmark `extension/typographer.go`); it counts the quotes that are
 * open through the whole document, as Hugo was seen to do.
 */
export function createTypographer(signs: Printed = printed): Find {
  const open = { single: 0, double: 0 }

  const quote = (text: string, at: number): string | undefined => {
    const line = text.slice(at, at + 8).split('\n', 1)[0]!
    const { canOpen, canClose, before } = flanks(text, at)
    const [opens, closes] = [canOpen && !canClose, canClose && !canOpen]
    const next = line[1] ?? '\n'
    // What may close stands in a word's middle, but before two signs: `"a".)`
    const mayClose = canOpen && canClose && isPunctuation(next) && (line[2] === undefined || PUNCTUATION.test(line[2]) || line[2].trim() === '')
    if (line[0] === '"') {
      if (opens) {
        open.double++
        return signs.leftDoubleQuote
      }
      if (open.double === 0 || !(closes || mayClose) || (next === '"' && /\d/.test(before)))
        return undefined
      open.double--
      return signs.rightDoubleQuote
    }
    if (opens && DECADE.test(line))
      return signs.apostrophe
    if ((isPunctuation(before) || before.trim() === '') && /[tenl]/.test(next))
      return signs.apostrophe
    if (/[\p{Nd}\p{L}]/u.test(before) && /\p{L}/u.test(next))
      return signs.apostrophe
    if (opens) {
      if (CONTRACTED.test(line))
        return signs.rightSingleQuote
      open.single++
      return signs.leftSingleQuote
    }
    // A possessive: dogs’ tails. At the end of a line only a quote that is open is closed.
    if (line.length > 1 && !/\d/.test(next))
      return signs.rightSingleQuote
    if (open.single === 0 || !(closes || mayClose))
      return undefined
    open.single--
    return signs.rightSingleQuote
  }

  return (text, at) => {
    const [first, second, third] = [text[at], text[at + 1], text[at + 2]]
    if (first === '"' || first === '\'') {
      const value = quote(text, at)
      return value ? { length: 1, value } : undefined
    }
    const [sign, length = 2] = first !== second
      ? []
      : first === '-'
        ? third === '-' ? [signs.emDash, 3] : [signs.enDash]
        : first === '.'
          ? third === '.' ? [signs.ellipsis, 3] : []
          : first === '<' ? [signs.leftAngleQuote] : [signs.rightAngleQuote]
    return sign ? { length: Number(length), value: String(sign) } : undefined
  }
}

/** Whether a run of quotes can open and can close, by CommonMark's rule of flanks for `*`. */
function flanks(text: string, at: number): { canOpen: boolean, canClose: boolean, before: string } {
  const before = at === 0 ? '\n' : characterBefore(text, at)
  let end = at
  while (end - at < MAX_RUN && text[end] === text[at])
    end++
  const after = end < text.length ? String.fromCodePoint(text.codePointAt(end)!) : '\n'
  const [spaceBefore, spaceAfter] = [before.trim() === '', after.trim() === '']
  const [signBefore, signAfter] = [isPunctuation(before), isPunctuation(after)]
  return {
    canOpen: !spaceAfter && (!signAfter || spaceBefore || signBefore),
    canClose: !spaceBefore && (!signBefore || spaceAfter || signAfter),
    before,
  }
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1)
  return text.slice(low >= 0xDC00 && low <= 0xDFFF ? at - 2 : at - 1, at)
}

function isPunctuation(character: string): boolean {
  return PUNCTUATION.test(character)
}

/** Sets one line of text that is not Markdown, like a title. */
export function typeset(text: string): string {
  const find = createTypographer()
  let set = ''
  for (let at = 0; at < text.length;) {
    const found = TRIGGERS.includes(text[at]!) ? find(text, at) : undefined
    set += found?.value ?? text[at]!
    at += found?.length ?? 1
  }
  return set
}

/**
 * The typographer as syntax of Markdown, so that it sees the signs as they stand in the source, never in code or addresses.
 *
 * @param source the text that is parsed
 * @param find what {@link createTypographer} gave, one for a document
 */
export function typographer(source: string, find: Find): { syntax: Syntax, toTree: ToTree } {
  const values = new Map<number, string>()

  const tokenize: Tokenizer = function (effects, ok, nok) {
    let left = 0
    const rest = (code: Code) => {
      if (left-- === 0) {
        effects.exit('typographic')
        return ok(code)
      }
      effects.consume(code)
      return rest
    }
    return (code) => {
      const { offset } = this.now()
      const found = find(source, offset)
      if (!found)
        return nok(code)
      values.set(offset, found.value)
      left = found.length
      effects.enter('typographic')
      return rest(code)
    }
  }

  return {
    syntax: { text: Object.fromEntries(Array.from(TRIGGERS, sign => [sign.charCodeAt(0), { name: 'typographic', tokenize, add: 'after' as const }])) },
    toTree: {
      enter: { typographic(token) { this.config.enter.data!.call(this, token) } },
      exit: {
        typographic(token) {
          const text = this.stack.pop()
          if (text?.type !== 'text')
            return
          text.value += values.get(token.start.offset)
          text.position!.end = { line: token.end.line, column: token.end.column, offset: token.end.offset }
        },
      },
    },
  }
}
