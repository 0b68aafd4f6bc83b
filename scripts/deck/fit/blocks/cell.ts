// A table's cell: how wide its words would like to be, and how high they are.
import type { TableCell } from 'mdast'
import type { TextStyle } from '../inline.ts'
import { piecesOf } from '../inline.ts'
import { layLines, widthsOf } from '../lines.ts'
import { sum } from '../sum.ts'
import { linesAndPictures } from './paragraph.ts'
import { imageHeight } from './pictures.ts'

/** Of a cell's lines. */
export const LEADING = 1.25
const CELL_PICTURE = 120

/** What a column needs, its widest word, and what it would like to have, in CSS pixels. */
export interface Span { least: number, most: number }

/** A picture takes the room that is left. */
export function widthsOfCell(cell: TableCell | undefined, style: TextStyle): Span {
  return linesAndPictures(cell?.children ?? []).reduce<Span>((widest, run) => {
    const { least, most } = 'type' in run ? { least: 0, most: run.data?.source?.kind === 'local' ? run.data.source.picture?.width ?? 0 : 0 } : widthsOf(piecesOf(run, style))
    return { least: Math.max(widest.least, least), most: Math.max(widest.most, most) }
  }, { least: 0, most: 0 })
}

/** How high a cell's words and pictures are. */
export function cellHeight(nodes: TableCell['children'], width: number, style: TextStyle): number {
  return sum(linesAndPictures(nodes).map(run => 'type' in run ? imageHeight(run, width, CELL_PICTURE) : layLines(piecesOf(run, style), width, LEADING * style.size).height))
}
