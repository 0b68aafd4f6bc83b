// The typefaces that ship with the project, and the order in which a language asks them for a character.

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
const emoji: Family = plain('Noto Emoji')

/** Alphabets, each in a typeface of its own; Latin, Greek and Cyrillic letters that ours lack are all in the last. */
const alphabets: readonly Family[] = [
  // Its letters are whole, so that a PDF's text can be searched; Noto's are put together from strokes and dots.
  plain('Vazirmatn', ['arabic']),
  plain('Noto Sans Arabic', ['arabic']),
  plain('Noto Sans Hebrew', ['hebrew']),
  plain('Noto Sans Devanagari', ['devanagari']),
  plain('Noto Sans Bengali', ['bengali']),
  plain('Noto Sans Thai', ['thai']),
  { ...plain('Noto Sans', ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext']), italic: true },
]

const latin = alphabets.at(-1)!

const [simplified, traditional, japanese, korean] = ['SC', 'TC', 'JP', 'KR'].map(region => plain(`Noto Sans ${region}`)) as [Family, Family, Family, Family]

/** One Han character is drawn in four ways, so the language decides. */
const hanOf: Record<string, readonly Family[]> = {
  'zh-Hans': [simplified, traditional, japanese, korean],
  'zh-Hant': [traditional, simplified, japanese, korean],
  'ja-Jpan': [japanese, simplified, traditional, korean],
  'ko-Kore': [korean, japanese, simplified, traditional],
}

/** Common signs (arrows, ticks, stars) lie in small slices of these, so a page in Latin letters pays 10 kB for an arrow. */
const commonSigns: readonly Family[] = [japanese, korean, simplified].map(family => ({ ...family, only: isSign }))

/** What is a picture by nature, or is made of several; a tick or an arrow is one only where nothing else draws it. */
const pictures: Family = { ...emoji, only: glyph => /\p{Emoji_Presentation}|^\p{Emoji}./u.test(glyph) }

/** The typefaces for a deck in a BCP 47 language. */
export function stacksFor(lang: string): Stacks {
  const han = hanOf[scriptOf(lang)]
  return {
    // Vietnamese letters carry marks that our typeface does not know: a word is not set in two.
    text: [...(/^vi\b/i.test(lang) ? [latin] : []), text, ...alphabets, pictures, ...(han ?? [...commonSigns, ...hanOf['zh-Hans']!]), signs, mathematics, emoji],
    title: [title],
    code: [code, signs],
  }
}

/** Punctuation, arrows, boxes, shapes: the blocks between the last European alphabet and the first Asian one. */
function isSign(glyph: string): boolean {
  return glyph >= '\u2000' && glyph < '\u2E80'
}

/** Language and script of a tag: `zh-TW` is `zh-Hant`. */
function scriptOf(lang: string): string {
  try {
    const { language, script } = new Intl.Locale(lang).maximize()
    return `${language}-${script}`
  }
  catch {
    return ''
  }
}
