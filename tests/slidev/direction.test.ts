// Which way a language is written.
import { expect, it } from 'vitest'
import { isRightToLeft } from '../../scripts/slidev/direction.ts'

it.each(['ar', 'ar-EG', 'fa', 'he', 'iw', 'ur', 'ckb', 'ps', 'yi', 'dv', 'pa-Arab', 'ku-Arab', 'AZ-arab'])('%s is written from right to left', (lang) => {
  expect(isRightToLeft(lang)).toBe(true)
})

it.each(['fr', 'en', 'zh-cn', 'ja', 'hi', 'ru', 'pa', 'ku', 'az', 'ar-Latn', 'und', '', 'not a language'])('%s is not', (lang) => {
  expect(isRightToLeft(lang)).toBe(false)
})
