// A Vite plugin: of the languages that our own words are written in, a deck carries its own.
import type { Plugin } from 'vite'
import { join } from 'node:path'
import { normalizePath } from 'vite'
import { projectRoot } from '../project.ts'
import { closestLanguage } from '../strings/index.ts'
import { readWords } from '../strings/languages.ts'

/** The module that reads them, as Vite names it. */
const READER = normalizePath(join(projectRoot, 'scripts', 'strings', 'languages.ts'))

/** What slides say: controls are named when the deck is built, and the shelf is a page of its own. */
function readSlideWords(key: string): object {
  return Object.fromEntries(Object.entries(readWords(key)).filter(([name]) => name !== 'controls' && name !== 'shelf'))
}

/** Puts the words of one language in the place of what reads them from files. */
export function deckWords(lang: string): Plugin {
  const key = closestLanguage(lang)
  return {
    name: 'diapo:deck-words',
    enforce: 'pre',
    load: id => id === READER ? `export const hasWords = key => key === '${key}'\nexport const readWords = () => (${JSON.stringify(readSlideWords(key))})\n` : null,
  }
}

/** All that our own words on slides are written with, in a language. */
export function readWordsSource(lang: string): string {
  return JSON.stringify(readSlideWords(closestLanguage(lang)))
}
