// Languages as sites name them.
import { expect, it } from 'vitest'
import { findLanguage, isLanguage, withScript } from '../../scripts/hugo/language-tag.ts'

it.each<[(string | undefined)[], string | undefined]>([
  [['fr'], 'fr'],
  [['pt-br', 'en'], 'pt-br'],
  [[undefined, '', 'zh_TW'], 'zh-TW'],
  [['en_US.UTF-8'], 'en-US'],
  [['cn'], 'zh-CN'],
  [['JP'], 'ja'],
  [['ma langue', 'français', 'de'], 'de'],
  [['kr'], 'ko'],
  [['TW'], 'zh-TW'],
  [['draft', 'english', 'v2', 'gsw-CH'], 'gsw-CH'],
  [['"><script>'], undefined],
  [[], undefined],
])('of %j, %s', (names, expected) => {
  expect(findLanguage(...names)).toBe(expected)
})

it.each([
  ...['fr', 'pt-br', 'zh-hant', 'ZH-cn', 'jp', 'nb'].map(name => [name, true] as const),
  ...['', 'go', 'js', 'api', 'docs', 'fr-ouest', 'v2', 'en_us'].map(name => [name, false] as const),
])('a folder %j is a language: %s', (name, expected) => {
  expect(isLanguage(name)).toBe(expected)
})

it.each([
  ['sr', '# Kontakt\n\nNe pružamo podršku.', 'sr-Latn'],
  ['sr-RS', 'Kontakt', 'sr-Latn-RS'],
  ['sr', 'Контакт (email)', 'sr'],
  ['sr', '42', 'sr'],
  ['sr-Cyrl', 'Kontakt', 'sr-Cyrl'],
  ['ru', 'Not yet translated', 'ru'],
])('%s that says %j is %s', (lang, text, expected) => {
  expect(withScript(lang, text)).toBe(expected)
})
