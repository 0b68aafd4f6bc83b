// Which nodes stand in a sentence, and how a block is said where only words can stand: no word of it is lost.
import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { phrasingTypes } from '../model.ts'

/** Parents that hold words, never blocks. */
const OF_WORDS = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell', 'definitionTerm'])

export function isPhrasing(node: Nodes): node is PhrasingContent {
  return phrasingTypes.has(node.type)
}

/** Whether a node's children are words. */
export function holdsWords(node: Nodes): boolean {
  return phrasingTypes.has(node.type) || OF_WORDS.has(node.type)
}

/** What a block says, part after part; a part is words or blocks. */
const parts: { [Type in Nodes['type']]?: (node: Extract<Nodes, { type: Type }>) => RootContent[][] } = {
  code: node => [...(node.data?.filename ? [text(node.data.filename)] : []), ...node.value.split('\n').map((value): RootContent[] => [{ type: 'inlineCode', value }])],
  math: ({ value }) => [[{ type: 'inlineMath', value }]],
  diagram: node => node.value.split('\n').map((value): RootContent[] => [{ type: 'inlineCode', value }]),
  mediaLink: ({ url, title }) => [[{ type: 'link', url, children: text(title || url) }]],
  figure: node => [[node.image], node.title, node.caption],
  qr: ({ value, caption }) => [caption.length > 0 ? caption : text(value)],
  callout: node => [bold(node.title), node.children],
  details: node => [bold(node.summary), node.children],
  tab: node => [bold(node.name), node.children],
  card: node => [
    ...(node.image ? [[node.image]] : []),
    node.url === undefined ? bold(node.title) : [{ type: 'link', url: node.url, children: node.title }],
    node.badge ? text(node.badge) : [],
    node.children,
  ],
  fileEntry: node => [text(node.name), node.children],
  heading: node => [bold(node.children)],
}

/** Says nodes in a sentence: what stood on lines of its own is parted by line breaks. */
export function toPhrasing(nodes: readonly RootContent[]): PhrasingContent[] {
  const said: PhrasingContent[] = []
  let parted = false
  const add = (node: PhrasingContent): void => {
    if (parted && said.length > 0)
      said.push({ type: 'break' })
    parted = false
    said.push(node)
  }
  const walk = (node: RootContent): void => {
    if (isPhrasing(node))
      return add(node)
    parted = true
    const own = (parts[node.type] as ((node: RootContent) => RootContent[][]) | undefined)?.(node) ?? ('children' in node ? [node.children] : [])
    for (const part of own) {
      parted = true
      part.forEach(walk)
    }
    parted = true
  }
  nodes.forEach(walk)
  return said
}

/** The words of nodes alone, what stood on lines of its own on lines. */
export function toWords(nodes: readonly RootContent[]): string {
  const words = (node: PhrasingContent): string => node.type === 'break'
    ? '\n'
    : 'value' in node && node.type !== 'html'
      ? node.value
      : 'children' in node ? node.children.map(words).join('') : ''
  // A picture says nothing, and no line is left for it.
  return toPhrasing(nodes).map(words).join('').replace(/^\n+/, '')
}

export function text(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

function bold(children: PhrasingContent[]): PhrasingContent[] {
  return children.length > 0 ? [{ type: 'strong', children }] : []
}
