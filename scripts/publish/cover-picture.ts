// The picture for link previews: the cover, 1200 × 630.
import type { Page } from 'playwright-chromium'
import { Buffer } from 'node:buffer'
import { canvas } from './canvas.ts'

const HEIGHT = 630
/** The protocol takes whole pixels of the slide, and rounds what they become up: these become 1200 × 630. The slide is a little larger. */
const clip = { width: 979, height: 514 } as const

/**
 * Photographs the first slide of an open printing page, without a strip above and below.
 * Chromium's own protocol draws it larger: a page that is itself made larger is laid out anew, with every slide on it.
 */
export async function photographCover(page: Page): Promise<Uint8Array> {
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { clip: { ...clip, x: 0, y: Math.round((canvas.height - clip.height) / 2), scale: HEIGHT / clip.height } })
  await session.detach()
  return Buffer.from(data, 'base64')
}
