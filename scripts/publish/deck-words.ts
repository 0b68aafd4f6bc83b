// A Vite plugin: of the languages that our own words are written in, a deck carries its own.
import type { Plugin } from 'vite'
import { join } from 'node:path'
import { normalizePath } from 'vite'
import { projectRoot } from '../project.ts'
import { closestLanguage } from '../strings/index.ts'
import { readWords } from '../strings/languages.ts'

/** The module that reads them, as Vite names it. */
const READER = normalizePath(join(projectRoot, 'scripts', 'strings', 'languages.ts'))

/** Puts the words of one language in the place of what reads them from files. */
export function deckWords(lang: string): Plugin {
  const key = closestLanguage(lang)
  return {
    name: 'diapo:deck-words',
    enforce: 'pre',
    load: id => id === READER ? `export const hasWords = key => key === '${key}'\nexport const readWords = () => (${JSON.stringify(readWords(key))})\n` : null,
  }
}

/** All that our own words in a language are written with. */
export function readWordsSource(lang: string): string {
  return JSON.stringify(readWords(closestLanguage(lang)))
}
