// `read.html`: what the slides show, as a page that reflows, for telephones, screen readers and paper.
import type { Browser, BrowserContextOptions, Page } from 'playwright-chromium'
import type { Visit } from './support/browser.ts'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { projectRoot } from '../../scripts/project.ts'
import { launchBrowser } from '../../scripts/publish/browser.ts'
import { judge } from './support/axe.ts'
import { visit } from './support/browser.ts'
import { host } from './support/host.ts'
import { SECRET } from './support/pages.ts'
import { makeTemporary, run } from './support/project.ts'

const temporary = makeTemporary('read')
let browser: Browser
let servers: Awaited<ReturnType<typeof host>>[]
const visits: Visit[] = []

beforeAll(async () => {
  // Every block there is, and a page with notes that are made public.
  const outcome = await run(['build', '--with-notes', '--out', temporary, join(projectRoot, 'tests', 'fixtures', 'blocks', 'page.md'), inject('privatePage')])
  expect(outcome.status).toBe(0)
  browser = await launchBrowser()
  servers = await Promise.all([host(inject('dist'), '/'), host(temporary, '/')])
})
afterAll(async () => {
  await browser?.close()
  servers?.forEach(server => server.close())
  rmSync(temporary, { recursive: true, force: true })
})

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const opened = await visit(browser, `${servers[path.startsWith('/historique') ? 0 : 1]!.origin}${path}`, options)
  visits.push(opened)
  return opened.page
}

const pages = ['/historique/read.html', '/page/read.html', '/a-part/read.html']
/** What a reader may ask of any page's text (WCAG 1.4.12). */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }'
const widths = [{ width: 320, height: 640 }, { width: 360, height: 740 }, { width: 1280, height: 720 }]

describe('read.html', () => {
  it.each(pages)('%s reflows from 320 px on, light and dark, and axe finds nothing', async (path) => {
    for (const viewport of widths) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await open(path, { viewport, colorScheme })
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${viewport.width} px`).toBe(viewport.width)
        expect(await judge(page)).toEqual([])
      }
    }
  })

  it.each([...pages, '/historique/../'])('%s, four times as large and spaced as a reader likes, moves to the side only what moves by itself', async (path) => {
    // 1280 px at 400 % are 320.
    const page = await open(path, { viewport: { width: 320, height: 256 } })
    for (const spaced of [false, true]) {
      if (spaced)
        await page.addStyleTag({ content: SPACED })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), spaced ? 'spaced' : 'plain').toBe(320)
      const { lost, stuck } = await page.evaluate(() => {
        const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(element => !element.closest('svg') && element.checkVisibility())
        const wide = all.filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        const name = ({ tagName, className }: HTMLElement): string => `${tagName} ${className}`
        return {
          lost: wide.filter(element => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX)).map(name),
          stuck: wide.filter(element => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) && element.tabIndex !== 0).map(name),
        }
      })
      expect({ lost, stuck }).toEqual({ lost: [], stuck: [] })
    }
  })

  it('counts the lines of code as the slides do', async () => {
    const page = await open('/page/read.html')
    const numbers = page.locator('.slidev-code-line-numbers .line')
    expect(await numbers.count()).toBeGreaterThan(1)
    expect(await numbers.first().evaluate(line => [getComputedStyle(line, '::before').content, getComputedStyle(line.closest('code')!).counterReset])).toEqual(['counter(line)', expect.stringMatching(/^line [1-9]/)])
  })

  it('needs no script, holds none, and asks nobody else', async () => {
    for (const path of pages) {
      const page = await open(path, { javaScriptEnabled: false })
      expect(await page.locator('h1').count()).toBe(1)
      const html = await page.content()
      expect(html).not.toMatch(/<script|\son\w+=|javascript:|<iframe|data-v-app/i)
      expect(html).toContain('Content-Security-Policy')
    }
    expect(visits.flatMap(({ witness }) => [...witness.strangers, ...witness.complaints])).toEqual([])
  })

  it('says every word of the slides, under headings in order', async () => {
    for (const [path, print] of [['/historique/read.html', '/historique/#/print?print=true'], ['/page/read.html', '/page/#/print?print=true']] as const) {
      const slides = await open(print)
      await slides.waitForSelector('.print-slide-container .slidev-layout')
      await slides.waitForFunction(() => !document.querySelector('[data-diapo-pending], .slidev-slide-loading'))
      const shown = await slides.evaluate(() => {
        document.querySelectorAll('.katex, .thread, .upright, svg, button').forEach(element => element.remove())
        // Blocks stand beside each other without a blank.
        document.querySelectorAll('body *').forEach(element => element.after(' '))
        return document.body.textContent.match(/[\p{L}\p{N}]+/gu)!
      })
      const page = await open(path)
      const read = await page.evaluate(() => document.body.textContent.replace(/\s+/g, ''))
      expect(shown.filter(word => !read.includes(word))).toEqual([])
      const levels = await page.locator('h1, h2, h3, h4, h5, h6').evaluateAll(headings => headings.map(({ tagName }) => Number(tagName[1])))
      expect(levels[0]).toBe(1)
      expect(levels.filter((level, index) => index > 0 && (level === 1 || level > levels[index - 1]! + 1))).toEqual([])
    }
  })

  it('has each scene as a still picture with its name and its description', async () => {
    const page = await open('/historique/read.html')
    const scenes = page.locator('svg.scene[role=img]')
    expect(await scenes.count()).toBe(5)
    expect(await scenes.evaluateAll(scenes => scenes.map(scene => [scene.getAttribute('aria-label')!.length > 5, scene.nextElementSibling!.tagName, scene.nextElementSibling!.textContent.length > 100]))).toEqual(Array.from({ length: 5 }).fill([true, 'DETAILS', true]))
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.scene .is-pink')!).fill)).toBe('rgb(229, 0, 125)')
  })

  it('leads from the way to its steps', async () => {
    const page = await open('/historique/read.html', { javaScriptEnabled: false })
    const targets = await page.locator('.way a').evaluateAll(links => links.map(link => document.querySelector(link.getAttribute('href')!)?.querySelector('h2')?.textContent))
    expect(targets).toEqual(await page.locator('.way a').allTextContents())
  })

  it('leads on to the deck’s other doors', async () => {
    const page = await open('/historique/read.html', { javaScriptEnabled: false })
    const doors = page.locator('footer a')
    expect(await doors.allTextContents()).toEqual(['Présenter', 'PDF', 'Polycopié', 'Un seul fichier'])
    for (const door of await doors.evaluateAll(doors => doors.map(door => (door as HTMLAnchorElement).href)))
      expect((await page.request.get(door)).status(), door).toBe(200)
  })

  it('joins the parts of one title', async () => {
    const page = await open('/page/read.html')
    expect((await page.locator('h2').allTextContents()).filter(title => /\(suite/.test(title))).toEqual([])
  })

  it('holds speaker notes only where they were asked for', async () => {
    expect(await (await open('/a-part/read.html')).locator('aside.notes').allInnerTexts()).toEqual([expect.stringContaining(SECRET)])
    expect(readFileSync(join(inject('based'), 'a-part', 'read.html'), 'utf8')).not.toContain(SECRET)
  })

  it('prints on white paper', async () => {
    const page = await open('/historique/read.html', { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
  })
})
