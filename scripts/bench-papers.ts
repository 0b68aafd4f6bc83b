// What `npm run bench` times as a process of its own: the deck's PDF, its handout and its cover picture from a site that is built.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { launchBrowser } from './publish/browser.ts'
import { photographCover } from './publish/cover-picture.ts'
import { imposeHandout, printHandout } from './publish/handout/print-handout.ts'
import { openPrintPage, printDeck, readNavigation } from './publish/print-deck.ts'
import { serveFolder } from './publish/serve.ts'
import { wordsFor } from './strings/index.ts'

const [site, folder] = process.argv.slice(2) as [string, string]
const [browser, server] = await Promise.all([launchBrowser(), serveFolder(site)])
const page = await openPrintPage(browser, `${server.origin}/`)
const info = { title: await page.title(), lang: 'fr' }
const printing = printDeck(page)
// As in a build, what finishes a PDF is there when the browser has printed it.
const { finishPdf } = await import('./publish/pdf/finish-pdf.ts')
const deck = await printing
const inDeck = await readNavigation(page)
writeFileSync(join(folder, 'cover.png'), await photographCover(page))
await imposeHandout(page, { perPage: '3', paper: 'a4', title: info.title, notes: [], words: wordsFor('fr') })
const inHandout = await readNavigation(page)
const handout = printHandout(page)
writeFileSync(join(folder, 'deck.pdf'), await finishPdf(deck, { ...info, ...inDeck }))
writeFileSync(join(folder, 'handout.pdf'), await finishPdf(await handout, { ...info, ...inHandout }))
await browser.close()
server.close()
