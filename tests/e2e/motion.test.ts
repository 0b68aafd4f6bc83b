// What moves, and for whom it does not: reduced motion, and paper.
import type { Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import { stops, untilSlide, useHistory } from './support/browser.ts'

const history = useHistory()

/** Names of the animations that run, each with what it moves. */
function listMotion(page: Page): Promise<string[]> {
  return page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').map((animation) => {
    const { target } = animation.effect as KeyframeEffect
    return `${(animation as CSSAnimation).animationName ?? (animation as CSSTransition).transitionProperty} of ${target?.nodeName} ${target?.getAttribute('class')}`
  }))
}

/** Looks at once and a little later: a transition is over soon. */
async function collectMotion(page: Page): Promise<string[]> {
  const seen = await listMotion(page)
  await page.waitForTimeout(50)
  return [...seen, ...await listMotion(page)]
}

describe('motion', () => {
  it('is there for who likes it', async () => {
    const page = await history.open('#/1', { reducedMotion: 'no-preference' })
    const still: number[] = []
    for (const no of [1, 2, 3, 4, 5, 6, 7]) {
      await page.goto(`${history.address}#/${no}`)
      await untilSlide(page, no)
      if ((await listMotion(page)).length === 0)
        still.push(no)
    }
    expect(still).toEqual([])
  })

  it('is not there for who prefers less, on any slide, at any click', async () => {
    const page = await history.open('#/1', { reducedMotion: 'reduce' })
    const moving: string[] = []
    for (const { no, clicks } of stops) {
      await untilSlide(page, no, clicks)
      moving.push(...(await collectMotion(page)).map(what => `slide ${no}, click ${clicks}: ${what}`))
      await page.keyboard.press('ArrowRight')
    }
    expect(moving).toEqual([])
  })

  it.each(['no-preference', 'reduce'] as const)('is not there in print (%s)', async (reducedMotion) => {
    const page = await history.open('#/print?print=true', { reducedMotion })
    await page.waitForSelector('.print-slide-container .slidev-layout')
    await page.waitForLoadState('networkidle')
    const onScreen = await listMotion(page)
    await page.emulateMedia({ media: 'print' })
    const onPaper = await listMotion(page)
    const hidden = await page.evaluate(() => [...document.querySelectorAll('.print-slide-container .scene *')].filter(element => getComputedStyle(element).opacity === '0').map(element => element.getAttribute('class')))
    expect([...onScreen, ...onPaper]).toEqual([])
    expect(hidden).toEqual([])
  })

  it('is not there on paper, when a presenter prints the open slide', async () => {
    const page = await history.open('#/4', { reducedMotion: 'no-preference' })
    await untilSlide(page, 4)
    await page.emulateMedia({ media: 'print' })
    const onPaper = await listMotion(page)
    expect(onPaper).toEqual([])
  })
})
