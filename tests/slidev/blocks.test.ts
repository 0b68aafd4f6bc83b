// Each block as it is written: what a presenter finds in the deck's file.
import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/project.ts'
import { createBlocks } from '../../scripts/slidev/blocks/index.ts'
import { languageOf } from '../../scripts/slidev/languages.ts'
import { writeMarkdown } from '../../scripts/slidev/markdown.ts'
import { maskCode, unmaskCode } from '../../scripts/slidev/mask.ts'
import { kindOf } from '../../scripts/slidev/node-kinds.ts'
import { safeUrl } from '../../scripts/slidev/safe-url.ts'

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const words = (value: string): Paragraph => ({ type: 'paragraph', children: [text(value)] })
const sentence = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children })
const write = (...children: RootContent[]): string => writeMarkdown(children, { pictureUrl: path => `./a/${path}` }).trimEnd()

it('every block that is written has a kind', () => {
  for (const type of Object.keys(createBlocks({ pictureUrl: String, apostrophes: true })))
    expect(kindOf(type), type).toBeDefined()
})

describe('blocks', () => {
  it.each<[string, RootContent, string]>([
    ['callout', { type: 'callout', tone: 'tip', title: [text('À « voir »')], children: [words('a')] }, '<DiapoCallout title="À « voir »" tone="tip">\n\na\n\n</DiapoCallout>'],
    ['letters in pieces', words('Mâ\u0323t e\u0301te\u0301 и\u0306 が ক\u09BC'), 'Mật été й が ক\u09BC'],
    ['callout without anything', { type: 'callout', tone: 'tip', title: [], children: [] }, '<DiapoCallout tone="tip" />'],
    ['callout, its title marked', { type: 'callout', tone: 'tip', title: [text('a '), { type: 'inlineCode', value: 'b' }], children: [] }, '<DiapoCallout tone="tip">\n\n<template #title>\n\na `b`\n\n</template>\n\n</DiapoCallout>'],
    ['cards', { type: 'cards', columns: 5, children: [{ type: 'card', title: [text('a')], url: 'https://b.c/', icon: 'key', badge: 'd', children: [words('e')] }, { type: 'card', title: [text('f')], children: [] }] }, '<DiapoCards columns="2">\n\n<DiapoCard title="a" badge="d" icon="key" url="https://b.c/">\n\ne\n\n</DiapoCard>\n\n<DiapoCard title="f" />\n\n</DiapoCards>'],
    ['tabs', { type: 'tabs', children: [{ type: 'tab', name: [text('a')], children: [words('b')] }] }, '<DiapoTabs>\n\n<DiapoTab name="a">\n\nb\n\n</DiapoTab>\n\n</DiapoTabs>'],
    ['a table in columns of ours', { type: 'wideTable', form: 'close', columns: [100, 792], children: [{ type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text('a')] }, { type: 'tableCell', children: [text('b')] }] }] }] }, '<DiapoTable form="close" columns="100 792">\n\n| a | b |\n| - | - |\n\n</DiapoTable>'],
    ['a table of records', { type: 'wideTable', form: 'records', columns: [3], wide: [1, 4], children: [{ type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text('a')] }] }] }] }, '<DiapoTable form="records" columns="3" wide="1 4">\n\n| a |\n| - |\n\n</DiapoTable>'],
    ['details', { type: 'details', summary: [text('a')], children: [words('b')] }, '<DiapoDetails summary="a">\n\nb\n\n</DiapoDetails>'],
    ['files', { type: 'fileTree', children: [{ type: 'fileEntry', kind: 'folder', name: 'a', children: [{ type: 'fileEntry', kind: 'file', name: '_b.md', children: [] }] }, { type: 'fileEntry', kind: 'file', name: 'c', children: [] }] }, '<DiapoFileTree>\n\n- **`a`**\n  - `_b.md`\n- `c`\n\n</DiapoFileTree>'],
    ['figure', { type: 'figure', image: { type: 'image', url: 'x', alt: 'a', data: { source: { kind: 'local', path: 'b.png' } } }, title: [], caption: [text('c')], children: [] }, '<DiapoFigure caption="c">\n\n<img src="./a/b.png" alt="a">\n\n</DiapoFigure>'],
    ['media', { type: 'mediaLink', media: 'video', title: 'a', url: 'https://b.c/' }, '<DiapoMediaLink media="video" title="a" url="https://b.c/" />'],
    ['code QR', { type: 'qr', value: 'https://b.c/', caption: [text('a')] }, '<DiapoQr caption="a" value="https://b.c/" />'],
    ['definitions', { type: 'definitionList', children: [{ type: 'definitionTerm', children: [text('a')] }, { type: 'definitionDescription', children: [words('b')] }] }, '<dl>\n\n<dt>\n\na\n\n</dt>\n\n<dd>\n\nb\n\n</dd>\n\n</dl>'],
    ['formula', { type: 'math', value: 'x^2' }, '<DiapoMath>\n\n```tex\nx^2\n```\n\n</DiapoMath>'],
    ['diagram', { type: 'diagram', value: 'graph TD' }, '<DiapoDiagram>\n\n```text\ngraph TD\n```\n\n</DiapoDiagram>'],
    ['diagram, its room', { type: 'diagram', value: 'graph TD', width: 892, height: 300 }, '<DiapoDiagram width="892" height="300">\n\n```text\ngraph TD\n```\n\n</DiapoDiagram>'],
    ['note', { type: 'footnoteDefinition', identifier: 'a', label: '1', children: [words('b')] }, '<DiapoFootnote mark="1">\n\nb\n\n</DiapoFootnote>'],
    ['steps in something else', { type: 'steps', children: [words('a'), words('b')] }, 'a\n\nb'],
    ['tasks', { type: 'list', spread: false, children: [{ type: 'listItem', checked: true, children: [words('a')] }, { type: 'listItem', checked: false, children: [words('b')] }] }, '- [x] a\n- [ ] b'],
    ['numbers', { type: 'list', ordered: true, start: 9, spread: false, children: [{ type: 'listItem', children: [words('a')] }, { type: 'listItem', children: [words('b')] }] }, '9. a\n10. b'],
    ['words in a sentence', sentence({ type: 'icon', name: 'key' }, text(' '), { type: 'badge', tone: 'plain', children: [text('a')] }, text(' '), { type: 'term', meaning: 'b', children: [text('c')] }, { type: 'element', tag: 'kbd', children: [text('d')] }, { type: 'footnoteReference', identifier: 'e', label: '2' }, text(' '), { type: 'inlineMath', value: '\\pi' }), '<span><DiapoIcon name="key" /></span> <span class="diapo-badge is-plain">a</span> <span class="diapo-term">c <span>(b)</span></span><kbd>d</kbd><DiapoMark mark="2" /> <DiapoMath tex="\\pi" />'],
  ])('%s', (_, node, expected) => {
    expect(write(node)).toBe(expected)
  })
})

describe('code', () => {
  it.each<[string, Extract<RootContent, { type: 'code' }>, string]>([
    ['language', { type: 'code', lang: 'YAML', value: 'a: b' }, '```yaml\na: b\n```'],
    ['a language of another highlighter', { type: 'code', lang: 'golang', value: 'a' }, '```go\na\n```'],
    ['a language of nobody', { type: 'code', lang: 'constructor', value: 'a' }, '```text\na\n```'],
    ['what Slidev would run', { type: 'code', lang: 'mermaid', meta: '{monaco-run}', value: 'a' }, '```text\na\n```'],
    ['everything', { type: 'code', lang: 'js', value: 'a', data: { filename: 'a "b".js', firstLine: 10, highlight: '1, 3-5,x' } }, '```js [a &quot;b&quot;.js] {10,12-14} {lines: true, startLine: 10}\na\n```'],
    ['numbers only', { type: 'code', lang: 'js', value: 'a', data: { firstLine: 1 } }, '```js {*} {lines: true, startLine: 1}\na\n```'],
    ['backticks', { type: 'code', value: '```js\na\n```' }, '````text\n```js\na\n```\n````'],
    ['nothing', { type: 'code', value: '' }, '```text\n```'],
    ['line ends', { type: 'code', value: 'a\r\nb\rc' }, '```text\na\nb\nc\n```'],
  ])('%s', (_, node, expected) => {
    expect(write(node)).toBe(expected)
  })

  it('languages are those of the installed Shiki', () => {
    const slidev = createRequire(join(projectRoot, 'node_modules', '@slidev', 'cli', 'package.json'))
    const { bundledLanguages } = slidev('shiki') as { bundledLanguages: object }
    for (const name of Object.keys(bundledLanguages))
      expect(languageOf(name), name).toBe(['mermaid', 'mmd'].includes(name) ? 'text' : name)
    for (const name of ['conf', 'golang', 'svg', 'shell-session'])
      expect(bundledLanguages).toHaveProperty([languageOf(name)])
  })

  it.each(['<!-- a', '<\\!-- a', '<\\\\!--<!--', '<Tweet <\\Tweet <Tweets', '{monaco-run} {\\monaco', '< !--', '\\<!--'])('%s is the same behind its mask', (code) => {
    expect(unmaskCode(maskCode(code))).toBe(code)
    expect(maskCode(code)).not.toMatch(/<!--|<Tweet\b|\{monaco/)
  })
})

describe('emphasis', () => {
  const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] })
  const emphasis = (value: string): PhrasingContent => ({ type: 'emphasis', children: [text(value)] })

  it.each<[string, RootContent, string]>([
    ['between blanks', sentence(text('a '), strong('b'), text(' c')), 'a **b** c'],
    ['in a word', sentence(text('a'), strong('b'), text('c')), 'a**b**c'],
    ['punctuation beside a letter', sentence(strong('中文（x）'), text('是')), '<strong>中文（x）</strong>是'],
    ['punctuation beside punctuation', sentence(text('('), strong('«a»'), text('),')), '(**«a»**),'],
    ['one after the other', sentence(strong('a'), emphasis('b')), '<strong>a</strong>*b*'],
    ['one in the other', sentence({ type: 'emphasis', children: [strong('a')] }), '***a***'],
    ['one in the other, and more', sentence({ type: 'emphasis', children: [strong('a'), text('b')] }), '<em><strong>a</strong>b</em>'],
    ['around code', sentence(text('a'), { type: 'strong', children: [{ type: 'inlineCode', value: 'b' }] }), 'a<strong>`b`</strong>'],
  ])('%s', (_, node, expected) => {
    expect(write(node)).toBe(expected)
  })
})

describe('pictures', () => {
  const picture = (data: object): RootContent => sentence({ type: 'image', url: 'x.png', alt: 'a "b"', data: { source: { kind: 'local', path: 'x.png' }, ...data } })
  it.each<[string, RootContent, string]>([
    ['a size', picture({ width: '55%', height: '20px' }), '<img src="./a/x.png" alt="a &quot;b&quot;" style="width: 55%; height: 20px">'],
    ['a size that is more', picture({ width: '1px; background: url(https://a.b/)' }), '<img src="./a/x.png" alt="a &quot;b&quot;">'],
    ['a picture that moves', picture({ still: 'y.png' }), '<span class="diapo-moving"><img src="./a/x.png" alt="a &quot;b&quot;"><img src="./a/y.png" alt="a &quot;b&quot;"></span>'],
    ['none', sentence({ type: 'image', url: '/b/c.png?d', alt: 'a' }), '<span><PictureFrame reason="missing" name="c.png" alt="a" /></span>'],
  ])('%s', (_, node, expected) => {
    expect(write(node)).toBe(expected)
  })
})

it.each<[string | undefined, string | undefined]>([
  ['https://a.b/', 'https://a.b/'],
  ['HTTP://a.b', 'HTTP://a.b'],
  ['mailto:a@b.c', 'mailto:a@b.c'],
  ['tel:+33', 'tel:+33'],
  ['java\nscript:alert(1)', undefined],
  ['\u0001javascript:alert(1)', undefined],
  ['data:text/html,a', undefined],
  ['//a.b/', undefined],
  ['../a', undefined],
  ['#3', undefined],
  ['3', undefined],
  ['', undefined],
  [undefined, undefined],
])('the address %j leads to %j', (url, expected) => {
  expect(safeUrl(url)).toBe(expected)
})
