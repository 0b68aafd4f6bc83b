// A grid of cards: as many side by side as the page asks for, up to four; more would be too narrow to read.
import type { Handle } from 'mdast-util-to-markdown'
import type { Cards } from '../../model.ts'
import { writeBlocks, writeComponent } from '../component.ts'

const MAX_COLUMNS = 4
const USUAL_COLUMNS = 3

export const cards: Handle = (node: Cards, _parent, state, info) => {
  const columns = Math.max(1, Math.min(MAX_COLUMNS, node.columns || USUAL_COLUMNS, node.children.length))
  return writeComponent('DiapoCards', { columns }, [], writeBlocks(node.children, state, info), state, info)
}
