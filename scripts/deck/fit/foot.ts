// The notes at a slide's foot, where its words call them.
import type { FootnoteDefinition } from 'mdast'
import type { Setting } from './setting.ts'
import { flow } from './flow.ts'
import { sum } from './sum.ts'

/** From this width on, three notes and more stand in two columns. */
const WIDE = 600
const BETWEEN = 30
const MARK = 20
/** The line above the notes, with its margins. */
const LINE = 25

/** As many notes as have room, in their order. */
export function notesWithin(notes: readonly FootnoteDefinition[], room: number, width: number, setting: Setting): FootnoteDefinition[] {
  let count = 0
  while (count < notes.length && footHeight(notes.slice(0, count + 1), width, setting) <= room)
    count++
  return notes.slice(0, count)
}

/** The height of some notes, with the line above them; none is broken. */
export function footHeight(notes: readonly FootnoteDefinition[], width: number, setting: Setting): number {
  if (notes.length === 0)
    return 0
  const columns = notes.length > 2 && width > WIDE ? 2 : 1
  const heights = notes.map(note => flow(note.children, { width: (width - BETWEEN * (columns - 1)) / columns - MARK, setting, size: 17, leading: 1.25 }))
  return LINE + (columns === 1 ? sum(heights) : balanced(heights))
}

/** How high two columns are at least that hold all of it in its order, as browsers balance them. */
function balanced(heights: readonly number[]): number {
  const whole = sum(heights)
  let first = 0
  return Math.min(...heights.map(height => Math.max(first += height, whole - first)))
}
