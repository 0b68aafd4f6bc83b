// The copy that is written: nodes where Markdown can say them, nothing visible lost, whatever stands in what, however deep.
import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { writeMarkdown } from '../../scripts/slidev/markdown.ts'
import { tidy } from '../../scripts/slidev/tidy.ts'
import { findLostWords, visibleWords } from '../../scripts/slidev/word-ledger.ts'

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const words = (value: string): RootContent => ({ type: 'paragraph', children: [text(value)] })
const sentence = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children })
const strong = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children })
const write = (...children: RootContent[]): string => writeMarkdown(children, { pictureUrl: path => path })

describe('repairs', () => {
  it.each<[string, RootContent[], string]>([
    ['texts are joined', [sentence(text('{'), text('{ x }'), text('}'))], '<span v-pre>{{ x }}</span>\n'],
    ['a line break in a text is a blank', [words('a\nb\r\nc\rd')], 'a b c d\n'],
    ['a blank parts two emphases', [sentence(strong(text('a')), text('\n'), { type: 'emphasis', children: [text('b')] })], '**a** *b*\n'],
    ['a blank moves out of emphasis', [sentence(text('a'), strong(text(' b ')), text('c'))], 'a **b** c\n'],
    ['emphasis of a blank is a blank', [sentence(text('a'), strong(text(' ')), text('b'))], 'a b\n'],
    ['neighbours of one kind are one', [sentence(strong(text('a')), strong(text('b')))], '**ab**\n'],
    ['one kind in itself is one', [sentence(strong(strong(text('a'))))], '**a**\n'],
    ['a link in a link is its text', [sentence({ type: 'link', url: 'https://a.b/', children: [text('a'), { type: 'link', url: 'https://c.d/', children: [text('b')] }] })], '[ab](https://a.b/)\n'],
    ['an empty link leaves nothing', [sentence({ type: 'link', url: 'https://a.b/', children: [] })], ''],
    ['edges have no breaks', [sentence({ type: 'break' }, text(' a '), { type: 'break' })], 'a\n'],
    ['words among blocks are a paragraph', [text('a'), words('b'), text('c')], 'a\n\nb\n\nc\n'],
    ['a block in a paragraph parts it', [{ type: 'paragraph', children: [text('a'), { type: 'thematicBreak' } as never, text('b')] }], 'a\n\n***\n\nb\n'],
    ['blocks in a cell are lines', [{ type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [words('a'), { type: 'list', children: [{ type: 'listItem', children: [words('b')] }] }, { type: 'code', value: 'c' }] as never }] }] }], '| a<br>b<br>`c` |\n| - |\n'],
    ['short rows are filled', [{ type: 'table', children: [['a'], ['b', 'c']].map(row => ({ type: 'tableRow', children: row.map(cell => ({ type: 'tableCell', children: [text(cell)] })) })) }], '| a | |\n| - | - |\n| b | c |\n'],
    ['a table of nothing is nothing', [{ type: 'table', children: [] }], ''],
    ['HTML is text', [{ type: 'html', value: '<b>' }, sentence({ type: 'html', value: '<i>' })], '\\<b>\n\n\\<i>\n'],
    ['a comment is nothing', [{ type: 'html', value: '<!-- a -->' }, { type: 'notes', value: 'b' }, { type: 'definition', identifier: 'c', url: 'd' }], ''],
    ['a reference without definition is its text', [sentence({ type: 'linkReference', identifier: 'a', referenceType: 'full', children: [text('b')] }, { type: 'imageReference', identifier: 'c', referenceType: 'full', alt: 'd' })], 'bd\n'],
    ['a node that nobody knows is what it holds', [{ type: 'inconnu', children: [words('a')] } as never, { type: 'autre', value: 'b' } as never], 'a\n\nb\n'],
    ['a heading holds no line break', [{ type: 'heading', depth: 2, children: [text('a'), { type: 'break' }, text('b\nc')] }], '## a<br>b c\n'],
    ['controls are not shown, and tear no word apart', [words('a\0b\x07c\x1Bd\uFFFFe')], 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\n'],
    ['half a character is none', [words('a\uD800b')], 'a\uFFFDb\n'],
  ])('%s', (_, children, expected) => {
    expect(write(...children)).toBe(expected)
  })

  it('the tree that was given stays as it was', () => {
    const tree = [sentence(strong(text(' a ')), text('b\nc')), { type: 'table', children: [] } as RootContent]
    const before = structuredClone(tree)
    tidy(tree)
    expect(tree).toEqual(before)
  })
})

describe('depth', () => {
  const DEPTH = 10_000
  const nest = (wrap: (inner: RootContent, depth: number) => RootContent): RootContent => {
    let node = words('fond')
    for (let depth = 0; depth < DEPTH; depth++)
      node = wrap(node, depth)
    return node
  }

  // Given as functions: a tree so deep cannot even be named in a report.
  it.each<[string, () => RootContent]>([
    ['quotations', () => nest(inner => ({ type: 'blockquote', children: [inner as never] }))],
    ['lists', () => nest((inner, depth) => ({ type: 'list', children: [{ type: 'listItem', children: [words(`mot${depth}`), inner] as never }] }))],
    ['callouts', () => nest((inner, depth) => ({ type: 'callout', tone: 'tip', title: [text(`mot${depth}`)], children: [inner] }))],
    ['tabs', () => nest((inner, depth) => ({ type: 'tabs', children: [{ type: 'tab', name: [text(`mot${depth}`)], children: [inner] }] }))],
    ['cards', () => nest((inner, depth) => ({ type: 'cards', children: [{ type: 'card', title: [text(`mot${depth}`)], badge: 'b', children: [inner] }] }))],
    ['details', () => nest((inner, depth) => ({ type: 'details', summary: [text(`mot${depth}`)], children: [inner] }))],
    ['definitions', () => nest((inner, depth) => ({ type: 'definitionList', children: [{ type: 'definitionTerm', children: [text(`mot${depth}`)] }, { type: 'definitionDescription', children: [inner] }] }))],
    ['emphasis', () => sentence(nest((inner, depth) => depth === 0 ? text('fond') : { type: depth % 2 ? 'strong' : 'emphasis', children: [text(`a${depth} `), inner as never] }) as PhrasingContent)],
    ['what nobody knows', () => nest(inner => ({ type: 'inconnu', children: [inner] }) as never)],
  ])('%s, ten thousand of them', (_, plant) => {
    const tree = plant()
    const markdown = write(tree)
    expect(findLostWords(visibleWords([tree]), markdown).slice(0, 5)).toEqual([])
    expect(markdown).toContain('fond')
  })

  it('files, ten thousand folders deep', () => {
    let entry: Extract<Nodes, { type: 'fileEntry' }> = { type: 'fileEntry', kind: 'file', name: 'fond', children: [] }
    for (let depth = 0; depth < DEPTH; depth++)
      entry = { type: 'fileEntry', kind: 'folder', name: `dossier${depth}`, children: [entry] }
    const tree: RootContent = { type: 'fileTree', children: [entry] }
    expect(findLostWords(visibleWords([tree]), write(tree)).slice(0, 5)).toEqual([])
  })

  it('what lies too deep keeps every word in order', () => {
    let node: RootContent = { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text('un')] }, { type: 'tableCell', children: [text('deux')] }] }] }
    for (let depth = 0; depth < 60; depth++)
      node = { type: 'blockquote', children: [node as never] }
    expect(write(node).replace(/[> \n]+/g, ' ').trim()).toBe('un deux')
  })
})
