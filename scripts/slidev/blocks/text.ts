// Text: every character that Markdown, Slidev or Vue would take for syntax is escaped.
import type { Text } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'
import type { TextStyle } from '../escape.ts'
import { defaultHandlers } from 'mdast-util-to-markdown'
import { escapeText } from '../escape.ts'

/** Most texts hold nothing that could be syntax, and looking for all of it costs more than the rest of the writing. */
const LETTERS = /^[\p{L}\p{M}\p{N} \u00A0\u202F,.;:?!()’…«»“”–—%-]*$/u
const SYNTAX_OF_LETTERS = /^[-:( ]|\.\.|,,|--|[?!]{4}|!$|\d[.)]|w\.|\((?:c|r|tm)\)/i

/** In alphabets whose letters have places of their own with their marks; other writings are set from pieces. */
const IN_PIECES = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]\p{M}+/gu

/** Makes the handler for texts. A typeface has ậ, not â and a dot below it, so letters in pieces are put together (UAX 15). */
export function createText(style: Pick<TextStyle, 'apostrophes'>): Handle {
  return (node: Text, parent, state, info) => {
    const value = node.value.replace(IN_PIECES, letter => letter.normalize('NFC'))
    return isPlain(value) ? value : escapeText(defaultHandlers.text({ ...node, value }, parent, state, info), { ...style, insideLink: state.stack.includes('link') })
  }
}

/** Whether a text is Markdown as it stands. */
export function isPlain(text: string): boolean {
  return LETTERS.test(text) && !SYNTAX_OF_LETTERS.test(text)
}
