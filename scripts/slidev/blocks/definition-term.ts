// A word of a definition list.
import type { Handle } from 'mdast-util-to-markdown'
import type { DefinitionTerm } from '../../model.ts'
import { writeWords } from '../component.ts'

export const definitionTerm: Handle = (node: DefinitionTerm, _parent, state, info) =>
  `<dt>\n\n${writeWords(node.children, state, info)}\n\n</dt>`
