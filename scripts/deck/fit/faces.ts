// How wide a text is in a typeface of ours: the sum of its characters, from a table made of the fonts that ship.
// The table is made by `npm run measure-fonts`.
import faces from './faces.json' with { type: 'json' }
import { joinedWidth } from './joins.ts'

export type Face = 'text' | 'text-bold' | 'text-italic' | 'text-bold-italic' | 'title' | 'subtitle' | 'code' | 'vietnamese' | 'vietnamese-bold'

/** Widths by code unit; what the typeface has not is {@link NONE}. */
interface Widths { kerning: number, of: Uint16Array }

const NONE = 0xFFFF

/** Han, Kana and pictures are as wide as they are high. */
const SQUARE = 1000
const HANGUL = 920
const BOLD = new Set<Face>(['text-bold', 'text-bold-italic', 'title', 'subtitle', 'vietnamese-bold'])

const tables = new Map<Face | Others, Widths>()

/** What ours have not comes from other typefaces. */
type Others = 'others' | 'others-bold'

function tableOf(face: Face | Others): Widths {
  const known = tables.get(face)
  if (known)
    return known
  const { kerning, characters } = faces[face] as { kerning: number, characters: Record<string, string> }
  const table = { kerning, of: new Uint16Array(0x10000).fill(NONE) }
  for (const width of Object.keys(characters)) {
    const letters = characters[width]!
    for (let at = 0; at < letters.length; at++)
      table.of[letters.charCodeAt(at)] = Number(width)
  }
  tables.set(face, table)
  return table
}

function widthOfOther(unit: number, face: Face): number {
  const width = tableOf(BOLD.has(face) ? 'others-bold' : 'others').of[unit]!
  return width !== NONE ? width : unit >= 0xAC00 && unit <= 0xD7A3 ? HANGUL : SQUARE
}

/**
 * Measures a text on one line.
 *
 * @param size of the type, in CSS pixels
 * @returns CSS pixels
 */
export function widthOf(text: string, face: Face, size: number): number {
  const { kerning, of } = tableOf(face)
  let own = 0
  let other = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const width = of[unit]!
    if (width !== NONE)
      own += width
    else if (unit < 0xDC00 || unit > 0xDFFF)
      other += widthOfOther(unit, face)
  }
  return (own * kerning + other + joinedWidth(text)) * size / 1000
}
