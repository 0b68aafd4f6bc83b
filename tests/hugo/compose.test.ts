// One text of a page and its shortcodes: marks, the origin of every character, and what no page can forge.
import { describe, expect, it } from 'vitest'
import { composeMarkdown } from '../../scripts/hugo/compose.ts'
import { extractShortcodes } from '../../scripts/hugo/extractor.ts'
import { lexPage } from '../../scripts/hugo/lexer.ts'

function compose(source: string, options: Partial<Parameters<typeof composeMarkdown>[2]> = {}) {
  const { nodes } = extractShortcodes(lexPage(source, 0).items, (_, hasPartner) => hasPartner)
  const composed = composeMarkdown(source, nodes, { isBlock: ({ name }) => name !== 'icon', ...options })
  /** Marks by the name of their shortcode. */
  const shown = composed.split(composed.text).map(piece => typeof piece === 'string' ? piece : `<${piece.shortcode.name}${piece.emptied ? '!' : ''}>`).join('')
  return { ...composed, shown, nodes }
}

describe('a text with marks', () => {
  it.each([
    ['a {{< b >}}c{{< /b >}} d', 'a <b> d'],
    ['a\n{{< b >}}\nc\n{{< /b >}}\nd', 'a\n\n\n<b>\n\n\nd'],
    ['a\n{{< icon >}}\nd', 'a\n<icon>\nd'],
    ['- a\n  {{< b >}}', '- a\n  \n\n  <b>\n\n'],
    ['      {{< b >}}', '      \n\n<b>\n\n'],
    ['{{</* b */>}}', '{{< b >}}'],
    ['a\n<!--more-->\n\nb', 'a\n\n\nb'],
    ['a \uFDD00\uFDD1 b', 'a \uFFFD0\uFFFD b'],
  ])('%j is %j', (source, expected) => {
    expect(compose(source).shown).toBe(expected)
  })

  it('takes the blank lines about marks out of code again', () => {
    const source = 'x\n  {{< b >}}\ny {{< icon >}}'
    const { text, splitVerbatim } = compose(source)
    expect(splitVerbatim(text).map(piece => typeof piece === 'string' ? piece : '•').join('')).toBe('x\n  •\ny •')
  })

  it('leaves the prefix of the tag out of every line', () => {
    const source = '  {{< b >}}\n  un\n    deux\ntrois\n  {{< /b >}}'
    const [, node] = compose(source).nodes
    expect(node).toMatchObject({ kind: 'shortcode' })
    const inner = composeMarkdown(source, node!.kind === 'shortcode' ? node!.children : [], { prefix: '  ', isBlock: () => true })
    expect(inner.text).toBe('\nun\n  deux\ntrois\n')
    expect(['un', 'deux', 'trois'].map(word => source.slice(inner.originOf(inner.text.indexOf(word))).split('\n')[0])).toEqual(['un', 'deux', 'trois'])
  })

  it('writes what is too deep after its mark', () => {
    expect(compose('{{< b >}}c {{< d >}}e{{< /d >}}{{< /b >}}', { flat: true, isBlock: () => false }).shown).toBe('<b!>c <d!>e')
  })

  it('knows where every character of the page came from', () => {
    const source = 'é\n{{< b >}}\nc\n{{< /b >}}\nfin {{</* x */>}} 😀 z'
    const { text, originOf } = compose(source)
    for (const word of ['é', 'fin', '😀', 'z'])
      expect(source.slice(originOf(text.indexOf(word)), originOf(text.indexOf(word)) + word.length)).toBe(word)
    expect(originOf(text.length)).toBeLessThanOrEqual(source.length)
  })
})
