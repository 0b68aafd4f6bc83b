// `::scene::`: what follows goes to another place of the layout.
import type { Node } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'

interface Slot extends Node { type: 'slot', name: string }

declare module 'mdast' {
  interface RootContentMap { slot: Slot }
}

export const slot: Handle = (node: Slot) => `::${node.name}::`
