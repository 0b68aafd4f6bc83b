// The example of every shortcode is read without complaint and without losing a word, and the documentation shows these very examples.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toWords } from '../../../scripts/hugo/phrasing.ts'
import { findShortcode, shortcodes } from '../../../scripts/hugo/shortcodes/index.ts'
import { projectRoot } from '../../../scripts/project.ts'
import { picturesOf, renderShortcodes } from '../../../scripts/shortcodes-table.ts'
import { outline, readText } from '../reading.ts'

const WORD = /[\p{L}\p{N}]+/gu
/** Parameters that a reader of the page sees. */
const SHOWN = /\b(?:title|subtitle|caption|content|text|name|items|tag|header|badge|subheader|author)="([^"]*)"/g

describe.each(shortcodes)('$name', ({ name, aliases, reader }) => {
  // Their own page, and what stands beside this one, are not here.
  const expected = name === 'include' ? ['include-missing'] : []

  it('is read in its example without complaint', () => {
    expect(readText(`\n${reader.example}\n`, { head: 'date: 2024-05-01\n' }).rules).toEqual(expected)
  })

  it('keeps every word of its example', () => {
    const { tree } = readText(`\n${reader.example}\n`, { head: 'date: 2024-05-01\n' })
    const said: string[] = (tree!.children.map(outline).join(' ') + toWords(tree!.children)).match(WORD) ?? []
    const inner = name === 'comment' ? 'Bonjour' : reader.example.replace(/\{\{[\s\S]*?\}\}/g, ' ')
    const shown = name === 'qr' ? [] : Array.from(reader.example.matchAll(SHOWN), ([, value]) => value)
    expect([inner, ...shown].join(' ').replaceAll('&', ' ').match(WORD)?.filter(word => !said.includes(word)) ?? []).toEqual([])
  })

  it('stands where it says', () => {
    expect(reader.example).toContain('{{')
    expect(reader.becomes).toMatch(/^[A-Z].*\.$/)
  })

  it('is found by all its names, and by those that the configuration gives it', () => {
    for (const each of [name, ...aliases])
      expect(findShortcode(each)).toEqual({ reader: name, known: reader })
    expect(findShortcode('le-mien', { 'le-mien': name })).toEqual({ reader: name, known: reader })
  })
})

it('no name is told twice', () => {
  const names = shortcodes.flatMap(({ name, aliases }) => [name, ...aliases])
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

it('docs/shortcodes.md is made from the table', async () => {
  await expect(renderShortcodes(shortcodes)).toMatchFileSnapshot(join(projectRoot, 'docs', 'shortcodes.md'))
})

it('every example has its picture, every picture its example, and none is heavy', () => {
  const folder = join(projectRoot, 'docs', 'pictures', 'shortcodes')
  const files = readdirSync(folder)
  expect(files.toSorted()).toEqual([...new Set(picturesOf(shortcodes))].sort())
  expect(files.filter(file => statSync(join(folder, file)).size > 20_000)).toEqual([])
})
