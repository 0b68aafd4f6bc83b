// The handout: the slides of an open printing page, laid out on sheets to give away, as vectors. Notes reach the browser as words, never as a file.
import type { Page } from 'playwright-chromium'
import type { Words } from '../../model.ts'
import type { Paper, PerPage } from './sheet.ts'
import { renderSVG } from 'uqr'
import { writeHandoutStyle } from './handout-style.ts'
import { imposeSlides } from './impose-slides.ts'
import { CODE, planSheet } from './sheet.ts'

/** What the command line says of a handout. */
export interface HandoutOptions { perPage: PerPage, paper: Paper }

export interface Handout extends HandoutOptions {
  title: string
  /** Where the deck is online, if it is known. */
  address?: string
  /** HTML of the speaker notes, slide by slide; empty for lines to write on. */
  notes: readonly string[]
  words: Words
}

/** Lays the slides out; the printing page is no more than these sheets afterwards. */
export async function imposeHandout(page: Page, { perPage, paper, title, address, notes, words }: Handout): Promise<void> {
  const sheet = planSheet(paper, perPage, address !== undefined)
  const side = CODE * 96 / 25.4
  const style = writeHandoutStyle(sheet, {
    title,
    rightToLeft: await page.evaluate(() => document.documentElement.dir === 'rtl'),
    pageOf: words.pageOf('{page}', '{pages}'),
    address: address === undefined ? undefined : { text: address, code: renderSVG(address, { border: 0 }).replace('<svg ', `<svg width="${side}" height="${side}" `) },
  })
  await page.evaluate(imposeSlides, { columns: sheet.columns, beside: sheet.beside, notes, colon: words.colon, style })
  // Letters that only the notes have ask for their typefaces now.
  await page.evaluate(() => document.fonts.ready)
}

/** Prints the sheets. */
export async function printHandout(page: Page): Promise<Uint8Array> {
  return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
}
