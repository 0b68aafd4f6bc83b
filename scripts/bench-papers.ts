// What `npm run bench` times as a process of its own: the deck's PDF, its handout and its cover picture from a site that is built.
import { writeFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'

// As the commands do; and as in a build, the browser starts and prints while the rest is loaded.
enableCompileCache()
const { launchBrowser } = await import('./publish/browser.ts')
const launching = launchBrowser()
const { serveFolder } = await import('./publish/serve.ts')
const { openPrintPage, printDeck, readNavigation } = await import('./publish/print-deck.ts')

const [site, folder] = process.argv.slice(2) as [string, string]
const [browser, server] = await Promise.all([launching, serveFolder(site)])
const page = await openPrintPage(browser, `${server.origin}/`)
const info = { title: await page.title(), lang: 'fr' }
const printing = printDeck(page)
const { photographCover } = await import('./publish/cover-picture.ts')
const { imposeHandout, printHandout } = await import('./publish/handout/print-handout.ts')
const { finishPdf } = await import('./publish/pdf/finish-pdf.ts')
const { wordsFor } = await import('./strings/index.ts')
const deck = await printing
const inDeck = await readNavigation(page)
writeFileSync(join(folder, 'cover.png'), await photographCover(page))
await imposeHandout(page, { perPage: '3', paper: 'a4', title: info.title, notes: [], words: wordsFor('fr') })
const inHandout = await readNavigation(page)
const printingHandout = printHandout(page)
writeFileSync(join(folder, 'deck.pdf'), await finishPdf(deck, { ...info, ...inDeck }))
const handout = await printingHandout
const closing = browser.close()
writeFileSync(join(folder, 'handout.pdf'), await finishPdf(handout, { ...info, ...inHandout }))
await closing
server.close()
