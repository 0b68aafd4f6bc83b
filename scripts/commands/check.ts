// `check`: every slide of a deck in a real browser, at every click, and what is wrong with it.
import type { DeckReport } from './check-report.ts'
import type { Converted } from './convert-pages.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { defineCommand } from 'citty'
import { exitStatus } from '../exit.ts'
import { refuses } from '../messages.ts'
import { launchBrowser } from '../publish/browser.ts'
import { buildSite } from '../publish/build-site.ts'
import { checkPresented } from '../publish/check/check-deck.ts'
import { photographContactSheet } from '../publish/check/contact-sheet.ts'
import { judgeEstimate } from '../publish/check/estimate.ts'
import { serveFolder } from '../publish/serve.ts'
import { checkArguments, conversionArgs } from './arguments.ts'
import { renderTable, reportChecked } from './check-report.ts'
import { convertPages, showPath } from './convert-pages.ts'
import { makeFolder } from './make-folder.ts'
import { messageOf, placeFindings } from './place-finding.ts'
import { createProgress, reportAsJson } from './report.ts'
import { readFacts } from './slide-facts.ts'

const { out: _, ...shared } = conversionArgs
const args = {
  ...shared,
  pictures: { type: 'string', description: 'a picture of every slide, and a sheet of them all, to this folder', valueHint: 'DIR' },
} as const

export const check = defineCommand({
  meta: {
    name: 'check',
    description: [
      'Shows every slide at every click to a real browser, and tells what is cut, illegible, missing or asked of the network.',
      '',
      'Examples:',
      '  npm run check                                  the history deck',
      '  npm run check -- docs/install.md               another page',
      '  npm run check -- --site content --strict       every page with steps; warnings count as errors',
      '  npm run check -- --pictures look/              with pictures to look at',
    ].join('\n'),
  },
  args: { page: { type: 'positional', required: false, description: 'Markdown files or page bundles' }, ...args },
  async run({ args: given, rawArgs }) {
    checkArguments(rawArgs, args)
    const done = await convertPages(given._, { ...given, out: undefined, edited: 'keep' })
    if (!done)
      return exitStatus.refused
    const { converted } = done
    const reports = new Map<Converted, DeckReport>()
    const progress = createProgress()
    const browser = launchBrowser()
    // Awaited only once a site is there; a failure until then is not forgotten.
    browser.catch(() => {})
    try {
      for (const conversion of converted.filter(({ refused }) => !refused))
        reports.set(conversion, await checkConversion(conversion, browser, given.pictures, what => progress.say(`${conversion.slug}: ${what}…`)))
    }
    finally {
      progress.clear()
      await browser.then(open => open.close(), () => {})
    }
    if (given.json)
      process.stdout.write(`${reportAsJson(converted, showPath, deck => reports.has(deck) ? reportChecked(reports.get(deck)!) : {})}\n`)
    else
      process.stdout.write(Array.from(reports.values(), renderTable).join('\n'))
    return converted.some(({ messages }) => refuses(messages, given.strict)) ? exitStatus.refused : exitStatus.done
  },
})

/** Builds a deck's site where nobody looks, and checks it; what is found joins the page's messages. */
async function checkConversion(conversion: Converted, browser: ReturnType<typeof launchBrowser>, pictures: string | undefined, say: (doing: string) => void): Promise<DeckReport> {
  const { slug, deckFile, name } = conversion
  const deck = await readFacts(conversion)
  const { slides } = deck
  const folder = mkdtempSync(join(tmpdir(), 'diapo-check-'))
  try {
    say('site')
    await buildSite({ deckFile, outDir: folder, base: './', pdfName: `${slug}.pdf` })
    const server = await serveFolder(folder)
    try {
      const photographs = new Map<number, Uint8Array>()
      const { checked, page } = await checkPresented(await browser, `${server.origin}/`, slides, async (page, no) => {
        say(`slide ${no} of ${slides.length}`)
        if (pictures !== undefined)
          photographs.set(no, await page.screenshot())
      })
      if (pictures !== undefined) {
        say('contact sheet')
        const out = resolve(pictures)
        makeFolder(out)
        const digits = String(slides.length).length
        for (const [no, bytes] of photographs)
          writeFileSync(join(out, `${slug}-${String(no).padStart(digits, '0')}.png`), bytes)
        writeFileSync(join(out, `${slug}-sheet.png`), await photographContactSheet(page, slides.map(({ no, title }) => ({ title: `${no}. ${title}`, picture: photographs.get(no)! }))))
      }
      await page.context().close()
      const placed = placeFindings(checked.findings, deck)
      conversion.messages.push(...placed.map(found => messageOf(found)))
      return { name, slides, checked, placed, estimate: judgeEstimate(slides, checked.slides) }
    }
    finally {
      server.close()
    }
  }
  finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
