// A link; one that would stay inside the deck, or run something, is its words only.
import type { Link } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'
import { defaultHandlers } from 'mdast-util-to-markdown'
import { safeUrl } from '../safe-url.ts'

const handle: Handle = (node: Link, parent, state, info) => {
  const url = safeUrl(node.url)
  return url ? defaultHandlers.link({ ...node, url, title: node.title?.replace(/\s+/g, ' ') }, parent, state, info) : state.containerPhrasing(node, info)
}

export const link = Object.assign(handle, { peek: (node: Link, _parent: unknown, state: Parameters<Handle>[2], info: Parameters<Handle>[3]) => safeUrl(node.url) ? '[' : state.containerPhrasing(node, info).charAt(0) })
