// The settings: what is wrong in them is said with its place and what would be right.
import { expect, it } from 'vitest'
import { readConfig } from '../scripts/config-file.ts'

const bomb = Array.from('bcdefghi', (name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(9)}]`).join('\n')

it.each<[text: string, message: RegExp]>([
  ['siteUrl: 3\n', /^1:10 Unexpected value of `siteUrl`, expected an address that begins with https:\/\/$/],
  ['siteUrl: "javascript:alert(1)"\n', /^1:10 .* expected an address that begins with https:\/\/$/],
  ['\ndeckUrl: file:///x\n', /^2:10 .* expected an address/],
  ['author: { a: 1 }\n', /^1:9 Unexpected value of `author`, expected a text$/],
  ['lang: ../../x\n', /^1:7 Unexpected value of `lang`, expected a language, as `fr` or `pt-BR`$/],
  ['lang: [fr]\n', /expected a language$/],
  ['shortcodes: [a]\n', /^1:13 Unexpected value of `shortcodes`, expected a map of names to names$/],
  ['shortcodes:\n  a: toString\n', /^2:6 Unexpected value of `shortcodes\.a`, expected the name of a shortcode that is listed/],
  ['couleur: rose\n', /^1:1 Unexpected key `couleur`, expected one of `siteUrl`/],
  ['__proto__: { lang: en }\n', /^1:1 Unexpected key `__proto__`/],
  ['- a\n', /^1:1 Unexpected settings, expected a map of keys and values$/],
  ['a: *x\n', /^1:1 Unexpected YAML that cannot be read: .* without aliases$/],
  [`a: &a [x, x]\n${bomb}\n`, /alias count/],
  [`a: ${'['.repeat(20_000)}`, /^1:\d+ Unexpected YAML that cannot be read/],
])('%j is refused', (text, message) => {
  const read = readConfig(text)
  expect('messages' in read && read.messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`)).toEqual([expect.stringMatching(message)])
})

it('settings that are left out are the usual ones, and no name is a prototype', () => {
  expect(readConfig('')).toEqual({ config: { lang: 'fr' } })
  expect(readConfig('siteUrl: https://docs.example.org/\nshortcodes: { constructor: steps, a: callout }\n')).toEqual({ config: { lang: 'fr', siteUrl: 'https://docs.example.org/', shortcodes: { constructor: 'steps', a: 'callout' } } })
})
