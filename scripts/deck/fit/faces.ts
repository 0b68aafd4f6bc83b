// How wide a text is in a typeface of ours: the sum of its characters, from a table made of the fonts that ship.
// The table is made by `npm run measure-fonts`.
import faces from './faces.json' with { type: 'json' }

export type Face = 'text' | 'text-bold' | 'text-italic' | 'text-bold-italic' | 'title' | 'subtitle' | 'code'

interface Widths { kerning: number, of: Map<string, number> }

/** Han, Kana, Hangul and pictures are as wide as they are high. */
const SQUARE = 1000

const tables = new Map<Face | 'others', Widths>()

function tableOf(face: Face | 'others'): Widths {
  const known = tables.get(face)
  if (known)
    return known
  const { kerning, characters } = faces[face] as { kerning: number, characters: Record<string, string> }
  const table = { kerning, of: new Map(Object.entries(characters).flatMap(([width, letters]) => [...letters].map(letter => [letter, Number(width)] as const))) }
  tables.set(face, table)
  return table
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
  for (const letter of text) {
    const width = of.get(letter)
    if (width === undefined)
      other += tableOf('others').of.get(letter) ?? SQUARE
    else
      own += width
  }
  return (own * kerning + other) * size / 1000
}
