// Files and folders: broken between entries, or within a folder that is too long; its name is repeated.
import type { FileEntry, FileTree } from '../../../model.ts'
import type { Kind } from '../kind.ts'
import type { Setting } from '../setting.ts'
import { MANY } from '../kind.ts'
import { heightOfWords } from '../words.ts'

/** Beside a name: its sign. Beside what a folder holds: its line, too. */
const SIGN = 30
const FOLDER = 53

export const fileTree: Kind<FileTree> = {
  measure: (node, { width, setting }) => ({ height: entriesHeight(node, width, setting), before: 0.1 * setting.small, after: 0.7 * setting.small }),
  break: (node, room, column, { boxOf }) => {
    const broken = entries(node.children, children => boxOf({ ...node, children }, column).height <= room)
    return broken && [[{ ...node, children: broken[0] }], [{ ...node, children: broken[1] }]]
  },
}

function entriesHeight({ children }: FileTree | FileEntry, width: number, setting: Setting): number {
  return children.slice(0, MANY).reduce((sum, entry) => sum + heightOfWords([{ type: 'inlineCode', value: entry.name }], width - SIGN, { family: 'title', size: setting.small * 1.08 }, 1.3) / 1.08 + entriesHeight(entry, width - FOLDER, setting), 0)
}

function entries(children: readonly FileEntry[], fits: (children: FileEntry[]) => boolean): [FileEntry[], FileEntry[]] | undefined {
  let count = children.findIndex((_, index) => !fits(children.slice(0, index + 1)))
  count = count < 0 ? children.length - 1 : count
  const before = children.slice(0, count)
  const next = children[count]!
  const broken = next.children.length > 0 ? entries(next.children, part => fits([...before, { ...next, children: part }])) : undefined
  if (broken)
    return [[...before, { ...next, children: broken[0] }], [{ ...next, children: broken[1] }, ...children.slice(count + 1)]]
  return count > 0 ? [before, children.slice(count)] : undefined
}
