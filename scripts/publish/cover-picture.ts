// The picture for link previews: the cover, 1200 × 630.
import type { Page } from 'playwright-chromium'
import { canvas } from './canvas.ts'

const WIDTH = 1200
const HEIGHT = 630

/** Photographs the first slide of an open printing page; a slide is a little taller, so a strip above and below is left out. The page is then as it was. */
export async function photographCover(page: Page): Promise<Uint8Array> {
  const scale = WIDTH / canvas.width
  const slide = page.locator('.print-slide-container').first()
  await page.setViewportSize({ width: WIDTH, height: Math.ceil(canvas.height * scale) })
  await slide.evaluate((element, zoom) => {
    Object.assign((element as HTMLElement).style, { transformOrigin: 'top left', scale: String(zoom) })
  }, scale)
  // The cover grows over the slides below it, which would show through; they keep their room, so that nothing is clipped.
  const hidden = await page.addStyleTag({ content: '.print-slide-container ~ .print-slide-container { opacity: 0; }' })
  const spare = canvas.height * scale - HEIGHT
  const picture = await page.screenshot({ clip: { x: 0, y: spare / 2, width: WIDTH, height: HEIGHT } })
  await hidden.evaluate(style => (style as HTMLStyleElement).remove())
  await slide.evaluate(element => Object.assign((element as HTMLElement).style, { transformOrigin: '', scale: '' }))
  return picture
}
