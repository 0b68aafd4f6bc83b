// Every slide of the history deck, measured: nothing is cut, nothing covers words, and all is large enough.
import type { Measured } from './support/measure.ts'
import { expect, it } from 'vitest'
import { canvas } from '../../scripts/publish/canvas.ts'
import { stops, untilSlide, useHistory } from './support/browser.ts'
import { findCut, measureSlide, overlap, show } from './support/measure.ts'

const history = useHistory()

/** What is wrong with a slide, as text for people. */
function judge(name: string, measured: Measured): string[] {
  const { texts, words, picture, thread } = measured
  const ofWords = texts.filter(({ part }) => part === '.words')
  const labels = texts.filter(({ part }) => part === '.scene' || part === '.step-mark')
  const wrong = findCut(measured, canvas)
  for (const [what, box] of [['the picture', picture], ['the thread', thread]] as const) {
    if (box && words && overlap(words, box))
      wrong.push(`the words (${show(words)}) overlap ${what} (${show(box)})`)
    for (const { text, box: textBox } of ofWords) {
      if (box && overlap(textBox, box))
        wrong.push(`“${text}” (${show(textBox)}) overlaps ${what} (${show(box)})`)
    }
  }
  for (const strip of measured.strips) {
    for (const { text, box } of ofWords) {
      if (overlap(strip, box))
        wrong.push(`a label (${show(strip)}) overlaps “${text}” (${show(box)})`)
    }
    if (measured.marks.some(mark => overlap(strip, mark)))
      wrong.push(`a label (${show(strip)}) overlaps the thread`)
  }
  wrong.push(...texts.filter(({ part, size }) => (part === '.words' || part === '.way') && size < 19.95).map(({ text, size }) => `“${text}” is only ${size.toFixed(1)} px`))
  wrong.push(...labels.filter(({ size }) => size < 15.95).map(({ text, size }) => `label “${text}” is only ${size.toFixed(1)} px`))
  if (ofWords.length === 0)
    wrong.push('no words')
  return wrong.map(what => `${name}: ${what}`)
}

it('when presented, at every click', async () => {
  const page = await history.open('#/1', { reducedMotion: 'reduce' })
  const wrong: string[] = []
  for (const { no, clicks } of stops) {
    await untilSlide(page, no, clicks)
    wrong.push(...judge(`slide ${no}, click ${clicks}`, await page.evaluate(measureSlide, `.slidev-page-${no} .slidev-layout`)))
    await page.keyboard.press('ArrowRight')
  }
  expect(wrong).toEqual([])
})

it('on the screens of a projector, a laptop and a telephone lying down', async () => {
  const page = await history.open('#/3?clicks=4', { reducedMotion: 'reduce' })
  const wrong: string[] = []
  for (const viewport of [{ width: 1920, height: 1080 }, { width: 1024, height: 768 }, { width: 844, height: 390 }]) {
    await page.setViewportSize(viewport)
    await page.waitForTimeout(200)
    await untilSlide(page, 3, 4)
    const frame = (await page.locator('.slidev-page-3 .slidev-layout').boundingBox())!
    if (frame.x < -1 || frame.y < -1 || frame.x + frame.width > viewport.width + 1 || frame.y + frame.height > viewport.height + 1)
      wrong.push(`the slide hangs over a screen of ${viewport.width} × ${viewport.height}`)
    wrong.push(...judge(`${viewport.width} × ${viewport.height}`, await page.evaluate(measureSlide, '.slidev-page-3 .slidev-layout')))
  }
  expect(wrong).toEqual([])
})

it('when printed', async () => {
  const page = await history.open('#/print?print=true')
  await page.waitForSelector('.print-slide-container .slidev-layout')
  await page.waitForLoadState('networkidle')
  await page.emulateMedia({ media: 'print' })
  const ids = await page.locator('.print-slide-container').evaluateAll(slides => slides.map(slide => slide.id))
  expect(ids.map(id => Number.parseInt(id))).toEqual([1, 2, 3, 4, 5, 6, 7])
  const wrong: string[] = []
  for (const id of ids)
    wrong.push(...judge(`printed ${id}`, await page.evaluate(measureSlide, `[id="${id}"] .slidev-layout`)))
  expect(wrong).toEqual([])
  expect(await page.locator('.print-slide-container .slidev-vclick-hidden, .print-slide-container .comes.waits').count()).toBe(0)
})
