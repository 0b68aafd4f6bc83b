// How wide a line of our hand-written typeface is, so that a label's strip fits its words without a browser to ask.

/** Advance widths of Gochi Hand in thousandths of the type size, read from the font file that ships with the project. */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [217, 'iîï'],
  [220, 'l'],
  [237, ' \u00A0\u202F'],
  [240, 'I/'],
  [254, '\'!'],
  [283, '()'],
  [291, 'j'],
  [306, 'f'],
  [314, '’.,;:-'],
  [340, 'cç'],
  [354, 'r'],
  [366, 'L'],
  [368, 's'],
  [385, 'T'],
  [404, '1'],
  [408, 't'],
  [415, '"'],
  [423, '«»'],
  [441, 'vz'],
  [446, 'k'],
  [450, '°'],
  [454, '='],
  [461, '&'],
  [464, 'SY'],
  [469, 'uùû'],
  [473, '4'],
  [475, 'n“”'],
  [483, '×'],
  [486, '+'],
  [490, '2'],
  [492, 'py'],
  [501, '9'],
  [503, '?'],
  [507, '6'],
  [511, 'B'],
  [512, 'F'],
  [516, 'eéèêë'],
  [519, 'o3ô'],
  [520, '7'],
  [524, 'R'],
  [526, 'x5'],
  [528, 'b'],
  [530, 'JX'],
  [537, 'h'],
  [542, 'CÇ'],
  [548, '8'],
  [551, 'K'],
  [552, 'P'],
  [555, 'aàâ'],
  [556, 'V'],
  [568, '0'],
  [569, 'g'],
  [571, 'H'],
  [577, 'U'],
  [586, 'd'],
  [590, 'AÀ'],
  [598, 'q'],
  [602, 'O'],
  [613, '–'],
  [623, 'EÉÈ'],
  [631, 'G'],
  [644, '%'],
  [647, 'Z'],
  [652, 'D'],
  [653, 'N'],
  [672, 'Q'],
  [694, 'M'],
  [710, 'm'],
  [714, '…'],
  [743, '—'],
  [775, 'w'],
  [836, 'œ'],
  [850, 'W'],
  [966, 'Œ'],
]

const WIDTH_OF = new Map(WIDTHS.flatMap(([width, characters]) => [...characters].map(character => [character, width])))
const WIDTH_UNKNOWN = 600

/**
 * Width of a line of hand-writing, in the unit of `size`.
 *
 * @param line what is written
 * @param size the type size
 */
export function handWidth(line: string, size: number): number {
  return [...line].reduce((sum, character) => sum + (WIDTH_OF.get(character) ?? WIDTH_UNKNOWN), 0) * size / 1000
}
