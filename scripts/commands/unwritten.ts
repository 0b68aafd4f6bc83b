// Characters that no typeface of the project writes, told while the deck is made: `check` would see them, and `convert` has no browser.
import type { Message } from '../model.ts'
import { createLineIndex } from '../hugo/line-index.ts'
import { createMessage } from '../messages.ts'
import { UNWRITTEN } from '../writings.ts'

/**
 * Warns once of all such characters of a page.
 *
 * @param name the page as the user named it
 * @param source the page, for the place of the first
 * @param deck what is shown of it
 */
export function warnOfUnwritten(name: string, source: Uint8Array, deck: string): Message[] {
  const found = new Set(deck.match(UNWRITTEN))
  if (found.size === 0)
    return []
  const text = new TextDecoder().decode(source)
  const [first = ''] = found
  const signs = [...found].slice(0, 5).map(sign => `\`${sign}\` (U+${sign.codePointAt(0)!.toString(16).toUpperCase()})`)
  const reason = `Unexpected ${signs.join(', ')}${found.size > 5 ? ` and ${found.size - 5} more` : ''}, expected characters of a script that the typefaces of the project have; another machine may show empty boxes`
  return [createMessage(name, createLineIndex(text).toPlace(Math.max(0, text.indexOf(first))), 'missing-glyph', 'warning', reason)]
}
