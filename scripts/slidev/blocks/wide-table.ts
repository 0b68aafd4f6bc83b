// A table that is not left to the browser: GFM’s own, within a component that sets it.
import type { Handle } from 'mdast-util-to-markdown'
import type { WideTable } from '../../model.ts'
import { writeBlocks, writeComponent } from '../component.ts'

export const wideTable: Handle = (node: WideTable, _parent, state, info) =>
  writeComponent('DiapoTable', { form: node.form, columns: node.columns?.join(' '), wide: node.wide?.join(' ') || undefined }, [], writeBlocks(node.children, state, info), state, info)
