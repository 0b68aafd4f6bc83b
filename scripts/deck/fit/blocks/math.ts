// Formulas on lines of their own: a long one turns at its signs, one of many lines is broken between them.
import type { MathBlock } from '../../../model.ts'
import type { Kind } from '../kind.ts'
import { formulaSize } from '../formula.ts'
import { margins } from '../kind.ts'

const LINED = /^\s*\\begin\{(aligned|align\*?|gathered|gather\*?|split|alignedat|eqnarray\*?)\}([\s\S]*)\\end\{\1\}\s*$/
/** Between the lines of a formula that turns, in sizes of the type around it. */
const GAP = 0.44
/** A higher one that cannot be broken is set smaller; source: components/blocks/fit-formula.ts. */
const HIGHEST = 400
/** What opens and closes a part whose lines are its own. */
const SIGN = /\\\\|\\begin\b|\\end\b|\\?[{}]/g

export const math: Kind<MathBlock> = {
  measure: ({ value }, { size, width }) => {
    const formula = formulaSize(value, true)
    const lines = value.includes('\\begin') ? 1 : Math.ceil(formula.width * size / width)
    const height = (lines * Math.max(1.32, formula.height) + GAP * (lines - 1)) * size
    return { height: LINED.test(value) ? height : Math.min(HIGHEST, height), ...margins(size, 0.6) }
  },
  break: (node, room, column, { boxOf }) => {
    const [, name, inner] = LINED.exec(node.value) ?? []
    if (name === undefined)
      return undefined
    const lines = linesOf(inner!)
    const part = (from: number, to?: number): MathBlock => ({ ...node, value: `\\begin{${name}}${lines.slice(from, to).join('\\\\')}\\end{${name}}` })
    let count = lines.length - 1
    while (count > 0 && boxOf(part(0, count), column).height > room)
      count--
    return count > 0 ? [[part(0, count)], [part(count)]] : undefined
  },
}

function linesOf(inner: string): string[] {
  const lines: string[] = []
  let depth = 0
  let from = 0
  for (const { 0: sign, index } of inner.matchAll(SIGN)) {
    if (sign === '\\\\' && depth === 0) {
      lines.push(inner.slice(from, index))
      from = index + 2
    }
    depth += sign === '{' || sign === '\\begin' ? 1 : sign === '}' || sign === '\\end' ? -1 : 0
  }
  return [...lines, inner.slice(from)]
}
