import type { RootContent } from 'mdast'
// Every hazard in every place, in a real build and a real browser: the words are there, nothing ran, nothing left the machine.
import type { Browser } from 'playwright-chromium'
import type { ContentSlide } from '../../scripts/model.ts'
import type { Visit } from './support/browser.ts'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/project.ts'
import { launchBrowser } from '../../scripts/publish/browser.ts'
import { buildSite } from '../../scripts/publish/build-site.ts'
import { serveFolder } from '../../scripts/publish/serve.ts'
import { visibleTexts } from '../../scripts/slidev/visible-text.ts'
import { writeDeck } from '../../scripts/slidev/write-deck.ts'
import { hazards } from '../slidev/hazards.ts'
import { places } from '../slidev/places.ts'
import { visit } from './support/browser.ts'
import { makeTemporary } from './support/project.ts'

/** Places whose words show as more than the tree's text, or as a drawing. */
const { 'HTML that nobody read': _html, 'a note': _note, 'a file name': _file, 'a formula and a diagram': _formula, ...plain } = places
const slides = hazards.map((hazard) => {
  const body: RootContent[] = Object.values(plain).flatMap(place => place(hazard))
  const slide: ContentSlide = {
    kind: 'content',
    title: hazard,
    heading: { type: 'heading', depth: 2, children: [{ type: 'text', value: hazard }] },
    body: Object.values(places).flatMap(place => place(hazard)),
    notes: hazard,
    origin: { line: 1, column: 1 },
  }
  return { hazard, body, slide }
})

/** What would run, or fetch, if it were drawn as it asks; the first one is harmless. */
const drawings: RootContent[] = [
  'graph LR\n  A --> B',
  'graph LR\n  A["<img src=x onerror=window.__pwned=1>"] --> B["<script>window.__pwned=1</script>"]',
  'graph LR\n  A@{ img: "https://example.org/p.png", label: "a" } --> B',
  'graph LR\n  A --> B\n  click A "javascript:window.__pwned=1"\n  click B call alert()',
  'graph LR\n  A --> B\n  style A fill:url(https://example.org/p.svg)',
  '%%{init: {"securityLevel": "loose", "themeCSS": "@import url(https://example.org/p.css)"}}%%\ngraph LR\n  A --> B',
].map(value => ({ type: 'diagram', value }))
const formulas: RootContent[] = ['\\href{javascript:alert(1)}{a}', '\\includegraphics{https://example.org/p.png}', '\\def\\a{\\a\\a}\\a', '<script>'].map(value => ({ type: 'math', value }))
const last: ContentSlide = { kind: 'content', title: 'Dessins', body: [...drawings, ...formulas], origin: { line: 1, column: 1 } }

const folder = makeTemporary('hazards')
let browser: Browser
let visited: Visit
let close: () => void

beforeAll(async () => {
  const deckFile = join(folder, 'deck', 'slides.md')
  mkdirSync(join(folder, 'deck'))
  copyFileSync(join(projectRoot, 'tests', 'fixtures', 'blocks', 'vue.png'), join(folder, 'deck', 'p.png'))
  writeFileSync(deckFile, writeDeck({ slug: 'dangers', lang: 'fr', title: 'Dangers', description: undefined, author: hazards.slice(0, 40).join(' '), date: undefined, slides: [...slides.map(({ slide }) => slide), last] }, {
    source: 'page.md',
    project: relative(join(folder, 'deck'), projectRoot).replaceAll('\\', '/'),
    pictureUrl: () => './p.png',
  }))
  await buildSite({ deckFile, outDir: join(folder, 'site'), base: './', pdfName: 'dangers.pdf' })
  const server = await serveFolder(join(folder, 'site'))
  close = server.close
  browser = await launchBrowser()
  visited = await visit(browser, `${server.origin}/#/print?print=true`)
  await visited.page.waitForFunction(count => document.querySelectorAll('.print-slide-container .slidev-layout').length === count && !document.querySelector('[data-diapo-pending]'), slides.length + 1)
}, 600_000)

afterAll(async () => {
  await visited?.close()
  await browser?.close()
  close?.()
  rmSync(folder, { recursive: true, force: true })
})

describe('a deck of nothing but dangers', () => {
  it('shows every word as it was', async () => {
    const shown = await visited.page.locator('.print-slide-container .words').evaluateAll(words => words.map(element => element.textContent))
    expect(shown).toHaveLength(slides.length + 1)
    for (const [index, { hazard, body }] of slides.entries()) {
      const expected = [hazard, ...visibleTexts(body)].join('').replace(/\s+/g, '')
      const text = shown[index]!.replace(/\s+/g, '')
      // Names of tones and of what lives elsewhere are ours: they stand between.
      expect(inOrder(text, expected), hazard).toBe(true)
    }
  })

  it('ran nothing', async () => {
    expect(await visited.page.evaluate(() => (window as { __pwned?: unknown }).__pwned)).toBeUndefined()
    expect(await visited.page.locator('.print-slide-container :is(iframe, object, embed, video, script, form)').count()).toBe(0)
    expect(await visited.page.locator('.print-slide-container').evaluateAll(containers => containers.flatMap(container => [...container.querySelectorAll('*')]).flatMap(element => element.getAttributeNames()).filter(name => /^on|^v-(?!pre$)|^[:@]/.test(name)))).toEqual([])
  })

  it('draws what can be drawn, and leads nowhere', async () => {
    const slide = visited.page.locator('.print-slide-container').last()
    expect(await slide.locator('.diapo-drawing > svg').count()).toBeGreaterThanOrEqual(1)
    expect(await slide.locator('.diapo-diagram pre').count()).toBeGreaterThanOrEqual(3)
    expect(await slide.locator('a, image, img').evaluateAll(found => found.flatMap(element => ['href', 'xlink:href', 'src'].map(name => element.getAttribute(name))).filter(Boolean))).toEqual([])
  })

  it('asked nobody for anything', () => {
    expect(visited.witness.strangers).toEqual([])
    expect(visited.witness.complaints).toEqual([])
  })

  it('included no file', async () => {
    const page = await visited.page.content()
    expect(page).not.toContain(readFileSync('/etc/passwd', 'utf8').split('\n')[0])
    expect(page).not.toContain('"packageManager"')
  })

  it('is styled by none of its words', async () => {
    expect(await visited.page.evaluate(() => {
      const probe = document.createElement('div')
      probe.innerHTML = '<svg><text font-size="25">a</text></svg><p text="red" class="bg-[url(https://example.org/p.png)]">b</p>'
      document.querySelector('.slidev-layout')!.append(probe)
      const [drawn, written] = [probe.querySelector('text')!, probe.querySelector('p')!].map(element => getComputedStyle(element))
      const seen = [drawn!.fontSize, written!.backgroundImage]
      probe.remove()
      return seen
    })).toEqual(['25px', 'none'])
  })
})

/** Whether all characters of a text stand in another one, in order. */
function inOrder(text: string, expected: string): boolean {
  let at = 0
  for (const character of expected) {
    at = text.indexOf(character, at) + 1
    if (at === 0)
      return false
  }
  return true
}
