// A deck carries our words in its own language, and no other.
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectRoot } from '../../scripts/project.ts'
import { deckWords, readWordsSource } from '../../scripts/publish/deck-words.ts'
import { languages } from '../../scripts/strings/languages.ts'

const table = join(projectRoot, 'scripts', 'strings', 'languages.ts').replaceAll('\\', '/')
const load = (lang: string, id: string): string | null => (deckWords(lang).load as (id: string) => string | null)(id)

it.each([['fr', 'fr'], ['pt-BR', 'pt'], ['zh-TW', 'zh-hant'], ['nb', 'en']])('a deck in %s has the table of %s alone', (lang, key) => {
  const source = load(lang, table)!
  expect(source.match(/^import \{.*$/gm)).toEqual([expect.stringContaining(`'./${key}.ts'`)])
  expect(source.match(/^ {2}.*$/gm)).toEqual([expect.stringContaining(key)])
  expect(source).toContain('export const languages')
})

it('every language can be left alone', () => {
  for (const key of Object.keys(languages))
    expect(load(key, table)!.match(/^import \{.*$/gm), key).toHaveLength(1)
})

it('other modules are none of its business', () => {
  expect(load('fr', join(projectRoot, 'scripts', 'strings', 'index.ts'))).toBeNull()
  expect(readWordsSource('ja')).toContain('ありがとう')
})
