// Languages as sites name them.
import { expect, it } from 'vitest'
import { findLanguage } from '../../scripts/hugo/language-tag.ts'

it.each<[(string | undefined)[], string | undefined]>([
  [['fr'], 'fr'],
  [['pt-br', 'en'], 'pt-br'],
  [[undefined, '', 'zh_TW'], 'zh-TW'],
  [['en_US.UTF-8'], 'en-US'],
  [['cn'], 'zh-CN'],
  [['JP'], 'ja'],
  [['ma langue', 'français', 'de'], 'de'],
  [['"><script>'], undefined],
  [[], undefined],
])('of %j, %s', (names, expected) => {
  expect(findLanguage(...names)).toBe(expected)
})
