// Every hazard in every place where a page's words can stand: as many slides, no complaint, and the text unharmed.
import type { Paragraph, RootContent, Text } from 'mdast'
import type { ContentSlide, Deck, Slide } from '../../scripts/model.ts'
import type { Rendered } from './rendering.ts'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { detectFeatures, parse } from '@slidev/parser'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/project.ts'
import { visibleTexts } from '../../scripts/slidev/visible-text.ts'
import { writeDeck } from '../../scripts/slidev/write-deck.ts'
import { hazards } from './hazards.ts'
import { places } from './places.ts'
import { createRenderer, withoutBlanks } from './rendering.ts'

const { default: MarkdownExit } = createRequire(join(projectRoot, 'node_modules', '@slidev', 'cli', 'package.json'))('markdown-exit') as { default: new (options: object) => { render: (markdown: string) => string } }

const text = (value: string): Text => ({ type: 'text', value })
const words = (value: string): Paragraph => ({ type: 'paragraph', children: [text(value)] })

/** What shows more than the tree's visible text, or else. */
const shownAs: Record<string, (hazard: string, visible: string) => string> = {
  'HTML that nobody read': hazard => `a${hazard}bc${hazard}`,
  'a note': (_, visible) => visible.replace(/^a/, 'a11'),
}

/** Places where readers see or hear the words in a label. */
const labelled = new Set(['the text and title of a link', 'the text and title of a picture', 'a picture that is missing', 'a caption', 'a card'])

let render: (markdown: string) => Promise<Rendered>
/** Slidev's notes go through the Markdown of its own, without any of the plugins. */
const toPresenter = (note: string): string => new MarkdownExit({ html: true }).render(note)
beforeAll(async () => {
  render = await createRenderer()
}, 60_000)

function deckOf(slides: Slide[], about: Partial<Deck> = {}): Deck {
  return { slug: 'essai', lang: 'fr', title: 'Essai', description: undefined, author: undefined, date: undefined, slides, ...about }
}

const origin = { line: 1, column: 1 }
const content = (body: RootContent[]): ContentSlide => ({ kind: 'content', title: 'Titre', origin, body })
const write = (deck: Deck): string => writeDeck(deck, { source: 'page.md', project: '.', pictureUrl: () => './p.png' })
const read = async (deck: Deck) => (await parse(write(deck), 'slides.md')).slides

describe('the text is on the slide as it was', () => {
  it.each(Object.keys(places))('%s', { timeout: 60_000 }, async (place) => {
    const bodies = hazards.map(places[place]!)
    // Twice over, because what opens on one slide must not close on the next.
    const slides = await read(deckOf([content([words('Début')]), ...bodies.flatMap(body => [content(body), content(body)]), content([words('Fin')])]))
    expect(slides).toHaveLength(2 * hazards.length + 2)
    for (const [index, slide] of slides.slice(1, -1).entries()) {
      const hazard = hazards[index >> 1]!
      expect(slide.frontmatter, hazard).toMatchObject({ layout: 'content', title: 'Titre' })
      expect(slide.note, hazard).toBeUndefined()
      if (index % 2 === 0) {
        const rendered = await render(slide.content)
        const visible = [...visibleTexts(bodies[index >> 1]!)].join('')
        const expected = withoutBlanks(shownAs[place]?.(hazard, visible) ?? visible)
        expect(rendered.text.replace(/^Titre/, '').replaceAll('\u223C', '~'), hazard).toBe(expected)
        if (labelled.has(place))
          expect(new Set(rendered.labels.map(withoutBlanks)), hazard).toEqual(new Set([withoutBlanks(hazard)]))
        expect([...rendered.tags].filter(tag => ['script', 'style', 'iframe', 'template', 'link', 'nom', 'tweet'].includes(tag)), hazard).toEqual([])
      }
    }
  })
})

describe('what stands in the front matter', () => {
  it('the title and the description are on the cover', { timeout: 60_000 }, async () => {
    for (const hazard of hazards) {
      const slides = await read(deckOf([{ kind: 'cover', title: hazard, heading: hazard, description: hazard, origin }, content([words('Fin')])], { title: hazard, author: hazard }))
      expect(slides, hazard).toHaveLength(2)
      expect(slides[0]!.frontmatter, hazard).toMatchObject({ layout: 'cover', author: hazard })
      expect((await render(slides[0]!.content)).text, hazard).toBe(withoutBlanks(hazard + hazard))
    }
  })

  it('the title is compiled once more, with the typographer’s apostrophes', { timeout: 60_000 }, async () => {
    for (const hazard of hazards) {
      const [slide] = await read(deckOf([{ ...content([words('a')]), title: hazard }]))
      const rendered = await render(`${String(slide!.title)}\n`)
      expect(rendered.text.replaceAll('’', '\''), hazard).toBe(withoutBlanks(hazard).replaceAll('’', '\''))
    }
  })

  it('no picture and no script of a third party is asked for', async () => {
    const deck = write(deckOf(hazards.flatMap(hazard => [{ ...content(places.prose!(hazard)), title: hazard }, ...Object.values(places).map(place => content(place(hazard)))]), { author: hazards.join(' ') }))
    expect(deck).not.toMatch(/<(?:Tweet|BlueSky)\b/)
    expect(deck).not.toContain('<!--')
    expect(deck).toMatch(/^preloadImages: false$/m)
    const { tweet, bluesky, monaco } = detectFeatures(deck)
    expect({ tweet, bluesky, packages: monaco && [...monaco.deps, ...monaco.types] }).toEqual({ tweet: false, bluesky: false, packages: [] })
  })
})

it('notes are the presenter’s, and text', { timeout: 60_000 }, async () => {
  for (const hazard of hazards) {
    const slides = await read(deckOf([{ ...content([words('a')]), notes: `Avant\n\n${hazard}\n\naprès` }, content([words('b')])]))
    expect(slides, hazard).toHaveLength(2)
    expect(slides[0]!.content, hazard).toBe('## Titre\n\na')
    expect(slides[0]!.note, hazard).toMatch(/^Avant/)
    expect(slides[0]!.note, hazard).not.toMatch(/\[click(?::\d+)?\]/i)
    const html = fromHtml(toPresenter(slides[0]!.note!), { fragment: true })
    visit(html, 'element', (node) => {
      expect(['script', 'style', 'img', 'nom', 'tweet', 'template'], hazard).not.toContain(node.tagName)
      expect(Object.keys(node.properties).filter(name => /^on/i.test(name)), hazard).toEqual([])
    })
  }
})
