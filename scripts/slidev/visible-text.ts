// What a reader of the page sees of a tree, as plain text in order: the words that must all arrive on slides.
import type { Nodes, RootContent } from 'mdast'

type Visible = (string | Nodes | readonly Nodes[] | undefined)[]

/** Visible parts of the nodes whose words are not simply those of their children, in the order in which they are read. */
const parts: { [Type in Nodes['type']]?: (node: Extract<Nodes, { type: Type }>) => Visible } = {
  inlineCode: node => [node.value],
  code: node => [node.data?.filename, node.value],
  math: node => [node.value],
  inlineMath: node => [node.value],
  diagram: node => [node.value],
  notes: () => [],
  html: () => [],
  icon: () => [],
  qr: node => [node.caption],
  callout: node => [node.title, node.children],
  card: node => [node.title, node.badge, node.children],
  tab: node => [node.name, node.children],
  details: node => [node.summary, node.children],
  fileEntry: node => [node.name, node.children],
  figure: node => [node.title, node.caption],
  mediaLink: node => [node.title],
}

/** Yields the visible texts of nodes, one after another; a stack of its own, because pages nest deeper than a call stack. */
export function* visibleTexts(nodes: readonly RootContent[]): Generator<string> {
  const pending: (string | Nodes)[] = nodes.toReversed()
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') {
      yield next
      continue
    }
    if (next.type === 'text') {
      // Neighbouring texts, parted by what left no trace, are written as one, and so are their words.
      let { value } = next
      for (let other = pending.at(-1); typeof other === 'object' && other.type === 'text'; other = pending.at(-1)) {
        value += other.value
        pending.pop()
      }
      yield value
      continue
    }
    const own = parts[next.type] as ((node: Nodes) => Visible) | undefined
    const visible = own ? own(next) : 'children' in next ? [next.children] : []
    for (const part of visible.toReversed()) {
      // The end of this part: texts on either side of it are not neighbours.
      pending.push('')
      // One by one: a page can have more children than a call has room for arguments.
      for (const each of [part ?? []].flat().toReversed() as (string | Nodes)[])
        pending.push(each)
    }
  }
}
