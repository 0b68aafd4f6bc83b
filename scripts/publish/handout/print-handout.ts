// The handout: the slides of an open printing page, laid out on sheets to give away, as vectors. Notes reach the browser as words, never as a file.
import type { Page } from 'playwright-chromium'
import type { Words } from '../../model.ts'
import type { Paper, PerPage } from './sheet.ts'
import { outlineQrCode } from '../../../components/parts/qr-path.ts'
import { fitRunning } from './fit-running.ts'
import { writeHandoutStyle } from './handout-style.ts'
import { imposeSlides } from './impose-slides.ts'
import { MARGIN, planSheet, PX_PER_MM } from './sheet.ts'

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
  const code = address === undefined ? undefined : outlineQrCode(address, 0)
  const sheet = planSheet(paper, perPage, code?.size ?? 0)
  const { title: head, lines } = await page.evaluate(fitRunning, { title, width: (sheet.width - 2 * MARGIN) * PX_PER_MM, address: address ?? '', room: sheet.address * PX_PER_MM, more: words.pageOf('0123456789', '') })
  const style = writeHandoutStyle(sheet, {
    title: head,
    rightToLeft: await page.evaluate(() => document.documentElement.dir === 'rtl'),
    pageOf: words.pageOf('{page}', '{pages}'),
    address: code && { lines, code: `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.code}mm" height="${sheet.code}mm" viewBox="0 0 ${code.size} ${code.size}"><path d="${code.path}"/></svg>` },
  })
  await page.evaluate(imposeSlides, { columns: sheet.columns, beside: sheet.beside, room: sheet.slot * PX_PER_MM, notes, colon: words.colon, style })
}

/** Prints the sheets. */
export async function printHandout(page: Page): Promise<Uint8Array> {
  return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
}
