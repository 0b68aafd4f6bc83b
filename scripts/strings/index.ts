// Our own words, by language; one that has none takes those of its primary language, else the English ones.
import type { Words } from '../model.ts'
import { languages } from './languages.ts'

/** The words for a BCP 47 language, however its tag is written: `pt-BR`, `zh_TW`, `iw`. */
export function wordsFor(lang: string): Words {
  return languages[closestLanguage(lang)]!
}

/** The key, among the languages that have words of their own, that serves a language. */
export function closestLanguage(lang: string): string {
  return tagsOf(lang).find(tag => Object.hasOwn(languages, tag)) ?? 'en'
}

/** From the narrowest to the widest: `zh-tw`, `zh-hant`, `zh`. */
function tagsOf(lang: string): string[] {
  const tag = lang.trim().replace(/_/g, '-')
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return [tag, `${language}-${script}`, language].map(tag => tag.toLowerCase())
  }
  catch {
    // A name that a site made up.
    return []
  }
}
