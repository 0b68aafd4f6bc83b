// What a code fence says of its code: language, file name, numbers, lines to point out; and the fences that are diagrams or formulas.
import type { Code, Root } from 'mdast'
import type { Diagram, MathBlock } from '../model.ts'
import type { Attributes } from './attributes.ts'
import { readAttributes } from './attributes.ts'
import { walk } from './walk.ts'

const NAMES = ['filename', 'title', 'name', 'file', 'caption']
/** Without braces, as other generators have it: `js title="a.js"`. */
const LOOSE = /(?:^|\s)(filename|title)=(?:"([^"]*)"|'([^']*)'|(\S+))/

/** Reads the info of every fence (Hugo, "Highlighting in code fences": `lang {hl_lines=[1,"3-5"] linenos=table linenostart=10}`). */
export function readCodeInfo(tree: Root): void {
  walk(tree, (node) => {
    if (node.type !== 'code')
      return undefined
    const info = [node.lang, node.meta].filter(Boolean).join(' ')
    const brace = info.indexOf('{')
    const before = (brace < 0 ? info : info.slice(0, brace)).trim()
    const read = brace < 0 ? undefined : readAttributes(info, brace)
    const [lang = '', ...rest] = before.split(/\s+/)
    if (lang === 'mermaid') {
      const diagram: Diagram = { type: 'diagram', value: node.value, position: node.position }
      return [diagram]
    }
    if ((lang === 'math' || lang === 'katex') && node.value.trim() !== '') {
      const math: MathBlock = { type: 'math', value: node.value.trim(), position: node.position }
      return [math]
    }
    node.lang = lang || null
    node.meta = null
    setCodeData(node, read?.attributes ?? new Map(), rest.join(' '))
    return undefined
  })
}

/** Sets what the attributes of a fence or the parameters of a shortcode say of code. */
export function setCodeData(node: Code, attributes: Attributes, loose = ''): void {
  const [, , ...quoted] = LOOSE.exec(loose) ?? []
  const filename = NAMES.map(name => attributes.get(name)).find(value => typeof value === 'string' && value !== '') ?? quoted.find(value => value)
  const highlight = highlighted(attributes.get('hl_lines'))
  const numbers = attributes.get('linenos')
  const isNumbered = numbers !== undefined && numbers !== false && numbers !== 'false'
  if (filename || highlight || isNumbered) {
    node.data = {
      ...node.data,
      ...(filename ? { filename: String(filename) } : {}),
      ...(highlight ? { highlight } : {}),
      ...(isNumbered ? { firstLine: Number.parseInt(String(attributes.get('linenostart') ?? 1), 10) || 1 } : {}),
    }
  }
}

/** `[1,"3-5"]`, `"1 3-5"` and `1` say the same in different ways. */
function highlighted(value: unknown): string | undefined {
  const ranges = [value].flat(2).flatMap(entry => typeof entry === 'number' || typeof entry === 'string' ? String(entry).split(/[\s,]+/) : [])
  return ranges.filter(range => /^\d+(?:-\d+)?$/.test(range)).join(',') || undefined
}
