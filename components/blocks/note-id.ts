// The id of a note, by which its marks lead to it: the same mark stands on many slides, and in print all are one page.
import { useSlideContext } from '@slidev/client'

/** The id of the note of a mark on the slide that is set. */
export function useNoteId(mark: string): string {
  return `note-${useSlideContext().$page.value}-${mark}`
}
