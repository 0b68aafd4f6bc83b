// A deck carries our words in its own language, and no other.
import type { WrittenWords } from '../../scripts/strings/languages.ts'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectRoot } from '../../scripts/project.ts'
import { deckWords, readWordsSource } from '../../scripts/publish/deck-words.ts'
import { readWords as readOurs } from '../../scripts/strings/languages.ts'

const reader = join(projectRoot, 'scripts', 'strings', 'languages.ts').replaceAll('\\', '/')
const load = (lang: string, id: string): string | null => (deckWords(lang).load as (id: string) => string | null)(id)

interface Reader { hasWords: (key: string) => boolean, readWords: () => WrittenWords }

it.each([['fr', 'fr'], ['pt-BR', 'pt'], ['zh-TW', 'zh-hant'], ['nn', 'nb'], ['ka', 'en']])('a deck in %s has the words of %s alone, those on slides', async (lang, key) => {
  const source = load(lang, reader)!
  const { hasWords, readWords } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`) as Reader
  expect([key, 'de', 'constructor'].map(hasWords)).toEqual([true, false, false])
  const { controls: _, shelf: __, ...said } = readOurs(key)
  expect(readWords()).toEqual(said)
  expect(source).not.toContain('import ')
})

it('other modules are none of its business', () => {
  expect(load('fr', join(projectRoot, 'scripts', 'strings', 'index.ts'))).toBeNull()
  expect(readWordsSource('ja')).toContain('ありがとう')
})
