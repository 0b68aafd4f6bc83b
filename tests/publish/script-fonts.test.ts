// Which typefaces a deck carries: those of its own letters, from files that really have them, in the order of its language.
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { chooseFaces, glyphsOf } from '../../scripts/publish/fonts/choose-faces.ts'
import { stacksFor } from '../../scripts/publish/fonts/families.ts'
import { readCharacters } from '../../scripts/publish/fonts/woff2-characters.ts'
import { writeFontStyles } from '../../scripts/publish/script-fonts.ts'

const { resolve } = createRequire(import.meta.url)
const read = (file: string): Set<number> => readCharacters(readFileSync(resolve(`@fontsource/${file}`)))

const HEAD = '---\n# Made by `npm run convert`.\ntitle: x\n---\n\n'
const styles = (lang: string, text: string): string => writeFontStyles({ markdown: [HEAD + text], words: '', lang })
/** The files of a style sheet, without weight and style. */
const filesOf = (css: string): string[] => [...new Set([...css.matchAll(/files\/([\w-]+?)-\d00-\w+\.woff2/g)].map(([, file]) => file!))]
const orderOf = (css: string): string => /--font-needed: (.*?);/.exec(css)![1]!

describe('a font file', () => {
  it('is asked which characters it has, beyond the first plane too', () => {
    const latin = read('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2')
    expect([...'azéœ«’…€'].filter(letter => !latin.has(letter.codePointAt(0)!))).toEqual([])
    expect([...'ő→я中'].filter(letter => latin.has(letter.codePointAt(0)!))).toEqual([])
    expect(read('noto-emoji/files/noto-emoji-5-400-normal.woff2').has(0x1F680)).toBe(true)
  })

  it.each([
    ['a format 4 table with gaps, deltas and an array of glyphs', [...format4()], [0x41, 0x42, 0x61]],
    ['a format 12 table', [...format12()], [0x41, 0x42, 0x1F680]],
  ])('with %s', (_, table, expected) => {
    expect([...readCharacters(woff2(Buffer.from(table)))]).toEqual(expected)
  })

  it.each([
    ['that is none', Buffer.from('OTTO and some more')],
    ['without a table of characters', woff2(Buffer.alloc(0), 1)],
  ])('%s is a defect', (_, file) => {
    expect(() => readCharacters(file)).toThrow()
  })
})

describe('a deck', () => {
  it.each([
    ['fr', '# Étape nº 1 : « déjà » — l’œuvre… 5 € ½ ©'],
    ['en', 'Plain words, *nothing* else.'],
    ['de', 'Größe, Äpfel, „Übung“'],
    ['es', '¿Qué? ¡Año!'],
  ])('in %s carries no more than the letters of every deck', (lang, text) => {
    expect(filesOf(styles(lang, text))).toEqual([])
    expect(orderOf(styles(lang, text))).toBe('\'Atkinson Hyperlegible Next\'')
  })

  it.each<[string, string, RegExp]>([
    ['ru', 'История *проекта*', /^noto-sans-cyrillic$/],
    ['el', 'Η ιστορία', /^noto-sans-greek$/],
    ['ar', 'تاريخ المشروع؟', /^(?:vazirmatn|noto-sans-arabic)-arabic$/],
    ['fa', 'می‌خواهیم گچ پژ', /^(?:vazirmatn|noto-sans-arabic)-arabic$/],
    ['he', 'שָׁלוֹם', /^noto-sans-hebrew-hebrew$/],
    ['hi', 'श्रृंखला क्षत्रिय।', /^noto-sans-devanagari-devanagari$/],
    ['zh-cn', '项目的历史', /^noto-sans-sc-\d+$/],
    ['zh-tw', '專案的歷史', /^noto-sans-tc-\d+$/],
    ['ja', 'プロジェクトの歴史', /^noto-sans-jp-\d+$/],
    ['ko', '프로젝트의 역사', /^noto-sans-kr-\d+$/],
    ['pl', 'Zażółć gęślą jaźń', /^(?:atkinson-hyperlegible-next|bricolage-grotesque)-latin-ext$/],
    ['vi', 'Lịch sử của dự án', /^(?:noto-sans-(?:latin|vietnamese)|bricolage-grotesque-vietnamese)$/],
  ])('in %s carries the slices that have “%s”', (lang, text, expected) => {
    const files = filesOf(styles(lang, text))
    expect(files).not.toEqual([])
    expect(files.filter(file => !expected.test(file))).toEqual([])
  })

  it('sets each Han character as its language draws it, and borrows what that lacks', () => {
    expect(['zh', 'zh-hant', 'ja', 'ko', 'fr'].map(lang => orderOf(styles(lang, '骨')).match(/SC|TC|JP|KR/)![0])).toEqual(['SC', 'TC', 'JP', 'KR', 'SC'])
    expect(orderOf(styles('zh-tw', '簡體：简体 한글 かな'))).toBe('\'Atkinson Hyperlegible Next\', \'Noto Sans TC\', \'Noto Sans SC\', \'Noto Sans KR\'')
  })

  it('does not set a Vietnamese word in two typefaces', () => {
    expect(orderOf(styles('vi', 'đường')).startsWith('\'Noto Sans\'')).toBe(true)
  })

  it('pays for an arrow with a small slice, not with an alphabet', () => {
    const files = filesOf(styles('fr', 'ceci → cela'))
    expect(files).toHaveLength(1)
    expect(readFileSync(resolve(`@fontsource/noto-sans-jp/files/${files[0]}-400-normal.woff2`)).length).toBeLessThan(15_000)
  })

  it('takes a picture of several characters from one file', () => {
    for (const picture of ['👩‍💻', '👍🏻', '1️⃣', '🏳️‍🌈', '❤️', '❤️‍🔥']) {
      const { faces, missing } = chooseFaces(glyphsOf(picture), stacksFor('fr').text)
      expect([...missing], picture).toEqual([])
      expect(new Set(faces.map(({ file }) => file.replace(/-\d00-/, ''))).size, picture).toBe(1)
      expect(faces[0], picture).toMatchObject({ family: 'Noto Emoji', characters: [...picture].map(character => character.codePointAt(0)!).filter(code => code !== 0x200D && code !== 0xFE0F).sort((a, b) => a - b) })
    }
  })

  it('has each character in exactly the faces of one file, blanks and joiners in all', () => {
    const css = styles('zh-cn', '项目历史 → ✓ 🚀 Größe ő')
    for (const character of '项→✓🚀ő') {
      const code = character.codePointAt(0)!
      const claims = [...css.matchAll(/files\/([\w-]+?)-400-normal\.woff2.*?unicode-range: (.*?);/g)].filter(([, file, ranges]) => !file!.startsWith('bricolage') && ranges!.split(',').some((range) => {
        const [from, to = from] = range.slice(2).split('-').map(bound => Number.parseInt(bound, 16))
        return code >= from! && code <= to!
      }))
      expect(claims.map(([, file]) => file), character).toHaveLength(1)
    }
    expect(css.match(/unicode-range/g)).toHaveLength(css.match(/U\+20,U\+A0,U\+200C-200D/g)!.length)
  })

  it('names regular and bold weights of static files only, all of them installed', () => {
    const css = styles('ja', '歴史 Привет *мир* ő 🚀')
    const urls = [...css.matchAll(/url\('([^']+)'\)/g)].map(([, url]) => url!)
    expect(urls.length).toBeGreaterThan(10)
    for (const url of urls)
      expect(() => resolve(url), url).not.toThrow()
    expect(css).not.toMatch(/wght|variable/i)
  })

  it('needs a typeface for code where it has code, on the slides and not in its head', () => {
    expect(styles('fr', 'Du texte')).not.toContain('--font-code-needed')
    const stack = stacksFor('fr').code.map(({ name }) => name)
    for (const text of ['Du `code`', '```\nls\n```', '~~~text\nls\n~~~', '<kbd>Ctrl</kbd>'])
      expect(chooseFaces(glyphsOf(text), stacksFor('fr').code).faces.every(({ family }) => stack.includes(family))).toBe(true)
  })

  it('says which characters no typeface has', () => {
    expect([...chooseFaces(glyphsOf('aé \uE000\u{13000}\t\u200B'), stacksFor('fr').text).missing]).toEqual(['\u{13000}'])
  })
})

/** A WOFF2 file with one table. */
function woff2(table: Buffer, tag = 0): Buffer {
  const packed = brotliCompressSync(table)
  const header = Buffer.alloc(48)
  header.write('wOF2', 'latin1')
  header.writeUInt16BE(1, 12)
  header.writeUInt32BE(packed.length, 20)
  return Buffer.concat([header, Buffer.from([tag, table.length]), packed])
}

/** A `cmap` with one subtable. */
function cmap(subtable: number[]): number[] {
  return [0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12, ...subtable]
}

function words(...values: number[]): number[] {
  return values.flatMap(value => [(value >> 8) & 255, value & 255])
}

/** A and B by delta, C by delta to the empty box, a by an array, b by an array to the empty box. */
function format4(): number[] {
  const ends = [0x42, 0x43, 0x62, 0xFFFF]
  const starts = [0x41, 0x43, 0x61, 0xFFFF]
  const deltas = [-0x40, -0x43, 0, 1].map(delta => delta & 0xFFFF)
  return cmap(words(4, 0, 0, 8, 0, 0, 0, ...ends, 0, ...starts, ...deltas, 0, 0, 4, 0, 7, 0))
}

function format12(): number[] {
  const long = (value: number): number[] => [...words(value >>> 16), ...words(value & 0xFFFF)]
  return cmap([...words(12, 0), ...long(0), ...long(0), ...long(2), ...long(0x41), ...long(0x42), ...long(1), ...long(0x1F680), ...long(0x1F680), ...long(3)])
}
