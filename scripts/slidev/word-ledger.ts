// The ledger of words: what was read of a page against what was written of it, word by word, in order.
import type { RootContent } from 'mdast'
import { visibleTexts } from './visible-text.ts'

/** Scripts that part no words by blanks: a line of them is cut where the room ends, so each of their letters is a word. */
const UNPARTED = String.raw`[\p{L}&&[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]]`
/** A search that goes on through millions of letters ends in an overflow. */
const MOST_LETTERS = 9999
const WORD = new RegExp(String.raw`${UNPARTED}\p{M}{0,99}|[[\p{L}\p{N}\p{M}]--${UNPARTED}]{1,${MOST_LETTERS}}`, 'gv')
/** An address or an attribute: what a page says there is not all seen. */
const UNSEEN = /\]\([^\s)]+|="[^"]+"/g
/** So many words of our own (markup, addresses) can stand between two words of the page, beside a slide's title. */
const MAX_BETWEEN = 600
/** More words in one are not looked for, or a page made of them would take forever. */
const MAX_JOINED = 50
/** Shorter words are never carried on. */
const CARRIED = 12
/** Where a word that is carried on may begin: a title can repeat its beginning. */
const MAX_STARTS = 20

/** The words of a text, in order and in Unicode's decomposed form, which stays one when words meet. */
export function wordsOf(text: string): string[] {
  const words = text.normalize('NFD').match(WORD) ?? []
  return words.some(isCut) ? joinCut(words) : words
}

function isCut(word: string): boolean {
  return word.length >= MOST_LETTERS
}

function joinCut(words: readonly string[]): string[] {
  const joined: string[] = []
  words.forEach((word, index) => {
    if (index > 0 && isCut(words[index - 1]!))
      joined[joined.length - 1] += word
    else
      joined.push(word)
  })
  return joined
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
  const unseen = (written.match(UNSEEN) ?? []).filter(({ length }) => length > MAX_BETWEEN)
  const between = MAX_BETWEEN + mostWords(unseen) + 4 * mostWords(titles)
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

function mostWords(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, wordsOf(text).length), 0)
}

/** A word that no slide holds is carried on over slides: its pieces follow each other. */
function findInPieces(word: string, found: readonly string[], from: number, between: number): number | undefined {
  if (word.length < CARRIED)
    return undefined
  let starts = 0
  for (let near = from; near < Math.min(found.length, from + between) && starts < MAX_STARTS; near++) {
    if (!isPiece(found[near]!, word, 0))
      continue
    starts++
    const after = followPieces(word, found, near, between)
    if (after !== undefined)
      return after
  }
  return undefined
}

function followPieces(word: string, found: readonly string[], first: number, between: number): number | undefined {
  let length = 0
  let at = first
  for (let near = first; near < Math.min(found.length, at + between) && length < word.length; near++) {
    if (isPiece(found[near]!, word, length)) {
      length += found[near]!.length
      at = near + 1
    }
  }
  return length === word.length ? at : undefined
}

/** A single letter can be a tag's or an attribute's; only the last piece may be one. */
function isPiece(piece: string, word: string, at: number): boolean {
  return word.startsWith(piece, at) && (piece.length > 1 || at + 1 === word.length)
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
