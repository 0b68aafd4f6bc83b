// Everything that `dist/` holds of one deck: its site, its PDF, its handout, its cover picture, made in a folder beside and moved whole.
import type { Browser } from 'playwright-chromium'
import type { SiteJob } from './build-site.ts'
import type { CheckedDeck } from './check/check-deck.ts'
import type { SlideFacts } from './check/measured.ts'
import type { Witness } from './check/witness.ts'
import type { HandoutOptions } from './handout/print-handout.ts'
import type { Preview } from './preview-tags.ts'
import type { ShelfEntry } from './shelf.ts'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordsFor } from '../strings/index.ts'
import { buildSite } from './build-site.ts'
import { checkPrinted } from './check/check-deck.ts'
import { watchPage } from './check/witness.ts'
import { photographCover } from './cover-picture.ts'
import { readFirstFaces } from './first-faces.ts'
import { imposeHandout, printHandout } from './handout/print-handout.ts'
import { readNotes } from './handout/read-notes.ts'
import { oneFileName } from './one-file-name.ts'
import { finishPdf } from './pdf/finish-pdf.ts'
import { describeSlides } from './pptx/describe-slides.ts'
import { exportPptx } from './pptx/export-pptx.ts'
import { renderPreview } from './preview-tags.ts'
import { nameSlides, openPrintPage, printDeck, readNavigation } from './print-deck.ts'
import { renderReadPage } from './read-page.ts'
import { readSlides } from './read-slides.ts'
import { serveFolder } from './serve.ts'
import { dressPage, preloadFaces } from './slideshow-page.ts'

export interface PublishJob extends ShelfEntry {
  /** Absolute path of the deck's Markdown. */
  deckFile: string
  author?: string
  date?: string
  /** Absolute path of `dist/`. */
  outDir: string
  /** Where `dist/` will stand on its host, ending in `/`; undefined for any place. */
  base?: string
  /** Speaker notes and the presenter's pages become public. */
  withNotes?: boolean
  /** Address of the deck where it is published. */
  address?: string
  handout: HandoutOptions
  /** A PowerPoint file too. */
  pptx?: boolean
  /** PDFs without colour. */
  grey?: boolean
  /** What is known of the slides, for the check of what was built. */
  facts: readonly SlideFacts[]
}

/**
 * Builds, prints and photographs one deck.
 *
 * @param browser given as a promise, so that it starts while the site is built
 * @param say told what is being done, for people who wait
 * @param accept told what is wrong with the slides; where it says no, what stood there before still stands
 */
export async function publishDeck(job: PublishJob, browser: Promise<Browser>, say: (doing: string) => void, accept: (checked: CheckedDeck) => boolean): Promise<void> {
  const { slug, outDir, title, author, description, lang, date } = job
  const part = join(outDir, `.${slug}.part`)
  const pdfName = `${slug}.pdf`
  rmSync(part, { recursive: true, force: true })
  try {
    say('site')
    const base = job.base && `${job.base}${encodeURIComponent(slug)}/`
    await buildUnlessLost({ deckFile: job.deckFile, outDir: part, base: base ?? './', pdfName, withNotes: job.withNotes }, browser)
    const index = join(part, 'index.html')
    const preview: Preview = { title, description, lang, address: job.address }
    writeFileSync(index, dressPage(readFileSync(index, 'utf8'), slug, preview))
    // Joined while the browser prints.
    const joining = import('./one-file.ts').then(({ joinSite }) => joinSite(part, base, { title, description, lang }))
    joining.catch(() => {})
    const server = await serveFolder(part, base)
    try {
      say('PDF')
      let witness: Witness
      const page = await openPrintPage(await browser, `${server.origin}${base ?? '/'}`, async (page) => {
        witness = await watchPage(page)
      })
      if (!accept(await checkPrinted(page, job.facts, witness!)))
        return
      const slides = await page.locator('.print-slide-container').count()
      const words = wordsFor(lang)
      writeFileSync(join(part, 'read.html'), renderReadPage({ slug, title, lang, words }, await page.evaluate(readSlides, words.pictureText), renderPreview(preview, 'read.html')))
      writeFileSync(index, preloadFaces(readFileSync(index, 'utf8'), await page.evaluate(readFirstFaces)))
      const info = { title, author, subject: description, lang, date, grey: job.grey }
      await nameSlides(page, job.facts.map(({ no, title }) => title || words.slideOf(no, slides)))
      const pdf = await printDeck(page)
      const inPdf = await readNavigation(page)
      say('cover')
      writeFileSync(join(part, 'cover.png'), await photographCover(page))
      if (job.pptx) {
        say('PowerPoint')
        await exportPptx(job.deckFile, join(part, `${slug}.pptx`), { ...info, withNotes: job.withNotes, slides: await page.evaluate(describeSlides) })
      }
      say('handout')
      await imposeHandout(page, { ...job.handout, title, address: job.address, notes: job.withNotes ? await readNotes(job.deckFile) : [], words })
      const inHandout = await readNavigation(page)
      // The browser prints one while the other is finished.
      const printing = printHandout(page)
      writeFileSync(join(part, pdfName), await finishPdf(pdf, { ...info, ...inPdf }, slides))
      const handout = await printing
      const closing = page.close()
      writeFileSync(join(part, `${slug}-handout.pdf`), await finishPdf(handout, { ...info, ...inHandout }))
      await closing
    }
    finally {
      server.close()
    }
    writeFileSync(join(part, oneFileName(slug)), await joining)
    writeFileSync(join(part, 'deck.json'), `${JSON.stringify({ slug, lang: job.lang, title: job.title, description: job.description, slides: job.slides }, null, 2)}\n`)
    replaceFolder(part, join(outDir, slug))
  }
  finally {
    rmSync(part, { recursive: true, force: true })
  }
}

/** Builds the site; where no browser can be found, nobody waits for it. */
async function buildUnlessLost(job: SiteJob, browser: Promise<Browser>): Promise<void> {
  const stop = new AbortController()
  const building = buildSite(job, stop.signal)
  try {
    await Promise.all([building, browser])
  }
  finally {
    stop.abort()
    await building.catch(() => {})
  }
}

/** The old folder makes room only when the new one is whole. */
function replaceFolder(from: string, to: string): void {
  const old = `${from}.old`
  rmSync(old, { recursive: true, force: true })
  try {
    renameSync(to, old)
  }
  catch {
    // There was none.
  }
  renameSync(from, to)
  rmSync(old, { recursive: true, force: true })
}
