// A picture with its title and what is written under it.
import type { Handle } from 'mdast-util-to-markdown'
import type { Figure } from '../../model.ts'
import { writeBlocks, writeComponent } from '../component.ts'
import { safeUrl } from '../safe-url.ts'

export const figure: Handle = (node: Figure, _parent, state, info) => writeComponent(
  'DiapoFigure',
  { url: safeUrl(node.url) },
  [{ name: 'title', words: node.title }, { name: 'caption', words: node.caption }],
  writeBlocks([{ type: 'paragraph', children: [node.image] }], state, info),
  state,
  info,
)
