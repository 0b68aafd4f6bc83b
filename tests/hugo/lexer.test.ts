// Tests of how a page is cut into items.

import { describe, expect, it } from 'vitest'
import { lexPage, summaryDividers } from '../../scripts/hugo/lexer.ts'
import { expectRefusal, firstTag, outline } from './lexing.ts'

describe('ordinary text', () => {
  it.each([
    ['{{ .Title }}'],
    ['{{7*7}}'],
    ['{{ < x >}}'],
    ['{ {< x >}}'],
    ['>}} %}} }}'],
    ['a {{'],
    [' \t\n'],
    ['NUL \0, lone surrogate \uD800'],
  ])('passes %j through in one piece', (text) => {
    expect(lexPage(text, 0)).toEqual({ items: [{ kind: 'text', text, start: 0, end: text.length }] })
  })

  it('gives no item for an empty page', () => {
    expect(lexPage('', 0)).toEqual({ items: [] })
  })

  it('begins where the body begins', () => {
    const page = '---\nt: "{{< x >}}"\n---\nbody'
    expect(lexPage(page, 23).items).toEqual([{ kind: 'text', text: 'body', start: 23, end: 27 }])
  })
})

describe('indent', () => {
  it.each([
    ['a\n  {{< x >}}', '  '],
    ['a\n\n\t {{< x >}}', '\t '],
    ['  {{< x >}}', '  '],
    ['a  {{< x >}}', ''],
    ['- {{< x >}}', ''],
    ['a\n{{< x >}}', ''],
    ['\u00A0{{< x >}}', ''],
  ])('of %j is %j', (text, indent) => {
    expect(firstTag(text).indent).toBe(indent)
  })

  it('counts from the end of the previous item, and stays in the text', () => {
    const { items } = lexPage('{{< a >}} {{< b >}}', 0)
    expect(items.map(item => item.kind === 'tag' ? item.indent : item)).toEqual(['', { kind: 'text', text: ' ', start: 9, end: 10 }, ' '])
  })
})

describe('comment form', () => {
  it.each([
    ['{{</* callout type="info" */>}}', '{{< callout type="info" >}}'],
    ['{{%/* steps */%}}', '{{% steps %}}'],
    ['{{</* /callout */>}}', '{{< /callout >}}'],
    ['{{</* x "**/*.pdf" */>}}', '{{< x "**/*.pdf" >}}'],
    ['{{</* x */%}} y */>}}', '{{< x */%}} y >}}'],
    ['{{</* x\n y */>}}', '{{< x\n y >}}'],
    ['{{</**/>}}', '{{<>}}'],
  ])('shows %j as %j', (text, shown) => {
    expect(lexPage(text, 0)).toEqual({ items: [{ kind: 'literal', text: shown, start: 0, end: text.length }] })
  })

  it('ends at the first right mark', () => {
    expect(outline('{{</* a */>}} */>}}')).toEqual(['literal:{{< a >}}', 'text: */>}}'])
  })

  it('opens nothing', () => {
    expectRefusal('{{</* a */>}}{{< /a >}}', 'shortcode-none-open', 'got closing shortcode, but none is open', '/a >}}')
  })

  it.each([
    ['a {{</* x >}}', '{{</* x >}}'],
    ['{{</* x >}}*/', '{{</* x >}}*/'],
    ['{{</* x */ >}}', '{{</* x */ >}}'],
    ['{{</* x */%}}', '{{</* x */%}}'],
    ['{{</*/>}}', '{{</*/>}}'],
    ['{{</*/>}} */>}}', '{{</*/>}} */>}}'],
  ])('refuses %j', (text, at) => {
    expectRefusal(text, 'shortcode-comment', 'comment must be closed', at)
  })
})

describe('inline shortcodes', () => {
  it.each([
    ['{{< now.inline >}}{{ now }} < {{< /now.inline >}}', ['open now.inline', 'text:{{ now }} < ', 'close now.inline']],
    ['{{< now.inline "p" >}}{{ .Get 0 }}{{% / now.inline %}}', ['open now.inline', 'text:{{ .Get 0 }}', 'close now.inline']],
    ['{{< now.inline />}}{{< x >}}', ['self-closing now.inline', 'open x']],
    ['{{< a.inline >}}{{< /a.inline >}}{{< x >}}', ['open a.inline', 'close a.inline', 'open x']],
    ['{{< a.inline >}}never closed', ['open a.inline', 'text:never closed']],
  ])('reads %j', (text, expected) => {
    expect(outline(text)).toEqual(expected)
  })

  it('marks its tags', () => {
    expect(lexPage('{{< a.inline >}}{{< /a.inline >}}{{< x >}}', 0).items.map(item => item.kind === 'tag' && item.inline)).toEqual([true, true, false])
  })

  it.each([
    ['{{< a.inline >}}t{{< x >}}{{< /a.inline >}}', '{{< x >}}{{< /a.inline >}}'],
    ['{{< a.inline >}}{{< b.inline >}}', '{{< b.inline >}}'],
    ['{{< x >}}{{< a.inline >}}{{< /x >}}', '{{< /x >}}'],
    ['{{< a.inline >}}{{</* x */>}}{{< /a.inline >}}', '{{</* x */>}}{{< /a.inline >}}'],
    ['{{< a.inline >}}{{< /a.inline>}}', '{{< /a.inline>}}'],
  ])('refuses %j', (text, at) => {
    expectRefusal(text, 'shortcode-inline-nesting', 'inline shortcodes do not support nesting', at)
  })
})

describe('summary divider', () => {
  it.each([
    ['a\n<!--more-->\n\nb', ['text:a\n', 'divider', 'text:b']],
    ['a<!--more-->', ['text:a', 'divider']],
    ['<!--more-->\u3000b', ['divider', 'text:\u3000b']],
    ['<!--more-->{{< x >}}', ['divider', 'open x']],
    ['a<!--more-->b<!--more-->c', ['text:a', 'divider', 'text:b<!--more-->c']],
    ['<!-- more -->', ['text:<!-- more -->']],
    ['<!--MORE-->', ['text:<!--MORE-->']],
    ['```\n<!--more-->\n```', ['text:```\n', 'divider', 'text:```']],
    ['{{< x "<!--more-->" >}}a<!--more-->b', ['open x', 'text:a', 'divider', 'text:b']],
    ['{{</* <!--more--> */>}}', ['literal:{{< <!--more--> >}}']],
    ['{{< a.inline >}}t<!--more--> u{{< /a.inline >}}', ['open a.inline', 'text:t', 'divider', 'text:u', 'close a.inline']],
  ])('in %j', (text, expected) => {
    expect(outline(text)).toEqual(expected)
  })

  it('is another one in an Org page', () => {
    const kinds = (divider: string) => lexPage('a\n# more\nb', 0, divider).items.map(({ kind }) => kind)
    expect(kinds(summaryDividers.org)).toEqual(['text', 'divider', 'text'])
    expect(kinds(summaryDividers.markdown)).toEqual(['text'])
  })
})

describe('any page', () => {
  const pages = [
    'a {{< x "p" >}} b{{< /x >}}\n  {{% y k=1 /%}}<!--more-->\n{{</* z */>}}{{ .T }}',
    '{{< a >}}{{< b />}}{{< /a >}}',
    '{{< a.inline >}}{{ 1 }}{{< /a.inline >}} é😀',
  ]

  it.each(pages)('is covered by its items without gaps: %j', (text) => {
    const { items } = lexPage(text, 0)
    expect(items[0]!.start).toBe(0)
    expect(items.slice(1).map(({ start }) => start)).toEqual(items.slice(0, -1).map(({ end }) => end))
    expect(items.at(-1)!.end).toBe(text.length)
  })

  it.each(pages)('can be cut off anywhere: %j', (text) => {
    for (let end = 0; end <= text.length; end++) {
      const { items, error } = lexPage(text.slice(0, end), 0)
      if (error)
        expect(error.offset).toBeLessThanOrEqual(end)
      else
        expect(items.at(-1)?.end ?? 0).toBe(end)
    }
  })

  it('may be large', () => {
    const count = 20_000
    const { items, error } = lexPage('{{ {{% steps %}} <!--more--> '.repeat(count) + '{{< /steps >}}'.repeat(count), 0)
    expect(error).toBeUndefined()
    expect(items.filter(({ kind }) => kind === 'tag')).toHaveLength(2 * count)
  })

  it.each([
    ['a name', `{{< ${'é'.repeat(2_000_000)} >}}`],
    ['a bare value', `{{< x k=${'é'.repeat(2_000_000)} >}}`],
    ['a quoted value', `{{< x "${'é'.repeat(2_000_000)}" >}}`],
    ['blanks', `{{< x ${' '.repeat(2_000_000)} >}}`],
  ])('may hold %s of megabytes', (_, text) => {
    expect(lexPage(text, 0)).toMatchObject({ items: [{ kind: 'tag', end: text.length }] })
  })
})
