// Formulas in TeX: what stands between the delimiters that a site or a page declares is kept as it is, as Hugo's passthrough does.
import type { Root } from 'mdast'
import type { Extension as ToTree } from 'mdast-util-from-markdown'
import type { Code, State, Extension as Syntax, Tokenizer } from 'micromark-util-types'
import type { MathBlock } from '../model.ts'
import { markdownLineEnding } from 'micromark-util-character'
import { walk } from './walk.ts'

declare module 'micromark-util-types' {
  interface TokenTypeMap { formula: 'formula', formulaText: 'formulaText' }
}

/** What opens and closes a formula; one in `block` has a line for itself. */
export interface MathDelimiters {
  block: [string, string][]
  inline: [string, string][]
  /** Brackets are taken for a formula only where TeX stands between them. */
  isGuess?: boolean
}

/** No formula is longer; a lone delimiter in a long text is looked after only so far. */
const MAX_LENGTH = 5000
const MAX_IN_SENTENCE = 500

/**
 * Formulas as syntax of Markdown.
 *
 * @param source the whole text that is parsed
 */
export function math(source: string, { block, inline, isGuess = false }: MathDelimiters): { syntax: Syntax, toTree: ToTree } {
  const delimiters = [...block, ...inline].filter(([open, close]) => open && close).sort(([a], [b]) => b.length - a.length)
  const isBlock = new Set(block.map(([open]) => open))
  const lengths = new Map<number, [open: number, close: number]>()

  const tokenize: Tokenizer = function (effects, ok, nok) {
    const self = this // eslint-disable-line ts/no-this-alias
    const { offset } = self.now()
    const delimiter = delimiters.find(([open]) => source.startsWith(open, offset))
    if (!delimiter || !mayOpen(source, offset, delimiter, isGuess))
      return nok as State
    const [open, close] = delimiter
    let count = 0
    let tail = ''

    function data(code: Code): State | undefined {
      if (code === null || count > (open === '$' ? MAX_IN_SENTENCE : MAX_LENGTH))
        return nok(code)
      if (markdownLineEnding(code)) {
        tail = ''
        effects.exit('formulaText')
        effects.enter('lineEnding')
        effects.consume(code)
        effects.exit('lineEnding')
        return lineStart
      }
      effects.consume(code)
      count++
      tail = (tail + String.fromCharCode(Math.max(code, 0))).slice(-close.length)
      if (count < open.length + close.length || tail !== close)
        return data
      return mayClose(source, self.now().offset, close) ? end : close === '$' ? nok : data
    }
    function lineStart(code: Code): State | undefined {
      effects.enter('formulaText')
      return data(code)
    }
    function end(code: Code): State | undefined {
      lengths.set(offset, [open.length, close.length])
      effects.exit('formulaText')
      effects.exit('formula')
      return ok(code)
    }
    return (code) => {
      effects.enter('formula')
      return lineStart(code)
    }
  }

  return {
    syntax: { text: Object.fromEntries(delimiters.map(([open]) => [open.charCodeAt(0), { name: 'formula', tokenize }])) },
    toTree: {
      enter: {
        formula(token) { this.enter({ type: 'inlineMath', value: '' }, token) },
      },
      exit: {
        formula(token) {
          const [open, close] = lengths.get(token.start.offset)!
          const whole = this.sliceSerialize(token)
          const node = this.stack.at(-1)
          if (node?.type === 'inlineMath') {
            node.value = whole.slice(open, -close).trim()
            if (isBlock.has(whole.slice(0, open)))
              node.data = { display: true }
          }
          this.exit(token)
        },
      },
    },
  }
}

const TEX = /\\[a-z]{2}|[\^=+]|_\{/i
const MARKDOWN = /\]\(|`|\*\*|<\/?[a-z]|https?:/i

/** A price is no formula: `$5 and $6`. A dollar opens before a letter and closes after one, and no digit follows it. */
function mayOpen(source: string, at: number, [open, close]: [string, string], isGuess: boolean): boolean {
  const window = source.slice(at + open.length, at + (open === '$' ? MAX_IN_SENTENCE : MAX_LENGTH))
  if (open === '$')
    return /^[^\s$]/.test(window) && /[^\s\\]\$(?![\d$])/.test(window)
  const end = window.indexOf(close, 1)
  if (end < 0)
    return false
  return !isGuess || open[0] !== '\\' || (TEX.test(window.slice(0, end)) && !MARKDOWN.test(window.slice(0, end)))
}

function mayClose(source: string, end: number, close: string): boolean {
  return close !== '$' || (/[^\s\\]/.test(source[end - 2]!) && !/[\d$]/.test(source[end] ?? ''))
}

declare module 'mdast' {
  interface Data {
    /** A formula that asks for a line of its own. */
    display?: boolean
  }
}

/** A paragraph that is nothing but a display formula becomes one. */
export function liftMath(tree: Root): void {
  walk(tree, (paragraph) => {
    if (paragraph.type !== 'paragraph')
      return undefined
    const [only, ...others] = paragraph.children.filter(child => child.type !== 'text' || child.value.trim() !== '')
    if (only?.type !== 'inlineMath' || others.length > 0 || !only.data?.display)
      return undefined
    const math: MathBlock = { type: 'math', value: only.value, position: paragraph.position }
    return [math]
  })
}
