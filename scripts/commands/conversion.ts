// One page through the first three rooms, up to the deck's text and the files it needs; nothing is written here.
import type { Config } from '../config.ts'
import type { KnownSites } from '../hugo/reader.ts'
import type { Deck, Illustration, Message } from '../model.ts'
import type { Travellers } from './pictures.ts'
import type { Target } from './targets.ts'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, relative, sep } from 'node:path'
import { planDeck } from '../deck/plan.ts'
import { readPage } from '../hugo/read-page.ts'
import { openPage } from '../hugo/reader.ts'
import { createMessage, refuses } from '../messages.ts'
import { projectRoot } from '../project.ts'
import { findLostPageWords, readPageWords } from '../slidev/note-ledger.ts'
import { isEdited } from '../slidev/seal.ts'
import { wordsOf } from '../slidev/word-ledger.ts'
import { writeDeck } from '../slidev/write-deck.ts'
import { wordsFor } from '../strings/index.ts'
import { assetsOf, nameTravellers, takePictures } from './pictures.ts'
import { warnOfUnwritten } from './unwritten.ts'

/** What became of a page. */
export interface Conversion extends Target {
  /** Undefined for a refused page. */
  deck?: Deck
  /** The deck's Markdown; undefined for a refused page. */
  text?: string
  /** Address of the deck where it is published, if that is known. */
  address?: string
  /** Pictures that travel with the deck, to the folder of {@link assetsOf}. */
  pictures: Travellers
  /** The deck's file was edited by hand, so it stands as it is. */
  edited: boolean
  messages: Message[]
}

interface Known {
  /** Pictures that could not be drawn in an earlier try, see `drawPictures`. */
  broken?: ReadonlySet<string>
  /** Where the sites of earlier pages lie. */
  sites?: KnownSites
}

/**
 * Converts one page; its messages come in the order of their places.
 *
 * @param illustrations the scenes that can stand for images
 * @param known what the run knows already, of this page or others
 */
export function convertPage(target: Target, config: Config, illustrations: readonly Illustration[], known: Known = {}): Conversion {
  const result = convert(target, config, illustrations, known)
  result.messages.sort((a, b) => (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1))
  return result
}

function convert(target: Target, config: Config, illustrations: readonly Illustration[], { broken = new Set(), sites }: Known): Conversion {
  const result: Conversion = { ...target, pictures: new Map(), edited: false, messages: [] }
  if ('reason' in target.found)
    return { ...result, messages: [createMessage(target.name, { line: 1, column: 1 }, 'page-not-found', 'error', target.found.reason)] }

  const file = openPage(target.found.path, sites)
  if ('reason' in file)
    return { ...result, messages: [createMessage(target.name, { line: 1, column: 1 }, 'page-not-found', 'error', file.reason)] }
  const read = readPage(target.name, file, config)
  result.messages = [...read.messages]
  if (!read.page || refuses(read.messages))
    return result
  // Remembered before the planner takes the tree apart.
  const { flow, notes } = readPageWords(read.page.tree.children)
  const { travellers, nameOf } = nameTravellers(takePictures(read.page.tree, broken))
  const { deckUrl: published } = read.page
  const deckUrl = published && new URL(`${encodeURIComponent(target.slug)}/`, published.replace(/\/?$/, '/')).href
  const planned = planDeck({ ...read.page, slug: target.slug }, { illustrations, words: wordsFor(read.page.lang), deckUrl })
  result.messages = result.messages.concat(planned.messages)

  const folder = dirname(target.deckFile)
  const assets = encodeURIComponent(basename(assetsOf(target.deckFile)))
  result.deck = planned.deck
  result.address = deckUrl
  result.text = writeDeck(planned.deck, {
    source: slashed(relative(folder, target.found.path)),
    project: slashed(relative(folder, projectRoot)) || '.',
    pictureUrl: key => `./${assets}/${encodeURIComponent(nameOf(key))}`,
  })
  result.pictures = travellers
  result.messages.push(...warnOfUnwritten(target.name, file.bytes, result.text))
  const lost = findLostPageWords({ flow: [...wordsOf(read.page.heading ?? ''), ...flow], notes }, planned.deck, result.text)
  if (lost.length > 0)
    result.messages.push(createMessage(target.name, { line: 1, column: 1 }, 'lost-words', 'error', `Unexpected loss of ${lost.length} words between the page and its deck, first ${lost.slice(0, 8).map(word => `\`${word}\``).join(', ')}; this is a defect of ours, please report it with the page`))
  result.edited = existsSync(target.deckFile) && isEdited(readFileSync(target.deckFile, 'utf8'))
  return result
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}
