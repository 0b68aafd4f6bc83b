// Shortcodes among Markdown: what stands where, what is part of a sentence, and the place of every node.
import { describe, expect, it } from 'vitest'
import { readText } from './reading.ts'

describe('a shortcode in Markdown', () => {
  it.each<[string, ...string[]]>([
    // Among words
    ['a {{< callout >}}b{{< /callout >}} c', 'paragraph(a)', 'callout note(paragraph(b))', 'paragraph(c)'],
    ['a {{< u >}}b *c*{{< /u >}} d', 'paragraph(a b emphasis(c) d)'],
    ['a {{< u >}}b\n\nc{{< /u >}} d', 'paragraph(a)', 'paragraph(b)', 'paragraph(c)', 'paragraph(d)'],
    ['a {{< icon x >}} b', 'paragraph(a icon x b)'],
    ['{{< u >}}'],
    ['**{{< badge "a" >}}**', 'paragraph(strong(badge plain(a)))'],
    ['**{{< callout >}}a{{< /callout >}}**', 'paragraph(strong(a))'],
    ['[{{< figure src="a.png" caption="b" >}}](https://a.org/)', 'paragraph(link <https://a.org/>(image <a.png> "b"breakb))'],
    ['## a {{< callout title="t" >}}b{{< /callout >}}', 'heading 2(a strong(t)breakb)'],
    ['| a |\n|---|\n| {{< callout >}}b\n\nc{{< /callout >}} |', 'table(tableRow(tableCell(a)) tableRow(tableCell(bbreakc)))'],
    // On lines of its own
    ['a\n{{< callout >}}\nb\n{{< /callout >}}\nc', 'paragraph(a)', 'callout note(paragraph(b))', 'paragraph(c)'],
    ['- a\n\n  {{< callout >}}\n  - b\n  {{< /callout >}}\n- c', 'list(listItem(paragraph(a) callout note(list(listItem(paragraph(b))))) listItem(paragraph(c)))'],
    ['1. a\n   {{< callout >}}\n   ```sh\n   b\n   ```\n   {{< /callout >}}', 'list(listItem(paragraph(a) callout note(code sh "b")))'],
    ['> {{< callout >}}\n> b\n> {{< /callout >}}', 'blockquote(callout note(paragraph(b)))'],
    ['    {{< callout >}}\n    b\n    {{< /callout >}}', 'callout note(paragraph(b))'],
    ['<div>\n{{< callout >}}\n*b*\n{{< /callout >}}\n</div>', 'callout note(paragraph(emphasis(b)))'],
    // Across structures
    ['- {{% steps %}} a\n\nb\n\n{{% /steps %}}\n\nc', 'list(listItem(steps(paragraph(a) paragraph(b))))', 'paragraph(c)'],
    ['{{< callout >}}\na {{< details "t" >}}b{{< /callout >}}\nc\n{{< /details >}}', 'callout note(paragraph(a) details [t](paragraph(b)) paragraph(c))'],
    ['*a {{< u >}}b* c{{< /u >}}', 'paragraph(*a b* c)'],
    // Definitions
    ['[r]: https://a.org/\n\n{{% note %}}[x][r]{{% /note %}}', 'callout note(paragraph(link <https://a.org/>(x)))'],
    ['[r]: https://a.org/\n\n{{< note >}}[x][r]{{< /note >}}', 'callout note(paragraph([x][r]))'],
    ['{{% note %}}a[^1]{{% /note %}}\n\n[^1]: b', 'callout note(paragraph(afootnoteReference))', 'footnoteDefinition(paragraph(b))'],
    // The divider
    ['a\n<!--more-->\nb', 'paragraph(a)', 'paragraph(b)'],
    ['{{</* callout */>}}', 'paragraph({{< callout >}})'],
  ])('%s', (body, ...blocks) => {
    expect(readText(`\n${body}\n`).outline).toEqual(blocks)
  })
})

it('every node of a shortcode has the place of its opening tag, every other its own', () => {
  const { tree } = readText('\na\n\n  {{< callout title="t" >}}\n  b\n  {{< /callout >}}\n\nc {{< badge "d" >}}\n')
  const [, callout, paragraph] = tree!.children
  const place = (node: { position?: { start: { line: number, column: number } } } | undefined): string => `${node?.position?.start.line}:${node?.position?.start.column}`
  expect(callout).toMatchObject({ type: 'callout' })
  expect([place(callout), callout?.type === 'callout' && place(callout.title[0]), callout?.type === 'callout' && place(callout.children[0])]).toEqual(['7:3', '7:3', '8:3'])
  expect(paragraph?.type === 'paragraph' && paragraph.children.map(place)).toEqual(['11:1', '11:3'])
})
