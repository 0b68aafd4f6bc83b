// A real browser on what was built, with a witness: what it complained of, and what it asked of whom.
import type { Browser, BrowserContextOptions, Page } from 'playwright-chromium'
import type { SiteServer } from '../../../scripts/publish/serve.ts'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { launchBrowser } from '../../../scripts/publish/browser.ts'
import { canvas } from '../../../scripts/publish/canvas.ts'
import { serveFolder } from '../../../scripts/publish/serve.ts'
import { until } from './project.ts'

/** What a page did that it should not. */
interface Witness { complaints: string[], strangers: string[] }

export interface Visit { page: Page, witness: Witness, close: () => Promise<void> }

/** The history deck on a server, and a browser, for as long as the tests of a file run. */
interface HistoryDeck {
  readonly browser: Browser
  /** Address of the site, ending in `/`. */
  readonly address: string
  /** Opens the slideshow at `#/3` or the like; when the test ends it is closed, and must not have complained or asked strangers. */
  open: (hash?: string, options?: BrowserContextOptions) => Promise<Page>
}

export function useHistory(): HistoryDeck {
  let browser: Browser | undefined
  let server: SiteServer | undefined
  const visits: Visit[] = []
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(join(inject('dist'), 'historique'))])
  })
  afterEach(async () => {
    const over = visits.splice(0)
    await Promise.all(over.map(({ close }) => close()))
    expect(over.flatMap(({ witness }) => [...witness.complaints, ...witness.strangers])).toEqual([])
  })
  afterAll(async () => {
    server?.close()
    await browser?.close()
  })
  return {
    get browser() { return browser! },
    get address() { return `${server!.origin}/` },
    async open(hash = '#/1', options = {}) {
      const opened = await visit(this.browser, this.address + hash, options)
      visits.push(opened)
      return opened.page
    },
  }
}

/**
 * Opens a page as a presenter's browser would: Slidev asks to keep the screen awake, and is allowed to.
 *
 * @param address loopback only; every request to another host is noted and stopped
 */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: canvas.width, height: Math.ceil(canvas.height) },
    permissions: ['screen-wake-lock'],
    colorScheme: 'light',
    ...options,
  })
  context.setDefaultTimeout(60_000)
  const witness: Witness = { complaints: [], strangers: [] }
  const isOurs = (url: URL): boolean => url.hostname === '127.0.0.1'
  await context.route(url => /^https?:$/.test(url.protocol) && !isOurs(url), (route) => {
    witness.strangers.push(route.request().url())
    return route.abort()
  })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      witness.complaints.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', error => witness.complaints.push(`page error: ${error.message}`))
  page.on('requestfailed', (request) => {
    // What the page itself takes back is no failure: Slidev does so as it tells its server where it stands.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      witness.complaints.push(`failed: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400)
      witness.complaints.push(`${response.status()}: ${response.url()}`)
  })
  page.on('websocket', (socket) => {
    if (!isOurs(new URL(socket.url())))
      witness.strangers.push(socket.url())
  })
  await page.goto(address)
  return { page, witness, close: () => context.close() }
}

/** Waits until a slide is shown, with its pictures, its typefaces and at so many clicks. */
export async function untilSlide(page: Page, no: number, clicks = 0, patience = 20_000): Promise<void> {
  const hash = `#/${no}${clicks > 0 ? `?clicks=${clicks}` : ''}`
  await until(`slide ${no} at click ${clicks} (the address is ${page.url()})`, () => page.evaluate(async ({ hash, no }) => {
    const slide = document.querySelector(`#slide-content .slidev-page-${no}`)
    if (location.hash !== hash || !slide?.checkVisibility() || !slide.querySelector('.slidev-layout'))
      return false
    const layout = slide.querySelector('.slidev-layout')!
    // A scene is loaded when its slide is near.
    if ([...layout.querySelectorAll('.picture, .way-picture')].some(picture => !picture.querySelector('svg, img, .picture-frame')))
      return false
    await document.fonts.ready
    return true
  }, { hash, no }).catch((error: Error) => {
    // The page was just being loaded again.
    if (/context was destroyed/.test(error.message))
      return false
    throw error
  }), patience)
}

/** A presenter who may click `clicks` times on a slide before the next comes. */
export interface Stop { no: number, clicks: number }

/** Every stop of the history deck, in order: its third slide has four clicks. */
export const stops: readonly Stop[] = [1, 2, 3, 4, 5, 6, 7].flatMap(no =>
  Array.from({ length: no === 3 ? 5 : 1 }, (_, clicks) => ({ no, clicks })))
