// What a page's site says for all its pages: its address and its language.
import { readFileSync } from 'node:fs'
import { extname, relative, sep } from 'node:path'
import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'

export interface Site { baseUrl?: string, lang?: string }

/** Reads a Hugo configuration file; one that cannot be read says nothing. */
export function readSite(file: string | undefined): Site {
  if (!file)
    return {}
  try {
    const text = readFileSync(file, 'utf8')
    const decoded: unknown = extname(file) === '.toml' ? parseToml(text) : extname(file) === '.json' ? JSON.parse(text) : parseYaml(text)
    // Hugo's keys are not case sensitive.
    const keys = new Map(Object.entries(decoded as object).map(([key, value]) => [key.toLowerCase(), value]))
    const text_ = (key: string): string | undefined => typeof keys.get(key) === 'string' ? keys.get(key) as string : undefined
    return { baseUrl: text_('baseurl'), lang: text_('defaultcontentlanguage') ?? text_('languagecode') }
  }
  catch {
    return {}
  }
}

/**
 * The address of a page on its site: the folders below `content/`, then the page's own name.
 *
 * @param path absolute path of the page
 * @param siteUrl the site's own address
 */
export function pageUrl(path: string, siteRoot: string, siteUrl: string | undefined): string | undefined {
  if (!siteUrl || !URL.canParse(siteUrl))
    return undefined
  const all = path.split(sep)
  const content = all.lastIndexOf('content')
  const below = content < 0 ? relative(siteRoot, path).split(sep) : all.slice(content + 1)
  const stem = below.pop()!.replace(/\.\w+$/, '')
  if (!/^_?index$/.test(stem))
    below.push(stem)
  const base = siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`
  return new URL(below.map(encodeURIComponent).concat('').join('/'), base).href
}
