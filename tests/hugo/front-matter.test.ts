// What a page says about itself, in the three languages of front matter, and where it is wrong.
import { describe, expect, it } from 'vitest'
import { findFrontMatter } from '../../scripts/hugo/front-matter-block.ts'
import { readFrontMatter } from '../../scripts/hugo/front-matter.ts'
import { readText } from './reading.ts'

const read = (text: string) => readFrontMatter(findFrontMatter(text).block!)
/** Without the values that only shortcodes ask for. */
function fields(text: string): object {
  const result = read(text)
  if ('reason' in result)
    return result
  const { params: _, ...rest } = result.frontMatter
  return rest
}

it.each([
  ['YAML', '---\ntitle: L\'accueil\ndate: 2025-03-02\nlang: fr\nweight: 3\n---\n'],
  ['YAML with the line ends of Windows', '---\r\ntitle: L\'accueil\r\ndate: 2025-03-02\r\nlang: fr\r\n---\r\n'],
  ['YAML with lone carriage returns', '---\rtitle: L\'accueil\rdate: 2025-03-02\rlang: fr\r---\r'],
  ['YAML in capitals', '---\nTitle: L\'accueil\nDATE: 2025-03-02\nLang: fr\n---\n'],
  ['TOML', '+++\ntitle = "L\'accueil"\ndate = 2025-03-02\nlang = "fr"\nweight = 3\n+++\n'],
  ['TOML with lone carriage returns', '+++\rtitle = "L\'accueil"\rdate = 2025-03-02\rlang = "fr"\r+++\r'],
  ['JSON', '{ "title": "L\'accueil", "date": "2025-03-02", "lang": "fr", "weight": 3 }\n'],
])('%s gives the same fields, and leaves the rest to the site', (_, text) => {
  expect(fields(text)).toEqual({ title: 'L\'accueil', date: '2025-03-02T00:00:00.000Z', lang: 'fr' })
})

it('takes our own settings before the page’s, and skips what is empty', () => {
  expect(fields('---\ntitle: 2024\ndescription:\nauthor: ""\ndiapo:\n  title: Autre\n  author:\n  siteUrl: https://example.org\n---\n'))
    .toEqual({ title: 'Autre', siteUrl: 'https://example.org' })
  expect(fields('---\nlinkTitle: Court\n---\n')).toEqual({ title: 'Court' })
  expect(fields('---\n---\n')).toEqual({})
})

describe('a title is', () => {
  it.each([
    ['2024', '2024'],
    ['1.50', '1.5'],
    ['true', 'true'],
    ['2024-01-02', '2024-01-02'],
    ['~', undefined],
    ['"a: \\"b\\" \\u00e9"', 'a: "b" é'],
    ['\'l\'\'eau\'', 'l\'eau'],
    ['|\n  deux\n  lignes', 'deux lignes'],
    ['>-\n  deux\n  lignes', 'deux lignes'],
    ['\tavec tabulation', 'avec tabulation'],
    ['a #commentaire', 'a'],
    ['!a b', 'b'],
    ['[a, b]', 'a, b'],
    ['{a: b}', undefined],
    [',x', ',x'],
    ['}x "y" # z\nb: ", c"', '}x "y"'],
    ['"deux\nlignes" # Hugo reads it\nx: "l\n\n\'eau"', 'deux lignes'],
    ['\'l\'\'eau\nclaire\'', 'l\'eau claire'],
    ['!!python/object:os.system x', 'x'],
    ['!!binary aGk=', 'aGk='],
    ['!!js/function "function(){}"', 'function(){}'],
  ])('of %j %j', (value, title) => {
    expect(fields(`---\ntitle: ${value}\n---\n`)).toEqual(title === undefined ? {} : { title })
  })

  it.each([
    ['+++\ntitle = 3\n+++\n', '3'],
    ['+++\ntitle = 2024-01-02\n+++\n', '2024-01-02'],
    ['+++\ntitle = """\na\nb"""\n+++\n', 'a b'],
    ['{"TITLE": "k"}\n', 'k'],
    ['---\na: &a {title: m}\n<<: *a\n---\n', 'm'],
    ['---\ntitle: a\n...\nb: c\n---\n', 'a'],
    ['---\n1: a\ntrue: b\ntitle: c\n---\n', 'c'],
  ])('in %j %j', (text, title) => expect(fields(text)).toEqual({ title }))
})

describe('a date', () => {
  it.each([
    ['2024-01-02T10:00:00+02:00', '2024-01-02T08:00:00.000Z'],
    ['2024-01-02 10:00:00 +0200', '2024-01-02T08:00:00.000Z'],
    // That of no machine.
    ['2024-01-02 10:00:00', '2024-01-02T10:00:00.000Z'],
    ['2024-01-02T1:00', '2024-01-02T01:00:00.000Z'],
    ['02/01/2024', undefined],
    ['2024-13-45', undefined],
    ['[1]', undefined],
  ])('of %s is %s', (value, date) => {
    expect(fields(`---\ndate: ${value}\n---\n`)).toEqual(date ? { date } : {})
  })

  it('of TOML may have a time and a zone', () => {
    expect(fields('+++\ndate = 2024-01-02T10:00:00+02:00\n+++\n')).toEqual({ date: '2024-01-02T08:00:00.000Z' })
    expect(fields('+++\ndate = 2024-01-02T10:00:00\n+++\n')).toEqual({ date: '2024-01-02T10:00:00.000Z' })
  })
})

it('names several authors, and takes no map for a text', () => {
  expect(fields('---\nauthor: [A, {name: B}]\n---\n')).toEqual({ author: 'A, B' })
  expect(fields('---\nauthors:\n  - A\ndescription: {a: b}\nlang: [fr]\n---\n')).toEqual({ author: 'A', lang: 'fr' })
})

it('gives all values to shortcodes, keys in lower case', () => {
  expect(read('---\nParams: {A: 1}\n---\n')).toEqual({ frontMatter: { params: { params: { A: 1 } } } })
  expect(read('{"__proto__": {"title": "x"}}\n')).toEqual({ frontMatter: { params: expect.anything() } })
})

it('takes the last of a key that stands twice, as Hugo did for ten years, and tells of it', () => {
  expect(read('---\ntitle: a\ntitle: b\n---\n')).toMatchObject({ frontMatter: { title: 'b' }, doubt: { offset: 13, reason: expect.stringContaining('twice') } })
  expect(readText('Bonjour.', { head: 'title: b\n' }).messages).toMatchObject([{ ruleId: 'front-matter', line: 3, fatal: false }])
})

describe('what cannot be read is said with its place', () => {
  it.each([
    ['---\ntitle: a\nb: [\n---\n', 'YAML', '---\n'],
    ['---\nx:\n\t- a\n---\n', 'Tabs', '\t- a'],
    ['---\ntitle: a: b\n---\n', 'YAML', 'a: b'],
    ['---\ntitle: "a\nb" c\n---\n', 'YAML', '\nb"'],
    ['---\ntitle: a\nx: *nul\n---\n', 'nul', '*nul'],
    ['---\n- a\n---\n', 'map', '- a'],
    ['---\njuste du texte\n---\n', 'map', 'juste'],
    ['---\n? [a]\n: b\n---\n', 'YAML', '[a]'],
    ['+++\na = 1\nb = =\n+++\n', 'TOML', '=\n+++'],
    ['+++\na = 1\na = 2\n+++\n', 'TOML', 'a = 2'],
    ['{ "a": }', 'JSON', '}'],
    ['{\n"a": 1,}', 'JSON', '}'],
    ['{\n"a": "b" // c\n}', 'JSON', '// c'],
    ['---\ndiapo:\n  title: {a: b}\n---\n', '`diapo.title`', 'title'],
    ['#+TITLE: a\n', 'Org', '#+TITLE'],
  ])('%j', (text, word, place) => {
    const result = read(text)
    expect(result).toEqual({ reason: expect.stringContaining(word), offset: expect.any(Number) })
    expect(text.slice((result as { offset: number }).offset).startsWith(place)).toBe(true)
  })

  it('and a billion laughs are not laughed', () => {
    const text = `---\na: &a [x]\n${[...'bcdefgh'].map((key, index) => `${key}: &${key} [${Array.from({ length: 9 }).fill(`*${'abcdefg'[index]}`).join(', ')}]`).join('\n')}\n---\n`
    expect(read(text)).toEqual({ reason: expect.stringContaining('YAML'), offset: expect.any(Number) })
  })

  it.each(['---\nx: ', '{"x": '])('nor is a tower of brackets after %j climbed', (start) => {
    const text = `${start}${'['.repeat(100_000)}${']'.repeat(100_000)}${start[0] === '-' ? '\n---\n' : '}'}`
    expect(() => read(text)).not.toThrow()
  })
})
