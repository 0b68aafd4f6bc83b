// A table that a browser would set too wide: GFM’s own, within a component that sets it.
import type { Handle } from 'mdast-util-to-markdown'
import type { WideTable } from '../../model.ts'
import { writeBlocks, writeComponent } from '../component.ts'

export const wideTable: Handle = (node: WideTable, _parent, state, info) =>
  writeComponent('DiapoTable', { columns: node.columns?.join(' ') }, [], writeBlocks(node.children, state, info), state, info)
