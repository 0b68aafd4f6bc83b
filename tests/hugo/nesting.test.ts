// Pages deeper or longer than any that a person writes: every word arrives, and no walk over the tree overflows.
import { describe, expect, it } from 'vitest'
import { createNestingLimit } from '../../scripts/hugo/nesting.ts'
import { toWords } from '../../scripts/hugo/phrasing.ts'
import { readText } from './reading.ts'

const DEPTH = 10_000

function limited(text: string): string {
  let whole = ''
  createNestingLimit()(text, piece => void (whole += piece))
  return whole
}

describe('ordinary Markdown', () => {
  it.each([
    'Un *mot* et **un autre**, [un lien](x), `du *code*`.\n\n> - a\n>   - b\n',
    '```\n[[[[[\n* * *\n```\n',
    `${'* '.repeat(50)}\n`,
    `${'*'.repeat(300)}\n`,
    'snake_case_name et 2 * 3 * 4\n',
    `| a |\n|---|\n${'| [lien](x) *mot* |\n'.repeat(2000)}`,
    `${'- [lien](x) *mot*\n'.repeat(2000)}`,
    `~~~\n${'[x] *y* '.repeat(20_000)}\n~~~\n`,
  ])('stays as it is: %.30j', (text) => {
    expect(limited(text)).toBe(text)
  })
})

describe('what nests too deep keeps its words', () => {
  it.each([
    ['quotations', `${'> '.repeat(DEPTH)}fin`],
    ['quotations without blanks', `${'>'.repeat(DEPTH)}fin`],
    ['items', `${'- '.repeat(DEPTH)}fin`],
    ['numbered items', `${'1. '.repeat(DEPTH)}fin`],
    ['items by their indent', `${Array.from({ length: 500 }, (_, index) => `${'  '.repeat(index)}- `).join('x\n')}fin`],
    ['emphasis', `${'*a _b '.repeat(DEPTH / 10)}${' b_ a*'.repeat(DEPTH / 10)} fin`],
    ['strong', `${'**a '.repeat(DEPTH)} fin`],
    ['runs', `${'*'.repeat(DEPTH)}fin${'*'.repeat(DEPTH)}`],
    ['brackets', `${'['.repeat(DEPTH / 10)}fin${'](y)'.repeat(DEPTH / 10)}`],
    ['pictures', `${'![a '.repeat(DEPTH / 10)}fin${' ](b)'.repeat(DEPTH / 10)}`],
    ['shortcodes', `${'{{< callout >}}'.repeat(DEPTH)}fin${'{{< /callout >}}'.repeat(DEPTH)}`],
    ['shortcodes on lines', `${'{{% steps %}}\n'.repeat(DEPTH)}fin\n${'{{% /steps %}}\n'.repeat(DEPTH)}`],
    ['unknown shortcodes', `${'{{< u >}}\n'.repeat(DEPTH)}fin\n${'{{< /u >}}\n'.repeat(DEPTH)}`],
    ['shortcodes in code', `\`\`\`\n${'{{< u >}}'.repeat(DEPTH)}fin${'{{< /u >}}'.repeat(DEPTH)}\n\`\`\``],
    ['shortcodes in quotations', `${'> {{< callout >}}\n'.repeat(DEPTH / 10)}fin${'{{< /callout >}}'.repeat(DEPTH / 10)}`],
  ])('%s', (_, body) => {
    const { tree } = readText(body)
    expect(toWords(tree!.children)).toContain('fin')
  })

  it('titles of shortcodes included', () => {
    const titles = Array.from({ length: 300 }, (_, index) => `T${index}`)
    const body = `${titles.map(title => `{{< callout title="${title}" >}}\n`).join('')}fin\n${'{{< /callout >}}\n'.repeat(300)}`
    expect(toWords(readText(body).tree!.children).match(/T\d+|fin/g)).toEqual([...titles, 'fin'])
  })
})

it('a paragraph that is too long is parted, and no word of it is lost', () => {
  const words = Array.from({ length: 20_000 }, (_, index) => index % 3 ? `m${index}` : `*m${index}*`)
  const { tree } = readText(words.join(' '))
  expect(tree!.children.length).toBeGreaterThan(1)
  expect(toWords(tree!.children).match(/m\d+/g)).toEqual(words.map(word => word.replaceAll('*', '')))
})
