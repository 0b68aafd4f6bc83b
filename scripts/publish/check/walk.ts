// Presents a deck as a person would, by its keys, and measures every slide at every click.
import type { Page } from 'playwright-chromium'
import type { Stop } from './measured.ts'
import type { Witness } from './witness.ts'
import { measureSlides, rulers } from './page/measure-slides.ts'
import { runInPage } from './page/run-in-page.ts'

/** In milliseconds: for a slide to be there, and to be sure that after the last nothing comes. */
const PATIENCE = 20_000
const LAST_PATIENCE = 400

/** Each slide that stays loaded slows every step, for all of them hear of it; so after so many the page is loaded anew. */
const STRIDE = 16

interface Position { no: number, clicks: number }

/**
 * Walks from the first slide to the last.
 *
 * @param site address of the deck's site, ending in `/`
 * @param slides how many there are
 * @param leave told before each key, so last at a slide's last click
 * @param onPart told the stops so far, while the slides since it was told last are still loaded
 * @throws Error where a slide never appears
 */
export async function walkDeck(page: Page, site: string, slides: number, witness: Witness, leave: (no: number) => Promise<void> | void, onPart: (stops: readonly Stop[]) => Promise<void>): Promise<Stop[]> {
  const stops: Stop[] = []
  await page.goto(`${site}#/1`)
  for (let at: Position | undefined = { no: 1, clicks: 0 }; at;) {
    witness.slide = at.no
    if (!await runInPage(page, settle, [], { no: at.no, patience: PATIENCE }))
      throw new Error(`slide ${at.no} does not appear in the browser`)
    const [measured] = await runInPage(page, measureSlides, rulers, `#slide-content .slidev-page-${at.no}`)
    stops.push({ ...at, measured: measured! })
    const next: Position | undefined = await goOn(page, at, slides, leave)
    if (next && next.no !== at.no && next.no % STRIDE === 0) {
      await onPart(stops)
      await page.reload()
    }
    at = next
  }
  await onPart(stops)
  return stops
}

/** @returns undefined after the last click of the last slide */
async function goOn(page: Page, at: Position, slides: number, leave: (no: number) => Promise<void> | void): Promise<Position | undefined> {
  const isLast = at.no === slides
  // A picture is taken before the key, for nobody knows which click is the last until the next slide is there.
  await leave(at.no)
  const next = await runInPage(page, goForward, [], { ...at, patience: isLast ? LAST_PATIENCE : PATIENCE })
  if (!next && !isLast)
    throw new Error(`slide ${at.no + 1} does not appear in the browser`)
  return next
}

/** Runs in the page: presses the key and waits until the address tells of another slide or click. A key from outside would wait for a picture. */
async function goForward({ no, clicks, patience }: Position & { patience: number }): Promise<Position | undefined> {
  for (const type of ['keydown', 'keyup'])
    document.body.dispatchEvent(new KeyboardEvent(type, { key: 'ArrowRight', code: 'ArrowRight', bubbles: true }))
  for (const deadline = performance.now() + patience; performance.now() < deadline;) {
    const [path = '', query] = location.hash.slice(2).split('?')
    const now = { no: Number.parseInt(path), clicks: Number(new URLSearchParams(query).get('clicks') ?? 0) }
    if (now.no !== no || now.clicks !== clicks)
      return now
    await new Promise(done => setTimeout(done, 4))
  }
  return undefined
}

/** Runs in the page: waits until a slide is shown, with its pictures, drawings and typefaces. */
async function settle({ no, patience }: { no: number, patience: number }): Promise<boolean> {
  const isThere = (): boolean => {
    const slide = document.querySelector(`#slide-content .slidev-page-${no}`)
    return slide !== null && slide.checkVisibility() && slide.childElementCount > 0
      && !slide.querySelector('[data-diapo-pending], .slidev-slide-loading')
      && [...slide.querySelectorAll('.picture, .way-picture')].every(picture => picture.childElementCount > 0)
      && [...slide.querySelectorAll('img')].every(({ complete }) => complete)
  }
  for (const deadline = performance.now() + patience; performance.now() < deadline;) {
    if (isThere()) {
      // What was just drawn asks for its typefaces when it is laid out.
      document.body.getBoundingClientRect()
      await document.fonts.ready
      if (isThere())
        return true
    }
    await new Promise(done => setTimeout(done, 4))
  }
  return document.querySelector(`#slide-content .slidev-page-${no}`) !== null
}
