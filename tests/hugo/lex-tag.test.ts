// Tests of one tag: its delimiters, its name, and how it closes.

import { describe, expect, it } from 'vitest'
import { lexPage } from '../../scripts/hugo/lexer.ts'
import { expectRefusal, firstTag, outline, params, unrecognized } from './lexing.ts'

describe('delimiters', () => {
  it.each([
    ['{{<icon github>}}', ['open icon']],
    ['{{<callout>}}x{{</callout>}}', ['open callout', 'text:x', 'close callout']],
    ['{{{< x >}}}', ['text:{', 'open x', 'text:}']],
    ['{{ .A }}{{< x >}}', ['text:{{ .A }}', 'open x']],
    ['{{<\n\tx\r\n>}}', ['open x']],
    ['{{<\v\fx\v\f>}}', ['open x']],
    ['{{< x ">}}" >}}', ['open x']],
    ['{{< x `>}}` >}}', ['open x']],
    ['{{% x "%}}" %}}', ['open x']],
    ['```\n{{< x >}}\n```', ['text:```\n', 'open x', 'text:\n```']],
    ['<!-- {{< x >}} -->', ['text:<!-- ', 'open x', 'text: -->']],
  ])('reads %j', (text, expected) => {
    expect(outline(text)).toEqual(expected)
  })

  it.each([['{{< x >}}', '<'], ['{{% x %}}', '%']])('knows the delimiter of %j', (text, delimiter) => {
    expect(firstTag(text).delimiter).toBe(delimiter)
  })

  it.each([
    ['{{< x %}}', 'U+0025 \'%\'', '%}}'],
    ['{{% x >}}', 'U+003E \'>\'', '>}}'],
    ['{{% x %}', 'U+0025 \'%\'', '%}'],
    ['{{<- x ->}}', 'U+002D \'-\'', '- x ->}}'],
    ['{{<\u00A0x >}}', 'U+00A0', '\u00A0x >}}'],
    ['{{< x\u202F"a" >}}', 'U+202F', '\u202F"a" >}}'],
    ['{{< x 😀 >}}', 'U+1F600 \'😀\'', '😀 >}}'],
    ['{{< x a\n\n# Title\n', 'U+0023 \'#\'', '# Title\n'],
  ])('refuses %j', (text, character, at) => {
    expectRefusal(text, 'shortcode-character', unrecognized(character), at)
  })

  it('points at the tag that never ends, not at the end of the page', () => {
    expectRefusal('one {{< x a\ntwo', 'shortcode-unclosed-tag', 'unclosed shortcode action', '{{< x a\ntwo')
    expectRefusal('{{<', 'shortcode-unclosed-tag', 'unclosed shortcode action', '{{<')
    expectRefusal('{{< x a=', 'shortcode-unclosed-tag', 'unclosed shortcode action', '{{< x a=')
  })

  it('remembers the tag in which it gave up', () => {
    expect(lexPage('one {{< x a\n\n# Title', 0).error).toMatchObject({ offset: 13, tagStart: 4 })
  })

  it('keeps the items before the error', () => {
    expect(lexPage('a{{< x >}}b{{< : >}}', 0).items.map(({ kind }) => kind)).toEqual(['text', 'tag', 'text'])
  })
})

describe('names', () => {
  it.each(['étape', '1x', '标签', '_x', 'a-b', 'hextra/hero-badge', 'Callout', '𝒜lpha', 'a/'])('accepts %s', (name) => {
    expect(firstTag(`{{< ${name} >}}`)).toMatchObject({ name, inline: false, role: 'open' })
  })

  it.each([
    ['{{< sc1`Hello World` >}}', 'sc1', ['Hello World']],
    ['{{< highlight"go" >}}', 'highlight', ['go']],
    ['{{< callout/>}}', 'callout/', []],
  ])('finds where the name ends in %j', (text, name, values) => {
    expect(firstTag(text).name).toBe(name)
    expect(params(text)).toEqual(values)
  })

  it.each([
    ['{{< -x >}}', 'shortcode-character', unrecognized('U+002D \'-\''), '-x >}}'],
    ['{{< .x >}}', 'shortcode-character', unrecognized('U+002E \'.\''), '.x >}}'],
    ['{{< "x" >}}', 'shortcode-character', unrecognized('U+0022 \'"\''), '"x" >}}'],
    ['{{< x² >}}', 'shortcode-character', unrecognized('U+00B2 \'²\''), '² >}}'],
    ['{{< x:y >}}', 'shortcode-character', unrecognized('U+003A \':\''), ':y >}}'],
    // An accent that was typed as a character of its own is no letter.
    ['{{< e\u0301tape >}}', 'shortcode-character', unrecognized('U+0301 \'\u0301\''), '\u0301tape >}}'],
    ['{{< x.y >}}', 'shortcode-period', 'period in shortcode name only allowed for inline identifiers', '.y >}}'],
    ['{{< x.Inline >}}', 'shortcode-period', 'period in shortcode name only allowed for inline identifiers', '.Inline >}}'],
    ['{{< x.inline>}}', 'shortcode-period', 'period in shortcode name only allowed for inline identifiers', '.inline>}}'],
    ['a {{< >}}', 'shortcode-name', 'shortcode has no name', '{{< >}}'],
    ['{{%%}}', 'shortcode-name', 'shortcode has no name', '{{%%}}'],
  ] as const)('refuses %j', (text, rule, reason, at) => {
    expectRefusal(text, rule, reason, at)
  })
})

describe('closing', () => {
  it.each([
    ['{{< x />}}', ['self-closing x']],
    ['{{< x / >}}', ['self-closing x']],
    ['{{< x a=b />}}{{< y "p"/>}}', ['self-closing x', 'self-closing y']],
    ['{{< x >}}{{< / x >}}', ['open x', 'close x']],
    ['{{< x >}}{{</\n\tx\n>}}', ['open x', 'close x']],
    ['{{% x %}}{{< /x >}}', ['open x', 'close x']],
    ['{{< x >}}{{< / >}}', ['open x', 'close ']],
    // Only the name is remembered: whether the tags pair is not the lexer's business.
    ['{{< x >}}{{< /x >}}{{< /x >}}', ['open x', 'close x', 'close x']],
    ['{{< x />}}{{< /x >}}', ['self-closing x', 'close x']],
  ])('reads %j', (text, expected) => {
    expect(outline(text)).toEqual(expected)
  })

  it.each([
    ['{{< /x >}}', 'shortcode-none-open', 'got closing shortcode, but none is open', '/x >}}'],
    ['{{< /x >}}{{< x >}}', 'shortcode-none-open', 'got closing shortcode, but none is open', '/x >}}{{< x >}}'],
    ['{{< a >}}{{< /x >}}', 'shortcode-mismatch', 'closing tag for shortcode \'x\' does not match start tag', 'x >}}'],
    ['{{< a >}}{{< /A >}}', 'shortcode-mismatch', 'closing tag for shortcode \'A\' does not match start tag', 'A >}}'],
    ['{{< x a/b >}}', 'shortcode-mismatch', 'closing tag for shortcode \'b\' does not match start tag', 'b >}}'],
    ['{{< x >}}{{< /x y >}}', 'shortcode-closing-tag', 'unclosed shortcode', 'y >}}'],
    ['{{< x >}}{{< /x y="z" >}}', 'shortcode-closing-tag', 'unclosed shortcode', 'y="z" >}}'],
    ['{{< x >}}{{< /x %}}', 'shortcode-closing-tag', 'unclosed shortcode', '%}}'],
    ['{{< x >}}{{< /x', 'shortcode-closing-tag', 'unclosed shortcode', ''],
    ['{{< x >}}{{< /"x" >}}', 'shortcode-character', unrecognized('U+0022 \'"\''), '"x" >}}'],
    ['{{< x / "p" >}}', 'shortcode-character', unrecognized('U+0022 \'"\''), '"p" >}}'],
    ['{{< x //>}}', 'shortcode-character', unrecognized('U+002F \'/\''), '/>}}'],
  ] as const)('refuses %j', (text, rule, reason, at) => {
    expectRefusal(text, rule, reason, at)
  })
})
