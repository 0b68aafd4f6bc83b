// What Hugo adds to CommonMark, each as the tree that it becomes.
import type { Settings } from '../../scripts/hugo/site-config.ts'
import { describe, expect, it } from 'vitest'
import { readGoldmarkSettings } from '../../scripts/hugo/goldmark-settings.ts'
import { readGoldmark } from '../../scripts/hugo/goldmark.ts'
import { sketchAll } from './sketch-tree.ts'

function read(markdown: string, settings: Settings = { baseurl: 'https://example.org/' }, params: Record<string, unknown> = {}): string {
  return sketchAll(readGoldmark(markdown, readGoldmarkSettings(settings, params), () => {}).children)
}

describe('definition lists', () => {
  it.each([
    ['terme\n: sens *vrai*\n', 'definitionList(definitionTerm(text "terme") definitionDescription(paragraph(text "sens " emphasis(text "vrai"))))'],
    ['un\ndeux\n: a\n: b\n\n  c\n', 'definitionList(definitionTerm(text "un") definitionTerm(text "deux") definitionDescription(paragraph(text "a")) definitionDescription(paragraph(text "b") paragraph(text "c")))'],
    [': seul\n', 'paragraph(text ": seul")'],
    ['a\n:b\n', 'paragraph(text "a\\n:b")'],
  ])('%j', (markdown, tree) => expect(read(markdown)).toBe(tree))
})

describe('tables whose head is shorter than the line below it', () => {
  const [a, b, none] = ['tableCell(text "a")', 'tableCell(text "b")', 'tableCell']
  it.each([
    ['||a\n-|:-:|-\nb|a|b\n', `table(tableRow(${none} ${a} ${none}) tableRow(${b} ${a} ${b}))`],
    ['a\n-|-\nb|a\n', `table(tableRow(${a} ${none}) tableRow(${b} ${a}))`],
    ['|a|\n|-|-|\n|b|\n', `table(tableRow(${a} ${none}) tableRow(${b}))`],
    ['> a\n> -|-\n> b|a\n', `blockquote(table(tableRow(${a} ${none}) tableRow(${b} ${a})))`],
    // More than there are columns is no head to Goldmark, either; nor is what stands in code.
    ['a|b\n-|\n', 'paragraph(text "a|b\\n-|")'],
    ['```\na\n-|-\n```\n', 'code "a\\n-|-"'],
  ])('%j', (markdown, tree) => expect(read(markdown, {})).toBe(tree))

  it('leave what follows in its place', () => {
    const { children: [, after] } = readGoldmark('a\n-|-|-\nb|a\n\n“après”\n', readGoldmarkSettings({}, {}), () => {})
    expect(after!.position).toMatchObject({ start: { offset: 13 }, end: { offset: 20 } })
  })
})

describe('attributes', () => {
  it.each([
    ['## Titre {#id .c}\n', 'heading depth=2(text "Titre")'],
    ['## Titre *x* { #id data-a="b c" n=3 }\n', 'heading depth=2(text "Titre " emphasis(text "x"))'],
    ['Titre {.c}\n===\n', 'heading depth=1(text "Titre")'],
    ['## Titre \\{#id}\n', 'heading depth=2(text "Titre {#id}")'],
    ['## {a} et {b}\n', 'heading depth=2(text "{a} et {b}")'],
    ['## {#seul}\n', 'heading depth=2'],
    ['un\n{.c}\n', 'paragraph(text "un")'],
    ['- a\n- b\n{.c}\n', 'list(listItem(paragraph(text "a")) listItem(paragraph(text "b")))'],
    ['> q\n{.c}\n', 'blockquote(paragraph(text "q"))'],
    ['|a|\n|-|\n|b|\n{.c}\n', 'table(tableRow(tableCell(text "a")) tableRow(tableCell(text "b")))'],
    ['a|b\n-|-\n    c|d\n  e|f\n', 'table(tableRow(tableCell(text "a") tableCell(text "b")) tableRow(tableCell(text "c") tableCell(text "d")) tableRow(tableCell(text "e") tableCell(text "f")))'],
    ['|a|\n|-|\n\n    c|d\n', 'table(tableRow(tableCell(text "a")))\ncode "c|d"'],
    ['a :(fas fa-heart fa-fw): b\n', 'paragraph(text "a " icon name="fa-heart" text " b")'],
    ['[:(fab fa-git):c](d) :(pas un signe):\n', 'paragraph(link url="d"(icon name="fa-git" text "c") text " :(pas un signe):")'],
    ['```\na\n```\n{.c}\n', 'code "a"'],
    // Words are never lost: what is no list of attributes, or belongs to nothing, is text.
    ['un\n{mot}\n', 'paragraph(text "un\\n{mot}")'],
    ['un\n\n{.c}\n', 'paragraph(text "un")\nparagraph(text "{.c}")'],
    ['un {.c} deux\n', 'paragraph(text "un {.c} deux")'],
    ['![a](x.png)\n{width="50%" height=20}\n', 'paragraph(image url="x.png" alt="a" data={"width":"50%","height":"20px"})'],
  ])('%j', (markdown, tree) => expect(read(markdown, {})).toBe(tree))

  it('on blocks are words where the site is known to have them off', () => {
    expect(read('## Titre {.c}\n\nun\n{.c}\n')).toBe('heading depth=2(text "Titre")\nparagraph(text "un\\n{.c}")')
  })

  it('that belong to nothing are not shown where the site has them on', () => {
    expect(read('un\n\n{.c}\n', { markup: { goldmark: { parser: { attribute: { block: true } } } } })).toBe('paragraph(text "un")')
  })
})

describe('alerts', () => {
  it.each([
    ['> [!NOTE]\n> a\n', 'callout tone="note"(paragraph(text "a"))'],
    ['> [!warning] Un *titre*\n> a\n>\n> b\n', 'callout tone="warning" title:[text "Un " emphasis(text "titre")](paragraph(text "a") paragraph(text "b"))'],
    ['> [!CAUTION]- Plié\n> a\n', 'callout tone="danger" title:[text "Plié"](paragraph(text "a"))'],
    ['> [!tip]+\n> a\n', 'callout tone="tip"(paragraph(text "a"))'],
    ['> [!Recette]\n> a\n', 'callout tone="note" title:[text "Recette"](paragraph(text "a"))'],
    ['> [!NOTE]\n', 'callout tone="note"'],
    ['> [!NOTE]  \n> a\n', 'callout tone="note"(paragraph(text "a"))'],
    ['> - [!NOTE]\n', 'blockquote(list(listItem(paragraph(text "[!NOTE]"))))'],
    ['> \\[!NOTE]\n> a\n', 'blockquote(paragraph(text "[!NOTE]\\na"))'],
    ['> > [!NOTE]\n> > a\n', 'blockquote(callout tone="note"(paragraph(text "a")))'],
    ['> [!constructor]\n> a\n', 'callout tone="note" title:[text "constructor"](paragraph(text "a"))'],
  ])('%j', (markdown, tree) => expect(read(markdown)).toBe(tree))
})

describe('footnotes', () => {
  it('are numbered as they are called, and stand at the end', () => {
    expect(read('a[^z] b[^1]\n\n[^1]: un\n\n    - deux\n\n[^z]: zed [^n]\n[^n]: en\n\nfin\n')).toBe([
      'paragraph(text "a" footnoteReference label="1" text " b" footnoteReference label="2")',
      'paragraph(text "fin")',
      'footnoteDefinition label="1"(paragraph(text "zed " footnoteReference label="3"))',
      'footnoteDefinition label="2"(paragraph(text "un") list(listItem(paragraph(text "deux"))))',
      'footnoteDefinition label="3"(paragraph(text "en"))',
    ].join('\n'))
  })

  it('that nobody calls come last, and one that is not defined is text', () => {
    expect(read('a[^x]\n\n[^y]: b\n')).toBe('paragraph(text "a[^x]")\nfootnoteDefinition label="1"(paragraph(text "b"))')
  })
})

describe('emoji', () => {
  it('stand for their names where the site has them on', () => {
    expect(read(':smile: :tada: \\:smile: :nul: `:smile:` 12:30:45 https://a.b/:smile:d\n', { enableemoji: true }))
      .toBe('paragraph(text "😄 🎉 :smile: :nul: " inlineCode ":smile:" text " 12:30:45 " link url="https://a.b/:smile:d"(text "https://a.b/:smile:d"))')
    expect(read(':smile:')).toBe('paragraph(text ":smile:")')
  })

  it('stand for names that are nothing else where no site says whether it has them on', () => {
    expect(read(':bulb: a:ring:b :b: `:bulb:` \\:bulb: «:tada:»\n', {})).toBe('paragraph(text "💡 a:ring:b :b: " inlineCode ":bulb:" text " :bulb: «🎉»")')
  })
})

describe('formulas', () => {
  const on = { markup: { goldmark: { extensions: { passthrough: { enable: true, delimiters: { block: [['\\[', '\\]'], ['$$', '$$']], inline: [['\\(', '\\)']] } } } } } }
  it.each<[string, string, Settings?, Record<string, unknown>?]>([
    ['$$\na_1 *b* c*\n$$\n', 'math "a_1 *b* c*"'],
    ['soit $$x_1$$ ici\n', 'paragraph(text "soit " inlineMath "x_1" data={"display":true} text " ici")'],
    ['\\[ \\frac{a}{b} \\]\n', 'math "\\\\frac{a}{b}"', on],
    ['soit \\(a_b *c*\\), et \\\\(d)\n', 'paragraph(text "soit " inlineMath "a_b *c*" text ", et \\\\(d)")', on],
    ['> \\[\n> a\n> \\]\n', 'blockquote(math "a")', on],
    ['\\(a\\) \\[b\\]\n', 'paragraph(text "(a) [b]")'],
    // Of a page whose site is not known, TeX is told by its signs.
    ['\\(\\alpha\\) \\(mot\\) \\[[a](u)^\\]\n', 'paragraph(inlineMath "\\\\alpha" text "(mot) [" link url="u"(text "a") text "^]")', {}],
    ['\\\\(a^2\\\\) \\\\(mot\\\\)\n\n\\\\[\na=b\n\\\\]\n', 'paragraph(inlineMath "a^2" text " \\\\(mot\\\\)")\nmath "a=b"', {}],
    ['\\\\(x\\\\)\n', 'paragraph(inlineMath "x")', {}, { math: true }],
    ['```math\nx_1\n```\n\n```katex {.c}\ny\n```\n', 'math "x_1"\nmath "y"'],
    ['5$ et $6, $x^2$\n', 'paragraph(text "5$ et $6, $x^2$")'],
    ['5$ et $6, $x^2$ \\$y$\n', 'paragraph(text "5$ et $6, " inlineMath "x^2" text " $y$")', {}, { math: true }],
    ['$x$', 'paragraph(inlineMath "x")', { params: { math: true } }],
    ['`$$a$$` $$ seul\n', 'paragraph(inlineCode "$$a$$" text " $$ seul")'],
    ['$$\n\na\n', 'paragraph(text "$$")\nparagraph(text "a")'],
  ])('%j', (markdown, tree, settings, params) => expect(read(markdown, settings, params)).toBe(tree))
})

describe('code', () => {
  it.each([
    ['```go {hl_lines=[1,"3-5"] linenos=table linenostart=10 filename="x.go"}\na\n```\n', 'code lang="go" "a" data={"filename":"x.go","highlight":"1,3-5","firstLine":10}'],
    ['```go{linenos=true}\na\n```\n', 'code lang="go" "a" data={"firstLine":1}'],
    ['```go {linenos=false,hl_lines="2 4-5"}\na\n```\n', 'code lang="go" "a" data={"highlight":"2,4-5"}'],
    ['```yaml {filename="hugo.yaml"}\na\n```\n', 'code lang="yaml" "a" data={"filename":"hugo.yaml"}'],
    ['```js title="a b.js"\na\n```\n', 'code lang="js" "a" data={"filename":"a b.js"}'],
    ['```js {1,3-4}\na\n```\n', 'code lang="js" "a"'],
    ['``` {.py}\na\n```\n', 'code "a"'],
    ['~~~\na\n~~~\n', 'code "a"'],
    ['```mermaid\ngraph TD\n```\n', 'diagram "graph TD"'],
    ['- a\n\n  ```mermaid\n  graph TD\n  ```\n', 'list(listItem(paragraph(text "a") diagram "graph TD"))'],
  ])('%j', (markdown, tree) => expect(read(markdown)).toBe(tree))
})

describe('extras', () => {
  const on = { markup: { goldmark: { extensions: { extras: { mark: { enable: true }, insert: { enable: true }, superscript: { enable: true }, subscript: { enable: true } } } } } }
  it.each([
    ['==a *b*== ++c++ x^2^ H~2~O ~~d~~', 'paragraph(element tag="mark"(text "a " emphasis(text "b")) text " " element tag="ins"(text "c") text " x" element tag="sup"(text "2") text " H" element tag="sub"(text "2") text "O " delete(text "d"))'],
    ['a == b == c, a===b, \\==a==, ====, 2^n', 'paragraph(text "a == b == c, a===b, ==a==, ====, 2^n")'],
    ['`==a==`', 'paragraph(inlineCode "==a==")'],
    ['**==a==**', 'paragraph(strong(element tag="mark"(text "a")))'],
  ])('%j', (markdown, tree) => expect(read(markdown, on).replace(/" text "/g, '')).toBe(tree))

  it('are words where the site has them off', () => {
    expect(read('==a== ++b++ c^2^')).toBe('paragraph(text "==a== ++b++ c^2^")')
  })
})

describe('bare addresses', () => {
  it('are links, secure ones where they have no scheme', () => {
    expect(read('www.a.org, http://b.org et c@d.org\n'))
      .toBe('paragraph(link url="https://www.a.org"(text "www.a.org") text ", " link url="http://b.org"(text "http://b.org") text " et " link url="mailto:c@d.org"(text "c@d.org"))')
  })
})

it('lets no page write the signs of the passes', () => {
  expect(read('\uFDD4"a" \uFDD4:smile:\n', { enableemoji: true })).toBe('paragraph(text "\uFFFD“a” \uFFFD😄")')
})
