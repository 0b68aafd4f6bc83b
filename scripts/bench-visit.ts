import type { launchBrowser } from './publish/browser.ts'
// What a first visit costs before the first slide shows: bytes and requests, and the time on a slow line.
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parse } from '@slidev/parser'
import { projectRoot } from './project.ts'

type Browser = Awaited<ReturnType<typeof launchBrowser>>

/** Kilobits a second and milliseconds there and back, of a slow telephone line: Lighthouse's. */
const LINE = { kilobits: 1638.4, latency: 150 }

export interface Visit {
  /** Compressed bytes of script, and of everything. */
  script: number
  bytes: number
  requests: number
  /** Seconds until the first slide shows, on a slow line. */
  seconds: number
}

/** Visits a built deck for the first time, again and again on a slow line. */
export async function visitFirst(browser: Browser, site: string, runs = 5): Promise<Visit> {
  const host = await serveCompressed(site)
  try {
    const visits: Visit[] = []
    for (let run = 0; run < runs; run++)
      visits.push(await visitOnce(browser, host.address))
    return visits.sort((a, b) => a.seconds - b.seconds)[runs >> 1]!
  }
  finally {
    host.close()
  }
}

async function visitOnce(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: LINE.latency, downloadThroughput: LINE.kilobits * 1000 / 8, uploadThroughput: 750 * 1000 / 8 })
  const asked = new Map<string, string>()
  const answered: { script: boolean, bytes: number }[] = []
  session.on('Network.responseReceived', ({ requestId, type }) => void asked.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => void answered.push({ script: asked.get(requestId) === 'Script', bytes: encodedDataLength }))
  await page.goto(address, { waitUntil: 'commit' })
  // Looked at in every frame: waiting for a selector looks twice a second.
  const shown = await page.waitForFunction(() => document.querySelector('.slidev-page-1 .slidev-layout') && performance.now(), undefined, { polling: 'raf' })
  const seconds = Number(await shown.jsonValue()) / 1000
  const sum = (of: typeof answered): number => of.reduce((total, { bytes }) => total + bytes, 0)
  const visit = { script: sum(answered.filter(({ script }) => script)), bytes: sum(answered), requests: answered.length, seconds }
  await context.close()
  return visit
}

/** A host that compresses text, as most do. */
async function serveCompressed(folder: string): Promise<{ address: string, close: () => void }> {
  const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.png': 'image/png' }
  const files = new Map<string, Uint8Array>()
  const server = createServer((request, response) => {
    const file = join(folder, decodeURIComponent(new URL(request.url!, 'http://x').pathname).replace(/\/$/, '/index.html'))
    const type = TYPES[extname(file)]
    if (!type || !existsSync(file))
      return void response.writeHead(404).end()
    const packed = /text|svg/.test(type)
    if (!files.has(file))
      files.set(file, packed ? gzipSync(readFileSync(file), { level: 9 }) : readFileSync(file))
    response.writeHead(200, { 'content-type': type, ...(packed ? { 'content-encoding': 'gzip' } : {}) }).end(files.get(file))
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {
    address: `http://127.0.0.1:${(server.address() as { port: number }).port}/`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/**
 * Writes the same text as a deck of Slidev's default theme, with nothing of ours, into a project of its own.
 *
 * @returns the deck's file
 */
export async function writePeer(folder: string, deckFile: string): Promise<string> {
  const { slides } = await parse(readFileSync(deckFile, 'utf8'), deckFile)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "name": "peer", "type": "module", "private": true }\n')
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction')
  // Its typefaces would come from Google's host: there may be no network, and its first slide must not wait for it.
  const head = '---\ntheme: default\nrouterMode: hash\nfonts:\n  provider: none\nfavicon: ""\n---\n'
  const file = join(folder, 'slides.md')
  writeFileSync(file, head + slides.map(({ content }) => `\n${content}\n`).join('\n---\n'))
  return file
}
