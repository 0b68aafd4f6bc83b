// Words and what they mean.
import type { Handle } from 'mdast-util-to-markdown'
import type { DefinitionList } from '../../model.ts'
import { writeBlocks } from '../component.ts'

export const definitionList: Handle = (node: DefinitionList, _parent, state, info) =>
  `<dl>\n\n${writeBlocks(node.children, state, info)}\n\n</dl>`
