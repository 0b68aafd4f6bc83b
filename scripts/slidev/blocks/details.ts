// What a page folds away: unfolded, under its summary.
import type { Handle } from 'mdast-util-to-markdown'
import type { Details } from '../../model.ts'
import { writeBlocks, writeComponent } from '../component.ts'

export const details: Handle = (node: Details, _parent, state, info) =>
  writeComponent('DiapoDetails', {}, [{ name: 'summary', words: node.summary }], writeBlocks(node.children, state, info), state, info)
