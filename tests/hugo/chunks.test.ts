// A long page is parsed in chunks, and nobody can tell from its tree.
import type { Nodes } from 'mdast'
import { defListFromMarkdown } from 'mdast-util-definition-list'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { defList } from 'micromark-extension-definition-list'
import { gfm } from 'micromark-extension-gfm'
import { expect, it } from 'vitest'
import { parseInChunks } from '../../scripts/hugo/chunks.ts'

const reader: Parameters<typeof parseInChunks>[1] = {
  extensions: () => ({ syntax: [gfm(), defList], toTree: [gfmFromMarkdown(), defListFromMarkdown as never] }),
  passes: () => {},
}

it.each([
  ['paragraphs', 'un\n\ndeux\n\ntrois\n'],
  ['items', '- a\n\n  b\n\n- c\n\nfin\n\n1. d\n\n   e\n\n2. f\n'],
  ['code in fences', '```\na\n\n# b\n\n```\n\nfin\n\n~~~~\n~~~\n\nx\n\n~~~~\n\ny\n'],
  ['code in fences of items', '- ```\n  a\n\n  b\n  ```\n\n  ~~~\n  x\n\ny\n\n```\nz\n\nt\n```\n'],
  ['code that never ends', 'a\n\n```\nb\n\nc\n\nd\n'],
  ['comments', 'a\n\n<!-- b\n\nc\n\nd -->\n\ne\n\n<!-- f\n\ng\n'],
  ['HTML', '<div>\n\na\n\n</div>\n\n<pre>\n\nb\n\n</pre>\n\n<script>\n\nc\n\n</script>\n\nd\n'],
  ['long lists', '- a\n- b\n  - c\n  - d\n\n    e\n- f\n\n\n- g\n* h\n* i\n\n1. j\n2. k\n3) l\n4) m\n-\n-\nn\n- - -\n- o\n'],
  ['what looks like items', 'a\n2. b\n3. c\n\n<div>\n- d\n- e\n</div>\n\nf\n-\n\n- ```\n  g\n- h\n\n[^1]: i\n- j\n'],
  ['long tables', '|a|b|\n|-|-|\n|c|d|\n|e|\n|f|g|h|\nx\n\ny\n|a|\n|b|\n\n|a|\n|:-:|\n|-|\n|:-:|\n|b|\n'],
  ['quotations', '> a\n\n> b\n\n> ```\n> c\n\nd\n'],
  ['references to what follows', '[a] ![a][]\n\n[b][a]\n\n> [A]: /u\n\nx[^n] y[^m]\n\n[^n]: note\n\n    suite\n\n[^M]: autre\n'],
  ['definitions', 'a\n: b\n\n  c\n\n: d\n\ne\n\nf\n: g\n'],
  ['tables', '|a|\n|-|\n|b|\n\n|c|\n\nd\n'],
  ['the line ends of Windows', 'a\r\n\r\nb\r\n\r\n```\r\nc\r\n\r\nd\r\n```\r\n\r\ne\r\n'],
  ['inline code that looks like a fence', '```a```\n\nb\n\n```c\n\nd\n```\n'],
])('%s', (_, markdown) => {
  expect(flat(parseInChunks(markdown, reader, 1))).toEqual(flat(parseInChunks(markdown, reader)))
})

/** A tree without what nobody reads: lines and columns. */
function flat(node: Nodes): unknown {
  const { position, ...rest } = node
  return { ...rest, from: position?.start.offset, to: node.type === 'root' ? undefined : position?.end.offset, ...('children' in node ? { children: node.children.map(flat) } : {}) }
}
