// Our own words on slides, in the language of the deck.
import { configs } from '@slidev/client'
import { wordsFor } from '../../scripts/strings/index.ts'

/** The words for the deck that is shown. */
export function useWords() {
  return wordsFor(String(configs.htmlAttrs?.lang ?? 'fr'))
}
