// Speaker notes stand among blocks: those in a heading, a list or a sentence go to just after it.
import type { Nodes, Parents, Root, RootContent } from 'mdast'
import type { Notes, Steps } from '../model.ts'
import { trimWords } from './html/arrange.ts'

/** Moves notes that stand inside a block to just after it, so that no heading, list or sentence holds them. */
export function liftNotes(parent: Root | Steps): void {
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if (child.type === 'notes')
      return [child]
    if (child.type === 'steps') {
      liftNotes(child)
      return [child]
    }
    const notes = takeNotes(child)
    return child.type === 'paragraph' && child.children.length === 0 ? notes : [child, ...notes]
  })
}

function takeNotes(node: Nodes): Notes[] {
  if (!('children' in node))
    return []
  const notes: Notes[] = []
  const kept: RootContent[] = []
  for (const child of node.children as RootContent[]) {
    if (child.type === 'notes') {
      notes.push(child)
      continue
    }
    notes.push(...takeNotes(child))
    kept.push(child)
  }
  if (notes.length > 0)
    node.children = (node.type === 'paragraph' || node.type === 'heading' ? trimWords(kept as never) : kept) as Parents['children']
  return notes
}
