// `npm run dev`: the deck opens, every save shows, the presenter has a view of their own.
import type { ChildProcess } from 'node:child_process'
import type { Browser, Page } from 'playwright-chromium'
import type { Visit } from './support/browser.ts'
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../scripts/publish/browser.ts'
import { untilSlide, visit } from './support/browser.ts'
import { end, findFreePort, listen, makeTemporary, run, start, until } from './support/project.ts'

const project = inject('workshop')
/** What a save may take until it shows, in a browser that shares two cores with the server and with whatever else runs. */
const PATIENCE = 20_000
/** What the first page may take: Vite prepares its packages anew. */
const FIRST_PATIENCE = 60_000

const temporary = makeTemporary('dev')
const started: ChildProcess[] = []
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await Promise.all(started.map(child => end(child)))
  await browser?.close()
  rmSync(temporary, { recursive: true, force: true })
})

function startDev(...args: string[]) {
  const child = start(['dev', '--no-open', ...args], { project })
  started.push(child)
  return { child, said: listen(child) }
}

/** Starts `dev` in the copy of the project and waits until it says its address. */
async function serve(page: string) {
  const port = await findFreePort()
  const { child, said } = startDev('--port', String(port), page)
  const address = await until(`dev to start on ${page}`, () => {
    if (child.exitCode !== null)
      throw new Error(`dev ended: ${said.stderr}`)
    return /→ (http:\S+)/.exec(said.stdout)?.[1]
  }, FIRST_PATIENCE)
  expect(address).toBe(`http://127.0.0.1:${port}/`)
  return { address, child, said }
}

/** Waits until a page has not been loaded again for two seconds. */
async function settle(page: Page): Promise<void> {
  let loads = Date.now()
  const note = (): void => void (loads = Date.now())
  page.on('framenavigated', note)
  page.on('load', note)
  await until('the page to settle', () => Date.now() - loads > 2000, FIRST_PATIENCE)
}

/** The history page, outside the project, to write in. */
function copyPage(name: string) {
  const folder = join(temporary, name)
  cpSync(join(project, 'content', 'historique'), folder, { recursive: true })
  const file = join(folder, 'index.md')
  return { folder, file, save: (from: string, to: string) => writeFileSync(file, readFileSync(file, 'utf8').replace(from, to)) }
}

describe('the deck of a page that is being written', () => {
  const { folder, file, save } = copyPage('essai')
  let dev: Awaited<ReturnType<typeof serve>>
  let open: Visit
  const words = () => open.page.locator('.slidev-page-3 .words')

  beforeAll(async () => {
    dev = await serve(folder)
    // The first visit of a new project makes Vite prepare what it had not foreseen, and load the page again.
    const first = await visit(browser, `${dev.address}#/presenter/1`)
    await first.page.waitForSelector('.slidev-presenter .slidev-layout.cover', { timeout: FIRST_PATIENCE })
    await settle(first.page)
    await first.page.goto(`${dev.address}#/3`)
    await untilSlide(first.page, 3, 0, FIRST_PATIENCE)
    await settle(first.page)
    await first.close()
    open = await visit(browser, `${dev.address}#/3`)
    await untilSlide(open.page, 3, 0, FIRST_PATIENCE)
  })
  afterAll(() => open?.close())

  it('is shown in its typefaces, and asks for nothing beyond this machine', async () => {
    expect(dev.said.stdout).toMatch(/^decks\/essai\.md → /)
    const families = await open.page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replace(/["']/g, '')))
    expect([...new Set(families)].sort()).toEqual(['Atkinson Hyperlegible Next', 'Bricolage Grotesque', 'Gochi Hand'])
    expect([...open.witness.complaints, ...open.witness.strangers]).toEqual([])
  })

  it('has a presenter’s view, with the next slide beside the present one', async () => {
    const { page, witness, close } = await visit(browser, `${dev.address}#/presenter/3`)
    try {
      await page.waitForSelector('.slidev-presenter .slidev-layout.step')
      await until('the next slide', async () => await page.locator('.slidev-presenter .slidev-layout').count() >= 2)
      await page.keyboard.press('ArrowRight')
      await until('the first click', () => /#\/presenter\/3\?clicks=1$/.test(page.url()))
      // The presenter leads, the window of the audience follows.
      await untilSlide(open.page, 3, 1)
      expect([...witness.complaints, ...witness.strangers]).toEqual([])
    }
    finally {
      await close()
    }
  })

  it('has menus in the page’s language, and none of Slidev’s own exporter', async () => {
    const { page, witness, close } = await visit(browser, `${dev.address}#/3`)
    try {
      await untilSlide(page, 3)
      await page.mouse.click(490, 200, { button: 'right' })
      expect(await page.locator('.z-context-menu').textContent()).toMatch(/^\s*Dessiner\s*Toutes les diapos\s*Vue du présentateur\s*Plein écran\s*$/)
      expect(await page.locator('nav .slidev-icon-btn').evaluateAll(buttons => buttons.map(button => button.getAttribute('aria-label')))).toEqual(['Plein écran', 'Diapo précédente', 'Diapo suivante', 'Toutes les diapos', 'Clair ou sombre', 'Dessiner', 'Vue du présentateur', 'Synchronisation', 'Réglages'])
      await page.goto(`${dev.address}#/export/1`)
      await page.getByText('Page introuvable').waitFor()
      expect([...witness.complaints, ...witness.strangers]).toEqual([])
    }
    finally {
      await close()
    }
  })

  it('shows a save of the page, and the next one', async () => {
    save('comme **serveur**', 'comme **serveur, un soir**')
    await until('the save to show', async () => (await words().textContent())!.includes('comme serveur, un soir.'), PATIENCE)
    save('un soir', 'un matin')
    await until('the next save to show', async () => (await words().textContent())!.includes('comme serveur, un matin.'), PATIENCE)
  })

  it('counts a step that comes to it', async () => {
    save('{{% /steps %}}', '### Un pas de plus\n\nEncore.\n\n{{% /steps %}}')
    await until('the thread to grow', async () => await open.page.locator('.slidev-page-3 .thread a').count() === 5, PATIENCE)
    expect(await words().locator('.count').textContent()).toContain('Étape 1 sur 5')
  })

  it('stands while the page is broken, and says so', async () => {
    const whole = readFileSync(file, 'utf8')
    const deck = join(project, 'decks', 'essai.md')
    const before = readFileSync(deck, 'utf8')
    save('{{% /steps %}}', '')
    await until('the complaint', () => / error: .*steps/.test(dev.said.stderr), PATIENCE)
    expect(readFileSync(deck, 'utf8')).toBe(before)
    writeFileSync(file, whole.replace('un matin', 'un dimanche'))
    await until('the deck to go on', async () => (await words().textContent())!.includes('un dimanche'), PATIENCE)
  })

  it('shows a save of a component', async () => {
    const scene = join(project, 'components', 'illustrations', 'CdcHistoirePcServeur.vue')
    writeFileSync(scene, readFileSync(scene, 'utf8').replace(/title="[^"]*"/, 'title="Un dessin refait"'))
    await until('the save to show', async () => (await open.page.locator('.slidev-page-3 .picture svg').getAttribute('aria-label'))?.startsWith('Un dessin refait.'), PATIENCE)
  })

  it('shows a save of the styles', async () => {
    appendFileSync(join(project, 'styles', 'slides.css'), '\n.step .words { outline: 7px solid; }\n')
    await until('the save to show', async () => await words().evaluate(element => getComputedStyle(element).outlineWidth) === '7px', PATIENCE)
  })

  it('ends with Ctrl+C', async () => {
    expect(await end(dev.child, 'SIGINT')).toBe(0)
  })
})

describe('a deck that was edited by hand', () => {
  it('is presented as it stands, and dev says so', async () => {
    const { folder, save } = copyPage('edite')
    const deck = join(project, 'decks', 'edite.md')
    expect(await run(['convert', folder], { project })).toMatchObject({ status: 0 })
    const edited = readFileSync(deck, 'utf8').replace('qui était utilisé comme', 'qui, écrit de ma main, était')
    writeFileSync(deck, edited)

    const { address, said } = await serve(folder)
    expect(said.stderr).toMatch(/decks\/edite\.md:1:1: info: .*edited by hand.* {2}\[deck-edited\]\n/)
    const { page, close } = await visit(browser, `${address}#/3`)
    try {
      await untilSlide(page, 3, 0, FIRST_PATIENCE)
      await settle(page)
      const words = page.locator('.slidev-page-3 .words')
      expect(await words.textContent()).toContain('écrit de ma main')
      // A save of the page does not undo the presenter's work; a save of the deck shows.
      save('comme **serveur**', 'comme **rien**')
      await until('dev to say it again', () => said.stderr.split('edited by hand').length > 2, PATIENCE)
      expect(readFileSync(deck, 'utf8')).toBe(edited)
      writeFileSync(deck, edited.replace('de ma main', 'de mes deux mains'))
      await until('the save of the deck to show', async () => (await words.textContent())!.includes('écrit de mes deux mains'), PATIENCE)
    }
    finally {
      await close()
    }
  })
})

describe('a port', () => {
  it.each([['that is no number', 'abc'], ['that there is not', '70000']])('%s is refused in one line, status 2', async (_what, port) => {
    const { child, said } = startDev('--port', port)
    await until('dev to end', () => child.exitCode !== null, FIRST_PATIENCE)
    expect(child.exitCode).toBe(2)
    expect(said.stderr).toContain(port)
    expect(said.stderr.trim().split('\n')).toHaveLength(1)
  })

  it('that is taken is told in one line, status 1', async () => {
    const other = createServer()
    await new Promise<void>(done => other.listen(0, '127.0.0.1', done))
    const { port } = other.address() as { port: number }
    const { child, said } = startDev('--port', String(port))
    await until('dev to end', () => child.exitCode !== null, FIRST_PATIENCE)
    other.close()
    expect(child.exitCode).toBe(1)
    expect(said.stderr).toMatch(new RegExp(`^error: cannot serve on port ${port}: .*--port.*\n$`))
  })
})
