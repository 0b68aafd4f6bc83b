// The sheet of a handout: how large it is, and how many slides in which size stand on it.
import { canvas } from '../canvas.ts'

/** Sheets that volunteers have, in millimetres, portrait. */
const papers = { a4: { width: 210, height: 297 }, letter: { width: 215.9, height: 279.4 } } as const
export type Paper = keyof typeof papers

/** How many slides a page may hold. */
export const perPage = ['1', '2', '3', '4', '6'] as const
export type PerPage = typeof perPage[number]

/** What any printer leaves white. */
export const MARGIN = 10
/** The running head; the foot, alone and beside a QR code. */
const HEAD = 9
const FOOT = 9
/** A side of the QR code: wide enough for a telephone at arm's length. */
export const CODE = 16
const GAP = 6
/** The number above the lines, and room for two of them. */
const UNDER = 26

/** Between a slide and the notes that go on below it. */
export const BELOW = 2

/** A sheet in millimetres: `slide` is the width of a slide, `slot` the height that it has with its lines. */
export interface Sheet { width: number, height: number, top: number, bottom: number, columns: 1 | 2, beside: boolean, gap: number, slot: number, slide: number }

/** Lays out a sheet; three slides have their lines beside them, others below. */
export function planSheet(paper: Paper, count: PerPage, withCode: boolean): Sheet {
  const { width, height } = papers[paper]
  const columns = count === '4' || count === '6' ? 2 : 1
  const rows = Number(count) / columns
  const beside = count === '3'
  const top = MARGIN + HEAD
  const bottom = MARGIN + (withCode ? CODE + 3 : FOOT)
  // Half a millimetre is left, so that no rounding moves the last row to the next page.
  const slot = (height - top - bottom - 0.5 - (rows - 1) * GAP) / rows
  const wide = (width - 2 * MARGIN - (columns - 1) * GAP) / columns
  const tall = (slot - (beside ? BELOW : UNDER)) * canvas.width / canvas.height
  return { width, height, top, bottom, columns, beside, gap: GAP, slot, slide: Math.min(tall, beside ? 0.68 * wide : wide) }
}
