// Everything that opens around the slides, and the presenter's pages: in the page's language, by keyboard, and without a thing that axe finds.
import type { Browser, BrowserContextOptions, Page } from 'playwright-chromium'
import type { Visit } from './support/browser.ts'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/project.ts'
import { launchBrowser } from '../../scripts/publish/browser.ts'
import { judge } from './support/axe.ts'
import { untilSlide, visit } from './support/browser.ts'
import { host } from './support/host.ts'
import { makeTemporary, run, until } from './support/project.ts'

const temporary = makeTemporary('menus')
const dist = join(temporary, 'dist')
const views: [string, BrowserContextOptions][] = [
  ['a desk', { viewport: { width: 1280, height: 720 }, colorScheme: 'light' }],
  ['a telephone in a dark room', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
]
let browser: Browser
let server: Awaited<ReturnType<typeof host>>
const visits: Visit[] = []

beforeAll(async () => {
  // Thirty steps in Arabic: a letter of English is a word that was forgotten.
  const folder = join(temporary, 'thirty')
  const steps = Array.from({ length: 30 }, (_, index) => `### الخطوة ${index + 1}\n\nكلمات.\n\n<!-- notes: ملاحظة ${index + 1} -->\n`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'index.md'), `---\ntitle: ثلاثون خطوة\nlang: ar\n---\n\nمقدمة.\n\n{{% steps %}}\n\n${steps.join('\n')}\n{{% /steps %}}\n`)
  const built = await run(['build', '--with-notes', '--out', dist, folder, join(projectRoot, 'tests', 'fixtures', 'blocks', 'page.md')])
  expect(built.status, built.stderr).toBe(0)
  browser = await launchBrowser()
  server = await host(dist, '/')
})
afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(temporary, { recursive: true, force: true })
})

async function open(address: string, options: BrowserContextOptions): Promise<Page> {
  const opened = await visit(browser, address.startsWith('file:') ? address : server.origin + address, { reducedMotion: 'reduce', ...options })
  visits.push(opened)
  return opened.page
}

/** What a page shows and names in Latin letters; the clock and the keys of the author are none. */
function readLatin(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = [...document.querySelectorAll('[title], [aria-label], [placeholder]')].filter(element => element.checkVisibility()).flatMap(element => ['title', 'aria-label', 'placeholder'].map(name => element.getAttribute(name) ?? ''))
    // What is seen: not what a hidden part would say.
    // eslint-disable-next-line unicorn/prefer-dom-node-text-content
    return [...new Set([...names, ...document.body.innerText.split('\n'), document.title].filter(text => /[a-z]{2}/i.test(text) && text !== 'PDF'))]
  })
}

/** Presses the bar's button that has this icon, by keyboard. */
async function press(page: Page, icon: string): Promise<void> {
  await page.locator(`nav .slidev-icon-btn:has(.${icon})`).focus()
  await page.keyboard.press('Enter')
}

/** Everything that opens over slides: how, and how to know that it is there. */
const openings: Record<string, [open: (page: Page) => Promise<unknown>, seen: string]> = {
  'settings': [page => press(page, 'i-carbon\\:settings-adjust'), '.z-menu [type=range]'],
  'who follows whom': [page => press(page, 'i-ph\\:arrow-up-bold'), '.z-menu [aria-pressed=true]'],
  'drawing': [page => press(page, 'i-carbon\\:pen'), '[role=toolbar] [aria-pressed=true]'],
  'the width of strokes': [page => page.locator('[role=toolbar] .v-popper button').first().click(), '[role=toolbar] [type=range]'],
  'the menu of the right button': [page => page.mouse.click(180, 360, { button: 'right' }), '.z-context-menu button'],
  'go to a slide': [page => page.keyboard.press('g').then(() => page.getByRole('search').getByRole('textbox').fill('3')), '[role=search] [role=button]'],
  'all slides': [page => page.keyboard.press('o'), '[role=dialog] .slidev-layout'],
}

describe.each(views)('on %s', (_, options) => {
  it('what opens over the slides has names in the page’s language, and axe finds nothing', async () => {
    for (const [name, [press, seen]] of Object.entries(openings)) {
      const page = await open('/thirty/#/4', options)
      await untilSlide(page, 4)
      if (name === 'the width of strokes')
        await openings.drawing![0](page)
      await press(page)
      await page.waitForSelector(seen)
      const { width } = page.viewportSize()!
      const box = (await page.locator(seen).first().boundingBox())!
      expect(box.x >= 0 && box.x + box.width <= width, `${name} is on the screen`).toBe(true)
      expect(await readLatin(page), name).toEqual([])
      expect(await judge(page), name).toEqual([])
      await page.context().close()
    }
  })

  it('the presenter’s pages have names in the page’s language, and axe finds nothing', async () => {
    for (const [path, seen] of [['presenter/4', '.slidev-presenter .slidev-note'], ['overview', '.overview-slide-block .slidev-layout'], ['notes', '.slidev-note'], ['notes-edit', 'textarea'], ['entry', '.page-link']] as const) {
      const page = await open(`/thirty/#/${path}`, options)
      await page.waitForSelector(seen)
      expect((await readLatin(page)).filter(text => !text.startsWith('--- #')), path).toEqual([])
      expect(await judge(page), path).toEqual([])
      await page.context().close()
    }
  })

  it('a wrong address says so, and leads back', async () => {
    const page = await open('/thirty/#/nowhere/3', options)
    await page.getByText('404').waitFor()
    expect(await readLatin(page)).toEqual([])
    expect(await judge(page)).toEqual([])
    await page.getByRole('link').last().click()
    await untilSlide(page, 3)
  })

  it('no slide with any block has a thing that axe finds', async () => {
    const page = await open('/page/#/1', options)
    await page.waitForSelector('.slidev-page-1 .slidev-layout')
    const total = await page.evaluate(() => Number(/\d+(?!.*\d)/.exec(document.querySelector('[role=status]')!.textContent.split(':')[0]!)![0]))
    expect(total).toBeGreaterThan(10)
    for (let no = 1; no <= total; no++) {
      await page.goto(`${server.origin}/page/#/${no}`)
      await page.waitForSelector(`.slidev-page-${no} .slidev-layout`)
      await page.waitForFunction(() => !document.querySelector('[data-diapo-pending]'))
      expect(await judge(page), `slide ${no}`).toEqual([])
    }
  })

  it.each(['thirty', 'page'])('the one file of %s opened from a folder: nothing that axe finds, and no door that leads nowhere', async (slug) => {
    const page = await open(`${pathToFileURL(join(dist, slug, `${slug}.html`)).href}#/3`, options)
    await untilSlide(page, 3)
    expect(await judge(page)).toEqual([])
    expect(await page.locator('.i-carbon\\:download').count()).toBe(0)
  })
})

it('menus are opened, used and closed by keyboard', async () => {
  const page = await open('/thirty/#/4', views[0]![1])
  await untilSlide(page, 4)
  await press(page, 'i-carbon\\:settings-adjust')
  const bright = page.getByRole('slider').first()
  await bright.waitFor()
  const button = page.locator('nav .slidev-icon-btn:has(.i-carbon\\:settings-adjust)')
  expect(await button.getAttribute('aria-expanded')).toBe('true')
  await bright.focus()
  await page.keyboard.press('ArrowRight')
  expect(await bright.inputValue()).not.toBe('1')
  await page.keyboard.press('Escape')
  await bright.waitFor({ state: 'hidden' })
  await untilSlide(page, 4)
  await press(page, 'i-ph\\:arrow-up-bold')
  const choices = page.locator('.z-menu [aria-pressed]')
  await choices.nth(2).focus()
  await page.keyboard.press('Space')
  await until('the choice', async () => await choices.nth(2).getAttribute('aria-pressed') === 'true')
  await untilSlide(page, 4)
})

it('the overview takes the focus, is walked by keys or from button to button, and Escape closes it from anywhere', async () => {
  const page = await open('/thirty/#/4', views[0]![1])
  await untilSlide(page, 4)
  const dialog = page.getByRole('dialog')
  for (const tabs of [0, 3]) {
    await page.keyboard.press('o')
    await dialog.waitFor()
    await until('the focus', () => dialog.evaluate(dialog => dialog === document.activeElement))
    for (let tab = 0; tab < tabs; tab++)
      await page.keyboard.press('Tab')
    if (tabs > 0)
      expect(await page.evaluate(() => document.activeElement!.getAttribute('aria-label'))).toMatch(/^الشريحة 3 من \d+, الخطوة 1$/)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
  await untilSlide(page, 4)
})

it('the presenter’s clock starts, stops and starts again by keyboard', async () => {
  const page = await open('/thirty/#/presenter/4', views[0]![1])
  const clock = page.getByRole('button', { name: 'المؤقت' })
  await clock.focus()
  await page.keyboard.press('Enter')
  await until('the clock to run', async () => await clock.getAttribute('aria-pressed') === 'true')
  await page.getByRole('button', { name: 'إعادة الضبط' }).focus()
  await page.keyboard.press('Enter')
  await until('the clock to rest', async () => await clock.getAttribute('aria-pressed') === 'false')
})

it('is asked of nobody else, and breaks no policy, on any of these walks', () => {
  expect(visits.length).toBeGreaterThan(20)
  expect(visits.flatMap(({ witness }) => [...witness.strangers, ...witness.complaints])).toEqual([])
})
