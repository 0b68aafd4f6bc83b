// Where a node begins in the page.
import type { RootContent } from 'mdast'
import type { Place } from '../model.ts'

export const START: Place = { line: 1, column: 1 }

/** The place of a node; the start of the page for one that has none. */
export function placeOf(node: RootContent): Place {
  const { line, column } = node.position?.start ?? START
  return { line, column }
}
