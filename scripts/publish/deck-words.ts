// A Vite plugin: of the languages that our own words are written in, a deck carries its own.
import type { Plugin } from 'vite'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { normalizePath } from 'vite'
import { projectRoot } from '../project.ts'
import { closestLanguage } from '../strings/index.ts'

const STRINGS = join(projectRoot, 'scripts', 'strings')
/** As Vite names it. */
const TABLE = normalizePath(join(STRINGS, 'languages.ts'))

/** Leaves one language in the table of them all. */
export function deckWords(lang: string): Plugin {
  const key = closestLanguage(lang)
  return {
    name: 'diapo:deck-words',
    enforce: 'pre',
    load: id => id === TABLE ? readFileSync(TABLE, 'utf8').split('\n').filter(line => isKept(line, key)).join('\n') : null,
  }
}

/** What our own words in a language are written with, names and comments included. */
export function readWordsSource(lang: string): string {
  return readFileSync(join(STRINGS, `${closestLanguage(lang)}.ts`), 'utf8')
}

/** A line of the table that imports or lists another language goes. */
function isKept(line: string, key: string): boolean {
  const [, file, entry] = /^import .* from '\.\/([\w-]+)\.ts'$|^ {2}'?([\w-]+)'?[:,]/.exec(line) ?? []
  return (file ?? entry ?? key) === key
}
