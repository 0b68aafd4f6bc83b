// `npm run measure-fonts`: how wide each character of the typefaces is that ship, for the planner, which has no browser to ask.
import type { Font } from 'fontkit'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { create } from 'fontkit'
import { measureAlone, measureJoins, STROKE } from './measure-joins.ts'
import { projectRoot } from './project.ts'
import { stacksFor } from './publish/fonts/families.ts'

const { resolve } = createRequire(import.meta.url)

const TABLES = join(projectRoot, 'scripts', 'deck', 'fit')

/** A difference that nobody sees, in thousandths of the size. */
const LITTLE = 15

/** The faces that texts, titles and code are set in, by the names that the planner gives them. */
const FACES = {
  'text': ['atkinson-hyperlegible-next', '400-normal'],
  'text-bold': ['atkinson-hyperlegible-next', '700-normal'],
  'text-italic': ['atkinson-hyperlegible-next', '400-italic'],
  'text-bold-italic': ['atkinson-hyperlegible-next', '700-italic'],
  'title': ['bricolage-grotesque', '800-normal'],
  'subtitle': ['bricolage-grotesque', '600-normal'],
  'code': ['jetbrains-mono', '400-normal'],
  'vietnamese': ['noto-sans', '400-normal'],
  'vietnamese-bold': ['noto-sans', '700-normal'],
} as const

/** Widths in thousandths of the size: the characters of each width, and how letters move together in running text. */
export interface FaceWidths { kerning: number, characters: Record<number, string> }

/** Han, Kana, Hangul: as wide as they are high, so that no table is needed. */
const SQUARE = /[\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60]|[^\0-\uFFFF]/u

function slicesOf(name: string): string[] {
  return Object.keys(JSON.parse(readFileSync(resolve(`@fontsource/${name}/unicode.json`), 'utf8')) as Record<string, string>)
}

function open(name: string, slice: string, face: string): Font {
  return create(readFileSync(resolve(`@fontsource/${name}/files/${name}-${slice}-${face}.woff2`))) as Font
}

function thousandths(font: Font, units: number): number {
  return Math.round(units * 1000 / font.unitsPerEm)
}

function group(widths: ReadonlyMap<number, number>): Record<number, string> {
  const groups: Record<number, string> = {}
  for (const [code, width] of [...widths].sort(([a], [b]) => a - b))
    groups[width] = (groups[width] ?? '') + String.fromCodePoint(code)
  return groups
}

/** Running text in Latin letters: French, as most pages are. */
const SAMPLE = readFileSync(join(projectRoot, 'content', 'historique', 'index.md'), 'utf8').replace(/[^\p{L}\p{P}\d]+/gu, ' ')

/** How much narrower a text is than the sum of its characters. */
function kerningOf(font: Font, text: string): number {
  const alone = [...text].reduce((sum, character) => sum + font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth, 0)
  return Number((font.layout(text).advanceWidth / alone).toFixed(4))
}

function measureFace(name: string, face: string): FaceWidths {
  const fonts = slicesOf(name).map(slice => open(name, slice, face))
  const widths = new Map(fonts.flatMap(font => font.characterSet.map(code => [code, thousandths(font, font.glyphForCodePoint(code).advanceWidth)] as const)))
  return { kerning: kerningOf(fonts.at(-1)!, SAMPLE), characters: group(widths) }
}

/** The writings whose letters join or melt, each with what binds two of its letters into one sign; by the slices that hold them. */
const JOINED: Record<string, [script: string, bond: string]> = {
  arabic: ['Arab', ''],
  tibetan: ['Tibt', ''],
  devanagari: ['Deva', '\u094D'],
  bengali: ['Beng', '\u09CD'],
  gurmukhi: ['Guru', '\u0A4D'],
  gujarati: ['Gujr', '\u0ACD'],
  oriya: ['Orya', '\u0B4D'],
  tamil: ['Taml', '\u0BCD'],
  telugu: ['Telu', '\u0C4D'],
  kannada: ['Knda', '\u0CCD'],
  malayalam: ['Mlym', '\u0D4D'],
  sinhala: ['Sinh', '\u0DCA\u200D'],
  khmer: ['Khmr', '\u17D2'],
}

/** What none of our Latin faces has, each character from the first typeface of the stack that has it. */
function measureOthers(bold: boolean): FaceWidths {
  const widths = new Map<number, number>()
  for (const { package: name, weights, slices } of stacksFor('fr').text) {
    // Numbered slices hold characters that are as wide as they are high.
    for (const slice of (slices ?? slicesOf(name)).filter(slice => !slice.startsWith('['))) {
      const font = open(name, slice, `${weights.at(bold ? -1 : 0)}-normal`)
      const alone = JOINED[slice] ? measureAlone(font, JOINED[slice][0]) : undefined
      for (const code of font.characterSet) {
        const letter = String.fromCodePoint(code)
        if (!widths.has(code) && !SQUARE.test(letter))
          widths.set(code, thousandths(font, alone?.get(letter) ?? font.glyphForCodePoint(code).advanceWidth))
      }
    }
  }
  return { kerning: 1, characters: group(widths) }
}

/**
 * By how much letters differ beside their neighbours, from the first typeface that has them; bold ones differ by as much.
 *
 * @param scripts those to measure, by ISO 15924; all, if not said
 */
export function measureNeighbours(scripts?: readonly string[]): { forward: string, backward: string, together: Record<number, string> } {
  const found = { forward: STROKE, backward: STROKE, together: new Map<string, number>() }
  for (const { package: name, weights, slices = [] } of stacksFor('fr').text) {
    for (const slice of slices.filter(slice => JOINED[slice] && (scripts?.includes(JOINED[slice][0]) ?? true))) {
      const font = open(name, slice, `${weights[0]}-normal`)
      const { together, forward, backward } = measureJoins(font, ...JOINED[slice]!)
      for (const [text, width] of together) {
        if (!found.together.has(text) && !Number.isNaN(width))
          found.together.set(text, thousandths(font, width))
      }
      found.forward += forward.replace(new RegExp(`[${found.forward}]`, 'g'), '')
      found.backward += backward.replace(new RegExp(`[${found.backward}]`, 'g'), '')
    }
  }
  const groups = Map.groupBy([...found.together].filter(([, width]) => Math.abs(width) > LITTLE), ([, width]) => width)
  return { ...found, together: Object.fromEntries([...groups].sort(([a], [b]) => a - b).map(([width, texts]) => [width, texts.map(([text]) => text).sort().join(' ')])) }
}

/** The table that the planner reads. */
export function measureFaces(): Record<string, FaceWidths> {
  return { ...Object.fromEntries(Object.entries(FACES).map(([face, [name, style]]) => [face, measureFace(name, style)])), 'others': measureOthers(false), 'others-bold': measureOthers(true) }
}

if (import.meta.main) {
  for (const [name, table] of Object.entries({ 'faces.json': measureFaces(), 'joins.json': measureNeighbours() })) {
    writeFileSync(join(TABLES, name), `${JSON.stringify(table, null, 1)}\n`)
    process.stdout.write(`${join(TABLES, name)}\n`)
  }
}
