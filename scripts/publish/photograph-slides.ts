// Pictures of a built deck's slides, for the documentation.
import type { Buffer } from 'node:buffer'
import { launchBrowser } from './browser.ts'
import { canvas } from './canvas.ts'
import { openPrintPage } from './print-deck.ts'
import { serveFolder } from './serve.ts'

/** Width of a picture, in pixels: sharp enough to read in a README, light enough for a repository. */
const WIDTH = 640

/**
 * Photographs every slide of a built deck, as it is printed.
 *
 * @param site folder that holds the deck's `index.html`
 * @returns a PNG of each slide, in their order
 */
export async function photographSlides(site: string): Promise<Buffer[]> {
  const server = await serveFolder(site)
  const browser = await launchBrowser()
  try {
    const page = await openPrintPage(browser, `${server.origin}/`)
    const scale = WIDTH / canvas.width
    const height = Math.round(canvas.height * scale)
    await page.setViewportSize({ width: WIDTH, height })
    const pictures: Buffer[] = []
    for (const slide of await page.locator('.print-slide-container').all()) {
      await slide.evaluate((element, zoom) => {
        const { style } = element as HTMLElement
        Object.assign(style, { position: 'fixed', inset: '0 auto auto 0', zIndex: '9999', scale: String(zoom), transformOrigin: '0 0' })
      }, scale)
      pictures.push(await page.screenshot({ clip: { x: 0, y: 0, width: WIDTH, height } }))
      await slide.evaluate(element => (element as HTMLElement).style.display = 'none')
    }
    return pictures
  }
  finally {
    await browser.close()
    server.close()
  }
}
