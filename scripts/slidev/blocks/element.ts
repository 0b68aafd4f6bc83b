// HTML that says what Markdown cannot: a key, an index, a mark.
import type { Handle } from 'mdast-util-to-markdown'
import type { Element } from '../../model.ts'

const handle: Handle = (node: Element, _parent, state, info) =>
  `<${node.tag}>${state.containerPhrasing(node as never, { ...info, before: '>', after: '<' })}</${node.tag}>`

export const element = Object.assign(handle, { peek: () => '<' })
