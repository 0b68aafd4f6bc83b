// Checks a deck in a real browser: presented at every click, or as it is printed.
import type { Browser, Page } from 'playwright-chromium'
import type { Finding, SlideFacts, Stop } from './measured.ts'
import type { Witness } from './witness.ts'
import { canvas } from '../canvas.ts'
import { fillOf, findAlmostEmpty } from './findings/almost-empty.ts'
import { judge, makeFinding } from './findings/index.ts'
import { findMissingGlyphs } from './glyphs.ts'
import { measureSlides, rulers } from './page/measure-slides.ts'
import { runInPage } from './page/run-in-page.ts'
import { walkDeck } from './walk.ts'
import { locateIncidents, readWitness, watchPage } from './witness.ts'

/** What a browser says of a deck. */
export interface CheckedDeck {
  findings: Finding[]
  /** For each slide, in their order: its share of its room, and the height of its words in pixels. */
  slides: { fill?: number, height?: number }[]
}

/**
 * Presents a deck and measures it at every stop.
 *
 * @param site address of the deck's site, ending in `/`
 * @param photograph given the page before a click, once for every stop
 */
export async function checkPresented(browser: Browser, site: string, facts: readonly SlideFacts[], photograph?: (page: Page, no: number) => Promise<void>): Promise<{ checked: CheckedDeck, page: Page }> {
  // Slidev asks to keep the screen awake.
  const context = await browser.newContext({ viewport: { width: canvas.width, height: Math.ceil(canvas.height) }, reducedMotion: 'reduce', colorScheme: 'light', permissions: ['screen-wake-lock'] })
  const page = await context.newPage()
  const witness = await watchPage(page)
  const glyphs: Finding[] = []
  let done = 0
  const stops = await walkDeck(page, site, facts.length, witness, async no => await photograph?.(page, no), async (stops) => {
    await locateIncidents(page, witness)
    glyphs.push(...await findMissingGlyphs(page, stops.slice(done)))
    done = stops.length
  })
  const checked = concludeFrom(stops, facts, [...glyphs, ...readWitness(witness)])
  return { checked, page }
}

/**
 * Measures a deck on its open printing page, where every slide stands after its last click.
 *
 * @param witness who watched the page since before it was opened
 */
export async function checkPrinted(page: Page, facts: readonly SlideFacts[], witness: Witness): Promise<CheckedDeck> {
  const measured = await runInPage(page, measureSlides, rulers, '.print-slide-container')
  const stops = measured.map((measured, index) => ({ no: index + 1, clicks: 0, measured }))
  await locateIncidents(page, witness)
  return concludeFrom(stops, facts, [...await findMissingGlyphs(page, stops), ...readWitness(witness)])
}

function concludeFrom(stops: readonly Stop[], facts: readonly SlideFacts[], more: readonly Finding[]): CheckedDeck {
  const clicked = new Set(stops.filter(({ clicks }) => clicks > 0).map(({ no }) => no))
  const filled = facts.flatMap((facts) => {
    // All has come at the last click.
    const stop = stops.findLast(({ no }) => no === facts.no)
    return stop ? [{ facts, measured: stop.measured }] : []
  })
  const findings = [
    ...stops.flatMap(({ no, clicks, measured }) => judge(no, clicked.has(no) ? clicks : undefined, measured)),
    ...findAlmostEmpty(filled).map(({ slide, ...sign }) => makeFinding('almost-empty', slide, sign)),
    ...more,
  ]
  return {
    findings: dropEchoes(findings).sort((a, b) => a.slide - b.slide),
    slides: filled.map(slide => ({ fill: fillOf(slide), height: slide.measured.words?.height })),
  }
}

/** What is wrong at one click and still at the next is told once; so is a picture that is missing because its request failed. */
function dropEchoes(findings: readonly Finding[]): Finding[] {
  const refused = new Set(findings.filter(({ rule }) => rule === 'request').map(({ text }) => text))
  const lost = new Set(findings.filter(({ rule }) => rule === 'picture').map(({ url }) => url))
  const seen = new Set<string>()
  return findings.filter(({ rule, slide, what, amount, url, text }) => {
    // A character is told of where it is first met.
    const key = JSON.stringify(rule === 'missing-glyph' ? [rule, amount] : [rule, slide, what])
    const isEcho = seen.has(key) || (url !== undefined && refused.has(url)) || (rule === 'console' && lost.has(text))
    seen.add(key)
    return !isEcho
  })
}
