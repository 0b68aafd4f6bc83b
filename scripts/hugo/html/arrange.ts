// Puts nodes that HTML has mixed in order: blocks stand among blocks, words in paragraphs, and no wrapper of words holds a block.
import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { isPhrasing, toPhrasing } from '../phrasing.ts'

/** Whether a node is a block, or words that hold one. Notes are neither: they leave where they stand. */
export function holdsBlock(node: RootContent): boolean {
  return node.type !== 'notes' && (!isPhrasing(node) || ('children' in node && node.children.some(holdsBlock)))
}

/** Nodes as blocks: runs of words become paragraphs, and a paragraph or wrapper that holds blocks is split at them. */
export function toBlocks(nodes: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = []
  let words: PhrasingContent[] = []
  const flush = (): void => {
    const kept = trimWords(words)
    if (kept.length > 0)
      blocks.push({ type: 'paragraph', children: kept, position: kept[0]!.position })
    words = []
  }
  const add = (node: RootContent): void => {
    if (node.type === 'notes' ? words.length > 0 : isPhrasing(node) && !holdsBlock(node)) {
      words.push(node as PhrasingContent)
    }
    else if (isPhrasing(node)) {
      splitWrapper(node).forEach(add)
    }
    else {
      flush()
      // One without words, `</p>` alone, only parts what stands on its two sides.
      if (node.type === 'paragraph')
        blocks.push(...(node.children.some(holdsBlock) || node.children.length === 0 ? toBlocks(node.children) : [node]))
      else
        blocks.push(node)
    }
  }
  nodes.forEach(add)
  flush()
  return blocks
}

/** Nodes as words; notes stay what they are. */
export function toWordsAndNotes(nodes: readonly RootContent[]): PhrasingContent[] {
  const notes = nodes.filter(node => node.type === 'notes')
  const words = toPhrasing(nodes.filter(node => node.type !== 'notes'))
  for (const node of words) {
    if ('children' in node && holdsBlock(node))
      node.children = toWordsAndNotes(node.children) as typeof node.children
  }
  return [...trimWords(words), ...notes as RootContent[] as PhrasingContent[]]
}

/** A wrapper goes into the paragraphs that it holds. */
function splitWrapper(wrapper: PhrasingContent): RootContent[] {
  const children: RootContent[] = 'children' in wrapper ? toBlocks(wrapper.children) : []
  const wrap = (words: PhrasingContent[]): PhrasingContent[] => [{ ...wrapper, children: words } as PhrasingContent]
  return children.map(child => child.type === 'paragraph' || child.type === 'heading' ? { ...child, children: wrap(child.children) } as Paragraph : child)
}

/** Words without blanks and line breaks at their edges. */
export function trimWords(words: readonly PhrasingContent[]): PhrasingContent[] {
  const isEmpty = (node: PhrasingContent): boolean => node.type === 'break' || (node.type === 'text' && /^[ \t\n\r]*$/.test(node.value))
  const start = words.findIndex(node => !isEmpty(node))
  if (start < 0)
    return []
  const kept = words.slice(start, words.findLastIndex(node => !isEmpty(node)) + 1)
  const [first, last] = [kept[0]!, kept.at(-1)!]
  if (first.type === 'text')
    first.value = first.value.replace(/^[ \t\n\r]+/, '')
  if (last.type === 'text')
    last.value = last.value.replace(/(?<![ \t\n\r])[ \t\n\r]+$/, '')
  return kept
}
