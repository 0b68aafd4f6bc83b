// Alerts: a quotation that begins with `[!NOTE]` is a callout, in the words of GitHub and of Obsidian.
import type { Blockquote, Paragraph, PhrasingContent, Root } from 'mdast'
import type { Callout, Tone } from '../model.ts'
import { LITERAL } from './literal.ts'
import { walk } from './walk.ts'

const MARK = /^\[!([\p{L}\d_-]+)\][+-]?(?=\s|$)/u

/** Obsidian's names beside GitHub's five; any other is a note that bears its name as title. */
const tones: Record<string, Tone> = {
  note: 'note',
  abstract: 'note',
  summary: 'note',
  quote: 'note',
  cite: 'note',
  example: 'note',
  info: 'info',
  todo: 'info',
  question: 'info',
  help: 'info',
  faq: 'info',
  tip: 'tip',
  hint: 'tip',
  success: 'tip',
  check: 'tip',
  done: 'tip',
  important: 'important',
  warning: 'warning',
  attention: 'warning',
  caution: 'danger',
  danger: 'danger',
  error: 'danger',
  failure: 'danger',
  fail: 'danger',
  missing: 'danger',
  bug: 'danger',
}

/** Makes callouts of the quotations that are alerts. */
export function readAlerts(tree: Root): void {
  walk(tree, (node) => {
    const callout = node.type === 'blockquote' ? toCallout(node) : undefined
    return callout && [callout]
  })
}

function toCallout(quote: Blockquote): Callout | undefined {
  const first = quote.children[0]
  const start = first?.type === 'paragraph' ? first.children[0] : undefined
  const mark = start?.type === 'text' && !start.value.includes(LITERAL) ? MARK.exec(start.value) : null
  if (first?.type !== 'paragraph' || start?.type !== 'text' || !mark)
    return undefined
  const name = mark[1]!.toLowerCase()
  const tone = Object.hasOwn(tones, name) ? tones[name]! : undefined
  const { title, rest } = splitAtLineEnd([{ ...start, value: start.value.slice(mark[0].length) }, ...first.children.slice(1)])
  const unknown: PhrasingContent[] = tone || title.length > 0 ? [] : [{ type: 'text', value: mark[1]! }]
  const body: Paragraph[] = rest.length > 0 ? [{ ...first, children: rest }] : []
  return { type: 'callout', tone: tone ?? 'note', title: title.length > 0 ? title : unknown, children: [...body, ...quote.children.slice(1)], position: quote.position }
}

/** The rest of the mark's own line is the title. */
function splitAtLineEnd(nodes: readonly PhrasingContent[]): { title: PhrasingContent[], rest: PhrasingContent[] } {
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'break')
      return { title: trimmed(nodes.slice(0, index)), rest: trimmed(nodes.slice(index + 1)) }
    const end = node.type === 'text' ? node.value.indexOf('\n') : -1
    if (node.type === 'text' && end >= 0) {
      return {
        title: trimmed([...nodes.slice(0, index), { ...node, value: node.value.slice(0, end) }]),
        rest: trimmed([{ ...node, value: node.value.slice(end + 1) }, ...nodes.slice(index + 1)]),
      }
    }
  }
  return { title: trimmed(nodes), rest: [] }
}

function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, last] = [nodes[0], nodes.at(-1)]
  return nodes
    .map(node => node.type === 'text' && node === first ? { ...node, value: node.value.trimStart() } : node)
    .map((node, index) => node.type === 'text' && nodes[index] === last ? { ...node, value: node.value.trimEnd() } : node)
    .filter(node => node.type !== 'text' || node.value !== '')
}
