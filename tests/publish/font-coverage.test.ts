// Every language that people write documentation in finds all its letters in our typefaces, and our own words in any language do.
import type { Face } from '../../scripts/publish/fonts/choose-faces.ts'
import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/project.ts'
import { readWordsSource } from '../../scripts/publish/deck-words.ts'
import { chooseFaces, glyphsOf } from '../../scripts/publish/fonts/choose-faces.ts'
import { stacksFor } from '../../scripts/publish/fonts/families.ts'
import { exemplars } from './exemplars.ts'

const BMP = String.fromCharCode(...Array.from({ length: 0xD800 }, (_, code) => code))
const lettersOf = (characters: string): string => BMP.match(new RegExp(`[${characters}]`, 'gu'))!.join(' ')

const spoken = globSync('*.json', { cwd: join(projectRoot, 'scripts', 'strings') }).map(file => basename(file, '.json'))

function choose(lang: string, text: string): { faces: Face[], missing: string[] } {
  const { faces, missing } = chooseFaces(glyphsOf(text), stacksFor(lang).text)
  return { faces, missing: [...missing] }
}

/** Every character of two bytes in an old encoding of a country: what its newspapers print. */
function charactersOf(encoding: string, first: [number, number], second: [number, number]): string {
  const decoder = new TextDecoder(encoding)
  const pairs: string[] = []
  for (let high = first[0]; high <= first[1]; high++) {
    for (let low = second[0]; low <= second[1]; low++)
      pairs.push(decoder.decode(Uint8Array.of(high, low)))
  }
  return pairs.filter(pair => /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]$/u.test(pair)).join('')
}

describe('typefaces', () => {
  it.each(Object.entries(exemplars))('have the letters of %s, small and capital', (lang, characters) => {
    const letters = lettersOf(characters)
    expect(choose(lang, letters + letters.toLocaleUpperCase(lang)).missing).toEqual([])
  })

  it.each(spoken)('have all of our own words in %s', (lang) => {
    expect(choose(lang, readWordsSource(lang)).missing).toEqual([])
  })

  // The packages lack some characters of old books: the few of Big5's common ones are named here.
  it.each<[string, string, string, string]>([
    ['zh-CN', 'Noto Sans SC', '', charactersOf('gbk', [0xB0, 0xD7], [0xA1, 0xFE])],
    ['zh-TW', 'Noto Sans TC', '杗姅穋', charactersOf('big5', [0xA4, 0xC6], [0x40, 0x7E])],
    ['yue', 'Noto Sans TC', '詨跦歜觼鑤', charactersOf('big5', [0xA4, 0xC6], [0xA1, 0xFE])],
    ['ja', 'Noto Sans JP', '', charactersOf('euc-jp', [0xA4, 0xF4], [0xA1, 0xFE])],
    ['ko', 'Noto Sans KR', '', charactersOf('euc-kr', [0xB0, 0xC8], [0xA1, 0xFE])],
  ])('have the characters of %s, in %s', (lang, family, rare, text) => {
    expect(text.length).toBeGreaterThan(2000)
    const { faces, missing } = choose(lang, text)
    expect(missing).toEqual([...rare])
    const own = new Set(faces.filter(face => face.family === family).flatMap(face => face.characters))
    expect(own.size).toBeGreaterThan(text.length * 0.98)
  })

  it.each(['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd', 'ks', 'skr', 'lrc'])('join the letters of %s: all are in one', (lang) => {
    const { faces, missing } = choose(lang, lettersOf(exemplars[lang] ?? 'ء-غف-ےۅۆٲػټݭ'))
    expect(missing).toEqual([])
    expect([...new Set(faces.map(({ family }) => family))]).toHaveLength(1)
  })

  it.each([
    ['th', 'สำ', 'ํา'],
    ['lo', 'ນ້ຳ', 'ໍາ'],
    ['ta', 'தொ', 'ொ'],
    ['bn', 'কো', 'ো'],
    ['si', 'කෝ', 'ෝ'],
    ['km', 'កើ', 'េ'],
    ['fa', 'آ', 'آ'],
  ])('have what the letters of %s are put together from: %s', (lang, text, pieces) => {
    const { faces } = choose(lang, text)
    expect([...pieces.normalize('NFD')].filter(piece => !faces.some(({ characters }) => characters.includes(piece.codePointAt(0)!)))).toEqual([])
  })

  it('of the language are asked first for marks that several have', () => {
    expect([...new Set(choose('bn', 'আমি।').faces.map(({ family }) => family))]).toEqual(['Noto Sans Bengali'])
    expect([...new Set(choose('ee', 'ɛ̃').faces.map(({ family }) => family))]).toEqual(['Noto Sans'])
  })

  it.each([
    ['arrows', '\\u2190-\\u21FF\\u27F0-\\u27FF\\u2900-\\u297F'],
    ['operators', '\\u2200-\\u22FF\\u2A00-\\u2AFF'],
    ['boxes, blocks and shapes', '\\u2500-\\u25FF'],
    ['signs and dingbats', '\\u2600-\\u27BF'],
    ['braille', '\\u2801-\\u28FF'],
    ['keys of a keyboard', '⌘⌥⇧⌃⏎⌫⌦⇥⎋␣⏏'],
    ['currencies', '\\u20A0-\\u20C0'],
  ])('have %s', (_, characters) => {
    expect(choose('fr', lettersOf(characters)).missing).toEqual([])
  })
})
