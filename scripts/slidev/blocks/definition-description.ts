// What a word of a definition list means.
import type { Handle } from 'mdast-util-to-markdown'
import type { DefinitionDescription } from '../../model.ts'
import { writeBlocks } from '../component.ts'

export const definitionDescription: Handle = (node: DefinitionDescription, _parent, state, info) =>
  `<dd>\n\n${writeBlocks(node.children, state, info)}\n\n</dd>`
