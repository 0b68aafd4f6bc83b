import type { PhrasingContent } from 'mdast'
// Files and folders: a list in a list, folders in bold.
import type { Handle } from 'mdast-util-to-markdown'
import type { FileEntry, FileTree } from '../../model.ts'
import { writeWords } from '../component.ts'

/** What stands deeper is set as deep as this: a slide is no wider. */
const MAX_DEPTH = 20

export const fileTree: Handle = (node: FileTree, _parent, state, info) => {
  const lines: string[] = []
  const pending = node.children.toReversed().map(entry => ({ entry, depth: 0 }))
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { entry, depth } = next
    lines.push(`${'  '.repeat(Math.min(depth, MAX_DEPTH))}- ${writeWords([nameOf(entry)], state, info)}`)
    for (const child of entry.children.toReversed())
      pending.push({ entry: child, depth: depth + 1 })
  }
  return `<DiapoFileTree>\n\n${lines.join('\n')}\n\n</DiapoFileTree>`
}

function nameOf({ kind, name }: FileEntry): PhrasingContent {
  const code: PhrasingContent = { type: 'inlineCode', value: name }
  return kind === 'folder' ? { type: 'strong', children: [code] } : code
}
