// The handout, read back with pdf.js: every word of the slides and of the notes, on as many sheets as were asked for, nothing cut.
import type { Browser, Page } from 'playwright-chromium'
import type { Handout } from '../../scripts/publish/handout/print-handout.ts'
import type { ReadPdf } from './support/pdf.ts'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { projectRoot } from '../../scripts/project.ts'
import { launchBrowser } from '../../scripts/publish/browser.ts'
import { imposeHandout, printHandout } from '../../scripts/publish/handout/print-handout.ts'
import { perPage, planSheet } from '../../scripts/publish/handout/sheet.ts'
import { finishPdf } from '../../scripts/publish/pdf/finish-pdf.ts'
import { openPrintPage, readNavigation } from '../../scripts/publish/print-deck.ts'
import { serveFolder } from '../../scripts/publish/serve.ts'
import { wordsFor } from '../../scripts/strings/index.ts'
import { readColours } from './support/pdf-colours.ts'
import { findUaFaults } from './support/pdf-ua.ts'
import { flatten, plain, readPdf } from './support/pdf.ts'
import { makeTemporary, run } from './support/project.ts'

const temporary = makeTemporary('handout')
const words = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []
const textOf = ({ pages }: ReadPdf): string => plain(pages.map(({ text }) => text).join(' '))
/** The words that a text lacks; a word that a line's end cuts is looked for without its hyphen. */
function lacking(wanted: readonly string[], text: string): string[] {
  const found = new Set(words(text))
  return [...new Set(wanted)].filter(word => !found.has(word))
}
const deckFile = join(inject('dist'), 'historique', 'historique.pdf')
const handoutFile = join(inject('dist'), 'historique', 'historique-handout.pdf')

let browser: Browser
let server: Awaited<ReturnType<typeof serveFolder>>
beforeAll(async () => {
  browser = await launchBrowser()
  server = await serveFolder(join(inject('dist'), 'historique'))
})
afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(temporary, { recursive: true, force: true })
})

/** Lays out the history deck, or another; `look` sees the sheets before they are printed. */
async function print(name: string, options: Partial<Handout>, look?: (page: Page) => Promise<void>, site = `${server.origin}/`): Promise<{ pdf: ReadPdf, file: string }> {
  const page = await openPrintPage(browser, site)
  const file = join(temporary, `${name}.pdf`)
  await imposeHandout(page, { perPage: '3', paper: 'a4', title: 'Titre', notes: [], words: wordsFor('fr'), ...options })
  await look?.(page)
  writeFileSync(file, await finishPdf(await printHandout(page), { title: 'Titre', lang: 'fr', ...await readNavigation(page) }))
  await page.close()
  return { pdf: await readPdf(file), file }
}

describe('the handout that a build writes', () => {
  let deck: ReadPdf
  let handout: ReadPdf
  beforeAll(async () => {
    deck = await readPdf(deckFile)
    handout = await readPdf(handoutFile)
  })

  it('has three slides on a page of A4, with its number, and weighs 240 kB at most', async () => {
    expect(handout.pages).toHaveLength(3)
    const [, , width, height] = (await handout.document.getPage(1)).view as [number, number, number, number]
    expect([width / 72 * 25.4, height / 72 * 25.4].map(Math.round)).toEqual([210, 297])
    handout.pages.forEach(({ text }, index) => expect(plain(text)).toContain(`Page ${index + 1} sur 3`))
    expect(statSync(handoutFile).size).toBeLessThanOrEqual(240_000)
  })

  it('tells every word of the slides, in order, and paints no slide as a picture', () => {
    expect(lacking(words(textOf(deck)), textOf(handout))).toEqual([])
    expect(handout.pages.map(({ painted }) => painted.pictures)).toEqual([0, 0, 0])
    const headings = (pdf: ReadPdf): string[] => pdf.pages.flatMap(({ tags }) => flatten(tags)).filter(({ role }) => /^H\d$/.test(role)).map(({ text }) => plain(text))
    expect(headings(handout)).toEqual(headings(deck))
  })

  it('has a bookmark for each slide, on its page', () => {
    expect(handout.outline[0]!.items.map(({ page }) => page)).toEqual([1, 1, 2, 2, 2, 3])
  })

  it('shows the address that a link hides, and every link works', () => {
    expect(textOf(handout).replaceAll(' ', '')).toContain('https://www.restosducoeur.org/associations-departementales/les-restos-du-coeur-deure-et-loire/')
    // Those of the introduction, then those of step 1's thread.
    expect(handout.pages[0]!.links.filter(link => typeof link === 'number')).toEqual([1, 2, 2, 2, 1, 2, 2, 2])
  })

  it('bears the address of the deck on every page, where it is known', async () => {
    const { pages } = await readPdf(join(inject('based'), 'historique', 'historique-handout.pdf'))
    pages.forEach(({ text }) => expect(text).toContain('https://diapo.example.org/historique/'))
    expect(textOf(handout)).not.toContain('https://diapo')
  })
})

describe('the sheets', () => {
  it.each(perPage.filter(count => count !== '3'))('hold %s slides', async (count) => {
    const { pdf } = await print(`many-${count}`, { perPage: count })
    expect(pdf.pages).toHaveLength(Math.ceil(7 / Number(count)))
    expect(lacking(words(textOf(await readPdf(deckFile))), textOf(pdf))).toEqual([])
  })

  it('let long notes flow on, beside their slide and below it, whole and in order', async () => {
    const note = (slide: number, count: number): string => Array.from({ length: count }, (_, index) => `<p>note${slide}x${index} ${'qui se lit à voix haute '.repeat(12)}</p>`).join('')
    const notes = [note(1, 1), '', note(3, 60), note(4, 4), note(5, 9), '', note(7, 2)]
    for (const [count, paper] of [['3', 'a4'], ['2', 'letter'], ['6', 'letter']] as const) {
      const { pdf, file } = await print(`notes-${count}`, { perPage: count, paper, notes, address: 'https://diapo.example.org/historique/' })
      const all = textOf(pdf)
      const marks = notes.flatMap(html => html.match(/note\dx\d+/g) ?? [])
      expect(all.match(/note\dx\d+/g)).toHaveLength(marks.length)
      for (const [index, html] of notes.entries()) {
        const own = html.match(/note\dx\d+/g) ?? []
        expect(all.match(new RegExp(`note${index + 1}x\\d+`, 'g')) ?? []).toEqual(own)
      }
      expect(lacking(words(textOf(await readPdf(deckFile))), all)).toEqual([])
      // A slide stands on the page where its notes begin.
      for (const [slide, title] of [[4, 'débrouille'], [5, 'Rapidement'], [7, 'Merci']] as const)
        expect(pdf.pages.findIndex(({ text }) => text.includes(`note${slide}x0 `)), `${count}: slide ${slide}`).toBe(pdf.pages.findLastIndex(({ text }) => text.includes(title)))
      expect(await findUaFaults(file)).toEqual([])
    }
  }, 60_000)

  it('keep every line of every slide as it is on the screen, inside its frame', async () => {
    await print('frames', { perPage: '6' }, async (page) => {
      expect(await page.locator('.canvas.scaled').count()).toBe(0)
      const out = await page.locator('.slide').evaluateAll(slides => slides.flatMap((slide) => {
        const frame = slide.getBoundingClientRect()
        return [...slide.querySelectorAll('h1, h2, p, li, svg.scene')].filter((part) => {
          const box = part.getBoundingClientRect()
          return box.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
        }).map(part => part.textContent)
      }))
      expect(out).toEqual([])
    })
  })
})

describe('margins', () => {
  const MILLIMETRE = 72 / 25.4
  const title = 'Comment nous avons, en vingt ans et avec trois bouts de ficelle, monté un hébergement pour toutes les associations de la région'

  it('hold a title that is too long for one line as far as there is room, and stay white', async () => {
    const { pdf } = await print('margins', { title, address: 'https://diapo.example.org/historique/' })
    for (let no = 1; no <= pdf.pages.length; no++) {
      const page = await pdf.document.getPage(no)
      const [, , width, height] = page.view as [number, number, number, number]
      const pieces = (await page.getTextContent()).items.flatMap(item => 'str' in item && item.str.trim() ? [item] : [])
      const [head, ...others] = pieces.filter(({ transform }) => transform[5] > height - 19 * MILLIMETRE)
      expect(others).toEqual([])
      expect(title.startsWith(head!.str.replace('…', ''))).toBe(true)
      expect(head!.str.length).toBeGreaterThan(70)
      for (const { str, transform, width: wide } of pieces) {
        expect(transform[4], str).toBeGreaterThanOrEqual(10 * MILLIMETRE)
        expect(transform[4] + wide, str).toBeLessThanOrEqual(width - 10 * MILLIMETRE)
        expect(transform[5], str).toBeGreaterThanOrEqual(10 * MILLIMETRE)
      }
    }
  })

  it('are set in our own typefaces, which no slide may have asked for', async () => {
    const base = '/a/b/a-part/'
    const site = await serveFolder(join(inject('based'), 'a-part'), base)
    try {
      const { pdf } = await print('faces', { title, perPage: '6' }, undefined, `${site.origin}${base}`)
      expect(pdf.fonts.map(({ name }) => name.replace(/^\w+\+/, '')).filter(name => !/^(?:AtkinsonHyperlegibleNext|BricolageGrotesque|GochiHand)/.test(name))).toEqual([])
    }
    finally {
      site.close()
    }
  })

  it('hold a QR code whose dots a scanner tells apart, however long the address is', () => {
    for (const dots of [21, 29, 45])
      expect(planSheet('a4', '3', dots).code / dots).toBeGreaterThanOrEqual(3 * 25.4 / 120)
  })
})

describe('speaker notes', () => {
  const paragraphs = (count: number): string => Array.from({ length: count }, (_, index) => `<p>paragraphe ${index} ${'qui se lit à voix haute '.repeat(6)}</p>`).join('')

  it.each(perPage)('leave no sheet almost empty, %s to a page, and lines stay with their slide', async (count) => {
    // A little too long for the slot, then slides with short notes, then one with lines.
    const { pdf } = await print(`tails-${count}`, { perPage: count, notes: ['', paragraphs(count === '1' ? 12 : 20), '<p>court</p>', '<p>court</p>', paragraphs(14), ''] })
    const slides: number[] = []
    for (const [index, { tags, painted, text }] of pdf.pages.entries()) {
      const numbers = flatten(tags).filter(({ role, text }) => role === 'P' && /^[1-7]$/.test(text.trim())).map(({ text }) => Number(text))
      slides.push(...numbers)
      expect(numbers.length, `page ${index + 1}`).toBeLessThanOrEqual(Number(count))
      // A scene, or half a page of words.
      expect(painted.paths > 60 || text.length > 1000, `page ${index + 1}: ${text}`).toBe(true)
    }
    expect(slides).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it('have their bullets in their own column, and addresses stay beside their slide', async () => {
    const note = `<ul><li>puce</li></ul>${paragraphs(12)}`
    await print('bullets', { notes: ['', '', note] }, async (page) => {
      const side = page.locator('.slot').nth(2)
      expect(await side.locator('li').last().evaluate(item => getComputedStyle(item).listStylePosition)).toBe('inside')
      const [address, slide] = [(await side.locator('.addresses').boundingBox())!, (await side.locator('.slide').boundingBox())!]
      expect(address.y).toBeLessThan(slide.y + slide.height / 2)
    })
  })
})

describe('a page with every kind of block, on letter, with notes, without colour', () => {
  const out = join(temporary, 'dist')
  let handout: ReadPdf
  beforeAll(async () => {
    const outcome = await run(['build', join(projectRoot, 'tests', 'fixtures', 'blocks', 'page.md'), '--out', out, '--with-notes', '--grey', '--paper', 'letter', '--handout', '2'])
    expect(outcome.status, outcome.stderr).toBe(0)
    handout = await readPdf(join(out, 'page', 'page-handout.pdf'))
  })

  it('is on letter', async () => {
    expect((await handout.document.getPage(1)).view.slice(2).map(Math.round)).toEqual([612, 792])
  })

  it('tells every word of the slides', async () => {
    expect(lacking(words(textOf(await readPdf(join(out, 'page', 'page.pdf')))), textOf(handout))).toEqual([])
  })

  it.each(['page.pdf', 'page-handout.pdf'])('%s keeps PDF/UA-1 as far as a program can see', async (file) => {
    expect(await findUaFaults(join(out, 'page', file))).toEqual([])
  })

  it('tells the names of frames and panes apart from the words that follow', async () => {
    const { pages } = await readPdf(join(out, 'page', 'page.pdf'))
    const paragraphs = pages.flatMap(({ tags }) => flatten(tags)).filter(({ role }) => role === 'P').map(({ text }) => plain(text))
    expect(paragraphs).toEqual(expect.arrayContaining(['À savoir', 'Attention', 'Danger', 'Debian', 'Installer', 'La salle'].map(plain)))
  })

  it.each(['page.pdf', 'page-handout.pdf'])('%s has no colour', async (file) => {
    expect((await readColours(join(out, 'page', file))).filter(([red, green, blue]) => red !== green || green !== blue)).toEqual([])
  })
})

it.each([deckFile, handoutFile])('%s keeps PDF/UA-1 as far as a program can see', async (file) => {
  expect(await findUaFaults(file)).toEqual([])
})

it('faults are found where there are some', async () => {
  const page = await browser.newPage()
  await page.setContent('<title>x</title><p>Un <a href="https://example.org/">lien</a></p><div style="height:20px;background:red"></div>')
  const file = join(temporary, 'raw.pdf')
  writeFileSync(file, await page.pdf({ tagged: true, printBackground: true }))
  await page.close()
  expect((await findUaFaults(file)).map(fault => fault.slice(0, 6))).toEqual(expect.arrayContaining(['06-001', '05-001', '28-012']))
  expect(readFileSync(file).length).toBeGreaterThan(1000)
})
