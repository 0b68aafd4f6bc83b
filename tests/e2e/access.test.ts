// One link for everyone: every page and slide for who cannot see it, on a telephone, without scripts, from a folder; and nothing runs but ours.
import type { Browser, BrowserContextOptions, Page } from 'playwright-chromium'
import type { Visit } from './support/browser.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../scripts/publish/browser.ts'
import { judge } from './support/axe.ts'
import { stops, untilSlide, visit } from './support/browser.ts'
import { host } from './support/host.ts'
import { until } from './support/project.ts'

const telephone = { width: 360, height: 740 }
const desk = { width: 1280, height: 720 }
let browser: Browser
let server: Awaited<ReturnType<typeof host>>
const visits: Visit[] = []
beforeAll(async () => {
  browser = await launchBrowser()
  server = await host(inject('dist'), '/')
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const opened = await visit(browser, path.startsWith('file:') ? path : `${server.origin}${path}`, { viewport: desk, reducedMotion: 'reduce', ...options })
  visits.push(opened)
  return opened.page
}

describe('the shelf', () => {
  it('has five doors, each to something, and axe finds nothing', async () => {
    for (const [viewport, colorScheme] of [[telephone, 'light'], [desk, 'dark']] as const) {
      const page = await open('/', { viewport, colorScheme })
      expect(await judge(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
      const doors = page.locator('a.door')
      expect(await doors.allTextContents()).toEqual(['Présenter', 'Lire', 'PDF', 'Polycopié', 'Un seul fichier'])
      for (const door of await doors.evaluateAll(doors => doors.map(door => (door as HTMLAnchorElement).href)))
        expect((await page.request.get(door)).status(), door).toBe(200)
    }
  })
})

describe('the slideshow', () => {
  it.each([['a desk', desk], ['a telephone', telephone]])('has nothing that axe finds, on %s, on any slide, at any click', async (_, viewport) => {
    const page = await open('/historique/#/1', { viewport })
    for (const { no, clicks } of stops) {
      await untilSlide(page, no, clicks)
      expect(await judge(page), `slide ${no}, click ${clicks}`).toEqual([])
      await page.keyboard.press('ArrowRight')
    }
    await page.keyboard.press('o')
    await page.getByRole('dialog', { name: 'Toutes les diapos' }).waitFor()
    expect(await judge(page), 'overview').toEqual([])
    await page.getByRole('button', { name: /^Diapo 4 sur 7/ }).focus()
    await page.keyboard.press('Enter')
    await untilSlide(page, 4)
    await page.keyboard.press('g')
    await page.getByRole('search', { name: 'Aller à la diapo' }).getByRole('textbox').fill('6')
    expect(await judge(page), 'go to').toEqual([])
  })

  it('has controls with French names, that can be reached and seen', async () => {
    const page = await open('/historique/#/2')
    await untilSlide(page, 2)
    const bar = page.getByRole('navigation', { name: 'Commandes' })
    const names = await bar.getByRole('button').evaluateAll(buttons => buttons.map(button => button.getAttribute('aria-label')))
    expect(names).toEqual(expect.arrayContaining(['Plein écran', 'Diapo précédente', 'Diapo suivante', 'Toutes les diapos', 'Clair ou sombre', 'Dessiner', 'PDF', 'Réglages']))
    await bar.getByRole('button', { name: 'Diapo suivante' }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    const seen = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!)
      const box = document.activeElement!.getBoundingClientRect()
      return [document.activeElement!.getAttribute('aria-label'), outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2, box.bottom <= innerHeight]
    })
    expect(seen).toEqual(['Diapo suivante', true, true])
    await page.keyboard.press('Enter')
    await untilSlide(page, 3)
  })

  it('says each slide and what each click brings, and title and address follow; Back works', async () => {
    const page = await open('/historique/#/1')
    await untilSlide(page, 1)
    await until('the deck’s title', async () => await page.title() === 'L\'historique du projet')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await untilSlide(page, 3)
    expect(await page.getByRole('status').textContent()).toMatch(/^Diapo 3 sur 7\u00A0: Le “pc qui traîne/)
    await until('the slide’s title', async () => (await page.title()).startsWith('Le “pc qui traîne dans un coin” – L'))
    await page.goBack()
    await untilSlide(page, 2)
    await page.goForward()
    await untilSlide(page, 3)
    for (const [clicks, problem] of ['Pas de sauvegardes', 'Aucune redondance'].entries()) {
      await page.keyboard.press('ArrowRight')
      await untilSlide(page, 3, clicks + 1)
      expect((await page.getByRole('status').textContent())!.trim()).toBe(problem)
    }
    await page.keyboard.press('ArrowDown')
    await untilSlide(page, 4)
    expect(await page.getByRole('status').textContent()).toMatch(/^Diapo 4 sur 7\u00A0: /)
  })

  it('offers a telephone held upright the page to read, and no other', async () => {
    const upright = await open('/historique/#/3', { viewport: telephone })
    await untilSlide(upright, 3)
    await upright.getByRole('link', { name: 'Lire', exact: true }).click()
    await upright.waitForURL('**/historique/read.html')
    const lying = await open('/historique/#/3', { viewport: { width: 740, height: 360 } })
    await untilSlide(lying, 3)
    expect(await lying.getByRole('link', { name: 'Lire', exact: true }).count()).toBe(0)
  })

  it.each([['with scripts off', (): string => '/historique/index.html', false], ['from a folder', (): string => pathToFileURL(join(inject('dist'), 'historique', 'index.html')).href, true]])('%s shows its title and the doors', async (_, address, javaScriptEnabled) => {
    for (const viewport of [telephone, desk]) {
      const page = await open(address(), { javaScriptEnabled, viewport })
      expect(await page.locator('h1').allTextContents()).toEqual(['L\'historique du projet'])
      expect(await page.locator('a.door').allTextContents()).toEqual(['Lire', 'PDF', 'Polycopié', 'Un seul fichier'])
      // axe is a script, too.
      if (javaScriptEnabled)
        expect(await judge(page)).toEqual([])
    }
    visits.splice(-2)
  })

  it('tells who links to it of what: a whole address where one is known', () => {
    const tags = (file: string): Record<string, string> => Object.fromEntries([...readFileSync(file, 'utf8').matchAll(/<meta property="(og:[\w:]+)" content="([^"]*)">/g)].map(([, key, value]) => [key, value]))
    expect(tags(join(inject('dist'), 'historique', 'index.html'))).toMatchObject({ 'og:title': 'L\'historique du projet', 'og:image': './cover.png' })
    expect(tags(join(inject('based'), 'a-part', 'index.html'))).toMatchObject({ 'og:title': 'Une page à part', 'og:description': 'Écrite pour un essai', 'og:image': 'https://diapo.example.org/a-part/cover.png', 'og:url': 'https://diapo.example.org/a-part/index.html' })
  })
})

describe('nothing runs but ours', () => {
  it.each(['/', '/historique/', '/historique/read.html', '/historique/historique.html'])('%s blocks a stranger’s script and picture', async (path) => {
    const page = await open(path)
    await page.waitForSelector('h1')
    const blocked = await page.evaluate(async () => {
      const directives: string[] = []
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => directives.push(effectiveDirective))
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.stranger = true' }))
      document.body.append(Object.assign(document.createElement('img'), { src: 'https://stranger.example/' }))
      await new Promise(done => setTimeout(done, 300))
      return [...directives.sort(), (globalThis as { stranger?: boolean }).stranger]
    })
    expect(blocked).toEqual(['img-src', 'script-src-elem', undefined])
    visits.pop()
  })

  it('has no presenter’s pages in public', async () => {
    const page = await open('/historique/#/presenter/2')
    await page.getByText('404').waitFor()
    visits.pop()
  })

  it('is asked of nobody else, and breaks no policy, on any of these walks', () => {
    expect(visits.length).toBeGreaterThan(6)
    expect(visits.flatMap(({ witness }) => [...witness.strangers, ...witness.complaints])).toEqual([])
  })
})
