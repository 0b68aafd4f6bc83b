// Panes of which a page shows one at a time: all of them.
import type { Handle } from 'mdast-util-to-markdown'
import type { Tabs } from '../../model.ts'
import { writeBlocks, writeComponent } from '../component.ts'

export const tabs: Handle = (node: Tabs, _parent, state, info) =>
  writeComponent('DiapoTabs', {}, [], writeBlocks(node.children, state, info), state, info)
