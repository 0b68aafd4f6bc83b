// Pictures among words: large ones keep clear of the lines around them, signs stand in their line, and the planner knows how high all this is; and items without words.
import type { Browser, Page } from 'playwright-chromium'
import type { SiteServer } from '../../scripts/publish/serve.ts'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../scripts/publish/browser.ts'
import { openPrintPage } from '../../scripts/publish/print-deck.ts'
import { serveFolder } from '../../scripts/publish/serve.ts'
import { convertIn } from '../converting.ts'
import { makeTemporary, run } from './support/project.ts'

const temporary = makeTemporary('among-words')
let browser: Browser
let server: SiteServer
let page: Page

const SOURCE = `---
title: Images
---

## Au milieu

- Avant l’image ![large](large.png) et après elle.
- Une puce avec ![moyenne](moyenne.png) une autre image.
-
- Après une puce vide.

## Un titre ![moyenne](moyenne.png) illustré

Cliquer sur ![signe](signe.png) puis attendre.

#### Un sous-titre ![large](large.png)

Et voilà.

## Puis un titre dessous

![moyenne](moyenne.png)

Un point.

![large](large.png)

### Le titre dessous

#### Un titre ![Perdue](perdue.png) sans image

- Un autre point.
`

beforeAll(async () => {
  for (const [name, width, height] of [['large', 500, 120], ['moyenne', 60, 60], ['signe', 20, 20]] as const)
    await sharp({ create: { width, height, channels: 3, background: '#b30062' } }).png().toFile(join(temporary, `${name}.png`))
  writeFileSync(join(temporary, 'page.md'), SOURCE)
  const { status, stderr } = await run(['build', join(temporary, 'page.md'), '--out', join(temporary, 'dist')], { project: inject('workshop') })
  expect({ status, stderr: stderr.replace(/^.*\[image-missing\]\n/gm, '') }).toEqual({ status: 0, stderr: '' })
  browser = await launchBrowser()
  server = await serveFolder(join(temporary, 'dist', 'page'))
  page = await openPrintPage(browser, `${server.origin}/`)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(temporary, { recursive: true, force: true })
})

/** For each picture of a slide among its words: how far the letters above and below it are, and where its middle is. */
async function measurePictures(no: number): Promise<{ height: number, above: number, below: number, inLine: boolean }[]> {
  return await page.locator('.print-slide-container').nth(no).evaluate((slide) => {
    const range = document.createRange()
    const walker = document.createTreeWalker(slide.querySelector('.words')!, NodeFilter.SHOW_TEXT)
    const lines: DOMRect[] = []
    while (walker.nextNode()) {
      if (walker.currentNode.textContent!.trim()) {
        range.selectNodeContents(walker.currentNode)
        lines.push(...range.getClientRects())
      }
    }
    return [...slide.querySelectorAll('.words img')].map((image) => {
      const { top, bottom, height } = image.getBoundingClientRect()
      const middle = (top + bottom) / 2
      return {
        height,
        above: Math.min(...lines.filter(line => line.bottom <= middle).map(line => top - line.bottom)),
        below: Math.min(...lines.filter(line => line.top >= middle).map(line => line.top - bottom)),
        inLine: lines.some(line => line.top < middle && line.bottom > middle),
      }
    })
  })
}

it('words keep clear of a picture among them', async () => {
  for (const { above, below } of await measurePictures(1)) {
    expect(above).toBeGreaterThanOrEqual(5)
    expect(below).toBeGreaterThanOrEqual(5)
  }
})

it('signs, and pictures in headings, stand in their line', async () => {
  const pictures = await measurePictures(2)
  expect(pictures).toHaveLength(3)
  for (const { inLine, height } of pictures) {
    expect(inLine).toBe(true)
    expect(height).toBeLessThan(32)
  }
})

it('a heading keeps clear of a picture above it', async () => {
  expect((await measurePictures(3))[0]!.below).toBeGreaterThanOrEqual(8)
})

it('an item without words leaves no mark', async () => {
  expect(await page.locator('li:empty').evaluateAll(items => items.map(item => item.checkVisibility()))).toEqual([false])
})

it('what stands in a heading for a picture that is not there is its name, in its line', async () => {
  const frame = page.locator('h4 .picture-frame-named')
  await expect.poll(async () => await frame.locator(':scope > :visible').allTextContents()).toEqual(['Perdue'])
  expect(await frame.evaluate(element => element.closest('h4')!.getBoundingClientRect().height)).toBeLessThan(30)
})

it('the planner knows their height', async () => {
  const slides = convertIn(temporary, 'page').deck!.slides
  for (const no of [1, 2, 3]) {
    const height = await page.locator('.print-slide-container').nth(no).locator('.words').evaluate(({ firstElementChild, lastElementChild }) => lastElementChild!.getBoundingClientRect().bottom - firstElementChild!.getBoundingClientRect().top)
    const { fit } = slides[no]!
    expect(Math.abs(fit!.height - height) / height).toBeLessThan(0.05)
  }
})
