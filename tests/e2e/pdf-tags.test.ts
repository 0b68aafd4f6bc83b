import type { PDFNumber } from '@cantoo/pdf-lib'
// Tags that Chromium does not write as they should be, on pages whose geometry is known: boxes of figures, numbering of lists, titles of slides.
import type { Browser } from 'playwright-chromium'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../scripts/publish/browser.ts'
import { readContents } from '../../scripts/publish/pdf/contents.ts'
import { finishPdf } from '../../scripts/publish/pdf/finish-pdf.ts'
import { nameSlides, openPrintPage, printDeck, readNavigation } from '../../scripts/publish/print-deck.ts'
import { serveFolder } from '../../scripts/publish/serve.ts'
import { findUaFaults } from './support/pdf-ua.ts'
import { flatten, plain, readPdf } from './support/pdf.ts'
import { makeTemporary } from './support/project.ts'

const temporary = makeTemporary('tags')
const POINTS_PER_PIXEL = 0.75
/** The sheet is 600 × 400 pixels. */
const HEIGHT = 400
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  rmSync(temporary, { recursive: true, force: true })
})

/** A page, printed and finished. */
async function print(body: string): Promise<Uint8Array> {
  const page = await browser.newPage()
  await page.setContent(`<html lang="fr"><title>Essai</title><style>body { margin: 0 }</style>${body}`)
  const bytes = await page.pdf({ width: '600px', height: `${HEIGHT}px`, tagged: true, printBackground: true })
  const links = await readNavigation(page)
  await page.close()
  return await finishPdf(bytes, { title: 'Essai', lang: 'fr', ...links })
}

/** The elements of one role of such a page. */
async function tagsOf(body: string, role: string): Promise<PDFDict[]> {
  const pdf = await PDFDocument.load(await print(body), { updateMetadata: false })
  const elements = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => object instanceof PDFDict && object.has(PDFName.of('P')) && object.get(PDFName.of('S')) === PDFName.of(role) ? [object] : [])
  return elements
}

/** What an element says of itself. */
function attribute(element: PDFDict, name: string): unknown {
  const found = element.lookup(PDFName.of('A'))
  const entries = found instanceof PDFArray ? found.asArray().map(entry => element.context.lookup(entry, PDFDict)) : [found as PDFDict]
  return entries.map(entry => entry.lookup(PDFName.of(name))).find(Boolean)
}

const RED = 'data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 width=%2210%22 height=%225%22><rect width=%2210%22 height=%225%22 fill=%22red%22/></svg>'
/** Left, top, width and height on the sheet, and what is drawn there. */
const figures: Record<string, [box: [number, number, number, number], html: string]> = {
  'areas and lines': [[100, 50, 200, 100], '<svg role="img" aria-label="Un dessin" style="position: absolute; left: 100px; top: 50px" width="200" height="100"><rect width="50" height="100" fill="red"/><path d="M50 50 H200" stroke="blue"/></svg>'],
  'what reaches out of its frame': [[100, 50, 200, 100], '<svg role="img" aria-label="Un dessin" style="position: absolute; left: 100px; top: 50px; overflow: hidden" width="200" height="100"><circle cx="100" cy="50" r="300" fill="red"/></svg>'],
  'what is turned and moved': [[100, 50, 40, 200], '<svg role="img" aria-label="Un dessin" style="position: absolute; left: 100px; top: 50px" width="40" height="200"><g transform="translate(40 0) rotate(90)"><rect width="200" height="40" fill="red"/></g></svg>'],
  'what shines through, which is a drawing of its own': [[200, 100, 100, 50], '<svg role="img" aria-label="Un dessin" style="position: absolute; left: 100px; top: 50px" width="200" height="100"><g opacity=".5"><rect x="100" y="50" width="80" height="50" fill="red"/><rect x="120" y="50" width="80" height="50" fill="blue"/></g></svg>'],
  'a picture of vectors': [[30, 20, 60, 30], `<img alt="Une photo" src="${RED}" style="position: absolute; left: 30px; top: 20px; width: 60px; height: 30px">`],
  'a picture of dots': [[30, 20, 60, 30], '<img alt="Une photo" src="data:image/gif;base64,R0lGODdhAQABAIAAAP8AAAAAACwAAAAAAQABAAACAkQBADs=" style="position: absolute; left: 30px; top: 20px; width: 60px; height: 30px">'],
}

it.each(Object.keys(figures))('a figure says where it stands: %s', async (name) => {
  const [[left, top, width, height], html] = figures[name]!
  const [figure, ...others] = await tagsOf(`<h1>Titre</h1>${html}`, 'Figure')
  expect(others).toEqual([])
  const box = (attribute(figure!, 'BBox') as PDFArray).asArray().map(side => (side as PDFNumber).asNumber())
  const wanted = [left, HEIGHT - top - height, left + width, HEIGHT - top].map(side => side * POINTS_PER_PIXEL)
  for (const [index, side] of wanted.entries())
    expect(Math.abs(box[index]! - side), `${box.join(' ')} for ${wanted.join(' ')}`).toBeLessThan(1)
})

/** The letters as they stand in the file: readers guess at spaces where lines end, and pdf.js does when it gives the text. */
async function writtenOn(body: string): Promise<string> {
  const document = await getDocument({ data: await print(body), verbosity: 0, isEvalSupported: false }).promise
  const { fnArray, argsArray } = await (await document.getPage(1)).getOperatorList()
  const shown = argsArray.filter((_, index) => fnArray[index] === OPS.showText) as [({ unicode: string } | number)[]][]
  return shown.flatMap(([glyphs]) => glyphs.map(glyph => typeof glyph === 'number' ? '' : glyph.unicode)).join('')
}

it('words at the ends of lines stay apart', async () => {
  const words = 'Une petite baie a été récupérée ainsi que tout un lot de serveurs anciens, au bord de la route, un soir où il pleuvait'
  expect(await writtenOn(`<h1>Titre</h1><p style="width: 200px; font: 20px sans-serif">${words} <b>des cordes</b> sur la ville</p>`)).toContain(`${words} des cordes sur la ville`)
})

it.each([
  ['an address that a line cuts', 'https://example.org/une/page/dont/le/nom/est/long'],
  ['a word with a hyphen', 'Loir-et-Cher-et-Indre-et-Loire-et-Cher'],
  ['a writing without spaces', 'プロジェクトの歴史を、ゆっくりと話します'],
  ['what stands above or below its line', 'H₂O', 'H<sub>2</sub>O et E=mc<sup>2</sup>'],
])('%s stays one', async (_name, words, html = words) => {
  const text = await writtenOn(`<h1>Titre</h1><p style="width: 150px; font: 20px sans-serif; overflow-wrap: anywhere">${html}</p>`)
  expect(text).toContain(html === words ? words : 'H2O et E=mc2')
})

it('arabic words are found, whatever shapes their letters have', async () => {
  const face = readFileSync(new URL('files/vazirmatn-arabic-400-normal.woff2', import.meta.resolve('@fontsource/vazirmatn/package.json'))).toString('base64')
  const words = 'كيف بدأ تاريخ المشروع لا نسخ الأصلية الإنترنت'
  const file = join(temporary, 'arabic.pdf')
  writeFileSync(file, await print(`<style>@font-face { font-family: Essai; src: url(data:font/woff2;base64,${face}) }</style><h1>Titre</h1><p dir="rtl" lang="ar" style="font: 24px Essai">${words}</p>`))
  const { text } = (await readPdf(file)).pages[0]!
  for (const word of words.split(' '))
    expect(plain(text).split(' ')).toContain(word)
})

it('what follows a narrow space is in the same mark: readers lose it where another begins', async () => {
  const file = join(temporary, 'narrow.pdf')
  writeFileSync(file, await print('<h1>Merci\u202F!</h1>'))
  const pdf = await PDFDocument.load(readFileSync(file), { updateMetadata: false })
  expect(readContents(pdf).flatMap(({ lines }) => lines).filter(line => line.includes('ActualText'))).toEqual([])
  expect((await readPdf(file)).pages[0]!.text).toMatch(/^Merci\s!/)
})

it('bookmarks and names of links keep words apart that stand in lines or boxes of their own', async () => {
  const page = await browser.newPage()
  await page.setContent('<h1>Un<br>deux</h1><a href="https://example.org/"><span style="display: block">1</span><span style="display: block">Brancher</span></a>')
  expect(await readNavigation(page)).toEqual({ headings: ['Un deux'], links: [{ href: 'https://example.org/', name: '1 Brancher' }] })
  await page.close()
})

it('a link without words is described by its name', async () => {
  const [drawn, written] = await tagsOf('<h1>Titre</h1><p><a href="https://example.org/1" aria-label="Étape 1"><svg width="20" height="20"><circle cx="10" cy="10" r="9"/></svg></a> <a href="https://example.org/2">Étape 2</a></p>', 'Link')
  expect((drawn!.lookup(PDFName.of('Alt')) as PDFHexString).decodeText()).toBe('Étape 1')
  expect(written!.has(PDFName.of('Alt'))).toBe(false)
})

it('a list says how its items are told apart', async () => {
  const lists = await tagsOf('<h1>Titre</h1><ol><li>un</ol><ul><li>point</ul><ul style="list-style: none"><li>rien</ul><ol type="a"><li>lettre</ol>', 'L')
  expect(lists.map(list => String(attribute(list, 'ListNumbering')))).toEqual(['/Decimal', '/Disc', '/None', '/Decimal'])
})

it('a block in another language says so', async () => {
  const [english] = await tagsOf('<h1>Titre</h1><section lang="en">Hello</section>', 'Div')
  const lang = english!.lookup(PDFName.of('Lang'))
  expect(lang instanceof PDFString || lang instanceof PDFHexString ? lang.decodeText() : undefined).toBe('en')
})

it('a slide without a heading has a bookmark and a title all the same, which nobody sees', async () => {
  const server = await serveFolder(join(inject('dist'), 'historique'))
  try {
    const page = await openPrintPage(browser, `${server.origin}/`)
    await page.locator('.print-slide-container').nth(3).locator('h2').evaluate(heading => heading.remove())
    const before = await page.locator('.print-slide-container').nth(3).screenshot()
    await nameSlides(page, [1, 2, 3, 4, 5, 6, 7].map(no => `Diapo ${no} sur 7`))
    expect(await page.locator('.print-slide-container').nth(3).screenshot()).toEqual(before)
    const pdf = await finishPdf(await printDeck(page), { title: 'Essai', lang: 'fr', ...await readNavigation(page) }, 7)
    const file = join(temporary, 'named.pdf')
    writeFileSync(file, pdf)
    const { outline, pages } = await readPdf(file)
    expect(outline[0]!.items.map(({ title, page }) => [plain(title), page])).toContainEqual(['Diapo 4 sur 7', 4])
    expect(outline[0]!.items.map(({ page }) => page)).toEqual([2, 3, 4, 5, 6, 7])
    expect(flatten(pages[3]!.tags).filter(({ role }) => role === 'H2').map(({ text }) => plain(text))).toEqual(['Diapo 4 sur 7'])
    expect(await findUaFaults(file)).toEqual([])
  }
  finally {
    server.close()
  }
})
