// A list whose items appear one after another, click by click.
import type { Node, RootContent } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'

interface Reveal extends Node { type: 'reveal', children: RootContent[] }

declare module 'mdast' {
  interface RootContentMap { reveal: Reveal }
}

export const reveal: Handle = (node: Reveal, _parent, state, info) =>
  `<v-clicks>\n\n${state.containerFlow(node as never, info)}\n\n</v-clicks>`
