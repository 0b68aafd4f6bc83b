// A deck outside the project: layouts, scenes, typefaces and pictures are there all the same.
import type { Browser } from 'playwright-chromium'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../scripts/publish/browser.ts'
import { buildSite } from '../../scripts/publish/build-site.ts'
import { serveFolder } from '../../scripts/publish/serve.ts'
import { untilSlide, visit } from './support/browser.ts'
import { listFiles, makeTemporary, run } from './support/project.ts'

const temporary = makeTemporary('elsewhere')
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  rmSync(temporary, { recursive: true, force: true })
})

describe('a deck outside the project', () => {
  const deckFile = join(temporary, 'x', 'talk.md')

  it('is written with its pictures beside it', async () => {
    const outcome = await run(['convert', inject('privatePage'), '--out', deckFile])
    expect(outcome).toMatchObject({ status: 0, stderr: '' })
    expect(listFiles(join(temporary, 'x'))).toEqual(['talk.assets/point.png', 'talk.md'])
    expect(readFileSync(deckFile, 'utf8')).toContain('./talk.assets/point.png')
  })

  it('is not written again when nothing changed', async () => {
    const outcome = await run(['convert', inject('privatePage'), '--out', deckFile])
    expect(outcome).toMatchObject({ status: 0, stderr: '' })
    expect(outcome.stdout).toContain('unchanged')
  })

  it('goes into a folder that ends in a slash, under its slug', async () => {
    const outcome = await run(['convert', inject('privatePage'), 'content/historique', '--out', `${join(temporary, 'all')}/`])
    expect(outcome).toMatchObject({ status: 0, stderr: '' })
    expect(listFiles(join(temporary, 'all'))).toEqual(['a-part.assets/point.png', 'a-part.md', 'historique.md'])
  })

  it('builds with this project’s layouts, typefaces and its own picture', async () => {
    const outDir = join(temporary, 'site')
    mkdirSync(outDir)
    await buildSite({ deckFile, outDir, base: './', pdfName: 'talk.pdf' })
    const server = await serveFolder(outDir)
    const { page, witness, close } = await visit(browser, `${server.origin}/#/3`)
    try {
      await untilSlide(page, 3)
      const layout = page.locator('.slidev-page-3 .slidev-layout.step')
      expect(await layout.count()).toBe(1)
      expect(await layout.locator('.picture img').evaluate((image: HTMLImageElement) => image.decode().then(() => [image.naturalWidth, image.naturalHeight]))).toEqual([320, 200])
      expect(await layout.locator('.thread a').count()).toBe(2)
      const families = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replace(/["']/g, '')))
      expect([...new Set(families)].sort()).toEqual(['Atkinson Hyperlegible Next', 'Bricolage Grotesque'])
      expect(await layout.evaluate(element => getComputedStyle(element).fontFamily)).toContain('Atkinson Hyperlegible Next')
      expect([...witness.complaints, ...witness.strangers]).toEqual([])
    }
    finally {
      await close()
      server.close()
    }
  })

  it('leaves no other file beside the deck', () => {
    expect(listFiles(join(temporary, 'x'))).toEqual(['talk.assets/point.png', 'talk.md'])
  })
})
