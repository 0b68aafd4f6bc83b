// A formula in a sentence.
import type { Handle } from 'mdast-util-to-markdown'
import type { InlineMath } from '../../model.ts'
import { writeInlineTag } from '../component.ts'

const handle: Handle = (node: InlineMath, _parent, _state, info) => writeInlineTag('DiapoMath', { tex: node.value }, info)

export const inlineMath = Object.assign(handle, { peek: () => '<' })
