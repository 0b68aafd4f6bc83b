// French spacing: which blanks become unbreakable, which texts are none of its business, and that no letter is ever added or lost.
import type { Root, RootContent } from 'mdast'
import fc from 'fast-check'
import { toString } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { spaceFrench, spaceFrenchText } from '../../scripts/deck/typography.ts'

/** `~` is a no-break space, `_` a narrow one. */
const show = (text: string): string => text.replace(/\u00A0/g, '~').replace(/\u202F/g, '_')
const text = (value: string) => ({ type: 'text', value }) as const
const paragraph = (...children: unknown[]): RootContent => ({ type: 'paragraph', children }) as RootContent
function spaced(...children: RootContent[]): Root {
  const tree: Root = { type: 'root', children }
  spaceFrench(tree)
  return tree
}

describe('one line', () => {
  it.each([
    ['Pourquoi ?', 'Pourquoi_?'],
    ['Oui ! Non ; peut-être ?', 'Oui_! Non_; peut-être_?'],
    ['Quoi ?! Vraiment !!!', 'Quoi_?! Vraiment_!!!'],
    ['Les problèmes : aucun', 'Les problèmes~: aucun'],
    ['En 2024 : 3 baies', 'En 2024~: 3 baies'],
    ['Il dit : « Bonjour ! »', 'Il dit~: «~Bonjour_!~»'],
    ['(vraiment ?)', '(vraiment_?)'],
    ['“quoi ?”, dit-il', '“quoi_?”, dit-il'],
    ['une\nfin !', 'une\nfin_!'],
    ['la fin\n!', 'la fin_!'],
    ['déjà\u00A0! déjà\u202F: déjà\u00A0:', 'déjà_! déjà_: déjà~:'],
    ['fin\u2009; fin', 'fin_; fin'],
  ])('%s', (before, after) => {
    expect(show(spaceFrenchText(before))).toBe(after)
  })

  it.each([
    'à 12:30, en 16:9',
    'sans blanc: rien!',
    'std::vector puis ::before, a ::b',
    'un :smile: et :+1:',
    'content :-) et :) ou ;) ou ;-)',
    'https://example.org/?a=1;b=2!c et http://a/ ?b=1',
    'a != b, a ?. b, c ?: d, x ?y, !important, tar !x',
    'https://a/b:c',
    'a «b» c',
    'le tiret - et le % restent',
  ])('leaves alone %s', (line) => {
    expect(spaceFrenchText(line)).toBe(line)
  })

  it('only ever turns a blank into another blank', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(' ', '\n', ':', ';', '!', '?', '«', '»', 'a', '1', ')', '\u00A0', '\u202F', '€') }), (line) => {
      const after = spaceFrenchText(line)
      expect(after.length).toBe(line.length)
      expect(after.replace(/\s/g, ' ')).toBe(line.replace(/\s/g, ' '))
      expect(spaceFrenchText(after)).toBe(after)
    }))
  })
})

describe('a tree', () => {
  it.each<[string, RootContent, string]>([
    ['a blank after bold', paragraph({ type: 'strong', children: [text('Attention')] }, text(' : lisez')), 'Attention~: lisez'],
    ['a mark in italics after its blank', paragraph(text('Quoi '), { type: 'emphasis', children: [text('?')] }), 'Quoi_?'],
    ['guillemets around a link', paragraph(text('« '), { type: 'link', url: 'https://a/ ?', children: [text('ici')] }, text(' »')), '«~ici~»'],
    ['a blank after code', paragraph({ type: 'inlineCode', value: 'ls' }, text(' : la liste')), 'ls~: la liste'],
    ['a colon before a picture', paragraph(text('Voici :'), { type: 'image', url: 'a.png', alt: 'Plan : la salle' }), 'Voici~:Plan~: la salle'],
    ['a colon at the end, another block after it', { type: 'blockquote', children: [paragraph(text('Voici :')), paragraph(text('suite'))] } as RootContent, 'Voici~:suite'],
    ['the edge of a block is no blank', { type: 'blockquote', children: [paragraph(text('a ')), paragraph(text('? b'))] } as RootContent, 'a ? b'],
    ['a heading', { type: 'heading', depth: 2, children: [text('Et après ?')] }, 'Et après_?'],
    ['a table cell', { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text('Oui !')] }, { type: 'tableCell', children: [text('; non')] }] }] }, 'Oui_!; non'],
  ])('%s', (_, node, expected) => {
    expect(show(toString(spaced(node)))).toBe(expected)
  })

  it('leaves code, formulas, HTML and addresses alone', () => {
    const nodes = [
      { type: 'code', value: 'a ? b : c ;' },
      { type: 'math', value: 'a : b ?' },
      { type: 'diagram', value: 'A : b !' },
      { type: 'html', value: '<b>a : b !</b>' },
      paragraph({ type: 'inlineCode', value: 'a ? b : c' }, { type: 'inlineMath', value: 'a : b' }, { type: 'link', url: 'https://a/ ?', children: [text('a')] }),
      { type: 'fileTree', children: [{ type: 'fileEntry', kind: 'file', name: 'quoi ?', children: [] }] },
    ] as RootContent[]
    const before = structuredClone(nodes)
    expect(spaced(...nodes).children).toEqual(before)
  })

  it('reaches every title, name and caption of the blocks', () => {
    const image = { type: 'image', url: 'a', alt: 'quoi ?', title: 'quoi ?' }
    const marked = [text('quoi '), { type: 'strong', children: [text('?')] }]
    const nodes = [
      { type: 'callout', tone: 'tip', title: marked, children: [] },
      { type: 'cards', children: [{ type: 'card', title: marked, image, badge: 'quoi ?', children: [] }] },
      { type: 'tabs', children: [{ type: 'tab', name: marked, children: [] }] },
      { type: 'details', summary: marked, children: [paragraph(text('quoi ?'))] },
      { type: 'figure', image, title: marked, caption: marked, children: [] },
      { type: 'mediaLink', media: 'video', title: 'quoi ?', url: 'https://a/ ?' },
      { type: 'qr', value: 'https://a/ ?', caption: marked },
      { type: 'definitionList', children: [{ type: 'definitionTerm', children: marked }] },
      paragraph({ type: 'term', meaning: 'quoi ?', children: marked }, { type: 'badge', tone: 'tip', children: marked }),
    ]
    const after = JSON.stringify(spaced(...structuredClone(nodes) as RootContent[]))
    expect(after).not.toMatch(/quoi (?!\?"|")/)
    expect(after.match(/quoi ("|\?)/g)).toEqual(null)
    expect(after.match(/https:\/\/a\/ \?/g)).toHaveLength(2)
  })

  it('goes as deep as a page nests, and as wide', () => {
    let deep: RootContent = paragraph(text('Non ?'))
    for (let level = 0; level < 20_000; level++)
      deep = { type: 'blockquote', children: [deep] } as RootContent
    const wide = Array.from({ length: 200_000 }, () => paragraph(text('Oui !')))
    const tree = spaced(deep, ...wide.slice(0, 1), { type: 'blockquote', children: wide.slice(1) } as RootContent)
    let node = tree.children[0] as { children?: RootContent[], value?: string }
    while (node.children)
      node = node.children[0] as typeof node
    expect(show(node.value!)).toBe('Non_?')
    expect(wide.every(node => toString(node) === 'Oui\u202F!')).toBe(true)
  })
})
