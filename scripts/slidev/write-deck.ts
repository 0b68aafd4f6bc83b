// From deck to Slidev Markdown: a head that sets the deck up, then the slides, pleasant to read and safe to compile.
import type { Deck } from '../model.ts'
import { writeHead } from './head.ts'
import { sealDeck } from './seal.ts'
import { writeSlide } from './slide.ts'

export interface WriteOptions {
  /** The page, as the head names it: relative to the deck's folder. */
  source: string
  /** Way from the deck's folder to the project's: `.`, `..`, with forward slashes. */
  project: string
  /** Address, relative to the deck, of a picture's copy; undefined for one that cannot be shown. */
  pictureUrl: (path: string) => string
}

/**
 * Writes a deck for `@slidev/parser` 53: as many slides come out of the parser as are in the deck.
 *
 * @returns the whole file, sealed with the hash of its own text
 */
export function writeDeck(deck: Deck, options: WriteOptions): string {
  const slides = deck.slides.map((slide, index) => writeSlide(slide, options, index === 0 ? writeHead(deck, options) : ''))
  return sealDeck(slides.join('\n'), options.source)
}
