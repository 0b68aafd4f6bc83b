// Our own words: every language has them all, counts as its speakers do, and serves whoever has none of his own.
import type { Words } from '../../scripts/model.ts'
import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/project.ts'
import { closestLanguage, wordsFor } from '../../scripts/strings/index.ts'
import { hasWords, readWords } from '../../scripts/strings/languages.ts'

const folder = join(projectRoot, 'scripts', 'strings')
const languages: Record<string, Words> = Object.fromEntries(globSync('*.json', { cwd: folder }).map(file => basename(file, '.json')).map(key => [key, wordsFor(key)]))
const { en } = languages as { en: Words }

/** Every place of a file where something is said, and how: a form of a sentence that bends counts as the sentence. */
function keysOf(written: object, path = ''): string[] {
  return Object.entries(written).flatMap(([key, value]: [string, unknown]) => typeof value === 'object' && !['way', 'slides'].includes(key) ? keysOf(value as object, `${path}${key}.`) : [path + key])
}

/** Every word of a language with its path, functions called with some numbers. */
function wordsOf(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => typeof value === 'string'
    ? [[path + key, value]]
    : typeof value === 'function'
      ? [1, 2, 3, 5, 21].map((count): [string, string] => [`${path}${key}(${count})`, (value as (...counts: number[]) => string)(count, 21, 21)])
      : wordsOf(value as object, `${path}${key}.`))
}

describe('every language', () => {
  it('that people who ask for one name is here', () => {
    const asked = 'ar be bg bn ca cs da de el en es et fa fi fr gl he hi hr hu id it ja ko lt lv mk mr ms nb nl pl pt ro ru sk sl sr sr-latn sv sw ta th tr uk ur vi zh-hans zh-hant'.split(' ')
    expect(asked.filter(key => !hasWords(key))).toEqual([])
    expect(asked.filter(key => closestLanguage(key) !== key)).toEqual([])
  })

  it.each(Object.keys(languages))('%s has the keys of French, and bends its sentences by forms that it knows', (key) => {
    const written = readWords(key)
    expect(keysOf(written)).toEqual(keysOf(readWords('fr')))
    const rules = new Intl.PluralRules(key)
    for (const sentence of [written.way, written.shelf.slides]) {
      for (const [form, text] of Object.entries(typeof sentence === 'string' ? { other: sentence } : sentence)) {
        expect([...rules.resolvedOptions().pluralCategories, ...Array.from({ length: 10 }, (_, index) => String(index + 1))], form).toContain(form)
        // One and two may be said in words.
        expect(/^(?:\d+|one|two)$/.test(form) || text.includes('{}'), `${form}: ${text}`).toBe(true)
      }
    }
    for (const sentence of [written.stepOf, written.pageOf])
      expect(sentence.match(/\{\w+\}/g)?.sort()).toEqual(['{no}', '{total}'])
  })

  it.each(Object.entries(languages))('%s says everything, in its own words and without stray blanks', (_, words) => {
    const all = wordsOf(words)
    expect(all.map(([path]) => path)).toEqual(expect.arrayContaining(wordsOf(en).map(([path]) => path)))
    for (const [path, text] of all) {
      expect(text, path).not.toBe('')
      expect(text, path).toBe(text.normalize('NFC'))
      expect(text, path).not.toMatch(path === 'colon' ? /\n/ : /^\s|\s$|\s{2}|undefined|NaN|['"]|\.\.\./)
    }
    expect(words.colon).toMatch(/^\u00A0?[:：] ?$/)
    expect(words.stepOf(2, 7)).toMatch(/2.*7|7.*2/)
  })

  it.each(Object.entries(languages).filter(([key]) => key !== 'en'))('%s is no copy of English', (_, words) => {
    const english = new Map(wordsOf(en))
    const same = wordsOf(words).filter(([path, text]) => english.get(path) === text)
    expect(same.length).toBeLessThan(english.size / 3)
  })

  it.each(Object.keys(languages))('%s is written in its own script', (key) => {
    const { script } = new Intl.Locale(key).maximize()
    const pattern = { Jpan: /[\p{scx=Hira}\p{scx=Kana}\p{scx=Han}]/u, Kore: /\p{scx=Hangul}/u, Hans: /\p{scx=Han}/u, Hant: /\p{scx=Han}/u }[script!] ?? new RegExp(`\\p{scx=${script}}`, 'u')
    const { pdf: _, title: __, ...shelf } = languages[key]!.shelf
    for (const [path, text] of wordsOf({ ...languages[key]!, colon: 'x', shelf }).filter(([path]) => path !== 'colon'))
      expect(text, path).toMatch(pattern)
  })
})

describe('numbers', () => {
  const way = (words: Words) => [1, 2, 5, 21].map(words.way)
  const slides = ({ shelf }: Words) => [1, 2, 5, 21].map(shelf.slides)
  it.each<[string, string[], string[]]>([
    ['fr', ['Le chemin, en une étape', 'Le chemin, en deux étapes', 'Le chemin, en cinq étapes', 'Le chemin, en 21 étapes'], ['1 diapo', '2 diapos', '5 diapos', '21 diapos']],
    ['en', ['The way, in one step', 'The way, in 2 steps', 'The way, in 5 steps', 'The way, in 21 steps'], ['1 slide', '2 slides', '5 slides', '21 slides']],
    ['pl', ['Droga w jednym kroku', 'Droga w 2 krokach', 'Droga w 5 krokach', 'Droga w 21 krokach'], ['1 slajd', '2 slajdy', '5 slajdów', '21 slajdów']],
    ['cs', ['Cesta: 1 krok', 'Cesta: 2 kroky', 'Cesta: 5 kroků', 'Cesta: 21 kroků'], ['1 snímek', '2 snímky', '5 snímků', '21 snímků']],
    ['ru', ['Путь в 1 шаг', 'Путь в 2 шага', 'Путь в 5 шагов', 'Путь в 21 шаг'], ['1 слайд', '2 слайда', '5 слайдов', '21 слайд']],
    ['uk', ['Шлях за 1 крок', 'Шлях за 2 кроки', 'Шлях за 5 кроків', 'Шлях за 21 крок'], ['1 слайд', '2 слайди', '5 слайдів', '21 слайд']],
    ['ar', ['الطريق في خطوة واحدة', 'الطريق في خطوتين', 'الطريق في 5 خطوات', 'الطريق في 21 خطوة'], ['شريحة واحدة', 'شريحتان', '5 شرائح', '21 شريحة']],
  ])('%s', (lang, ways, counts) => {
    expect(way(wordsFor(lang))).toEqual(ways)
    expect(slides(wordsFor(lang))).toEqual(counts)
  })
})

it.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['FR', 'fr'],
  ['pt-br', 'pt'],
  ['zh', 'zh-hans'],
  ['zh-cn', 'zh-hans'],
  ['zh_TW', 'zh-hant'],
  ['zh-HK', 'zh-hant'],
  ['zh-Hant-SG', 'zh-hant'],
  ['iw', 'he'],
  ['nb', 'nb'],
  ['nn', 'nb'],
  ['no', 'nb'],
  ['sr-RS', 'sr'],
  ['sr-Latn', 'sr-latn'],
  ['sr-ME', 'sr-latn'],
  ['bs', 'hr'],
  ['ca-valencia', 'ca'],
  ['af-ZA', 'nl'],
  ['yue', 'zh-hant'],
  ['ka', 'en'],
  ['', 'en'],
  ['not a language', 'en'],
  ['constructor', 'en'],
])('a page in %j has the words of %s', (lang, expected) => {
  expect(closestLanguage(lang)).toBe(expected)
  expect(wordsFor(lang)).toBe(languages[expected])
})

it('french keeps its marks with their words', () => {
  const said = wordsOf(wordsFor('fr')).filter(([path]) => path !== 'colon').map(([, text]) => text)
  expect(said.filter(text => /[ \n](?=[:;!?»])|« /.test(text))).toEqual([])
  expect(said.join()).toMatch(/\u202F[!;]/)
})
