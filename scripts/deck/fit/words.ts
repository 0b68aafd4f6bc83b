// How high words of one style are.
import type { PhrasingContent } from 'mdast'
import type { TextStyle } from './inline.ts'
import { piecesOf } from './inline.ts'
import { layLines } from './lines.ts'

/** @param leading in sizes of the type; the height is in CSS pixels */
export function heightOfWords(nodes: readonly PhrasingContent[], width: number, style: TextStyle, leading: number): number {
  return layLines(piecesOf(nodes, style), width, leading * style.size).height
}
