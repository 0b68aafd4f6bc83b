// Our own words, by language; one that has none takes those of a language that its readers read, else the English ones.
import type { Words } from '../model.ts'
import { hasWords, readWords } from './languages.ts'
import { count } from './plural.ts'

/** Languages without words of their own, and the one that is nearest to them: it is read without having been learnt, or taught at school. */
const NEAREST: Record<string, string> = {
  af: 'nl',
  an: 'es',
  ast: 'es',
  br: 'fr',
  bs: 'hr',
  co: 'fr',
  eu: 'es',
  fo: 'da',
  fy: 'nl',
  gsw: 'de',
  jv: 'id',
  lb: 'de',
  nds: 'de',
  nn: 'nb',
  no: 'nb',
  oc: 'fr',
  su: 'id',
  wa: 'fr',
  wuu: 'zh-hans',
  yue: 'zh-hant',
}

/** Words already read, by language. */
const known = new Map<string, Words>()
/** The languages that serve others, by the tag that was asked for. */
const closest = new Map<string, string>()

/** The words for a BCP 47 language, however its tag is written: `pt-BR`, `zh_TW`, `iw`. */
export function wordsFor(lang: string): Words {
  const key = closestLanguage(lang)
  const words = known.get(key) ?? speak(key)
  known.set(key, words)
  return words
}

/** The key, among the languages that have words of their own, that serves a language. */
export function closestLanguage(lang: string): string {
  const key = closest.get(lang) ?? tagsOf(lang).find(hasWords) ?? 'en'
  closest.set(lang, key)
  return key
}

/** From the narrowest to the widest: `zh-tw`, `zh-hant`, `zh`. */
function tagsOf(lang: string): string[] {
  const tag = lang.trim().replace(/_/g, '-')
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    const tags = [tag, `${language}-${script}`, language].map(tag => tag.toLowerCase())
    return Object.hasOwn(NEAREST, language) ? [...tags, NEAREST[language]!] : tags
  }
  catch {
    // A name that a site made up.
    return []
  }
}

function speak(key: string): Words {
  const { way, stepOf, slideOf, pageOf, continued, shelf, ...words } = readWords(key)
  return {
    ...words,
    way: steps => count(key, way, steps),
    stepOf: (no, total) => fillIn(stepOf, { no, total }),
    slideOf: (no, total) => fillIn(slideOf, { no, total }),
    pageOf: (no, total) => fillIn(pageOf, { no, total }),
    continued: (title, no, total) => fillIn(continued, { title, no, total }),
    shelf: { ...shelf, slides: slides => count(key, shelf.slides, slides) },
  }
}

/** Puts values into the holes of a sentence. */
function fillIn(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_hole, name: string) => String(values[name]))
}
