// Speaker notes: they belong to the slide they stand on and leave the words they stand among.
import type { Slide } from '../model.ts'

/** Moves the notes among a slide's body to its notes. */
export function takeNotes(slide: Slide): Slide {
  if (!('body' in slide))
    return slide
  const notes = slide.body.flatMap(node => node.type === 'notes' ? [node.value] : []).join('\n\n')
  return notes ? { ...slide, body: slide.body.filter(node => node.type !== 'notes'), notes } : slide
}
