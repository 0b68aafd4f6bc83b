// `npm run pictures`: the pictures of the README, one of each slide of the history deck as it was last built.
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { exitStatus } from './exit.ts'
import { projectRoot } from './project.ts'
import { launchBrowser } from './publish/browser.ts'
import { canvas } from './publish/canvas.ts'
import { openPrintPage } from './publish/print-deck.ts'
import { serveFolder } from './publish/serve.ts'

/** Width of a picture, in pixels: sharp enough to read in a README, light enough for a repository. */
const WIDTH = 640

/**
 * Photographs every slide of a built deck, each into `slide-<number>.png`.
 *
 * @param site folder that holds the deck's `index.html`
 * @param to folder for the pictures, made where it is missing
 * @returns how many there are
 */
async function photographSlides(site: string, to: string): Promise<number> {
  const server = await serveFolder(site)
  const browser = await launchBrowser()
  try {
    const page = await openPrintPage(browser, `${server.origin}/`)
    const scale = WIDTH / canvas.width
    const height = Math.round(canvas.height * scale)
    await page.setViewportSize({ width: WIDTH, height })
    const slides = await page.locator('.print-slide-container').all()
    mkdirSync(to, { recursive: true })
    for (const [index, slide] of slides.entries()) {
      await slide.evaluate((element, zoom) => {
        const { style } = element as HTMLElement
        Object.assign(style, { position: 'fixed', inset: '0 auto auto 0', zIndex: '9999', scale: String(zoom), transformOrigin: '0 0' })
      }, scale)
      await page.screenshot({ path: join(to, `slide-${index + 1}.png`), clip: { x: 0, y: 0, width: WIDTH, height } })
      await slide.evaluate(element => (element as HTMLElement).style.display = 'none')
    }
    return slides.length
  }
  finally {
    await browser.close()
    server.close()
  }
}

const site = join(projectRoot, 'dist', 'historique')
if (existsSync(join(site, 'index.html'))) {
  const count = await photographSlides(site, join(projectRoot, 'docs', 'pictures'))
  process.stdout.write(`docs/pictures/  ${count} slides\n`)
}
else {
  process.stderr.write('error: dist/historique is not there; run `npm run build` first\n')
  process.exitCode = exitStatus.refused
}
