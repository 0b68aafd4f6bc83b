// A line break: as a tag, because the next line's first characters could be syntax.
import type { Handle } from 'mdast-util-to-markdown'

const handle: Handle = () => '<br>'

export const lineBreak = Object.assign(handle, { peek: () => '<' })
