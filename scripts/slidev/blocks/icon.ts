// A small sign in a sentence, by its name.
import type { Handle } from 'mdast-util-to-markdown'
import type { Icon } from '../../model.ts'
import { writeInlineTag } from '../component.ts'

const handle: Handle = (node: Icon, _parent, _state, info) => writeInlineTag('DiapoIcon', { name: node.name }, info)

export const icon = Object.assign(handle, { peek: () => '<' })
