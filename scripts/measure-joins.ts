// What `npm run measure-fonts` measures of writings whose letters join or melt into one sign: how wide each is alone, and by how much two differ side by side.
import type { Font, GlyphRun } from 'fontkit'

/** By how much letters differ beside others, in units of the typeface, and which ones join what follows and what stands before. */
export interface Joins { together: Map<string, number>, forward: string, backward: string }

/** A stroke that joins on both sides and is as wide wherever it stands. */
export const STROKE = '\u0640'
const JOINER = '\u200D'
/** So many letters tell how wide a sign is on most. */
const ENOUGH = 15

const isSign = (letter: string): boolean => /\p{M}/u.test(letter)

function lettersOf({ characterSet }: Font, script: string): string[] {
  const own = new RegExp(String.raw`[[\p{L}\p{M}]&&\p{sc=${script}}]`, 'v')
  // What stands beyond are shapes of letters, not letters.
  return characterSet.map(code => String.fromCodePoint(code)).filter(letter => letter < '\uFB00' && own.test(letter))
}

/** @returns undefined where letters stand as no word puts them, for which some typefaces have no place */
function layOut(font: Font, text: string): GlyphRun | undefined {
  try {
    return font.layout(text)
  }
  catch {
    return undefined
  }
}

const measured = new WeakMap<Font, Map<string, number>>()

/** @returns no number where nothing is known, and so for all that is reckoned with it */
function widthsOn(font: Font): (text: string) => number {
  const widths = measured.get(font) ?? new Map<string, number>()
  measured.set(font, widths)
  return (text) => {
    if (!widths.has(text))
      widths.set(text, layOut(font, text)?.advanceWidth ?? Number.NaN)
    return widths.get(text)!
  }
}

/** How wide the letters of a writing are alone. A sign is measured on letters, on most of which it is as wide: by itself it would get a ring to stand on. */
export function measureAlone(font: Font, script: string): Map<string, number> {
  const width = widthsOn(font)
  const letters = lettersOf(font, script)
  const bases = letters.filter(letter => !isSign(letter))
  const some = bases.filter((_, index) => index % Math.ceil(bases.length / ENOUGH) === 0)
  const ofSign = (sign: string): number => {
    const widths = some.map(base => width(base + sign) - width(base)).filter(width => !Number.isNaN(width)).sort((a, b) => a - b)
    return widths[widths.length >> 1] ?? Number.NaN
  }
  return new Map(letters.map(letter => [letter, isSign(letter) ? ofSign(letter) : width(letter)] as const).filter(([, width]) => !Number.isNaN(width)))
}

/** Measures letters beside others. `bond` stands between two letters that become one sign, where the writing has such. */
export function measureJoins(font: Font, script: string, bond: string): Joins {
  const alone = measureAlone(font, script)
  return script === 'Arab' ? measureForms(font, alone) : { together: measureClusters(font, alone, bond), forward: '', backward: '' }
}

/**
 * A letter in the middle of a word is written as `ـكـ`, at its beginning as `كـ`, at its end as `ـك`. The typeface's own table of
 * shapes is read: fontkit leaves some letters alone that join.
 */
function measureForms(font: Font, alone: ReadonlyMap<string, number>): Joins {
  const shapes = { init: shapesOf(font, 'init'), medi: shapesOf(font, 'medi'), fina: shapesOf(font, 'fina') }
  const together = new Map<string, number>()
  const joined = { forward: '', backward: '' }
  for (const [letter, width] of alone) {
    const { id } = font.glyphForCodePoint(letter.codePointAt(0)!)
    for (const [shape, form] of [['init', letter + STROKE], ['medi', STROKE + letter + STROKE], ['fina', STROKE + letter]] as const) {
      const other = shapes[shape].get(id)
      if (other !== undefined)
        together.set(form, font.getGlyph(other).advanceWidth - width)
    }
    joined.forward += shapes.init.has(id) ? letter : ''
    joined.backward += shapes.fina.has(id) ? letter : ''
  }
  return { together, ...joined }
}

/** What takes the place of glyphs in a shape. Source: OpenType, GSUB lookups of type 1. */
function shapesOf(font: Font, shape: string): Map<number, number> {
  interface Coverage { glyphs?: number[], rangeRecords?: { start: number, end: number }[] }
  interface Single { version: number, coverage: Coverage, deltaGlyphID: number, substitute: { get: (index: number) => number } }
  const { featureList, lookupList } = (font as unknown as { GSUB: { featureList: { tag: string, feature: { lookupListIndexes: number[] } }[], lookupList: { get: (index: number) => { lookupType: number, subTables: Single[] } } } }).GSUB
  const lookups = featureList.filter(({ tag }) => tag === shape).flatMap(({ feature }) => feature.lookupListIndexes).map(index => lookupList.get(index))
  return new Map(lookups.filter(({ lookupType }) => lookupType === 1).flatMap(({ subTables }) => subTables).flatMap(({ version, coverage, deltaGlyphID, substitute }) => {
    const covered = coverage.glyphs ?? coverage.rangeRecords!.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, index) => start + index))
    return covered.map((glyph, index) => [glyph, version === 1 ? (glyph + deltaGlyphID) & 0xFFFF : substitute.get(index)] as const)
  }))
}

/** Pairs of a letter and a sign, of two signs, and of two letters that are bound. */
function measureClusters(font: Font, alone: ReadonlyMap<string, number>, bond: string): Map<string, number> {
  const width = widthsOn(font)
  const bases = [...alone.keys()].filter(letter => !isSign(letter))
  const signs = [...alone.keys()].filter(isSign)
  const more = (text: string): number => width(text) - [...text].reduce((sum, letter) => sum + (alone.get(letter) ?? 0), 0)
  /** The letter on which most signs are as wide as on others. */
  const carrier = bases.map(base => ({ base, odd: signs.filter(sign => more(base + sign) !== 0).length })).sort((a, b) => a.odd - b.odd)[0]!.base
  const pairs = (first: readonly string[], between: string, second: readonly string[]): string[] => first.flatMap(one => second.map(other => one + between + other))
  // A joiner after it asks for a half of a letter.
  const halves = bond === '' ? [] : bases.map(base => base + bond[0]! + JOINER)
  return new Map([
    ...[...pairs(bases, '', signs), ...bond === '' ? [] : pairs(bases, bond, bases), ...halves].map(text => [text, more(text)] as const),
    ...pairs(signs, '', signs).map(text => [text, more(carrier + text) - more(carrier + text[0]!)] as const),
  ])
}
