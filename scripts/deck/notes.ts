// Speaker notes: they belong to the slide they stand on and leave the words they stand among.
import type { RootContent } from 'mdast'
import type { Slide } from '../model.ts'

/** Moves the notes among a slide's body to its notes. */
export function takeNotes(slide: Slide): Slide {
  if (!('body' in slide))
    return slide
  const notes = notesAmong(slide.body)
  return notes ? { ...slide, body: slide.body.filter(node => node.type !== 'notes'), notes } : slide
}

/** What the notes among some nodes say, if there are any. */
export function notesAmong(nodes: readonly RootContent[]): string | undefined {
  return nodes.flatMap(node => node.type === 'notes' ? [node.value] : []).join('\n\n') || undefined
}
