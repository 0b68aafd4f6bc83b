// Steps that are no slides, because they stand inside something else: the text that they hold.
import type { Handle } from 'mdast-util-to-markdown'
import type { Steps } from '../../model.ts'
import { writeBlocks } from '../component.ts'

export const steps: Handle = (node: Steps, _parent, state, info) => writeBlocks(node.children, state, info)
