// All slides on one picture, each with its title: what a person looks at in a minute.
import type { Page } from 'playwright-chromium'
import { Buffer } from 'node:buffer'
import sharp from 'sharp'

const WIDTH = 320
const HEIGHT = 180
const CAPTION = 40
const GAP = 16
/** Chromium photographs no more at once. */
const TALLEST = 15_000

/**
 * Lays small copies of the slides out in rows, in the deck's own page: its typefaces write the titles in any language.
 *
 * @param page of the deck, which is left as the sheet
 */
export async function photographContactSheet(page: Page, slides: readonly { title: string, picture: Uint8Array }[]): Promise<Uint8Array> {
  const tiles = await Promise.all(slides.map(async ({ title, picture }) => ({
    title,
    source: `data:image/png;base64,${Buffer.from(await sharp(picture).resize(WIDTH, HEIGHT).png().toBuffer()).toString('base64')}`,
  })))
  const columns = Math.max(4, Math.ceil(slides.length * (HEIGHT + CAPTION + GAP) / TALLEST))
  const width = columns * (WIDTH + GAP) + GAP
  await page.setViewportSize({ width, height: 600 })
  await page.evaluate(async ({ tiles, width, ...size }) => {
    const sheet = document.createElement('div')
    sheet.id = 'diapo-sheet'
    sheet.style.cssText = `position: absolute; inset: 0 auto auto 0; z-index: 99999; box-sizing: border-box; width: ${width}px; padding: ${size.GAP}px; display: flex; flex-wrap: wrap; gap: ${size.GAP}px; background: #dde4e8; color: #263238; font: 16px/20px var(--font-text)`
    for (const { title, source } of tiles) {
      const image = Object.assign(document.createElement('img'), { src: source, width: size.WIDTH, height: size.HEIGHT })
      image.style.cssText = 'display: block; background: white'
      const caption = Object.assign(document.createElement('div'), { textContent: title, dir: 'auto' })
      caption.style.cssText = `height: ${size.CAPTION}px; overflow: hidden`
      const tile = document.createElement('div')
      tile.style.width = `${size.WIDTH}px`
      tile.append(image, caption)
      sheet.append(tile)
    }
    document.body.append(sheet)
    await document.fonts.ready
    await Promise.all(Array.from(sheet.querySelectorAll('img'), image => image.decode()))
  }, { tiles, width, WIDTH, HEIGHT, CAPTION, GAP })
  return await page.locator('#diapo-sheet').screenshot()
}
