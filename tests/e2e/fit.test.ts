// Nothing is ever cut: every kind of block, as much of it as one slide holds and one more, and many slides of it, in a real browser.
import type { Browser, Page } from 'playwright-chromium'
import type { SiteServer } from '../../scripts/publish/serve.ts'
import type { Measured } from './support/measure.ts'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/project.ts'
import { launchBrowser } from '../../scripts/publish/browser.ts'
import { buildSite } from '../../scripts/publish/build-site.ts'
import { canvas } from '../../scripts/publish/canvas.ts'
import { openPrintPage } from '../../scripts/publish/print-deck.ts'
import { serveFolder } from '../../scripts/publish/serve.ts'
import { writeDeck } from '../../scripts/slidev/write-deck.ts'
import { convertIn } from '../converting.ts'
import { kindsOfText } from '../deck/kinds-of-text.ts'
import { findCut, measureSlide } from './support/measure.ts'
import { makeTemporary } from './support/project.ts'

const LANDING = { plain: (text: string) => `## Essai\n\n${text}\n`, step: (text: string) => `{{% steps %}}\n\n### Essai\n\n${text}\n\n{{% /steps %}}\n` }

const folder = makeTemporary('fit')

/** The slides that a text becomes, cover and end left out. */
function slidesOf(text: string) {
  writeFileSync(join(folder, 'page.md'), `---\ntitle: Essai\n---\n${text}`)
  return convertIn(folder, 'page').deck!.slides.slice(1, -1).filter(slide => slide.kind !== 'intro')
}

/** The least number that is too much for one slide. */
function breakingPoint(kind: (count: number) => string, land: (text: string) => string): number {
  for (let count = 2; count < 80; count++) {
    if (slidesOf(land(kind(count))).length > 1)
      return count
  }
  throw new Error('never full')
}

const cases = Object.entries(kindsOfText).flatMap(([name, kind]) => Object.entries(LANDING).map(([landing, land]) => ({ name: `${name}, ${landing}`, kind, land, slides: [] as ReturnType<typeof slidesOf>[], first: 0 })))
let browser: Browser
let server: SiteServer
let page: Page

beforeAll(async () => {
  const all: ReturnType<typeof slidesOf> = []
  for (const one of cases) {
    const point = breakingPoint(one.kind, one.land)
    one.first = all.length
    one.slides = [point - 1, point, 4 * point].map(count => slidesOf(one.land(one.kind(count))))
    // Each a way of its own, or all would share one thread.
    for (const [index, slides] of one.slides.entries())
      slides.forEach(slide => slide.kind === 'step' && Object.assign(slide, { step: { ...slide.step, block: all.length + index + 1 } }))
    all.push(...one.slides.flat())
  }
  const deckFile = join(folder, 'deck', 'slides.md')
  mkdirSync(join(folder, 'deck'))
  writeFileSync(deckFile, writeDeck({ slug: 'essai', lang: 'fr', title: 'Essai', description: undefined, author: undefined, date: undefined, slides: all }, {
    source: 'page.md',
    project: relative(join(folder, 'deck'), projectRoot).replaceAll('\\', '/'),
    pictureUrl: () => '',
  }))
  await buildSite({ deckFile, outDir: join(folder, 'site'), base: './', pdfName: 'essai.pdf' })
  server = await serveFolder(join(folder, 'site'))
  browser = await launchBrowser()
  page = await openPrintPage(browser, `${server.origin}/`)
  await page.locator('.print-slide-container').evaluateAll(containers => containers.forEach((container, index) => container.setAttribute('data-no', String(index))))
}, 600_000)

afterAll(async () => {
  server?.close()
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What a ruler finds wrong on a slide: text over the edge, under the thread, or in another column. */
function defects({ words, thread, picture, ...measured }: Measured): string[] {
  const lowest = thread ? thread.top + 4 : canvas.height
  return [
    ...findCut({ words, thread, picture, ...measured }, canvas),
    ...measured.texts.filter(({ part, box }) => part === '.words' && (box.bottom > lowest || box.right > words!.right + 1)).map(({ text }) => `“${text}” is over the thread or the column`),
  ]
}

describe.each(cases)('$name', (one) => {
  it('is whole on one slide, on two where it is one too many, and on many', async () => {
    expect(one.slides.map(slides => Math.min(slides.length, 3))).toEqual([1, 2, 3])
    for (const [index, slide] of one.slides.flat().entries()) {
      const measured = await page.evaluate(measureSlide, `[data-no="${one.first + index}"] .slidev-layout`)
      expect(defects(measured), `slide ${index + 1}`).toEqual([])
      const height = await page.locator(`[data-no="${one.first + index}"] .words`).evaluate((words) => {
        // Notes stand at the foot, not among the words, and the air above them is a part of it.
        const foot = words.parentElement!.querySelector('.foot')
        const notes = foot ? foot.getBoundingClientRect().height + Number.parseFloat(getComputedStyle(foot).marginTop) : 0
        return words.lastElementChild!.getBoundingClientRect().bottom - words.firstElementChild!.getBoundingClientRect().top + notes
      })
      if (height > 0)
        expect(slide.fit!.height / height, `estimate of slide ${index + 1}: ${slide.fit!.height} for ${height}`).toBeGreaterThan(0.9)
    }
  })

  it('keeps options in one piece', async () => {
    for (const index of one.slides.flat().keys()) {
      const broken = await page.locator(`[data-no="${one.first + index}"] .words :not(pre) > code`).evaluateAll(codes => codes.flatMap((code) => {
        const range = document.createRange()
        range.selectNodeContents(code)
        return code.textContent!.length < 24 && new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size > 1 ? [code.textContent] : []
      }))
      expect(broken, `slide ${index + 1}`).toEqual([])
    }
  })

  it('leaves no slide but the last less than three fifths full', () => {
    for (const slides of one.slides)
      expect(slides.filter(({ part }) => part && part.no < part.total).map(({ fit }) => fit!.height / fit!.room).filter(share => share < 0.6)).toEqual([])
  })
})
