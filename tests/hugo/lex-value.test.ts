// Tests of one value: quotes, escapes and types.

import { describe, expect, it } from 'vitest'
import { lexPage } from '../../scripts/hugo/lexer.ts'
import { expectRefusal, firstTag, params } from './lexing.ts'

describe('quoted values', () => {
  it.each([
    [String.raw`{{< x "a\nb" >}}`, String.raw`a\nb`],
    [String.raw`{{< x "a \"b\" c" >}}`, 'a "b" c'],
    [String.raw`{{< x "C:\dir \"b\"" >}}`, 'C:dir "b"'],
    [String.raw`{{< x "a\\" b" >}}`, 'a" b'],
    [String.raw`{{< x a=\"b c\" >}}`, 'b c'],
    ['{{< x "a\rb" >}}', 'a\rb'],
    [String.raw`{{< x ${'`a\\n"b"`'} >}}`, String.raw`a\n"b"`],
    ['{{< x `a\n b` >}}', 'a\n b'],
  ])('reads %j', (text, value) => {
    const { params } = firstTag(text)
    expect([...params.values.values()][0]).toMatchObject({ text: value, type: 'string', value })
  })

  it.each([
    ['{{< x "a\nb" >}}', 'shortcode-string', 'unterminated quoted string in shortcode parameter-argument: \'a\'', '"a\nb" >}}'],
    ['{{< x k="a >}}', 'shortcode-string', 'unterminated quoted string in shortcode parameter-argument: \'a >}}\'', '"a >}}'],
    ['{{< x k=\\a >}}', 'shortcode-string', 'unterminated quoted string in shortcode parameter-argument: \'\\a >}}\'', '\\a >}}'],
    ['{{< x `a >}}', 'shortcode-raw-string', 'unterminated raw string in shortcode parameter-argument: \'a >}}\'', '`a >}}'],
    ['{{< x "a\\`b" >}}', 'shortcode-escape', 'unrecognized escape character', '\\`b" >}}'],
    ['{{< x \\`a\\` >}}', 'shortcode-escape', 'unrecognized escape character', '\\`a\\` >}}'],
    ['{{< x k=\\`a\\` >}}', 'shortcode-escape', 'unrecognized escape character', '\\`a\\` >}}'],
  ] as const)('refuses %j', (text, rule, reason, at) => {
    expectRefusal(text, rule, reason, at)
  })

  it('shows only the beginning of what is not terminated', () => {
    const { error } = lexPage(`{{< x \`${'é'.repeat(100_000)}`, 0)
    expect(error!.reason).toBe(`unterminated raw string in shortcode parameter-argument: '${'é'.repeat(60)}'`)
  })

  it.each([
    ['{{< x "a b" >}}', 'a b'],
    ['{{< x k=`a b` >}}', 'a b'],
    ['{{< x k=\\"a b\\" >}}', 'a b'],
    ['{{< x k= a/b >}}', 'a/b'],
    ['{{< x a-b >}}', 'a-b'],
  ])('places the value of %j between its quotes', (text, written) => {
    const [value] = firstTag(text).params.values.values()
    expect(text.slice(value!.start, value!.end)).toBe(written)
  })
})

describe('types of unquoted values', () => {
  it.each([
    ['true', 'bool', true],
    ['false', 'bool', false],
    ['True', 'string', 'True'],
    ['5', 'int', 5],
    ['-5', 'int', -5],
    ['+5', 'int', 5],
    ['007', 'int', 7],
    ['9007199254740993', 'string', '9007199254740993'],
    ['3.14', 'float', 3.14],
    ['-.5', 'float', -0.5],
    ['+1.0', 'float', 1],
    ['1.', 'string', '1.'],
    ['1e3', 'string', '1e3'],
    ['0x1F', 'string', '0x1F'],
    [`${'9'.repeat(400)}.5`, 'string', `${'9'.repeat(400)}.5`],
    ['-', 'string', '-'],
  ])('%s is %s', (written, type, value) => {
    const { params } = firstTag(`{{< x k=${written} >}}`)
    expect([...params.values.values()]).toMatchObject([{ text: written, type, value }])
  })

  it.each(['"5"', '`true`', '\\"3.14\\"'])('%s is a string', (written) => {
    const { params } = firstTag(`{{< x ${written} >}}`)
    expect([...params.values.values()]).toMatchObject([{ type: 'string' }])
  })

  it('holds for positional ones too', () => {
    expect(params('{{< x true -5 3.14 -1.5 >}}')).toEqual([true, -5, 3.14, -1.5])
  })
})
