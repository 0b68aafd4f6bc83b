// How wide a text is in a typeface of ours: the sum of its characters, from a table made of the fonts that ship.
// The table is made by `npm run measure-fonts`.
import faces from './faces.json' with { type: 'json' }
import { joinedWidth } from './joins.ts'

export type Face = 'text' | 'text-bold' | 'text-italic' | 'text-bold-italic' | 'title' | 'subtitle' | 'code' | 'vietnamese' | 'vietnamese-bold'

/** Widths by code unit; what the typeface has not is {@link NONE}. */
interface Widths { kerning: number, of: Uint16Array }

const NONE = 0xFFFF

/** Han and Kana are as wide as they are high. */
const SQUARE = 1000
const HANGUL = 920
/** Every picture of Noto Emoji, which draws what is one by nature or asks to be one. */
const PICTURE = 1270
const IS_PICTURE = /\p{Emoji_Presentation}/u
const [AS_TEXT, AS_PICTURE] = [0xFE0E, 0xFE0F]
/** What follows belongs to the picture before: a colour of skin, or another picture that is joined to it. */
const [SKIN, JOINER] = [0x1F3FB, 0x200D]
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

/** The width of a picture; undefined for what is none. */
function widthOfPicture(text: string, at: number): number | undefined {
  const unit = text.charCodeAt(at)
  if (unit === AS_TEXT || unit === AS_PICTURE)
    return 0
  const isPicture = (unit >= 0xD83C && unit <= 0xD83E) || (unit >= 0x2000 && unit < 0x3300 && (text.charCodeAt(at + 1) === AS_PICTURE || IS_PICTURE.test(text[at]!)))
  if (!isPicture)
    return undefined
  const code = text.codePointAt(at)!
  return (code >= SKIN && code < SKIN + 5) || text.charCodeAt(at - 1) === JOINER ? 0 : PICTURE
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
    const picture = unit < 0x2000 ? undefined : widthOfPicture(text, at)
    if (picture !== undefined)
      other += picture
    else if (width !== NONE)
      own += width
    else if (unit < 0xDC00 || unit > 0xDFFF)
      other += widthOfOther(unit, face)
  }
  return (own * kerning + other + joinedWidth(text)) * size / 1000
}
