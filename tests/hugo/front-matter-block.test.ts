// Tests of where front matter begins and ends, by the first byte of the page.

import type { HugoRule } from '../../scripts/hugo/hugo-error.ts'
import { describe, expect, it } from 'vitest'
import { findFrontMatter } from '../../scripts/hugo/front-matter-block.ts'

describe('a block', () => {
  it.each([
    ['---\nt: 1\n---\nbody', 'yaml', 't: 1\n', 'body'],
    ['+++\nt = 1\n+++\nbody', 'toml', 't = 1\n', 'body'],
    ['{ "t": 1 }\nbody', 'json', '{ "t": 1 }', 'body'],
    ['#+TITLE: a\n#+AUTHOR: b\nbody', 'org', '#+TITLE: a\n#+AUTHOR: b\n', 'body'],
    ['---\n---\nbody', 'yaml', '', 'body'],
    ['---\n---', 'yaml', '', ''],

    // It may be preceded by blanks and a byte order mark.
    ['\uFEFF---\nt: 1\n---\n', 'yaml', 't: 1\n', ''],
    ['\n \t\r\n---\nt: 1\n---\n', 'yaml', 't: 1\n', ''],
    ['\uFEFF\n---\nt: 1\n---\n', 'yaml', 't: 1\n', ''],

    // LF, CRLF and a lone CR end a line here.
    ['---\r\nt: 1\r\n---\r\nbody', 'yaml', 't: 1\r\n', 'body'],
    ['---\rt: 1\r---\rbody', 'yaml', 't: 1\r', 'body'],

    // Nothing checks what follows the delimiters on their lines.
    ['---\nt: 1\n-----\nbody', 'yaml', 't: 1\n', '--\nbody'],
    ['---\nt: 1\n--- # end\nbody', 'yaml', 't: 1\n', ' # end\nbody'],
    ['---yaml\nt: 1\n---\nbody', 'yaml', 'yaml\nt: 1\n', 'body'],
    ['------\nt: 1\n---\nbody', 'yaml', '---\nt: 1\n', 'body'],

    // Three dashes end it only in the first column.
    ['---\nt: |\n  ---\n  a\n---\nbody', 'yaml', 't: |\n  ---\n  a\n', 'body'],
    ['---\nt: |\n---\n  a\n---\nbody', 'yaml', 't: |\n', '  a\n---\nbody'],
    ['---\nt: a---\n...\n---\nbody', 'yaml', 't: a---\n...\n', 'body'],
    ['---\nt: 1\n---\n\n---\nu: 2\n---\n', 'yaml', 't: 1\n', '\n---\nu: 2\n---\n'],

    // Braces in strings do not count, and one line end is eaten.
    ['{"a":{"b":"\\"}"}}\r\n\nbody', 'json', '{"a":{"b":"\\"}"}}', '\nbody'],
    ['{"a":"{"}body', 'json', '{"a":"{"}', 'body'],

    ['#+TITLE: a', 'org', '#+TITLE: a', ''],
    ['\n#+TITLE: a\n\n#+AUTHOR: b', 'org', '#+TITLE: a\n', '\n#+AUTHOR: b'],
  ])('is found in %j', (text, format, raw, body) => {
    const { block, bodyStart, error } = findFrontMatter(text)
    expect(error).toBeUndefined()
    expect(block).toMatchObject({ format, raw })
    expect(text.slice(block!.rawStart, block!.rawEnd)).toBe(raw)
    expect(text.slice(bodyStart)).toBe(body)
  })
})

describe('no block', () => {
  it.each([
    [''],
    ['text'],
    [' \n text'],
    ['# Title'],
    ['#tag'],
    ['\u00A0---\nt: 1\n---\n'],
    ['<!-- a -->\n---\nt: 1\n---\n'],
    ['***\n'],
  ])('is found in %j', (text) => {
    expect(findFrontMatter(text)).toEqual({ bodyStart: 0 })
  })

  it('leaves the byte order mark out of the body', () => {
    expect(findFrontMatter('\uFEFF\ntext')).toEqual({ bodyStart: 1 })
  })
})

describe('a refusal', () => {
  it.each<[string, HugoRule, string, number]>([
    ['- item', 'front-matter-delimiter', 'invalid YAML delimiter', 0],
    ['\n{{% steps %}}\n', 'front-matter-delimiter', 'invalid character \'{\' looking for beginning of object key string', 1],
    ['\n--\n', 'front-matter-delimiter', 'invalid YAML delimiter', 1],
    ['+ item', 'front-matter-delimiter', 'invalid TOML delimiter', 0],
    ['---\nt: 1', 'front-matter-end', 'EOF looking for end YAML front matter delimiter', 0],
    ['---\nt: 1\n ---', 'front-matter-end', 'EOF looking for end YAML front matter delimiter', 0],
    ['\uFEFF---', 'front-matter-end', 'EOF looking for end YAML front matter delimiter', 1],
    ['------', 'front-matter-end', 'EOF looking for end YAML front matter delimiter', 0],
    ['+++\nt = 1\n---\n', 'front-matter-end', 'EOF looking for end TOML front matter delimiter', 0],
    ['{"a": 1', 'front-matter-end', 'unexpected EOF parsing JSON front matter', 0],
    ['{"a": "}', 'front-matter-end', 'unexpected EOF parsing JSON front matter', 0],
    ['{"a": "\\"}', 'front-matter-end', 'unexpected EOF parsing JSON front matter', 0],
    ['{\\', 'front-matter-end', 'unexpected EOF parsing JSON front matter', 0],
  ])('of %j', (text, rule, reason, offset) => {
    const { block, error } = findFrontMatter(text)
    expect(block).toBeUndefined()
    expect(error).toMatchObject({ rule, reason, offset })
  })
})
