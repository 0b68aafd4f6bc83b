// `::scene::`: what follows goes to another place of the layout.
import type { Handle } from 'mdast-util-to-markdown'

interface Slot { type: 'slot', name: string }

declare module 'mdast' {
  interface RootContentMap { slot: Slot }
}

export const slot: Handle = (node: Slot) => `::${node.name}::`
