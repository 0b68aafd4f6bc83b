// Tests of the pairing of tags: what Hugo accepts, and who is to blame for what it refuses.

import type { PageNode } from '../../scripts/hugo/extractor.ts'
import type { HugoRule } from '../../scripts/hugo/hugo-error.ts'
import { describe, expect, it } from 'vitest'
import { extractShortcodes } from '../../scripts/hugo/extractor.ts'
import { lexPage } from '../../scripts/hugo/lexer.ts'

const withoutInner = new Set(['icon', 'card'])

function extract(text: string): ReturnType<typeof extractShortcodes> {
  const { items, error } = lexPage(text, 0)
  expect(error).toBeUndefined()
  return extractShortcodes(items, name => !withoutInner.has(name))
}

/** The tree on one line: `a(inner text)` for what takes inner text, `icon` for what does not. */
function outline(nodes: PageNode[]): string {
  return nodes.map((node) => {
    if (node.kind === 'shortcode')
      return node.takesInner ? `${node.name}(${outline(node.children)})` : node.name
    return node.kind === 'divider' ? '|' : node.text
  }).join('')
}

/** `at` is the text that stands where the error points, from there to the end of the page. */
function expectRefusal(text: string, rule: HugoRule, reason: string, at: string): void {
  const { error } = extract(text)
  expect({ rule: error?.rule, reason: error?.reason, at: error && text.slice(error.offset) }).toEqual({ rule, reason, at })
}

describe('pairing', () => {
  it.each([
    ['a {{< icon >}} b', 'a icon b'],
    ['{{< a >}}1{{< /a >}}2', 'a(1)2'],
    ['{{< a />}}1', 'a()1'],
    ['{{< a >}}{{< a >}}1{{< /a >}}2{{< /a >}}', 'a(a(1)2)'],
    ['{{% a %}}1{{< /a >}}', 'a(1)'],
    ['{{< a >}}1{{< icon >}}2{{< b >}}3{{< /b >}}4{{< /a >}}', 'a(1icon2b(3)4)'],
    ['{{< a >}}{{< b />}}{{< icon >}}{{< /a >}}', 'a(b()icon)'],
    // A closing tag closes the innermost, whatever name it carries.
    ['{{< a >}}1{{< b >}}2{{< /a >}}3{{< /b >}}4', 'a(1b(2)3)4'],
    ['{{< a >}}1{{< icon >}}2{{< /icon >}}3', 'a(1icon2)3'],
    ['{{< a >}}1{{< / >}}2', 'a(1)2'],
    ['{{< a >}}{{</* b */>}}{{< /a >}}', 'a({{< b >}})'],
    ['{{< a >}}  {{< icon >}}{{< /a >}}  {{< icon >}}', 'a(  icon)  icon'],
    ['1<!--more-->2', '1|2'],
    ['{{< a >}}p<!--more-->  q{{< /a >}}', 'a(pq)'],
  ])('%j is %s', (text, expected) => {
    const { nodes, error } = extract(text)
    expect(error).toBeUndefined()
    expect(outline(nodes)).toBe(expected)
  })

  it('keeps what the opening tag says, and where both tags stand', () => {
    const text = 'x\n  {{% a k=1 %}}1{{< /a >}}'
    expect(extract(text).nodes[1]).toEqual({
      kind: 'shortcode',
      name: 'a',
      delimiter: '%',
      inline: false,
      params: { kind: 'named', values: new Map([['k', { text: '1', type: 'int', value: 1, start: 12, end: 13 }]]) },
      indent: '  ',
      selfClosing: false,
      takesInner: true,
      open: { start: 4, end: 17 },
      close: { start: 18, end: 28 },
      children: [{ kind: 'text', text: '1', start: 17, end: 18 }],
    })
  })

  it.each([
    ['{{< a />}}', { selfClosing: true, takesInner: true }],
    ['{{< icon >}}', { selfClosing: false, takesInner: false }],
  ])('gives %j no closing tag', (text, expected) => {
    const [node] = extract(text).nodes
    expect(node).toMatchObject(expected)
    expect(node).not.toHaveProperty('close')
  })
})

describe('a closing tag that closes nothing', () => {
  it.each([
    ['{{< icon >}}t{{< /icon >}}', 'icon', '{{< /icon >}}'],
    ['1 {{< card k=1 />}}', 'card', '{{< card k=1 />}}'],
    ['{{< a >}}{{< icon />}}{{< /a >}}', 'icon', '{{< icon />}}{{< /a >}}'],
    ['{{< a >}}1{{< /a >}}{{< /a >}}', 'a', '{{< /a >}}'],
    ['{{< a />}}{{< /a >}}', 'a', '{{< /a >}}'],
    // Hugo blames `/a`, which only suffers from `/icon` having closed `a`.
    ['{{< a >}}{{< icon >}}{{< /icon >}}{{< /a >}}', 'icon', '{{< /icon >}}{{< /a >}}'],
    ['{{< a >}}{{< b >}}{{< /b >}}{{< /b >}}{{< /a >}}', 'b', '{{< /b >}}{{< /a >}}'],
    ['{{< a >}}{{< / >}}{{< /a >}}', 'a', '{{< /a >}}'],
    ['{{< a.inline >}}{{< /a.inline >}}{{< /a.inline >}}', 'a.inline', '{{< /a.inline >}}'],
  ])('in %j is that of %s', (text, name, at) => {
    expectRefusal(text, 'shortcode-no-inner', `failed to extract shortcode: shortcode "${name}" does not evaluate .Inner or .InnerDeindent, yet a closing tag was provided`, at)
  })
})

describe('a shortcode that is not closed', () => {
  it.each([
    ['1 {{< a >}}2', 'a', '{{< a >}}2'],
    // Nothing mismatched: the innermost.
    ['{{< a >}}{{< b >}}1', 'b', '{{< b >}}1'],
    ['{{< a >}}{{< b >}}{{< /b >}}', 'a', '{{< a >}}{{< b >}}{{< /b >}}'],
    ['{{< a >}}{{< a >}}{{< /a >}}', 'a', '{{< a >}}{{< a >}}{{< /a >}}'],
    ['{{< a >}}{{< icon >}}', 'a', '{{< a >}}{{< icon >}}'],
    // Mismatched: the first whose own name finds no closing tag. Hugo blames the outermost in each case.
    ['{{% steps %}}{{< callout >}}1{{% /steps %}}', 'callout', '{{< callout >}}1{{% /steps %}}'],
    ['{{< a >}}{{< b >}}{{< c >}}{{< /c >}}{{< /a >}}', 'b', '{{< b >}}{{< c >}}{{< /c >}}{{< /a >}}'],
    ['{{< a >}}{{< b >}}{{< c >}}{{< /a >}}{{< /b >}}', 'c', '{{< c >}}{{< /a >}}{{< /b >}}'],
    ['{{< a >}}{{< b >}}{{< b >}}{{< /b >}}{{< /a >}}', 'b', '{{< b >}}{{< b >}}{{< /b >}}{{< /a >}}'],
    ['{{< a >}}{{< b >}}{{< /a >}}{{< c >}}{{< /c >}}', 'b', '{{< b >}}{{< /a >}}{{< c >}}{{< /c >}}'],
    ['{{< a >}}{{< q.inline >}}t', 'a', '{{< a >}}{{< q.inline >}}t'],
  ])('in %j is %s', (text, name, at) => {
    expectRefusal(text, 'shortcode-unclosed', `failed to extract shortcode: shortcode "${name}" must be closed or self-closed`, at)
  })
})

describe('inline shortcodes', () => {
  it('always have a body', () => {
    const { items } = lexPage('{{< q.inline >}}{{ 1 }}{{< /q.inline >}}2', 0)
    const { nodes } = extractShortcodes(items, () => false)
    expect(nodes).toMatchObject([{ name: 'q.inline', inline: true, takesInner: true, children: [{ text: '{{ 1 }}' }] }, { text: '2' }])
  })

  it.each([
    ['{{< q.inline />}}2', 'q.inline()2'],
    ['{{< q.inline >}}never closed', 'q.inline(never closed)'],
    ['{{< a >}}{{< q.inline >}}t{{< /q.inline >}}{{< /a >}}', 'a(q.inline(t))'],
  ])('%j is %s', (text, expected) => {
    const { nodes, error } = extract(text)
    expect(error).toBeUndefined()
    expect(outline(nodes)).toBe(expected)
  })
})

describe('what is asked about a name', () => {
  it.each([
    ['{{< u >}}', [['u', false]]],
    ['{{< u >}}1{{< /u >}}', [['u', true]]],
    ['{{< u />}}', [['u', true]]],
    ['{{< u >}}{{< /u >}}{{< u >}}', [['u', true], ['u', false]]],
    ['{{< u >}}{{< v >}}{{< /u >}}', [['u', true], ['v', false]]],
    ['{{< u >}}{{</* /u */>}}', [['u', false]]],
  ])('in %j', (text, expected) => {
    const asked: [string, boolean][] = []
    extractShortcodes(lexPage(text, 0).items, (name, hasLaterClose) => {
      asked.push([name, hasLaterClose])
      return hasLaterClose
    })
    expect(asked).toEqual(expected)
  })

  it('lets an unknown name be paired or not', () => {
    const { items } = lexPage('{{< u >}}1{{< /u >}}{{< v >}}2', 0)
    expect(outline(extractShortcodes(items, (_, hasLaterClose) => hasLaterClose).nodes)).toBe('u(1)v2')
  })
})

describe('depth', () => {
  const depth = 20_000

  it('is not limited', () => {
    const { nodes, error } = extract(`${'{{< a >}}'.repeat(depth)}x${'{{< /a >}}'.repeat(depth)}`)
    expect(error).toBeUndefined()
    let count = 0
    for (let [node] = nodes; node?.kind === 'shortcode'; [node] = node.children)
      count++
    expect(count).toBe(depth)
  })

  it('does not hide who is to blame', () => {
    const text = `${'{{< a >}}'.repeat(depth)}{{< b >}}${'{{< /a >}}'.repeat(depth)}`
    expect(extract(text).error).toMatchObject({ rule: 'shortcode-unclosed', offset: depth * '{{< a >}}'.length })
  })
})
