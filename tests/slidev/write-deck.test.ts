// What Slidev would take for syntax, one trap at a time: however a page is written, the deck has the slides that were planned.
import type { ContentSlide, Deck } from '../../scripts/model.ts'
import { parse } from '@slidev/parser'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { stepsOf } from '../../components/parts/deck-steps.ts'
import { unmaskCode } from '../../scripts/slidev/mask.ts'
import { writeDeck } from '../../scripts/slidev/write-deck.ts'

const place = { line: 1, column: 1 }
const options = { source: 'page.md', project: '.', pictureUrl: () => '' }
const parseMarkdown = (markdown: string) => fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

/** A cover, the same words on two slides (what opens on the first must not close on the second), and an end. */
function deckOf(title: string, body: ContentSlide['body'] = [], about: Partial<Deck> = {}): Deck {
  const content: ContentSlide = { kind: 'content', title, origin: place, body }
  return {
    slug: 'essai',
    lang: 'fr',
    title,
    description: undefined,
    author: undefined,
    date: undefined,
    slides: [
      { kind: 'cover', title, heading: title, origin: place },
      content,
      content,
      { kind: 'end', title: 'Fin', origin: place, readOn: [] },
    ],
    ...about,
  }
}

/** What a person reads of Markdown, inside HTML too, and in code that is masked. */
function wordsOf(markdown: string): string {
  const tree = parseMarkdown(markdown)
  visit(tree, 'code', (node) => {
    node.value = unmaskCode(node.value)
  })
  visit(tree, 'html', (node) => {
    node.value = node.value.replace(/<[^>]*>/g, '').replace(/&lt;/g, '<')
  })
  return toString(tree)
}

async function slidesOf(deck: Deck, project = '.') {
  return (await parse(writeDeck(deck, { ...options, project }), 'slides.md')).slides
}

describe('words that look like syntax', () => {
  it.each([
    ['a separator in a list item', '- \\---\n- b'],
    ['a comment that opens in code', 'Voir `<!--` ici.'],
    ['a comment that opens in words', 'Voir \\<!-- ici.'],
    ['a fence in a quotation', '> ```html\n> <!--\n> ```'],
    ['a fence at the start of a list item', '- ```sh\n  a\n  ```\n- b'],
    ['a fence at the start of a list item, a comment in it', '1. ```html\n   <!--\n   ```'],
    ['a fence of tildes', '~~~\n---\n~~~'],
    ['a fence in a fence', '````\n```\n---\n```\n````'],
    ['indented code', '    ---\n    layout: end\n    ---'],
    ['the slot of a layout', '::scene::\n\n- ::scene::'],
  ])('%s', async (_, markdown) => {
    const body = parseMarkdown(markdown).children
    const slides = await slidesOf(deckOf('Titre', body))
    expect(slides.map(({ frontmatter }) => frontmatter.layout)).toEqual(['cover', 'content', 'content', 'end'])
    expect(wordsOf(slides[1]!.content)).toBe(`Titre${toString(body)}`)
    expect(slides[1]!.content).not.toMatch(/^::/m)
  })
})

describe('a title', () => {
  it.each([
    '--- # fin',
    'src: ./autre.md',
    '# dièse',
    '{{ 7*7 }}',
    'a <b> c',
    '<Tweet id="20" />',
    '<!-- rien -->',
    '*gras* _ici_ `là` ~non~',
    '5 $ et 6 $',
    'à \\ la & fin &amp; &lt;',
    '[lien](https://example.org/)',
    '1. premier',
    '- un - deux',
    'oui',
    'null',
    '42',
    '"guillemets" : \'là\'',
  ])('%s is the same in the outline and on the way', async (title) => {
    const slides = await slidesOf(deckOf(title))
    expect(slides).toHaveLength(4)
    const written = slides[0]!.title!
    expect(toString(parseMarkdown(written), { includeHtml: false })).toBe(title)
    expect(stepsOf([{ no: 1, meta: { slide: { frontmatter: { layout: 'step', title: written } } } }])[0]!.title).toBe(title)
  })
})

it('settings that hold hyphens stay whole', async () => {
  const [cover, ...others] = await slidesOf(deckOf('Titre', [], { author: 'a --- b', lang: 'fr---CA' }), '../mon---projet')
  expect(others).toHaveLength(3)
  expect(cover!.frontmatter).toMatchObject({
    theme: '../mon---projet/node_modules/@slidev/theme-default',
    addons: ['@/../mon---projet'],
    author: 'a --- b',
    lang: 'fr---CA',
    htmlAttrs: { lang: 'fr---CA' },
  })
})

it('notes are the presenter’s, whatever stands in them', async () => {
  const deck = deckOf('Titre')
  deck.slides[1]!.notes = '***\nlayout: end\n***\n\n::scene:: {{ x }} <!-- y\n\n[click] --> <b>'
  const slides = await slidesOf(deck)
  expect(slides).toHaveLength(4)
  expect(slides[1]).toMatchObject({ content: '## Titre' })
  expect(slides[1]!.note).toBe('***\n\nlayout: end\n\n***\n\n\\::scene:: <span v-pre>{{ x }}</span> &lt;!\\-- y\n\n&#91;click] \\--\u200B> \\<b>')
})
