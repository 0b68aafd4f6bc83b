// The ledger of words: it names what is lost, and only that.
import { describe, expect, it } from 'vitest'
import { findLostWords, visibleWords, wordsOf } from '../../scripts/slidev/word-ledger.ts'
import { convertText } from '../converting.ts'

const page = (body: string): string => `---\ntitle: Essai\n---\n\n${body}\n`

describe('the ledger of words', () => {
  it('a word of millions of letters is one word', () => {
    expect(wordsOf(`mot ${'é'.repeat(3_000_000)} fin`).map(word => word.length)).toEqual([3, 6_000_000, 3])
  })

  it.each([
    ['nothing lost', 'un deux trois', '# un\n\n**deux** <b>trois</b>', []],
    ['one word lost', 'un deux trois', 'un trois', ['deux']],
    ['words in another order', 'un deux', 'deux un', ['deux']],
    ['accents written in two ways', 'cafe\u0301', 'caf\u00E9', []],
    ['words that became one', '7 e \u0301 fin 7 7', '*7é* fin 77', []],
    ['a word that is not the start of another', 'sept se', 'septembre se', ['sept']],
    ['a word far away is another word', 'un deux', `un ${'x '.repeat(700)} deux`, ['deux']],
    ['a word behind a long address', 'un deux', `un [](https://a.b/${'x-'.repeat(700)}) deux`, []],
    ['letters of a script without blanks, cut anywhere', '学习指南 กล้าหาญ', '学习\n\n指南 กล้\n\nาหาญ', []],
    ['one such letter lost', '学习指南', '学习南', ['指']],
    ['a long word over slides', 'a'.repeat(90), `${'a'.repeat(30)}\n\n${'a'.repeat(60)}`, []],
    ['a long word behind its own beginning', 'a'.repeat(90), `${'a'.repeat(20)}\n\n${'a'.repeat(45)}\n\n${'a'.repeat(45)}`, []],
    ['a piece of a long word lost', 'ab'.repeat(45), `${'ab'.repeat(20)}\n\n${'ab'.repeat(10)}`, ['ab'.repeat(45)]],
  ])('%s', (_, read, written, lost) => {
    expect(findLostWords(wordsOf(read), written)).toEqual(lost)
  })

  it('reads neighbouring texts as one, and texts in two nodes as two', () => {
    const text = (value: string) => ({ type: 'text' as const, value })
    expect(visibleWords([{ type: 'paragraph', children: [text('foo'), text('bar '), { type: 'strong', children: [text('gras')] }, text('fin')] }])).toEqual(['foobar', 'gras', 'fin'])
  })

  it.each([
    'foo{{< inconnu >}}bar et **gras**fin',
    '*t *f 7*7*7',
    `mot\n\n# ${'titre '.repeat(700)}`,
    '| a | b |\n|---|---|\n| `c` | d<br>e |',
    `## ${'a'.repeat(30_000)}`,
    'ไทยภาษาไทย'.repeat(3000),
    `${'学习 '.repeat(10)}${'学'.repeat(5000)}`,
    '> [!NOTE] Titre\n> Texte.\n\n- [ ] à faire[^1]\n\n[^1]: Une note.',
  ])('finds nothing lost in %j', (body) => {
    expect(convertText(page(body)).messages.filter(message => message.ruleId === 'lost-words')).toEqual([])
  })
})
