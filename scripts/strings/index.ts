// Our own words, by language: French first, then English, which also serves every other language for now.
import type { Words } from '../model.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** The words for a BCP 47 language. */
export function wordsFor(lang: string): Words {
  return /^fr\b/i.test(lang) ? fr : en
}
