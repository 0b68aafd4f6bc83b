// The slideshow under a finger, and on the whole screen.
import type { CDPSession, Page } from 'playwright-chromium'
import { it } from 'vitest'
import { untilSlide, useHistory } from './support/browser.ts'
import { until } from './support/project.ts'

const history = useHistory()

/** A finger that goes down, across and up, as the screen tells it to the browser. */
async function swipe(finger: CDPSession, from: [x: number, y: number], to: [x: number, y: number]): Promise<void> {
  const at = (part: number): { x: number, y: number }[] => [{ x: from[0] + (to[0] - from[0]) * part, y: from[1] + (to[1] - from[1]) * part }]
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (const part of [0.25, 0.5, 0.75, 1])
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(part) })
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

it.each([['upright', { width: 360, height: 740 }], ['lying', { width: 740, height: 360 }]])('a telephone held %s turns slides and clicks by swiping, and a link by a tap', async (_, viewport) => {
  const page = await history.open('#/2', { viewport, hasTouch: true, isMobile: true })
  await untilSlide(page, 2)
  await page.locator('.slidev-page-2 .way a').nth(2).tap()
  await untilSlide(page, 5)
  await page.goBack()
  await untilSlide(page, 2)
  const finger = await page.context().newCDPSession(page)
  const { width, height } = viewport
  const left = (): Promise<void> => swipe(finger, [width * 0.8, height / 2], [width * 0.2, height / 2])
  const right = (): Promise<void> => swipe(finger, [width * 0.2, height / 2], [width * 0.8, height / 2])
  await left()
  await untilSlide(page, 3)
  await left()
  await untilSlide(page, 3, 1)
  await right()
  await untilSlide(page, 3)
  await right()
  await untilSlide(page, 2)
})

it('fills the screen by a key and by the bar’s button, and leaves it', async () => {
  const page = await history.open('#/3')
  await untilSlide(page, 3)
  const isFull = (page: Page): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null)
  await page.keyboard.press('f')
  await until('the whole screen', () => isFull(page))
  await page.keyboard.press('f')
  await until('the window', async () => !await isFull(page))
  const button = page.getByRole('button', { name: 'Plein écran' })
  await button.focus()
  await page.keyboard.press('Enter')
  await until('the whole screen', () => isFull(page))
  await untilSlide(page, 3)
})
