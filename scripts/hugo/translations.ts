// What a site calls its own things: the words of its `i18n/` and its themes', by language and key. They are data, read as such.
import type { SitePage } from './links.ts'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { realFolderInside } from './guard.ts'
import { remembered } from './remembered.ts'
import { isMap, readSettings } from './site-config.ts'

const FORMATS = ['toml', 'yaml', 'yml', 'json']

/**
 * Makes a function that translates a key as Hugo's `i18n` does: in the page's language, else in the site's.
 *
 * @returns gives plain words; undefined where there are none, or where they hold more than words
 */
export function createTranslate({ site, place }: Pick<SitePage, 'site' | 'place'>): (key: string) => string | undefined {
  const { root, defaultLanguage } = site
  const themes = join(root, 'themes')
  const folders = remembered(() => [root, ...realFolderInside(themes, root) ? readdirSync(themes).map(theme => join(themes, theme)) : []].map(folder => join(folder, 'i18n')))
  // A language may have a folder of its own.
  const tables = remembered(language => folders('').flatMap(folder => [join(folder, language), join(folder, language, language)]).flatMap(stem => FORMATS.map(format => readSettings(`${stem}.${format}`, root))))
  return (key) => {
    const languages = new Set([place.language ?? defaultLanguage, defaultLanguage])
    return [...languages].flatMap(language => tables(language)).map(table => wordsOf(table[key.toLowerCase()])).find(words => words !== undefined)
  }
}

function wordsOf(entry: unknown): string | undefined {
  const words = isMap(entry) ? entry.other ?? entry.translation : entry
  return typeof words === 'string' && !words.includes('{{') ? words : undefined
}
