// An item of a list; the box of a task is written with its paragraph.
import type { ListItem } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'

declare module 'mdast' {
  interface ListItemData {
    /** The item's number in its list, where it has numbers. */
    no?: number
  }
}

export const listItem: Handle = (node: ListItem, parent, state, info) => {
  const bullet = parent?.type === 'list' && parent.ordered ? `${node.data?.no ?? 1}${state.bulletCurrent ?? '.'}` : state.bulletCurrent ?? '-'
  const exit = state.enter('listItem')
  const text = state.containerFlow(node, info)
  exit()
  const indent = ' '.repeat(bullet.length + 1)
  const lines = text.split('\n').map(line => line && indent + line).join('\n')
  // Slidev's parser does not see a fence behind a bullet, but takes its end for the start of one: so the fence gets its own line.
  return lines.trimStart().startsWith('```') ? `${bullet}\n${lines}` : `${bullet} ${lines.slice(indent.length)}`.trimEnd()
}
