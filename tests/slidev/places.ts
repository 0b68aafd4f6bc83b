// Where the words of a page can stand: a tree for each place, given the words.
import type { Image, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'

const text = (value: string): Text => ({ type: 'text', value })
const words = (value: string): Paragraph => ({ type: 'paragraph', children: [text(value)] })
const sentence = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })
const image = (alt: string, title?: string): Image => ({ type: 'image', url: 'p.png', alt, title, data: { source: { kind: 'local', path: 'p.png' } } })

/** Where the words of a page can stand; the words in attributes are looked for there. */
export const places: Record<string, (hazard: string) => RootContent[]> = {
  'prose': hazard => [words(hazard)],
  'prose, after a line of its own': hazard => [words('avant'), words(hazard), words('après')],
  'prose, after a soft line break': hazard => [words(`avant\n${hazard}\naprès`)],
  'prose, after a lone carriage return': hazard => [words(`avant\r${hazard}\r\naprès`)],
  'prose, after a line break': hazard => [sentence(text('avant'), { type: 'break' }, text(hazard), { type: 'break' }, text(hazard))],
  'prose, split over nodes': hazard => [sentence(...[...hazard].slice(0, 60).map(text), { type: 'strong', children: [text(hazard)] }, text(hazard))],
  'a heading': hazard => [{ type: 'heading', depth: 3, children: [text(hazard)] }, words('après')],
  'emphasis': hazard => [sentence({ type: 'emphasis', children: [text(hazard)] }, text('a'), { type: 'strong', children: [text(hazard)] }, { type: 'delete', children: [text(hazard)] })],
  'a list item': hazard => [{ type: 'list', children: [{ type: 'listItem', children: [words(hazard)] }, { type: 'listItem', children: [words('b'), { type: 'list', ordered: true, children: [{ type: 'listItem', children: [words(hazard)] }] }] }] }],
  'a tight list item, after a component and after a table': hazard => [{ type: 'list', spread: false, children: [{ type: 'listItem', spread: false, children: [{ type: 'callout', tone: 'tip', title: [], children: [words('a')] }, words(hazard), { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text('b')] }] }] }, words(hazard)] }, { type: 'listItem', spread: false, children: [words('c')] }] }],
  'a task': hazard => [{ type: 'list', children: [{ type: 'listItem', checked: true, children: [words(hazard)] }] }],
  'a quotation': hazard => [{ type: 'blockquote', children: [words(hazard), { type: 'blockquote', children: [words(hazard)] }] }],
  'a table': hazard => [{ type: 'table', children: [hazard, 'b'].map(value => ({ type: 'tableRow', children: [{ type: 'tableCell', children: [text(value)] }, { type: 'tableCell', children: [text(hazard), { type: 'inlineCode', value: hazard }] }] })) }],
  'code in a sentence': hazard => [sentence({ type: 'inlineCode', value: hazard }), sentence(text('Voir '), { type: 'inlineCode', value: hazard }, text('.'))],
  'a fence': hazard => [{ type: 'code', lang: 'html', value: hazard }, { type: 'code', value: `a\n${hazard}\n\n${hazard}\n` }],
  'a fence at the start of a list item': hazard => [{ type: 'list', children: [{ type: 'listItem', children: [{ type: 'code', lang: 'md', value: `${hazard}\nb` }] }, { type: 'listItem', children: [words('b')] }] }],
  'a fence in a quotation': hazard => [{ type: 'blockquote', children: [{ type: 'code', lang: 'yaml', value: `${hazard}\n---\n${hazard}` }] }],
  'a fence, lines pointed out and numbered': hazard => [{ type: 'code', lang: 'ts', value: `${hazard}\nb`, data: { firstLine: 7, highlight: '1,2-9' } }],
  'a file name': hazard => [{ type: 'code', lang: 'ts', value: 'b', data: { filename: hazard } }],
  'the language of a fence': hazard => [{ type: 'code', lang: hazard, meta: hazard, value: 'b' }],
  'HTML that nobody read': hazard => [{ type: 'html', value: `a ${hazard}` }, sentence(text('b '), { type: 'html', value: `c${hazard}` })],
  'the text and title of a link': hazard => [sentence({ type: 'link', url: 'https://example.org/', title: hazard, children: [text(hazard)] })],
  'the address of a link': hazard => [sentence({ type: 'link', url: `https://example.org/${hazard}`, children: [text('a')] }), sentence({ type: 'link', url: hazard, children: [text('b')] })],
  'the text and title of a picture': hazard => [sentence(image(hazard, hazard)), sentence(text('a '), image(hazard), text(hazard))],
  'a picture that is missing': hazard => [sentence({ type: 'image', url: `/a/${hazard}`, alt: hazard, data: { source: { kind: 'missing' } } })],
  'a caption': hazard => [{ type: 'figure', image: image(hazard), title: [text(hazard)], caption: [{ type: 'strong', children: [text(hazard)] }], url: hazard, children: [] }],
  'a callout': hazard => [{ type: 'callout', tone: 'tip', title: [text(hazard)], children: [words(hazard)] }, { type: 'callout', tone: 'tip', icon: hazard, title: [text(hazard), { type: 'inlineCode', value: hazard }], children: [] }],
  'a card': hazard => [{ type: 'cards', children: [{ type: 'card', title: [text(hazard)], badge: hazard, url: hazard, icon: hazard, image: image(hazard), children: [words(hazard)] }] }],
  'tabs': hazard => [{ type: 'tabs', children: [{ type: 'tab', name: [text(hazard)], children: [words(hazard)] }, { type: 'tab', name: [{ type: 'emphasis', children: [text(hazard)] }], children: [{ type: 'code', value: hazard }] }] }],
  'details': hazard => [{ type: 'details', summary: [text(hazard)], children: [words(hazard)] }],
  'a file tree': hazard => [{ type: 'fileTree', children: [{ type: 'fileEntry', kind: 'folder', name: hazard, children: [{ type: 'fileEntry', kind: 'file', name: hazard, children: [] }] }] }],
  'a definition list': hazard => [{ type: 'definitionList', children: [{ type: 'definitionTerm', children: [text(hazard)] }, { type: 'definitionDescription', children: [words(hazard)] }] }],
  'a badge, a key and an icon': hazard => [sentence({ type: 'icon', name: hazard }, { type: 'badge', tone: 'tip', children: [text(hazard)] }, text(' '), { type: 'element', tag: 'kbd', children: [text(hazard)] })],
  'a note': hazard => [sentence(text('a'), { type: 'footnoteReference', identifier: hazard, label: '1' }), { type: 'footnoteDefinition', identifier: hazard, label: '1', children: [words(hazard)] }],
  'what lives elsewhere': hazard => [{ type: 'mediaLink', media: 'video', title: hazard, url: `https://example.org/${hazard}` }],
  'a formula and a diagram': hazard => [sentence({ type: 'inlineMath', value: hazard }), { type: 'math', value: hazard }, { type: 'diagram', value: hazard }],
}
