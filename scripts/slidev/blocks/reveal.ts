// A list whose items appear one after another, click by click.
import type { Node, RootContent } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'
import { writeBlocks } from '../component.ts'

interface Reveal extends Node { type: 'reveal', children: RootContent[] }

declare module 'mdast' {
  interface RootContentMap { reveal: Reveal }
}

export const reveal: Handle = (node: Reveal, _parent, state, info) => `<v-clicks>\n\n${writeBlocks(node.children, state, info)}\n\n</v-clicks>`
