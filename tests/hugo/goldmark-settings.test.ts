// What a site's configuration says of its Markdown.
import { expect, it } from 'vitest'
import { readGoldmarkSettings } from '../../scripts/hugo/goldmark-settings.ts'
import { printed } from '../../scripts/hugo/typographer.ts'

it('has Hugo’s defaults', () => {
  expect(readGoldmarkSettings({ baseurl: 'https://example.org/' })).toEqual({ emoji: false, printed, math: { block: [['$$', '$$']], inline: [] }, blockAttributes: false, lineBreaks: undefined, extras: [] })
})

it('reads what is set, and nothing of what is not as it should be', () => {
  const settings = (markup: unknown) => readGoldmarkSettings({ enableemoji: true, markup } as never)
  expect(settings({ goldmark: { parser: { attribute: { block: true } }, extensions: { typographer: false, extras: { mark: { enable: true }, insert: { enable: false }, delete: true }, passthrough: { enable: true, delimiters: { block: [['@@', '@@']], inline: [['(', ''], 'x'] } } } } }))
    .toEqual({ emoji: true, printed: undefined, math: { block: [['@@', '@@']], inline: [] }, blockAttributes: true, lineBreaks: undefined, extras: ['mark'] })
  expect(settings({ goldmark: { extensions: { typographer: { leftdoublequote: '&laquo;&nbsp;', apostrophe: 3 }, passthrough: true } } }).printed).toEqual({ ...printed, leftDoubleQuote: '«\u00A0' })
  expect(settings('x')).toMatchObject({ printed })
})

it.each([
  [{ math: true }, {}],
  [{ params: { KaTeX: { engine: 'x' } } }, {}],
  [{}, { params: { math: true } }],
])('has dollars for formulas where a page or its site has mathematics: %j %j', (params, settings) => {
  expect(readGoldmarkSettings({ baseurl: 'x', ...settings }, params).math.inline).toContainEqual(['$', '$'])
  expect(readGoldmarkSettings({ baseurl: 'x', ...settings }, { math: false }).math.inline).toEqual([])
})

it('leaves open what no site says', () => {
  expect(readGoldmarkSettings({})).toMatchObject({ emoji: undefined, blockAttributes: undefined, math: { isGuess: true } })
})

it('reads what the end of a line is', () => {
  const breaks = (renderer: unknown, cjk?: unknown) => readGoldmarkSettings({ markup: { goldmark: { renderer, extensions: { cjk } } } }).lineBreaks
  expect(breaks({ hardwraps: true })).toEqual({ hard: true, joined: false, escaped: false })
  expect(breaks({}, { enable: true, eastasianlinebreaks: true, escapedspace: true })).toEqual({ hard: false, joined: true, escaped: true })
  expect(breaks({ hardwraps: false }, { eastasianlinebreaks: true })).toBeUndefined()
})
