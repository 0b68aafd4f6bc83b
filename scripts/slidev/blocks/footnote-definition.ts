// A note at the foot of a slide.
import type { FootnoteDefinition } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'
import { writeBlocks, writeComponent } from '../component.ts'

export const footnoteDefinition: Handle = (node: FootnoteDefinition, _parent, state, info) =>
  writeComponent('DiapoFootnote', { mark: node.label ?? node.identifier }, [], writeBlocks(node.children, state, info), state, info)
