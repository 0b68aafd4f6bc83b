// The mark of a note. Slidev's own footnotes link to an address that is no slide, and bear the same name on every slide.
import type { FootnoteReference } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'
import { writeInlineTag } from '../component.ts'

const handle: Handle = (node: FootnoteReference, _parent, _state, info) => writeInlineTag('DiapoMark', { mark: node.label ?? node.identifier }, info)

export const footnoteReference = Object.assign(handle, { peek: () => '<' })
