// Tests of the parameters of a tag.

import { describe, expect, it } from 'vitest'
import { expectRefusal, params, unrecognized } from './lexing.ts'

describe('parameters', () => {
  it.each([
    ['{{< x >}}', []],
    ['{{< x a b-c _d é 1 >}}', ['a', 'b-c', '_d', 'é', 1]],
    ['{{< x -ziL-Q_456igdO-4 >}}', ['-ziL-Q_456igdO-4']],
    ['{{< x v1.2 >}}', ['v1.2']],
    ['{{< x "a b" `c d` >}}', ['a b', 'c d']],
    ['{{< x "a""b"c >}}', ['a', 'b', 'c']],
    ['{{< x "" `` >}}', ['', '']],
    ['{{< x \\"a b\\" >}}', ['a b']],
    ['{{< x \\a >}}', ['a']],
    ['{{< x ->}}', ['-']],
  ])('reads positional ones: %j', (text, values) => {
    expect(params(text)).toEqual(values)
  })

  it.each([
    ['{{< x a=b >}}', { a: 'b' }],
    ['{{< x a="b" c=`d` >}}', { a: 'b', c: 'd' }],
    ['{{< x a="b"c="d" >}}', { a: 'b', c: 'd' }],
    ['{{< x a = "b"\n c\t=\n`d` >}}', { a: 'b', c: 'd' }],
    ['{{< x a=1 a=2 >}}', { a: 2 }],
    ['{{< x 1=a data-x=b c.d=e >}}', { '1': 'a', 'data-x': 'b', 'c.d': 'e' }],
    ['{{< x __proto__=a >}}', JSON.parse('{ "__proto__": "a" }')],
    ['{{< x link=https://a/b?c=d >}}', { link: 'https://a/b?c=d' }],
    ['{{< x a==b >}}', { a: '=b' }],
    ['{{< x a=b\u00A0c >}}', { a: 'b\u00A0c' }],
    ['{{< x a=\'b\' >}}', { a: '\'b\'' }],
    ['{{< x a=“b” >}}', { a: '“b”' }],
    ['{{< x a="" >}}', { a: '' }],
    ['{{< x "a"=b >}}', { a: 'b' }],
    // No key, so no template can see the value.
    ['{{< x = 5 >}}', []],
  ])('reads named ones: %j', (text, values) => {
    expect(params(text)).toEqual(values)
  })

  it('lets a bare value swallow the right delimiter', () => {
    expect(params('{{< x link=abc>}}\n>}}')).toEqual({ link: 'abc>}}' })
    expectRefusal('{{< x link=abc>}} text', 'shortcode-mixed-parameters', 'got positional parameter \'text\'. Cannot mix named and positional parameters', 'text')
  })

  it.each([
    ['{{< x a="1" p2 >}}', 'positional parameter \'p2\'', 'p2 >}}'],
    ['{{< x a=`1` "p2" >}}', 'quoted positional parameter', '"p2" >}}'],
    ['{{< x a=`1``p2` >}}', 'quoted positional parameter', '`p2` >}}'],
    ['{{< x a=1 "never ended >}}', 'quoted positional parameter', '"never ended >}}'],
    ['{{< x p1 param2="a" >}}', 'named parameter \'param2\'', 'param2="a" >}}'],
    ['{{< x "p1" param2=a >}}', 'named parameter \'param2\'', 'param2=a >}}'],
    ['{{< x title=\'a b\' >}}', 'positional parameter \'b\'', 'b\' >}}'],
    ['{{< x a=\\"b \\"c\\"\\" >}}', 'positional parameter \'c\'', 'c\\"\\" >}}'],
  ])('refuses to mix in %j', (text, what, at) => {
    expectRefusal(text, 'shortcode-mixed-parameters', `got ${what}. Cannot mix named and positional parameters`, at)
  })

  it.each([
    ['{{< x https://a >}}', 'U+003A \':\'', '://a >}}'],
    ['{{< x ../a >}}', 'U+002E \'.\'', '../a >}}'],
    ['{{< x .5 >}}', 'U+002E \'.\'', '.5 >}}'],
    ['{{< x +5 >}}', 'U+002B \'+\'', '+5 >}}'],
    ['{{< x l’eau >}}', 'U+2019 \'’\'', '’eau >}}'],
    ['{{< x \'a\' >}}', 'U+0027 \'\'\'', '\'a\' >}}'],
    ['{{< x “a” >}}', 'U+201C \'“\'', '“a” >}}'],
    ['{{< x /* y */ >}}', 'U+002A \'*\'', '* y */ >}}'],
  ])('refuses %j', (text, character, at) => {
    expectRefusal(text, 'shortcode-character', unrecognized(character), at)
  })
})
