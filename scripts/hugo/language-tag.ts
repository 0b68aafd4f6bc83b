// Languages as sites name them, and as the web does (BCP 47).

/** Names of countries that sites take for languages. Some are languages too (Kanuri, Twi), which no site was seen to mean. */
const MISNAMED: Record<string, string> = { cn: 'zh-CN', cz: 'cs', dk: 'da', gr: 'el', hk: 'zh-HK', ir: 'fa', jp: 'ja', kr: 'ko', tw: 'zh-TW', ua: 'uk', us: 'en-US', vn: 'vi' }

/** A language of ISO 639, then whatever narrows it; `draft` and `english` would be tags too, of no language. */
const TAG = /^[a-z]{2,3}(?:-|$)/i

/** The first of some names that is a language: `zh_TW` is `zh-TW`, `cn` is `zh-CN`, `my page` is none. */
export function findLanguage(...names: (string | undefined)[]): string | undefined {
  return names.map(toTag).find(tag => tag !== undefined)
}

function toTag(name: string | undefined): string | undefined {
  const tag = name?.trim().replace(/\..*$/, '').replace(/_/g, '-')
  if (!tag || !TAG.test(tag))
    return undefined
  try {
    Intl.getCanonicalLocales(tag)
    return MISNAMED[tag.toLowerCase()] ?? tag
  }
  catch {
    return undefined
  }
}

/** Whether a folder's name is surely a language: two letters that are one, perhaps with a country: `fr`, `pt-br`, not `go`, not `api`. */
export function isLanguage(name: string): boolean {
  if (!/^[a-z]{2}(?:-[a-z]{2}|-han[st])?$/i.test(name))
    return false
  return Object.hasOwn(MISNAMED, name.toLowerCase()) || new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(name.slice(0, 2)) !== undefined
}

/** Serbian is written in two alphabets, and sites call both `sr`: a page without a Cyrillic letter is in the Latin one. */
export function withScript(lang: string, text: string): string {
  return /^sr(?:-[A-Z]{2})?$/i.test(lang) && /\p{L}/u.test(text) && !/\p{sc=Cyrillic}/u.test(text) ? `sr-Latn${lang.slice(2)}` : lang
}
