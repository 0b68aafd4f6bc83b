// The deck in one file: opened from a folder, with the network off.
import type { Browser, Page } from 'playwright-chromium'
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { projectRoot } from '../../scripts/project.ts'
import { launchBrowser } from '../../scripts/publish/browser.ts'
import { stops, untilSlide } from './support/browser.ts'
import { SECRET } from './support/pages.ts'
import { makeTemporary, run } from './support/project.ts'

const temporary = makeTemporary('one-file')
let browser: Browser
beforeAll(async () => {
  const outcome = await run(['build', '--with-notes', '--out', join(temporary, 'dist'), join(projectRoot, 'tests', 'fixtures', 'blocks', 'page.md'), inject('privatePage')])
  expect(outcome.status).toBe(0)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  rmSync(temporary, { recursive: true, force: true })
})

/** Opens a copy of the file alone in a folder, as from a stick. */
async function open(file: string): Promise<{ page: Page, complaints: string[] }> {
  const alone = join(temporary, 'une clé', 'deck.html')
  cpSync(file, alone)
  const context = await browser.newContext({ offline: true, permissions: ['screen-wake-lock'], viewport: { width: 980, height: 552 } })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', message => /error|warning/.test(message.type()) && complaints.push(message.text()))
  page.on('pageerror', error => /Wake Lock/.test(error.message) || complaints.push(error.message))
  page.on('request', request => /^data:|deck\.html/.test(request.url()) || complaints.push(request.url()))
  await page.goto(pathToFileURL(alone).href)
  return { page, complaints }
}

describe('the deck in one file', () => {
  it.each([['any folder', join(inject('dist'), 'historique', 'historique.html')], ['a folder of a host', join(inject('based'), 'historique', 'historique.html')]])('built for %s, walks through every slide and click, scenes moving, and asks for nothing', async (_place, file) => {
    const { page, complaints } = await open(file)
    for (const { no, clicks } of stops) {
      if (no > 1 || clicks > 0)
        await untilSlide(page, no, clicks)
      else
        await page.waitForSelector('.slidev-page-1 .scene')
      await page.keyboard.press('ArrowRight')
    }
    await page.goto(page.url().replace(/#.*/, '#/4'))
    await untilSlide(page, 4)
    expect(await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)).toBeGreaterThan(0)
    expect(await page.evaluate(() => document.fonts.check('20px "Gochi Hand"') && [...document.fonts].filter(({ status }) => status === 'loaded').length)).toBeGreaterThanOrEqual(4)
    expect(complaints).toEqual([])
  })

  it('runs no script but its own', async () => {
    const { page } = await open(join(inject('dist'), 'historique', 'historique.html'))
    const blocked = await page.evaluate(async () => {
      const violation = new Promise<string>(done => addEventListener('securitypolicyviolation', ({ effectiveDirective }) => done(effectiveDirective), { once: true }))
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.stranger = true' }))
      return [await violation, (globalThis as { stranger?: boolean }).stranger]
    })
    expect(blocked).toEqual(['script-src-elem', undefined])
  })

  it('shows code, formulas, diagrams and pictures', async () => {
    const { page, complaints } = await open(join(temporary, 'dist', 'page', 'page.html'))
    await page.waitForSelector('.slidev-layout')
    await page.goto(`${page.url().replace(/#.*/, '')}#/print?print=true`)
    await page.waitForSelector('.print-slide-container .diapo-drawing svg')
    await page.waitForSelector('.print-slide-container .katex')
    expect(await page.evaluate(() => [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).length)).toBe(0)
    expect(complaints).toEqual([])
  })

  it('shows public notes under a key, and holds none that are private', async () => {
    const { page, complaints } = await open(join(temporary, 'dist', 'a-part', 'a-part.html'))
    await page.waitForSelector('.slidev-layout')
    await page.keyboard.press('n')
    await page.goto(`${page.url().replace(/#.*/, '')}#/3`)
    await page.getByText(SECRET).waitFor()
    await page.keyboard.press('n')
    await page.getByText(SECRET).waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
    expect(readFileSync(join(inject('based'), 'a-part', 'a-part.html'), 'utf8')).not.toContain(SECRET)
  })
})
