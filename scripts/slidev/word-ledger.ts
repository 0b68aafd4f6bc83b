// The ledger of words: what was read of a page against what was written of it, word by word, in order.
import type { RootContent } from 'mdast'
import { visibleTexts } from './visible-text.ts'

const WORD = /[\p{L}\p{N}\p{M}]+/gu
/** So many words of our own (markup, addresses, titles repeated) can stand between two words of the page. */
const MAX_BETWEEN = 600

/** The words of a text, in order and in Unicode's composed form. */
export function wordsOf(text: string): string[] {
  return text.normalize().match(WORD) ?? []
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
 * @returns the lost words, none for a faithful deck; time grows with the sizes, not with their product
 */
export function findLostWords(read: readonly string[], written: string): string[] {
  const found = wordsOf(written)
  let at = 0
  return read.filter((word) => {
    const end = Math.min(found.length, at + MAX_BETWEEN)
    for (let index = at; index < end; index++) {
      if (found[index] === word) {
        at = index + 1
        return false
      }
    }
    return true
  })
}
