// `filetree/container`, `filetree/folder` and `filetree/file` of Hextra.
import type { RootContent } from 'mdast'
import type { FileEntry } from '../../model.ts'
import type { Shortcode, ShortcodeReader } from './shortcode.ts'

const example = '{{< filetree/container >}}\n  {{< filetree/folder name="content" >}}\n    {{< filetree/file name="_index.md" >}}\n  {{< /filetree/folder >}}\n{{< /filetree/container >}}'

export const filetreeContainer: ShortcodeReader = {
  inner: 'markdown',
  closed: ['filetree/container'],
  place: 'block',
  example,
  becomes: 'A tree of files and folders, all folders open.',
  toNodes: ({ children }) => {
    const { entries, others } = sort(children)
    return [...(entries.length > 0 ? [{ type: 'fileTree' as const, children: entries }] : []), ...others]
  },
}

export const filetreeFolder: ShortcodeReader = {
  inner: 'markdown',
  closed: ['filetree/folder'],
  place: 'block',
  example,
  becomes: 'A folder with what it holds.',
  toNodes: (shortcode) => {
    const { entries, others } = sort(shortcode.children)
    return [...within(shortcode, { type: 'fileEntry', kind: 'folder', name: shortcode.get('name', 0) ?? '', children: entries }), ...others]
  },
}

export const filetreeFile: ShortcodeReader = {
  inner: 'none',
  place: 'block',
  example,
  becomes: 'A file.',
  toNodes: shortcode => within(shortcode, { type: 'fileEntry', kind: 'file', name: shortcode.get('name', 0) ?? '', children: [] }),
}

/** An entry outside any tree is a tree of its own. */
function within({ parent }: Shortcode, entry: FileEntry): RootContent[] {
  return parent?.reader?.startsWith('filetree/') ? [entry] : [{ type: 'fileTree', children: [entry] }]
}

function sort(nodes: readonly RootContent[]): { entries: FileEntry[], others: RootContent[] } {
  const entries = nodes.flatMap((node): FileEntry[] => node.type === 'fileEntry' ? [node] : node.type === 'fileTree' ? node.children : [])
  return { entries, others: nodes.filter(node => node.type !== 'fileEntry' && node.type !== 'fileTree') }
}
