// One pane of tabs, under its name.
import type { Handle } from 'mdast-util-to-markdown'
import type { Tab } from '../../model.ts'
import { writeBlocks, writeComponent } from '../component.ts'

export const tab: Handle = (node: Tab, _parent, state, info) =>
  writeComponent('DiapoTab', {}, [{ name: 'name', words: node.name }], writeBlocks(node.children, state, info), state, info)
