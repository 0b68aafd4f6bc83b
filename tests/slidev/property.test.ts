// Whatever a page holds: its deck has as many slides, compiles, and shows the same text.
import type { PhrasingContent, RootContent } from 'mdast'
import type { Rendered } from './rendering.ts'
import { parse } from '@slidev/parser'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { visibleTexts } from '../../scripts/slidev/visible-text.ts'
import { writeDeck } from '../../scripts/slidev/write-deck.ts'
import { hazards } from './hazards.ts'
import { createRenderer } from './rendering.ts'

let render: (markdown: string) => Promise<Rendered>
beforeAll(async () => {
  render = await createRenderer()
}, 60_000)

/** Pieces of syntax in any order, with letters between them. */
const value = fc.array(fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...' \n<>{}[]()$`*_~-=:#!&;\'"\\/|+.@^%\u00A0éa1中'.split('')) },
  { weight: 1, arbitrary: fc.constantFrom(...hazards.filter(hazard => hazard.length < 100)) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
), { minLength: 1, maxLength: 12 }).map(pieces => pieces.join(''))

const text = value.map((value): PhrasingContent => ({ type: 'text', value }))
const { words } = fc.letrec<{ words: PhrasingContent, all: PhrasingContent[] }>(tie => ({
  words: fc.oneof(
    { depthSize: 'small' },
    text,
    value.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
    fc.constant<PhrasingContent>({ type: 'break' }),
    fc.record({ type: fc.constantFrom('emphasis', 'strong', 'delete'), children: tie('all') }) as fc.Arbitrary<PhrasingContent>,
    tie('all').map((children): PhrasingContent => ({ type: 'link', url: 'https://example.org/', children })),
    tie('all').map((children): PhrasingContent => ({ type: 'badge', tone: 'tip', children })),
  ),
  all: fc.array(tie('words'), { minLength: 1, maxLength: 4 }),
}))
const sentence = fc.array(words, { minLength: 1, maxLength: 5 })
const { block } = fc.letrec<{ block: RootContent, all: RootContent[] }>(tie => ({
  block: fc.oneof(
    { depthSize: 'small' },
    sentence.map((children): RootContent => ({ type: 'paragraph', children })),
    sentence.map((children): RootContent => ({ type: 'heading', depth: 3, children })),
    fc.record({ lang: fc.constantFrom(null, 'html', 'yaml', 'md'), value }).map((code): RootContent => ({ type: 'code', ...code })),
    fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map((rows): RootContent => ({ type: 'table', children: rows.map(row => ({ type: 'tableRow', children: row.map(children => ({ type: 'tableCell', children })) })) })),
    fc.record({ ordered: fc.boolean(), items: fc.array(tie('all'), { minLength: 1, maxLength: 3 }) }).map(({ ordered, items }): RootContent => ({ type: 'list', ordered, children: items.map(children => ({ type: 'listItem', children: children as never })) })),
    tie('all').map((children): RootContent => ({ type: 'blockquote', children: children as never })),
    fc.record({ title: sentence, children: tie('all') }).map((callout): RootContent => ({ type: 'callout', tone: 'info', ...callout })),
    fc.record({ name: sentence, children: tie('all') }).map((tab): RootContent => ({ type: 'tabs', children: [{ type: 'tab', ...tab }] })),
  ),
  all: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
}))

it('any tree of blocks', { timeout: 120_000 }, async () => {
  await fc.assert(fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 3 }), async (body) => {
    const origin = { line: 1, column: 1 }
    const slide = { kind: 'content', title: 'Titre', origin, body } as const
    const deck = writeDeck({ slug: 'a', lang: 'fr', title: 'a', description: undefined, author: undefined, date: undefined, slides: [slide, slide] }, { source: 'a.md', project: '.', pictureUrl: String })
    const { slides } = await parse(deck, 'slides.md')
    expect(slides.map(({ title, note }) => [title, note])).toEqual([['Titre', undefined], ['Titre', undefined]])
    expect(slides[0]!.content).toBe(slides[1]!.content)
    // Markdown takes blanks of every kind from the edges of a paragraph.
    const shown = (await render(slides[0]!.content)).text.replace(/^Titre|\s+/g, '')
    // Letters in pieces are put together.
    expect(shown.normalize('NFC')).toBe([...visibleTexts(body)].join('').replace(/\s+/g, '').replace(/(?![\t\n\f\r])\p{Cc}/gu, '\uFFFD').normalize('NFC'))
  }), { numRuns: 400, seed: 1 })
})
