// The mark of a note. Slidev's own footnotes link to an address that is no slide, and bear the same name on every slide.
import type { FootnoteReference } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'

const handle: Handle = (node: FootnoteReference, parent, state, info) =>
  `<sup class="diapo-mark">${state.handle({ type: 'text', value: node.label ?? node.identifier }, parent, state, info)}</sup>`

export const footnoteReference = Object.assign(handle, { peek: () => '<' })
