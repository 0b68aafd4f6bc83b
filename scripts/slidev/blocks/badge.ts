// A badge: a short word on a coloured ground, in a sentence.
import type { Handle } from 'mdast-util-to-markdown'
import type { Badge } from '../../model.ts'

const handle: Handle = (node: Badge, _parent, state, info) =>
  `<span class="diapo-badge is-${node.tone}">${state.containerPhrasing(node as never, { ...info, before: '>', after: '<' })}</span>`

export const badge = Object.assign(handle, { peek: () => '<' })
