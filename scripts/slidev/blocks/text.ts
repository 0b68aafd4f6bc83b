// Text: every character that Markdown, Slidev or Vue would take for syntax is escaped.
import type { Text } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'
import type { TextStyle } from '../escape.ts'
import { defaultHandlers } from 'mdast-util-to-markdown'
import { escapeText } from '../escape.ts'

/** Makes the handler for texts. */
export function createText(style: Pick<TextStyle, 'apostrophes'>): Handle {
  return (node: Text, parent, state, info) => escapeText(defaultHandlers.text(node, parent, state, info), { ...style, insideLink: state.stack.includes('link') })
}
