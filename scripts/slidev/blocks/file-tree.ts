// Files and folders: a list in a list, folders in bold.
import type { Handle } from 'mdast-util-to-markdown'
import type { FileEntry, FileTree } from '../../model.ts'

/** What stands deeper is set as deep as this: a slide is no wider. */
const MAX_DEPTH = 20

export const fileTree: Handle = (node: FileTree, parent, state, info) => {
  const lines: string[] = []
  const pending = node.children.toReversed().map(entry => ({ entry, depth: 0 }))
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { entry, depth } = next
    const name = state.handle({ type: 'inlineCode', value: entry.name }, parent, state, info)
    lines.push(`${'  '.repeat(Math.min(depth, MAX_DEPTH))}- ${styled(entry, name)}`)
    for (const child of entry.children.toReversed())
      pending.push({ entry: child, depth: depth + 1 })
  }
  return `<DiapoFileTree>\n\n${lines.join('\n')}\n\n</DiapoFileTree>`
}

function styled({ kind }: FileEntry, name: string): string {
  return kind === 'folder' ? `**${name}**` : name
}
