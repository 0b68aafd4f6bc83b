// From page to slides, for what a whole fixture would hide: notes without words, lone titles, French spacing, density.
import type { Deck } from '../../scripts/model.ts'
import { describe, expect, it } from 'vitest'
import { componentName } from '../../scripts/deck/scene.ts'
import { spaceFrenchText } from '../../scripts/deck/typography.ts'
import { convertText } from '../converting.ts'

function plan(text: string, deckUrl?: string): Deck {
  return convertText(text, [{ component: 'CdcPlan', plays: false }], { lang: 'fr', deckUrl }).deck!
}

const kinds = (text: string): string[] => plan(text).slides.map(({ kind }) => kind)

describe('the opening of a deck', () => {
  it('has no introduction without words: notes that stand alone go to the cover', () => {
    const { slides } = plan('---\ntitle: Essai\n---\n\n![](cdc-plan.png)\n\n<!-- notes: Saluer. -->\n\n## Un\n\nBonjour.\n')
    expect(slides.map(({ kind, notes }) => [kind, notes])).toEqual([['cover', 'Saluer.'], ['content', undefined], ['end', undefined]])
    expect(slides[0]).toMatchObject({ scene: { kind: 'illustration', component: 'CdcPlan' } })
  })

  it('takes its title from the first heading, else from the name of the page', () => {
    expect(plan('## Un\n\nBonjour.\n')).toMatchObject({ title: 'Un' })
    expect(plan('Bonjour.\n')).toMatchObject({ title: 'page' })
  })

  it('has no line that begins with a lone mark, on the cover as elsewhere', () => {
    expect(plan('---\ntitle: "Pourquoi ?"\ndescription: "Et après : la suite !"\n---\n').slides[0]).toMatchObject({ heading: 'Pourquoi\u202F?', description: 'Et après\u00A0: la suite\u202F!' })
    expect(plan('---\ntitle: "Why ?"\nlang: en\n---\n').slides[0]).toMatchObject({ heading: 'Why ?' })
  })
})

describe('a rule', () => {
  it('parts what stands on one slide, and begins and ends none', () => {
    const { slides } = plan('## Un\n\n---\n\nA.\n\n---\n\nB.\n\n---\n\n## Deux\n\nC.\n')
    expect(slides.slice(1, -1).map(slide => 'body' in slide && slide.body.map(({ type }) => type))).toEqual([['paragraph', 'thematicBreak', 'paragraph'], ['paragraph']])
  })
})

describe('where a deck is published', () => {
  const end = (diapo: string, deckUrl?: string) => plan(`---\ntitle: Essai\n${diapo}---\n\nBonjour.\n`, deckUrl).slides.at(-1)

  it.each([
    ['as the project says', '', 'https://decks.example.org', 'https://decks.example.org/page/'],
    ['as the page says', 'diapo:\n  deckUrl: https://other.example.org/talks\n', 'https://decks.example.org', 'https://other.example.org/talks/page/'],
    ['not where the page says nonsense', 'diapo:\n  deckUrl: "javascript:alert(1)"\n', 'https://decks.example.org', 'https://decks.example.org/page/'],
  ])('%s', (_, diapo, deckUrl, expected) => {
    expect(end(diapo, deckUrl)).toMatchObject({ qr: expected, readOn: [{ url: expected }] })
  })

  it('is asked for again where it is no address', () => {
    const { messages } = convertText('---\ntitle: Essai\ndiapo: {deckUrl: ici}\n---\n\nBonjour.\n')
    expect(messages.map(({ ruleId, reason }) => [ruleId, reason.includes('`ici`')])).toEqual([['front-matter', true]])
  })
})

describe('the parts of a page', () => {
  it.each([
    ['text only', 'Bonjour.\n', ['cover', 'intro', 'end']],
    ['headings of one level, which a deeper one does not split', '## Un\n\nA.\n\n### Sous\n\nB.\n\n## Deux\n', ['cover', 'content', 'content', 'end']],
    ['a shallow heading after deep ones, which are kept before it', '### Un\n\nA.\n\n## Deux\n\nB.\n', ['cover', 'content', 'content', 'end']],
    ['steps, with text before, between and after', 'A.\n\n{{% steps %}}\n\n### Un\n\n{{% /steps %}}\n\nB.\n\n{{% steps %}}\n\n### Un\n\n### Deux\n\n{{% /steps %}}\n\nC.\n', ['cover', 'intro', 'step', 'content', 'step', 'step', 'content', 'end']],
    ['steps that are delimited either way', 'A.\n\n{{< steps >}}\n\n### Un\n\n{{% /steps %}}\n', ['cover', 'intro', 'step', 'end']],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })

  it('are told on the end slide where to read on: the page itself, the deck online', () => {
    const text = '---\ntitle: Essai\ndiapo:\n  siteUrl: https://docs.example.org\n---\n'
    expect(plan(text).slides.at(-1)).toMatchObject({ qr: 'https://docs.example.org/page/', readOn: [{ label: 'La page d’origine\u00A0: ', url: 'https://docs.example.org/page/' }] })
    expect(plan(text, 'https://example.org/diapo/').slides.at(-1)).toMatchObject({ qr: 'https://example.org/diapo/page/', readOn: [{}, { label: 'Ce diaporama en ligne\u00A0: ', url: 'https://example.org/diapo/page/' }] })
  })
})

it.each([
  ['./cdc-histoire-pc-serveur.png', 'CdcHistoirePcServeur'],
  ['/img/cdc_plan.webp?v=2#haut', 'CdcPlan'],
  ['plan', 'Plan'],
])('%s names the component %s', (url, component) => {
  expect(componentName(url)).toBe(component)
})

it.each([
  ['Quoi ? Ceci ; cela !', 'Quoi\u202F? Ceci\u202F; cela\u202F!'],
  ['À 12:30 : « le midi »', 'À 12:30\u00A0: «\u00A0le midi\u00A0»'],
  ['rien', 'rien'],
])('%s is spaced as in French', (text, expected) => {
  expect(spaceFrenchText(text)).toBe(expected)
})

it('a row higher than a slide is broken, and its words stay in order', () => {
  const cell = (letter: string): string => Array.from({ length: 400 }, (_, index) => `${letter}${index}`).join(' ')
  const { messages, deck } = convertText(`## Un\n\n| A | B | C |\n|-|-|-|\n| ${cell('a')} | court | ${cell('c')} |\n| fin | fin | fin |\n`)
  expect(messages.map(({ ruleId }) => ruleId)).not.toContain('lost-words')
  expect(deck!.slides.length).toBeGreaterThan(4)
})

describe('a heading', () => {
  it('never ends a slide, not even one that leads to another heading', () => {
    for (let count = 6; count < 16; count++) {
      const { slides } = plan(`## Un\n\n${'Chaque antenne prête un peu de place, de temps et de bonne volonté.\n\n'.repeat(count)}### Deux\n\n#### Trois\n\n${'- Un point qui demande une ligne.\n'.repeat(12)}`)
      for (const slide of slides)
        expect('body' in slide ? slide.body.at(-1)?.type : 'none').not.toBe('heading')
    }
  })
})

it('keeps a picture below the words that lead to it, and sets another one beside its words', () => {
  const sceneOf = (words: string): unknown => {
    const slide = convertText(`---\ntitle: Essai\n---\n## Essai\n\n${words}\n\n![Plan](plan.png)`).deck!.slides[1]!
    return 'scene' in slide ? slide.scene?.kind : undefined
  }
  expect(['Voici le plan :', 'Voici le plan.'].map(sceneOf)).toEqual([undefined, 'picture'])
})
