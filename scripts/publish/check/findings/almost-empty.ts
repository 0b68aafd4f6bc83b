// Slides that are split off too early: much room is left, though what comes next would have fitted.
import type { Measured, SlideFacts } from '../measured.ts'

/** A slide that goes on is so full, unless what comes next cannot be broken. */
export const LEAST = 0.6

/** A slide while it is judged beside the next one. */
export interface Filled { facts: SlideFacts, measured: Measured }

/** The share of its room that a slide's words take; undefined where a slide has none. */
export function fillOf({ facts: { fit }, measured: { words } }: Filled): number | undefined {
  return words && words.height / (fit?.room ?? words.room)
}

export function findAlmostEmpty(slides: readonly Filled[]): { slide: number, what: string, amount: string }[] {
  return slides.flatMap((slide, index) => {
    const next = slides[index + 1]
    const fill = fillOf(slide)
    // A part that is not the first goes on from the slide before.
    if (!next || (next.facts.part ?? 1) < 2 || fill === undefined || fill >= LEAST)
      return []
    const room = slide.facts.fit?.room ?? slide.measured.words!.room
    // The planner knows what leads in to what; of a deck that was edited, only the browser knows anything.
    const least = slide.facts.fit?.next ?? next.measured.unit
    return slide.measured.words!.height + least > room ? [] : [{ slide: slide.facts.no, what: 'room left on a slide that goes on to the next', amount: `${Math.round(fill * 100)} %` }]
  })
}
