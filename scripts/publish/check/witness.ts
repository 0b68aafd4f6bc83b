// What a page complains of and what it asks of other machines, while somebody walks through it.
import type { Page } from 'playwright-chromium'
import type { Finding } from './measured.ts'
import { makeFinding } from './findings/index.ts'
import { quote } from './findings/quote.ts'

/** `slide` is the one that is shown now: the best guess for what tells no other. */
export interface Witness { slide: number, incidents: Incident[] }

/** `url`: what was asked for, or the script that complained. */
interface Incident { rule: 'console' | 'request', what: string, slide: number, url: string }

/** Watches a page from before it is opened; what it asks of the network is written down and refused. */
export async function watchPage(page: Page): Promise<Witness> {
  const witness: Witness = { slide: 1, incidents: [] }
  const note = (rule: Incident['rule'], what: string, url: string): void => {
    if (!witness.incidents.some(incident => incident.what === what && incident.url === url))
      witness.incidents.push({ rule, what, url, slide: witness.slide })
  }
  const noteStranger = (url: string): void => note('request', `request that leaves the machine, ${url}`, url)
  await page.route(url => /^https?:$/.test(url.protocol) && !isOwn(url), (route) => {
    noteStranger(route.request().url())
    return route.abort()
  })
  page.on('websocket', (socket) => {
    if (!isOwn(new URL(socket.url())))
      noteStranger(socket.url())
  })
  page.on('console', (message) => {
    const { url } = message.location()
    // A site that forbids itself to ask others says so here, and asks nobody.
    const forbidden = /'(https?:[^']+)' violates/.exec(message.text())?.[1]
    if (forbidden && !isOwn(new URL(forbidden)))
      return noteStranger(forbidden)
    // What a refused request says for itself is known already.
    if (message.type() === 'error' && (!url || isOwn(new URL(url))))
      note('console', `complaint of the browser, ${quote(message.text())}`, url)
  })
  page.on('pageerror', error => note('console', `failure of a script, ${quote(error.message)}`, error.stack ?? ''))
  return witness
}

/** Tells which slide each incident comes from, while its elements are there: the one whose file or whose elements speak of it. */
export async function locateIncidents(page: Page, { incidents }: Witness): Promise<void> {
  const owners = await page.evaluate(urls => urls.map((url) => {
    const isOwner = (element: Element): boolean => [...element.attributes].some(({ value }) => value.includes(url)) || (element as HTMLImageElement).src === url
    const element = url && [...document.querySelectorAll('[data-slidev-no] *')].find(isOwner)
    return element ? Number(element.closest('[data-slidev-no]')!.getAttribute('data-slidev-no')) : undefined
  }), incidents.map(({ url }) => url))
  for (const [index, incident] of incidents.entries()) {
    const named = /\/slide-(\d+)-[^/]*\.js/.exec(incident.url)?.[1]
    incident.slide = named ? Number(named) : owners[index] ?? incident.slide
  }
}

/** The incidents as findings. */
export function readWitness(witness: Witness): Finding[] {
  return witness.incidents.map(({ rule, what, slide, url }) => makeFinding(rule, slide, { what, amount: '', text: url }))
}

function isOwn({ hostname }: URL): boolean {
  return ['127.0.0.1', 'localhost', '[::1]', ''].includes(hostname)
}
