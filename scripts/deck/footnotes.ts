// Footnotes: each stands at the foot of every slide that calls it, because an audience cannot turn pages.
import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast'
import type { Slide } from '../model.ts'
import { markedParts } from '../model.ts'

/** The notes of a page by what they are called by; definitions that share a name stay together. */
export type Footnotes = ReadonlyMap<string, readonly FootnoteDefinition[]>

/**
 * Takes the notes that are called out of a page's blocks; the others stay where they stand.
 *
 * @param isShort whether a note has room at the foot of a slide
 */
export function takeFootnotes(tree: Root, isShort: (note: FootnoteDefinition) => boolean): Footnotes {
  const isNote = (node: RootContent): node is FootnoteDefinition => node.type === 'footnoteDefinition' && isShort(node)
  const all = Map.groupBy(tree.children.filter(isNote), ({ identifier }) => identifier)
  if (all.size === 0)
    return all
  const called = new Set(callsIn(tree.children.filter(node => !isNote(node)), all))
  tree.children = tree.children.filter(node => !isNote(node) || !called.has(node.identifier))
  return new Map([...all].filter(([identifier]) => called.has(identifier)))
}

/** Gives a slide the notes that its words call, in the order of their numbers; where not all have room, the planner has chosen. */
export function withFootnotes(slide: Slide, notes: Footnotes): Slide {
  if (notes.size === 0 || !('body' in slide) || slide.footnotes)
    return slide
  const heading = 'heading' in slide && slide.heading ? [slide.heading].flat() : []
  const footnotes = notesOf([...heading, ...slide.body], notes)
  return footnotes.length > 0 ? { ...slide, footnotes } : slide
}

/** The notes that some nodes call, in the order of their numbers. */
export function notesOf(nodes: readonly Nodes[], notes: Footnotes): FootnoteDefinition[] {
  return callsIn(nodes, notes).flatMap(identifier => notes.get(identifier)!).sort((a, b) => Number(a.label) - Number(b.label))
}

/** What some nodes call, and what those notes call in turn; a stack of its own, because pages nest deeper than a call stack. */
function callsIn(nodes: readonly Nodes[], notes: Footnotes): string[] {
  const called = new Set<string>()
  const pending: Nodes[] = [...nodes]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'footnoteReference' && notes.has(node.identifier) && !called.has(node.identifier)) {
      called.add(node.identifier)
      pending.push(...notes.get(node.identifier)!)
    }
    for (const part of markedParts) {
      const held = (node as unknown as Record<string, unknown>)[part]
      if (typeof held === 'object' && held !== null) {
        for (const each of [held].flat())
          pending.push(each as Nodes)
      }
    }
  }
  return [...called]
}
