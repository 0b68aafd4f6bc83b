// The ledger of words: what was read of a page against what was written of it, word by word, in order.
import type { RootContent } from 'mdast'
import { visibleTexts } from './visible-text.ts'

const WORD = /[\p{L}\p{N}\p{M}]+/gu
/** So many words of our own (markup, addresses, titles repeated) can stand between two words of the page. */
const MAX_BETWEEN = 600

/**
 * Finds the words of a page that its deck lacks. Written Markdown holds more words than the page (tags, addresses, our own
 * titles), so the page's words must be found in it in order, not alone.
 *
 * @param read what the page shows, in order: texts and trees
 * @param written the deck's Markdown
 * @returns the lost words, none for a faithful deck; time grows with the sizes, not with their product
 */
export function findLostWords(read: Iterable<string | readonly RootContent[]>, written: string): string[] {
  const found = written.normalize().match(WORD) ?? []
  const lost: string[] = []
  let at = 0
  for (const source of read) {
    for (const text of typeof source === 'string' ? [source] : visibleTexts(source)) {
      for (const word of text.normalize().match(WORD) ?? []) {
        const next = indexWithin(found, word, at)
        if (next < 0)
          lost.push(word)
        else
          at = next + 1
      }
    }
  }
  return lost
}

function indexWithin(words: readonly string[], word: string, from: number): number {
  const end = Math.min(words.length, from + MAX_BETWEEN)
  for (let index = from; index < end; index++) {
    if (words[index] === word)
      return index
  }
  return -1
}
