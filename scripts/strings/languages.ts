// The files of our own words, one for each language, read when they are asked for. In a deck, scripts/publish/deck-words.ts
// puts the deck's own words in the place of this module.
import type { Words } from '../model.ts'
import type { Counted } from './plural.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../project.ts'

/** Our own words as a file holds them: sentences with holes, `{}` for a number that the sentence bends to. */
export interface WrittenWords extends Omit<Words, 'way' | 'stepOf' | 'slideOf' | 'pageOf' | 'continued' | 'shelf'> {
  way: Counted
  /** With `{no}` and `{total}`. */
  stepOf: string
  /** With `{no}` and `{total}`. */
  slideOf: string
  /** With `{no}` and `{total}`. */
  pageOf: string
  /** With `{title}`, `{no}` and `{total}`. */
  continued: string
  shelf: Omit<Words['shelf'], 'slides'> & { slides: Counted }
}

/** Whether there are words for a language. @param key BCP 47 in small letters: a language, or a language and its script */
export function hasWords(key: string): boolean {
  return existsSync(fileOf(key))
}

/** The words of a language that has some. */
export function readWords(key: string): WrittenWords {
  return JSON.parse(readFileSync(fileOf(key), 'utf8')) as WrittenWords
}

function fileOf(key: string): string {
  return join(projectRoot, 'scripts', 'strings', `${key}.json`)
}
