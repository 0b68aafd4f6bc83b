// A link that leads out of the deck; others are their words when they come here (`tidy.ts`).
import type { Link } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'
import { defaultHandlers } from 'mdast-util-to-markdown'
import { escapeLink } from '../escape.ts'

const handle: Handle = (node: Link, parent, state, info) =>
  escapeLink(defaultHandlers.link({ ...node, title: node.title?.replace(/[ \t\r\n]+/g, ' ') }, parent, state, info))

export const link = Object.assign(handle, { peek: () => '[' })
