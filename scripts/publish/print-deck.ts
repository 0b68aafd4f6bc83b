// The deck's PDF: Slidev's printing page in the built site, one slide a page, tagged and with an outline.
import type { Browser, Page, Request } from 'playwright-chromium'
import type { NamedLink } from './pdf/name-links.ts'
import { setTimeout as wait } from 'node:timers/promises'
import { canvas } from './canvas.ts'

/** What a slide loads it asks for at once: after so many milliseconds without a request nothing more comes. Playwright would wait for 500. */
const SILENCE = 60
const MAX_WAIT = 30_000

/**
 * Opens the printing page of a site and waits until every slide, picture and typeface is there.
 *
 * @param site address of the deck's site, ending in `/`
 * @param prepare given the page before anything is loaded
 * @throws Error where a slide fails to render
 */
export async function openPrintPage(browser: Browser, site: string, prepare?: (page: Page) => Promise<void>): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: canvas.width, height: Math.ceil(canvas.height) }, reducedMotion: 'reduce', colorScheme: 'light' })
  const failures: string[] = []
  page.on('pageerror', error => failures.push(error.message))
  const silence = listenForSilence(page)
  await prepare?.(page)
  await page.goto(`${site}#/print?print=true`)
  await page.waitForSelector('.print-slide-container .slidev-layout')
  await silence()
  // Diagrams take their time, and a busy machine falls silent between two slides.
  await page.waitForFunction(() => !document.querySelector('[data-diapo-pending], .slidev-slide-loading') && [...document.querySelectorAll('.print-slide-container [data-slidev-no]')].every(slide => slide.childElementCount > 0) && [...document.querySelectorAll('.picture, .way-picture')].every(picture => picture.childElementCount > 0) && [...document.images].every(({ complete }) => complete))
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].map(image => image.decode().catch(() => {})))
  })
  if (failures.length > 0)
    throw new Error(`the deck fails in the browser: ${failures.join('; ')}`)
  return page
}

/** @returns a wait until the page has asked for nothing for a while */
function listenForSilence(page: Page): () => Promise<void> {
  const open = new Set<Request>()
  let last = performance.now()
  const end = (request: Request): void => {
    open.delete(request)
    last = performance.now()
  }
  page.on('request', request => open.add(request)).on('requestfinished', end).on('requestfailed', end)
  return async () => {
    const begun = performance.now()
    while ((open.size > 0 || performance.now() - last < SILENCE) && performance.now() - begun < MAX_WAIT)
      await wait(10)
  }
}

/**
 * Gives each slide without a heading its title, for the outline and for the ear: Chromium makes bookmarks of headings only.
 * It is painted, and too small to be seen; what is hidden would leave no trace on paper.
 *
 * @param titles of all slides
 */
export async function nameSlides(page: Page, titles: readonly string[]): Promise<void> {
  await page.evaluate((titles) => {
    for (const [index, slide] of document.querySelectorAll('.print-slide-container').entries()) {
      if ([...slide.querySelectorAll('h1, h2, h3, h4, h5, h6')].some(heading => heading.checkVisibility() && heading.textContent.trim()))
        continue
      const heading = Object.assign(document.createElement('h2'), { textContent: titles[index] })
      heading.style.cssText = 'position: absolute; z-index: -1; inset: 0 auto auto 0; margin: 0; font: 1px/1 var(--font-text); color: var(--ground); white-space: nowrap'
      slide.prepend(heading)
    }
  }, titles)
}

/** Prints an open printing page; every slide is one page, none is blank. */
export async function printDeck(page: Page): Promise<Uint8Array> {
  await linkSlides(page)
  // The page break that Slidev sets after every slide would add a blank page after the last.
  await page.addStyleTag({ content: '.print-slide-container:last-child { break-after: avoid !important; } html, body { height: auto !important; }' })
  return await page.pdf({
    width: `${canvas.width}px`,
    height: `${canvas.height}px`,
    margin: { top: 0, right: 0, bottom: 0, left: 0 },
    printBackground: true,
    tagged: true,
    outline: true,
  })
}

/** What a reader finds the way by in what is to be printed: its headings in the outline's order, its links in the tags' order. */
export async function readNavigation(page: Page): Promise<{ headings: string[], links: NamedLink[] }> {
  return await page.evaluate(() => {
    const shown = <Shown extends HTMLElement>(selector: string): Shown[] => [...document.querySelectorAll<Shown>(selector)].filter(element => element.checkVisibility())
    // Where a line ends, a word does: `textContent` would join it to the next.
    // eslint-disable-next-line unicorn/prefer-dom-node-text-content
    const wordsOf = (element: HTMLElement): string => element.innerText.replace(/\s+/g, ' ').trim()
    return {
      headings: shown('h1, h2, h3, h4, h5, h6').map(wordsOf),
      links: shown<HTMLAnchorElement>('a[href]').map((link) => {
        const written = link.getAttribute('href')!
        return { href: written.startsWith('#') ? written : link.href, name: link.ariaLabel ?? wordsOf(link) }
      }),
    }
  })
}

/** A link to another slide reads `#3` or `#/3`; on paper it needs the id of that slide's page, which begins with its number. */
async function linkSlides(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      const no = /^#+\/?(\d+)/.exec(link.getAttribute('href')!)?.[1]
      const target = no && document.querySelector(`.print-slide-container[id^="${no.padStart(3, '0')}-"]`)
      if (target)
        link.setAttribute('href', `#${target.id}`)
    }
  })
}
