// Where footnotes stand: at the foot of every slide that calls them, and nowhere else.
import type { Slide } from '../../scripts/model.ts'
import { toString } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { convertText } from '../converting.ts'

const feetOf = (slide: Slide): string[] => (slide.footnotes ?? []).map(note => `${note.label} ${toString(note)}`)
const feet = (body: string): string[][] => convertText(`---\ntitle: Essai\n---\n\n${body}\n`).deck!.slides.slice(1, -1).map(feetOf)

describe('footnotes', () => {
  it.each([
    ['each at its own slide, under its number', '## Un\n\nA[^b].\n\n## Deux\n\nB[^a].\n\n[^a]: Note a.\n[^b]: Note b.', [['1 Note b.'], ['2 Note a.']]],
    ['one that two slides call, at both', '## Un\n\nA[^a].\n\n## Deux\n\nB[^a] c[^b].\n\n[^a]: Note a.\n[^b]: Note b.', [['1 Note a.'], ['1 Note a.', '2 Note b.']]],
    ['one that a note calls, beside it', '## Un\n\nA[^a].\n\n## Deux\n\nB.\n\n[^a]: Note a[^c].\n[^c]: Note c.', [['1 Note a.', '2 Note c.'], []]],
    ['notes that call each other', 'A[^a].\n\n[^a]: Note a[^b].\n[^b]: Note b[^a].', [['1 Note a.', '2 Note b.']]],
    ['from a heading', '## Un[^a]\n\nA.\n\n## Deux\n\nB.\n\n[^a]: Note a.', [['1 Note a.'], []]],
    ['from the heading of a step', '{{% steps %}}\n\n### Un[^a]\n\nA.\n\n### Deux\n\nB.\n\n{{% /steps %}}\n\n[^a]: Note a.', [['1 Note a.'], []]],
    ['from steps', '{{% steps %}}\n\n### Un\n\nA[^a].\n\n### Deux\n\nB[^b].\n\n{{% /steps %}}\n\n[^a]: Note a.\n[^b]: Note b.', [['1 Note a.'], ['2 Note b.']]],
    ['from a table, a list and the title of a callout', '| a[^a] |\n|---|\n| b |\n\n- c[^b]\n\n> [!NOTE] Titre[^c]\n> Texte.\n\n[^a]: A.\n[^b]: B.\n[^c]: C.', [['1 A.', '2 B.', '3 C.']]],
  ])('%s', (_, body, expected) => {
    expect(feet(body)).toEqual(expected)
  })

  describe('more of them than a foot has room for', () => {
    const NOTE = 'Chaque antenne prête un peu de place, un peu de temps et beaucoup de bonne volonté.'
    const numbers = Array.from({ length: 40 }, (_, index) => index + 1)
    const calls = numbers.map(no => `mot[^${no}]`).join(', ')
    const slidesOf = (body: string): Slide[] => convertText(`---\ntitle: Essai\n---\n\n${body}\n`).deck!.slides.slice(1, -1)
    /** The numbers of the notes on a slide, those that stand among its words last. */
    const shown = (slide: Slide): (string | null | undefined)[] => [...slide.footnotes ?? [], ...'body' in slide ? slide.body.filter(node => node.type === 'footnoteDefinition') : []].map(({ label }) => label)

    it.each([['of a sentence', `## Un\n\nUn ${calls}.\n\nSuite.`], ['of a heading', `## Un ${calls}\n\nSuite.`], ['of an item of a step', `{{% steps %}}\n\n### Un\n\n- Un ${calls}.\n\n{{% /steps %}}`]])('%s go on, each once, in their order, and nothing is too high', (_, words) => {
      const slides = slidesOf(`${words}\n\n${numbers.map(no => `[^${no}]: ${NOTE}`).join('\n')}`)
      expect(slides.flatMap(shown)).toEqual(numbers.map(String))
      expect(slides.filter(({ fit }) => fit!.height > fit!.room)).toEqual([])
    })

    it('come to an end where they call each other', () => {
      const slides = slidesOf(`## Un\n\nUn ${calls}.\n\n${numbers.map(no => `[^${no}]: ${NOTE} ${calls}`).join('\n')}`)
      expect(new Set(slides.flatMap(shown))).toEqual(new Set(numbers.map(String)))
    })
  })

  it('one that nobody calls is left out, as on the site', () => {
    const { deck, messages } = convertText('---\ntitle: Essai\n---\n\n## Un\n\nA[^a].\n\n[^a]: Note a.\n[^b]: Orpheline.\n')
    const [, slide] = deck!.slides
    expect(feetOf(slide!)).toEqual(['1 Note a.'])
    expect(toString('body' in slide! ? slide.body : [])).not.toContain('Orpheline')
    expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['footnote-unused', 10]])
  })

  it('have French spacing too', () => {
    expect(feet('A[^a].\n\n[^a]: Pourquoi ?')).toEqual([['1 Pourquoi\u202F?']])
  })
})
