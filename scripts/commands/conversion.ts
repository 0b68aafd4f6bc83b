// One page through the first three rooms, up to the deck's text and the files it needs; nothing is written here.
import type { Config } from '../config.ts'
import type { Deck, Illustration, Message } from '../model.ts'
import type { Target } from './targets.ts'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, relative, sep } from 'node:path'
import { planDeck } from '../deck/plan.ts'
import { readPage } from '../hugo/read-page.ts'
import { openPage } from '../hugo/reader.ts'
import { createMessage, refuses } from '../messages.ts'
import { projectRoot } from '../project.ts'
import { isEdited } from '../slidev/seal.ts'
import { writeDeck } from '../slidev/write-deck.ts'
import { wordsFor } from '../strings/index.ts'

/** What became of a page. */
export interface Conversion extends Target {
  /** Undefined for a refused page. */
  deck?: Deck
  /** The deck's Markdown; undefined for a refused page. */
  text?: string
  /** Pictures that travel with the deck: absolute path to name in the `.assets` folder. */
  pictures: Map<string, string>
  /** The deck's file was edited by hand, so it stands as it is. */
  edited: boolean
  messages: Message[]
}

/**
 * Converts one page.
 *
 * @param illustrations the scenes that can stand for images
 */
export function convertPage(target: Target, config: Config, illustrations: readonly Illustration[]): Conversion {
  const result: Conversion = { ...target, pictures: new Map(), edited: false, messages: [] }
  if ('reason' in target.found)
    return { ...result, messages: [createMessage(target.name, { line: 1, column: 1 }, 'page-not-found', 'error', target.found.reason)] }

  const read = readPage(target.name, openPage(target.found.path), config)
  result.messages.push(...read.messages)
  if (!read.page || refuses(read.messages))
    return result
  const deckUrl = config.deckUrl && new URL(`${encodeURIComponent(target.slug)}/`, config.deckUrl.replace(/\/?$/, '/')).href
  const planned = planDeck({ ...read.page, slug: target.slug }, { illustrations, words: wordsFor(read.page.lang), deckUrl })
  result.messages.push(...planned.messages)
  if (!planned.deck)
    return result

  const folder = dirname(target.deckFile)
  const assets = `${basename(target.deckFile, '.md')}.assets`
  result.deck = planned.deck
  result.text = writeDeck(planned.deck, {
    source: slashed(relative(folder, target.found.path)),
    project: slashed(relative(folder, projectRoot)) || '.',
    pictureUrl: path => `./${encodeURIComponent(assets)}/${encodeURIComponent(pictureName(path, result.pictures))}`,
  })
  result.edited = existsSync(target.deckFile) && isEdited(readFileSync(target.deckFile, 'utf8'))
  return result
}

/** Two pictures of one name from two folders are told apart by a number. */
function pictureName(path: string, pictures: Map<string, string>): string {
  const known = pictures.get(path)
  if (known)
    return known
  const taken = new Set(pictures.values())
  let name = basename(path)
  for (let number = 2; taken.has(name); number++)
    name = basename(path).replace(/(?=\.\w+$)/, `-${number}`)
  pictures.set(path, name)
  return name
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}
