// A callout: a tone, a title, and blocks.
import type { Handle } from 'mdast-util-to-markdown'
import type { Callout } from '../../model.ts'
import { writeBlocks, writeComponent } from '../component.ts'

export const callout: Handle = (node: Callout, _parent, state, info) =>
  writeComponent('DiapoCallout', { tone: node.tone, icon: node.icon }, [{ name: 'title', words: node.title }], writeBlocks(node.children, state, info), state, info)
