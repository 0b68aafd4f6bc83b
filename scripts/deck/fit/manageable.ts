// Paragraphs without end, parted before anything is measured.
import type { PhrasingContent, RootContent } from 'mdast'
import { phrasingTypes } from '../../model.ts'
import { lengthOf } from './cut-words.ts'

/** A paragraph of more letters than this is higher than any slide. */
const LONG = 3000

/** Paragraphs without end become several, so that none is measured again and again; those within other blocks, too. */
export function manageable(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'paragraph')
      return lengthOf(node.children) > LONG ? chunksOf(node.children).map(children => ({ ...node, children })) : [node]
    if (!('children' in node) || phrasingTypes.has(node.type))
      return [node]
    const children = manageable(node.children as RootContent[])
    return [children.every((child, index) => child === node.children[index]) ? node : { ...node, children } as RootContent]
  })
}

function chunksOf(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const pieces = nodes.flatMap((node): PhrasingContent[] => {
    if (lengthOf([node]) <= LONG)
      return [node]
    return node.type === 'text' ? textsOf(node.value).map(value => ({ ...node, value })) : chunksOf((node as { children: PhrasingContent[] }).children).map(children => ({ ...node, children }) as PhrasingContent)
  })
  const groups: PhrasingContent[][] = [[]]
  let length = 0
  for (const piece of pieces) {
    const own = lengthOf([piece])
    if (length > 0 && length + own > LONG) {
      groups.push([])
      length = 0
    }
    groups.at(-1)!.push(piece)
    length += own
  }
  return groups
}

/** A long text in pieces, at the ends of sentences where there are any, else of words, else anywhere. */
function textsOf(value: string): string[] {
  const texts: string[] = []
  for (let at = 0; at < value.length;) {
    const piece = value.slice(at, at + LONG)
    const end = at + LONG >= value.length ? piece.length : [piece.search(/(?<=[.!?…。！？])\s[^.!?…。！？]*$/u), piece.lastIndexOf(' '), piece.length].find(end => end > LONG / 2)!
    texts.push(piece.slice(0, end))
    at += end
  }
  return texts
}
