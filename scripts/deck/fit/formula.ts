// How large a formula is, as KaTeX sets it: it says how high each part stands above and below the line.
import { createRequire } from 'node:module'

/** In sizes of the type around it. */
export interface FormulaSize { width: number, height: number }

const load = createRequire(import.meta.url)
const STRUT = /class="(?:katex-)?strut" style="height:([\d.]+)em/g
/** The end of a line is a line of its own, without height; between two there is a gap. */
const NEW_LINE = 'katex-newline'
const GAP = 0.4
const LETTER = 0.55
const SIZE = 1.1

/** Measures a formula; one that KaTeX cannot set stays the source that it is. KaTeX is loaded for the first page that has any. */
export function formulaSize(tex: string, display: boolean): FormulaSize {
  const katex = load('katex') as { default?: typeof import('katex').default } & typeof import('katex').default
  try {
    const html = (katex.default ?? katex).renderToString(tex, { displayMode: display, trust: false, strict: 'ignore', maxSize: 20, maxExpand: 1000, output: 'html' })
    const lines = html.split(NEW_LINE).map(line => [...line.matchAll(STRUT)].reduce((highest, [, em]) => Math.max(highest, Number(em)), 0))
    const height = lines.reduce((sum, line) => sum + line + 2 * GAP, -2 * GAP)
    return { width: html.replace(/<[^>]*>|\s/g, '').length * LETTER * SIZE, height: height * SIZE }
  }
  catch {
    return { width: tex.length * 0.6, height: display ? 1.1 + tex.split('\n').length : 1 }
  }
}
