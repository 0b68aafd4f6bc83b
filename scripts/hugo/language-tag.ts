// Languages as sites name them, and as the web does (BCP 47).

/** Names of countries that sites take for languages; each stands for no language of its own. */
const MISNAMED: Record<string, string> = { cn: 'zh-CN', cz: 'cs', jp: 'ja', ua: 'uk', vn: 'vi' }

/** The first of some names that is a language: `zh_TW` is `zh-TW`, `cn` is `zh-CN`, `my page` is none. */
export function findLanguage(...names: (string | undefined)[]): string | undefined {
  return names.map(toTag).find(tag => tag !== undefined)
}

function toTag(name: string | undefined): string | undefined {
  const tag = name?.trim().replace(/\..*$/, '').replace(/_/g, '-')
  if (!tag)
    return undefined
  try {
    Intl.getCanonicalLocales(tag)
    return MISNAMED[tag.toLowerCase()] ?? tag
  }
  catch {
    return undefined
  }
}
