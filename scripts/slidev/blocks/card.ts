// A card: a title that leads somewhere, a badge, a picture, and blocks.
import type { RootContent } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'
import type { Card } from '../../model.ts'
import { writeBlocks, writeComponent } from '../component.ts'
import { safeUrl } from '../safe-url.ts'

export const card: Handle = (node: Card, _parent, state, info) => {
  const picture: RootContent[] = node.image ? [{ type: 'paragraph', children: [node.image] }] : []
  return writeComponent(
    'DiapoCard',
    { icon: node.icon, url: safeUrl(node.url) },
    [{ name: 'title', words: node.title }, { name: 'badge', words: node.badge ? [{ type: 'text', value: node.badge }] : [] }],
    writeBlocks([...picture, ...node.children], state, info),
    state,
    info,
  )
}
