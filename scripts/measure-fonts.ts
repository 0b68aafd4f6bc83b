// `npm run measure-fonts`: how wide each character of the typefaces is that ship, for the planner, which has no browser to ask.
import type { Font } from 'fontkit'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { create } from 'fontkit'
import { projectRoot } from './project.ts'
import { stacksFor } from './publish/fonts/families.ts'

const { resolve } = createRequire(import.meta.url)

const FACES_FILE = join(projectRoot, 'scripts', 'deck', 'fit', 'faces.json')

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

/** Running text in writings whose letters join, or melt into one sign: alone they are wider. */
const JOINED: Record<string, string> = {
  arabic: 'تشرح هذه الصفحة كيف تثبت البرنامج على جهازك، ثم كيف تعد الخادم وتشغله بعد ذلك لجميع المستخدمين. إذا واجهتك مشكلة أثناء العمل فاطلب المساعدة من الفريق. این صفحه نشان می‌دهد که چگونه برنامه را روی رایانه خود نصب کنید و سپس آن را راه‌اندازی کنید. یہ صفحہ بتاتا ہے کہ پروگرام کو اپنے کمپیوٹر پر کیسے نصب کیا جائے۔',
  bengali: 'এই পাতায় বলা হয়েছে কীভাবে আপনার কম্পিউটারে প্রোগ্রামটি বসাবেন এবং তারপর সার্ভার চালু করবেন। কোনো সমস্যা হলে প্রকল্পের সদস্যদের কাছে সাহায্য চান।',
  devanagari: 'यह पृष्ठ बताता है कि अपने कंप्यूटर पर प्रोग्राम कैसे लगाएँ और फिर सर्वर कैसे चालू करें। किसी समस्या के आने पर समूह के सदस्यों से सहायता माँगें।',
  tamil: 'உங்கள் கணினியில் நிரலை எவ்வாறு நிறுவுவது, பின்னர் சேவையகத்தை எவ்வாறு இயக்குவது என்பதை இந்தப் பக்கம் விளக்குகிறது. சிக்கல் இருந்தால் குழுவிடம் உதவி கேளுங்கள்.',
}

/** How wide each character is on average where it stands among others. */
function widthsWithin(font: Font, text: string): Map<number, number> {
  const { glyphs, positions } = font.layout(text)
  const shares = glyphs.flatMap(({ codePoints }, index) => codePoints.map(code => ({ code, width: positions[index]!.xAdvance / codePoints.length })))
  return new Map([...Map.groupBy(shares, ({ code }) => code)].map(([code, all]) => [code, all.reduce((sum, { width }) => sum + width, 0) / all.length]))
}

/** What none of our Latin faces has, each character from the first typeface of the stack that has it. */
function measureOthers(bold: boolean): FaceWidths {
  const widths = new Map<number, number>()
  for (const { package: name, weights, slices } of stacksFor('fr').text) {
    // Numbered slices hold characters that are as wide as they are high.
    for (const slice of (slices ?? slicesOf(name)).filter(slice => !slice.startsWith('['))) {
      const font = open(name, slice, `${weights.at(bold ? -1 : 0)}-normal`)
      const text = JOINED[slice] ?? ''
      const within = widthsWithin(font, text)
      const joined = text ? kerningOf(font, text) : 1
      for (const code of font.characterSet) {
        if (!widths.has(code) && !SQUARE.test(String.fromCodePoint(code)))
          widths.set(code, thousandths(font, within.get(code) ?? joined * font.glyphForCodePoint(code).advanceWidth))
      }
    }
  }
  return { kerning: 1, characters: group(widths) }
}

/** The table that the planner reads. */
export function measureFaces(): Record<string, FaceWidths> {
  return { ...Object.fromEntries(Object.entries(FACES).map(([face, [name, style]]) => [face, measureFace(name, style)])), 'others': measureOthers(false), 'others-bold': measureOthers(true) }
}

if (import.meta.main) {
  writeFileSync(FACES_FILE, `${JSON.stringify(measureFaces(), null, 1)}\n`)
  process.stdout.write(`${FACES_FILE}\n`)
}
