// What a page says about itself, in the three languages of front matter, and where it is wrong.
import { describe, expect, it } from 'vitest'
import { findFrontMatter } from '../../scripts/hugo/front-matter-block.ts'
import { readFrontMatter } from '../../scripts/hugo/front-matter.ts'

const read = (text: string) => readFrontMatter(findFrontMatter(text).block!)

it.each([
  ['YAML', '---\ntitle: L\'accueil\ndate: 2025-03-02\nlang: fr\nweight: 3\n---\n'],
  ['TOML', '+++\ntitle = "L\'accueil"\ndate = 2025-03-02\nlang = "fr"\nweight = 3\n+++\n'],
  ['JSON', '{ "title": "L\'accueil", "date": "2025-03-02", "lang": "fr", "weight": 3 }\n'],
])('%s gives the same fields, and leaves the rest to the site', (_, text) => {
  expect(read(text)).toEqual({ frontMatter: { title: 'L\'accueil', date: '2025-03-02T00:00:00.000Z', lang: 'fr' } })
})

it('takes our own settings before the page’s, and skips what is empty', () => {
  expect(read('---\ntitle: 2024\ndescription:\nauthor: ""\ndiapo:\n  title: Autre\n  author:\n  siteUrl: https://example.org\n---\n'))
    .toEqual({ frontMatter: { title: 'Autre', siteUrl: 'https://example.org' } })
  expect(read('---\nlinkTitle: Court\n---\n')).toEqual({ frontMatter: { title: 'Court' } })
  expect(read('---\n---\n')).toEqual({ frontMatter: {} })
})

describe('what cannot be read is said with its place', () => {
  it.each([
    ['---\ntitle: a\nb: [\n---\n', 'YAML', '---\n'],
    ['---\ntitle: a\ntitle: b\n---\n', 'YAML', 'title: b'],
    ['+++\na = 1\nb = =\n+++\n', 'TOML', '=\n+++'],
    ['{ "a": }', 'JSON', '{'],
    ['---\ntitle: [a]\n---\n', '`title`', 'title'],
    ['#+TITLE: a\n', 'Org', '#+TITLE'],
  ])('%j', (text, word, place) => {
    const result = read(text)
    expect(result).toEqual({ reason: expect.stringContaining(word), offset: expect.any(Number) })
    expect(text.slice((result as { offset: number }).offset)).toMatch(new RegExp(`^${place.replace(/[[\]{}+]/g, '\\$&')}`))
  })

  it('and a billion laughs are not laughed', () => {
    const text = `---\na: &a [x]\n${[...'bcdefgh'].map((key, index) => `${key}: &${key} [${Array.from({ length: 9 }).fill(`*${'abcdefg'[index]}`).join(', ')}]`).join('\n')}\n---\n`
    expect(read(text)).toEqual({ reason: expect.stringContaining('YAML'), offset: expect.any(Number) })
  })
})
