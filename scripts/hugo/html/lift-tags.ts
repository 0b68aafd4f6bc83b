// Tags of blocks within a paragraph, as in `<br></details>`: they pair with those around the paragraph, not within it.
import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { PARTS } from './sanitise.ts'

/** What a browser ends a paragraph for. Source: HTML, 13.2.6.4.7, “in body”. */
const BLOCKS = new Set([...PARTS, 'details', 'figure', 'blockquote'])
const TAG = /^<(\/?)([a-z][a-z\d]*)/i
const TAGS = /<(\/?)([a-z][a-z\d]*)/gi

/** Parts paragraphs at the tags of blocks that they do not pair themselves, and that something beside them does. */
export function liftTags(siblings: readonly RootContent[]): RootContent[] {
  const opened = new Map<string, number>()
  const closed = new Map<string, number>()
  for (const [index, node] of siblings.entries()) {
    for (const [, closes, name] of htmlOf(node).matchAll(TAGS)) {
      if (closes)
        closed.set(name!.toLowerCase(), index)
      else if (!opened.has(name!.toLowerCase()))
        opened.set(name!.toLowerCase(), index)
    }
  }
  return siblings.flatMap((node, index) => {
    const isPaired = (closes: boolean, name: string): boolean => closes ? (opened.get(name) ?? Infinity) < index : (closed.get(name) ?? -1) > index
    return node.type === 'paragraph' ? partedAt(node, unpaired(node.children, isPaired)) : [node]
  })
}

function htmlOf(node: RootContent): string {
  return node.type === 'html' ? node.value : node.type === 'paragraph' ? node.children.map(child => child.type === 'html' ? child.value : '').join('') : ''
}

function partedAt(paragraph: Paragraph, places: ReadonlySet<number>): RootContent[] {
  if (places.size === 0)
    return [paragraph]
  const parts: RootContent[] = []
  let words: PhrasingContent[] = []
  const endWords = (): void => {
    if (words.some(isShown))
      parts.push({ type: 'paragraph', children: words, position: words[0]!.position ?? paragraph.position })
    words = []
  }
  for (const [index, node] of paragraph.children.entries()) {
    if (places.has(index)) {
      endWords()
      parts.push(node)
    }
    else {
      words.push(node)
    }
  }
  endWords()
  return parts
}

/** The tags without a partner in their paragraph. */
function unpaired(nodes: readonly PhrasingContent[], isPaired: (closes: boolean, name: string) => boolean): Set<number> {
  const alone = new Set<number>()
  const open: { name: string, index: number }[] = []
  for (const [index, node] of nodes.entries()) {
    const [, closes, tag] = node.type === 'html' ? TAG.exec(node.value) ?? [] : []
    const name = tag?.toLowerCase()
    if (!name || !BLOCKS.has(name))
      continue
    const at = closes ? open.findLastIndex(opening => opening.name === name) : -1
    if (at >= 0)
      open.splice(at)
    else if (closes && isPaired(true, name))
      alone.add(index)
    else if (!closes)
      open.push({ name, index })
  }
  open.filter(({ name }) => isPaired(false, name)).forEach(({ index }) => alone.add(index))
  return alone
}

/** Blanks and ends of lines beside a block are nothing. */
function isShown(node: PhrasingContent): boolean {
  return node.type !== 'break' && !(node.type === 'text' && node.value.trim() === '') && !(node.type === 'html' && /^<br\b/i.test(node.value))
}
