// `npm run build`: what it writes, what it leaves alone, and where the result works.
import type { Browser } from 'playwright-chromium'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../scripts/publish/browser.ts'
import { untilSlide, visit } from './support/browser.ts'
import { host } from './support/host.ts'
import { readPngSize, SECRET } from './support/pages.ts'
import { listFiles, makeTemporary, run } from './support/project.ts'

const dist = inject('dist')
const built = inject('built')
const temporary = makeTemporary('build')
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

/** Names of the files at the top of a deck's folder and beside it; what lies in `assets` is Vite's affair. */
const topFiles = (folder: string): string[] => listFiles(folder).filter(file => !file.includes('/assets/'))

/** Files and their bytes, to compare before and after. */
const contents = (folder: string): Map<string, string> => new Map(listFiles(folder).map(file => [file, readFileSync(join(folder, file), 'base64')]))

describe('what the build writes', () => {
  it('ends well, and says one line for each deck', () => {
    expect(built.stderr).toBe('')
    expect(built.status).toBe(0)
    expect(built.stdout).toMatch(/^\S.*historique\/ {2}index\.html {2}read\.html {2}historique\.html {2}historique\.pdf {2}historique-handout\.pdf {2}cover\.png\n$/)
  })

  it('writes the shelf, the slideshow, the deck PDF and the cover picture', () => {
    expect(topFiles(dist).filter(file => !file.endsWith('emblem.svg'))).toEqual(['historique/cover.png', 'historique/deck.json', 'historique/historique-handout.pdf', 'historique/historique.html', 'historique/historique.pdf', 'historique/index.html', 'historique/read.html', 'index.html'])
  })

  it('leaves nothing half-written', () => {
    expect(listFiles(dist).filter(file => /\.part|\.old|\.tmp|\.slidev/.test(file))).toEqual([])
    expect(readdirSync(dist).sort()).toEqual(['historique', 'index.html'])
  })

  it('makes a cover picture of 1200 × 630', () => {
    expect(readPngSize(readFileSync(join(dist, 'historique', 'cover.png')))).toEqual([1200, 630])
  })

  it('stays quiet in a pipe: no progress, no escape codes', () => {
    for (const said of [built.stdout, built.stderr, inject('basedBuilt').stdout, inject('basedBuilt').stderr])
      // eslint-disable-next-line no-control-regex
      expect(said).not.toMatch(/[\x1B\r\x08]/)
  })

  it('writes a page that names no other host', () => {
    const page = readFileSync(join(dist, 'historique', 'index.html'), 'utf8')
    expect([...page.matchAll(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g)].map(([link]) => link)).toEqual([])
    expect(page).toContain('<html lang="fr"')
  })
})

describe('building again', () => {
  const again = join(temporary, 'again')

  beforeAll(async () => {
    cpSync(dist, again, { recursive: true })
    writeFileSync(join(again, 'historique', 'stale.txt'), 'of an earlier build')
    mkdirSync(join(again, 'other-deck'))
    writeFileSync(join(again, 'other-deck', 'index.html'), 'not ours')
    // As a build that was ended half way would leave it.
    mkdirSync(join(again, '.historique.part'))
    writeFileSync(join(again, '.historique.part', 'half.txt'), 'half')
    const outcome = await run(['build', '--out', again])
    expect(outcome).toMatchObject({ status: 0, stderr: '' })
  })

  it('replaces the deck as a whole, and only the deck', () => {
    expect(existsSync(join(again, 'historique', 'stale.txt'))).toBe(false)
    expect(readFileSync(join(again, 'other-deck', 'index.html'), 'utf8')).toBe('not ours')
    expect(readdirSync(again).sort()).toEqual(['historique', 'index.html', 'other-deck'])
  })

  it('gives the same bytes: site, PDF, picture and shelf', () => {
    const before = contents(dist)
    const after = contents(again)
    after.delete('other-deck/index.html')
    expect([...after.keys()]).toEqual([...before.keys()])
    expect([...after].filter(([file, bytes]) => before.get(file) !== bytes).map(([file]) => file)).toEqual([])
  })
})

describe('what the build refuses', () => {
  const standing = join(temporary, 'standing')
  const pages = join(temporary, 'pages')

  beforeAll(() => {
    mkdirSync(join(standing, 'broken'), { recursive: true })
    writeFileSync(join(standing, 'index.html'), 'a shelf')
    writeFileSync(join(standing, 'broken', 'index.html'), 'an earlier deck')
    mkdirSync(join(pages, 'broken'), { recursive: true })
    writeFileSync(join(pages, 'broken', 'index.md'), '---\ntitle: Une page\n---\n\n{{% steps %}}\n\n### Un pas\n\nDu texte.\n')
    mkdirSync(join(pages, 'empty'))
  })

  const refused: [what: string, args: string[], line: RegExp][] = [
    ['an unclosed steps block', [join(pages, 'broken')], /broken\/index\.md:5:1: error: .*steps.* {2}\[[\w-]+\]\n$/],
    ['a page that is not there', [join(pages, 'missing.md')], /missing\.md:1:1: error: .* {2}\[page-not-found\]\n$/],
    ['a folder without a page', [join(pages, 'empty')], /empty:1:1: error: .* {2}\[page-not-found\]\n$/],
  ]
  it.each(refused)('%s: one line, status 1, and what stood there stands', async (_what, args, line) => {
    const before = contents(standing)
    const outcome = await run(['build', '--out', standing, ...args])
    expect(outcome).toMatchObject({ status: 1, stdout: '' })
    expect(outcome.stderr).toMatch(line)
    expect(outcome.stderr.split('\n')).toHaveLength(2)
    expect(contents(standing)).toEqual(before)
  })

  const wrong: [what: string, args: string[], word: string][] = [
    ['a base without slashes', ['--base', 'diapo'], '--base diapo'],
    ['a base that does not end in a slash', ['--base', '/diapo'], '--base /diapo'],
    ['a base with an address', ['--base', 'https://example.org/'], '--base https://example.org/'],
    ['a base on another host', ['--base', '//example.org/'], '--base //example.org/'],
    ['a base with a query', ['--base', '/a?b/'], '--base /a?b/'],
    ['a base without a value', ['--base'], '--base'],
    ['an option that there is not', ['--bass', '/a/'], '--bass'],
  ]
  it.each(wrong)('%s: one line, status 2, nothing written', async (_what, args, word) => {
    const out = join(temporary, 'never')
    const outcome = await run(['build', '--out', out, ...args])
    expect(outcome).toMatchObject({ status: 2, stdout: '' })
    expect(outcome.stderr).toContain(word)
    expect(outcome.stderr.split('\n')).toHaveLength(2)
    expect(existsSync(out)).toBe(false)
  })

  it('an output folder that is a file: one line with the way out, status 1', async () => {
    const file = join(temporary, 'a-file')
    writeFileSync(file, 'kept')
    const outcome = await run(['build', '--out', file])
    expect(outcome).toMatchObject({ status: 1, stdout: '' })
    expect(outcome.stderr).toMatch(/^error: cannot write .*a-file.*--out\n$/)
    expect(readFileSync(file, 'utf8')).toBe('kept')
  })

  // Root writes everywhere.
  it.skipIf(process.getuid?.() === 0)('an output folder that may not be written: one line, status 1', async () => {
    const locked = join(temporary, 'locked')
    mkdirSync(locked)
    chmodSync(locked, 0o500)
    const outcome = await run(['build', '--out', locked])
    expect(outcome).toMatchObject({ status: 1, stdout: '' })
    expect(outcome.stderr).toMatch(/^error: cannot write .*locked.*--out\n$/)
  })
})

describe('where the site works', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())

  it('in any folder, when no base is given; the shelf leads to the deck and its PDF', async () => {
    const server = await host(inject('host'), '/')
    const { page, witness, close } = await visit(browser, `${server.origin}/${encodeURIComponent('un dossier')}/`)
    try {
      expect(await page.locator('h1').textContent()).toBe('Diapo du Cœur')
      expect(await page.locator('article h2').allTextContents()).toEqual(['L\'historique du projet'])
      const picture = page.locator('article img')
      expect(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(1200)
      const pdf = await page.request.get(await page.getByRole('link', { name: /^PDF/ }).evaluate((link: HTMLAnchorElement) => link.href))
      expect(pdf.ok()).toBe(true)
      await page.getByRole('link', { name: /^Présenter/ }).click()
      await untilSlide(page, 1)
      await page.goto(`${page.url().split('#')[0]}#/4`)
      await untilSlide(page, 4)
      expect([...witness.complaints, ...witness.strangers, ...server.lost]).toEqual([])
    }
    finally {
      await close()
      server.close()
    }
  })

  it('in the folder that --base names, and asks for nothing outside it', async () => {
    expect(inject('basedBuilt')).toMatchObject({ status: 0 })
    const server = await host(inject('basedHost'), '/a/b/')
    const { page, witness, close } = await visit(browser, `${server.origin}/a/b/`)
    try {
      expect(await page.locator('article').count()).toBe(2)
      await page.goto(`${server.origin}/a/b/historique/#/3`)
      await untilSlide(page, 3)
      await page.goto(`${server.origin}/a/b/a-part/#/3`)
      await untilSlide(page, 3)
      expect(await page.locator('.slidev-page-3 .picture img').evaluate((image: HTMLImageElement) => image.decode().then(() => [image.naturalWidth, image.naturalHeight]))).toEqual([320, 200])
      expect([...witness.complaints, ...witness.strangers, ...server.lost]).toEqual([])
    }
    finally {
      await close()
      server.close()
    }
  })
})

describe('notes are private', () => {
  it('nothing of dist holds them, nor of the PDF’s streams', () => {
    const based = inject('based')
    expect(listFiles(based)).toContain('a-part/a-part.pdf')
    const secret = SECRET.slice(0, 9)
    expect(listFiles(based).filter(file => readFileSync(join(based, file)).includes(secret))).toEqual([])
  })

  it('while the deck on the presenter’s machine does', () => {
    expect(readFileSync(join(inject('workshop'), 'decks', 'a-part.md'), 'utf8')).toContain(SECRET)
  })
})
