// The sheet of a handout: how large it is, and how many slides in which size stand on it.
import { canvas } from '../canvas.ts'

/** Sheets that volunteers have, in millimetres, portrait. */
const papers = { a4: { width: 210, height: 297 }, letter: { width: 215.9, height: 279.4 } } as const
export type Paper = keyof typeof papers

/** How many slides a page may hold. */
export const perPage = ['1', '2', '3', '4', '6'] as const
export type PerPage = typeof perPage[number]

export const PX_PER_MM = 96 / 25.4

/** Any printer leaves 10 mm white; the rest is for letters that lean out of their line, and sheets that the browser rounds down. */
export const MARGIN = 10.5
/** The running head; the foot without a QR code. */
const HEAD = 9
const FOOT = 9
/** A dot of the QR code: three dots of a scanner that sees 100 to the inch, whatever the length of the address. */
const DOT = 0.7
/** On each side of the address in the foot: the QR code and the air that scanners want around it, the number of the page. */
const AIR = 4
const COUNT = 32
const GAP = 6
/** The number above the lines, and room for two of them; the same for lines of a note. */
const UNDER = 26
const NOTE = 19

/** Between a slide and the notes that go on below it. */
export const BELOW = 2

/** A sheet in millimetres: `slide` is the width of a slide, `slot` the height that it has with its lines, `ruled` with the first of them, `told` with the first of its notes; `code` is the side of a QR code, `address` the room beside it. */
export interface Sheet { width: number, height: number, top: number, bottom: number, columns: 1 | 2, beside: boolean, gap: number, slot: number, slide: number, ruled: number, told: number, code: number, address: number }

/**
 * Lays out a sheet; three slides have their lines beside them, others below.
 *
 * @param dots of a side of the QR code; 0 for none
 */
export function planSheet(paper: Paper, count: PerPage, dots: number): Sheet {
  const { width, height } = papers[paper]
  const columns = count === '4' || count === '6' ? 2 : 1
  const rows = Number(count) / columns
  const beside = count === '3'
  const top = MARGIN + HEAD
  const code = dots * DOT
  const bottom = MARGIN + (dots > 0 ? code + AIR : FOOT)
  // Half a millimetre is left, so that no rounding moves the last row to the next page.
  const slot = (height - top - bottom - 0.5 - (rows - 1) * GAP) / rows
  const wide = (width - 2 * MARGIN - (columns - 1) * GAP) / columns
  const slide = Math.min((slot - (beside ? BELOW : UNDER)) * canvas.width / canvas.height, beside ? 0.68 * wide : wide)
  const tall = slide * canvas.height / canvas.width
  return { width, height, top, bottom, columns, beside, gap: GAP, slot, slide, ruled: tall + (beside ? BELOW : UNDER), told: tall + (beside ? BELOW : NOTE), code, address: width - 2 * (MARGIN + Math.max(code + AIR, COUNT)) }
}
