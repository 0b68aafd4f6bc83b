// The ledger of words: what was read of a page against what was written of it, word by word, in order.
import type { RootContent } from 'mdast'
import { visibleTexts } from './visible-text.ts'

const WORD = /[\p{L}\p{N}\p{M}]+/gu
/** So many words of our own (markup, addresses) can stand between two words of the page, beside a slide's title. */
const MAX_BETWEEN = 600
/** More words in one are not looked for, or a page made of them would take forever. */
const MAX_JOINED = 50
/** Shorter words are never carried on. */
const CARRIED = 12

/** The words of a text, in order and in Unicode's decomposed form, which stays one when words meet. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFD').match(WORD) ?? []
}

/** The words that a reader of the page sees, in order; to be taken before the planner takes the tree apart. */
export function visibleWords(nodes: readonly RootContent[]): string[] {
  return [...visibleTexts(nodes)].flatMap(wordsOf)
}

/**
 * Finds the words of a page that its deck lacks. Written Markdown holds more words than the page (tags, addresses, our own
 * titles), so the page's words must be found in it in order, not alone.
 *
 * @param read the page's words, in order
 * @param written the deck's Markdown
 * @param titles the titles of slides, which the deck repeats
 * @returns the lost words, none for a faithful deck; time grows with the sizes, not with their product
 */
export function findLostWords(read: readonly string[], written: string, titles: readonly string[] = []): string[] {
  const between = MAX_BETWEEN + 4 * titles.reduce((longest, title) => Math.max(longest, wordsOf(title).length), 0)
  const found = wordsOf(written)
  const lost: string[] = []
  let at = 0
  for (let index = 0; index < read.length;) {
    const end = Math.min(found.length, at + between)
    let count = 0
    for (let near = at; near < end && count === 0; near++) {
      count = countJoined(read, index, found[near]!)
      if (count > 0)
        at = near + 1
    }
    const after = count === 0 ? findInPieces(read[index]!, found, at, between) : undefined
    at = after ?? at
    if (count === 0 && after === undefined)
      lost.push(read[index]!)
    index += count || 1
  }
  return lost
}

/** A word that no slide holds, or a line of Han letters, is carried on over slides: its pieces follow each other. */
function findInPieces(word: string, found: readonly string[], from: number, between: number): number | undefined {
  if (word.length < CARRIED)
    return undefined
  let rest = word
  let at = from
  for (let near = from; near < Math.min(found.length, at + between); near++) {
    const piece = found[near]!
    if (rest.startsWith(piece) && (piece.length > 1 || piece === rest)) {
      rest = rest.slice(piece.length)
      at = near + 1
      if (rest === '')
        return at
    }
  }
  return undefined
}

/** How many words of the page, from one on, are one word of the deck: more than one where texts met, as in `*a*b`. */
function countJoined(read: readonly string[], first: number, whole: string): number {
  let length = 0
  for (let index = first; index < Math.min(read.length, first + MAX_JOINED); index++) {
    if (!whole.startsWith(read[index]!, length))
      return 0
    length += read[index]!.length
    if (length === whole.length)
      return index - first + 1
  }
  return 0
}
