// The typefaces that ship with the project, and the order in which a language asks them for a character.

import { WRITINGS } from '../../writings.ts'

/** A typeface of `@fontsource`, all static weights: a variable one prints as Type 3, which nothing can subset. */
export interface Family {
  /** As CSS knows it. */
  name: string
  /** Its package, without `@fontsource/`. */
  package: string
  weights: readonly number[]
  italic?: boolean
  /** The slices to look into; all, if not said. */
  slices?: readonly string[]
  /** The glyphs that it is asked for here; all, if not said. */
  only?: (glyph: string) => boolean
  /** The characters that a file of it answers for as soon as it is taken: those that a browser puts letters together from, too. */
  whole?: RegExp
}

/** What a deck's text, its titles and its code are set in; what the first lack, the next have. */
export interface Stacks { text: Family[], title: Family[], code: Family[] }

const REGULAR_AND_BOLD = [400, 700]

function plain(name: string, slices?: readonly string[]): Family {
  return { name, package: name.toLowerCase().replace(/ /g, '-'), weights: REGULAR_AND_BOLD, slices }
}

const text: Family = { ...plain('Atkinson Hyperlegible Next'), italic: true }
const title: Family = { ...plain('Bricolage Grotesque'), weights: [600, 800] }
const code: Family = plain('JetBrains Mono')
/** Boxes, arrows and signs, as wide as the letters of our code; the other typefaces for code come without them. */
const signs: Family = { ...plain('DejaVu Mono'), only: isSign }
const mathematics: Family = { ...plain('Noto Sans Math'), weights: [400] }
const symbols: readonly Family[] = [plain('Noto Sans Symbols', ['symbols']), { ...plain('Noto Sans Symbols 2', ['symbols', 'braille']), weights: [400] }]
const emoji: Family = plain('Noto Emoji')

/** In these a browser takes letters apart (Thai ำ, Tamil ொ), so a typeface has the whole writing or none of it. */
function whole(family: Family, script: string): Family {
  return { ...family, whole: new RegExp(String.raw`[\p{scx=${script}}\u25CC]`, 'u') }
}

function writing(script: string): Family {
  const name = WRITINGS[script]!
  return whole(plain(`Noto Sans ${name}`, [name.toLowerCase()]), script)
}

// Its letters are whole, so that a PDF's text can be searched; Noto's are put together from strokes and dots.
const arabic: Family = whole(plain('Vazirmatn', ['arabic']), 'Arab')
const allArabic: Family = whole(plain('Noto Sans Arabic', ['arabic']), 'Arab')
/** Languages with Arabic letters that the first lacks: letters join only within one typeface. */
const NEEDS_ALL_ARABIC = new Set(['ks', 'lrc', 'sd', 'skr'])

/** The Latin, Greek and Cyrillic letters that ours lack. */
const latin: Family = { ...plain('Noto Sans', ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext']), italic: true }

/** Alphabets, each in a typeface of its own; marks that stand above Latin letters come with these. */
const alphabets: readonly Family[] = [arabic, allArabic, latin, ...Object.keys(WRITINGS).map(writing), whole(plain('Noto Serif Tibetan', ['tibetan']), 'Tibt')]

const [simplified, traditional, japanese, korean] = ['SC', 'TC', 'JP', 'KR'].map(region => plain(`Noto Sans ${region}`)) as [Family, Family, Family, Family]

/** One Han character is drawn in four ways, so the language's script decides. */
const hanOf: Record<string, readonly Family[]> = {
  Hans: [simplified, traditional, japanese, korean],
  Hant: [traditional, simplified, japanese, korean],
  Jpan: [japanese, simplified, traditional, korean],
  Kore: [korean, japanese, simplified, traditional],
}

/** Common signs (arrows, ticks, stars) lie in small slices of these, so a page in Latin letters pays 10 kB for an arrow. */
const commonSigns: readonly Family[] = [japanese, korean, simplified].map(family => ({ ...family, only: isSign }))

/** What is a picture by nature, or is made of several; a tick or an arrow is one only where nothing else draws it. */
const pictures: Family = { ...emoji, only: glyph => /\p{Emoji_Presentation}|^\p{Emoji}./u.test(glyph) }

/** The typefaces for a deck in a BCP 47 language. */
export function stacksFor(lang: string): Stacks {
  const { language, script } = maximize(lang)
  return {
    text: [...firstFor(language, script), text, ...alphabets, pictures, ...(hanOf[script] ?? [...commonSigns, ...hanOf.Hans!]), signs, mathematics, ...symbols, emoji],
    title: [title],
    code: [code, signs],
  }
}

/** What a language asks before all others. */
function firstFor(language: string, script: string): Family[] {
  // Vietnamese letters carry marks that our typeface does not know: a word is not set in two.
  return language === 'vi' ? [latin] : NEEDS_ALL_ARABIC.has(language) ? [text, allArabic] : Object.hasOwn(WRITINGS, script) ? [text, writing(script)] : []
}

/** Punctuation, arrows, boxes, shapes: the blocks between the last European alphabet and the first Asian one. */
function isSign(glyph: string): boolean {
  return glyph >= '\u2000' && glyph < '\u2E80'
}

/** `zh-TW` is Chinese in traditional letters, which the tag does not say. */
function maximize(lang: string): { language: string, script: string } {
  try {
    const { language, script = '' } = new Intl.Locale(lang).maximize()
    return { language, script }
  }
  catch {
    return { language: '', script: '' }
  }
}
