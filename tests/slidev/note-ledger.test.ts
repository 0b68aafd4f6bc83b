// The ledger of footnotes: no word of a note is lost on its way to the foot of a slide, and a lost one is named.
import { describe, expect, it } from 'vitest'
import { findLostPageWords } from '../../scripts/slidev/note-ledger.ts'
import { convertText } from '../converting.ts'

const convert = (body: string) => convertText(`---\ntitle: Essai\n---\n\n${body}\n`)
const long = Array.from({ length: 900 }, (_, index) => `mot${index}`).join(' ')

describe('the ledger of footnotes', () => {
  it.each([
    ['a note of an early slide', '## Un\n\nA[^a].\n\n## Deux\n\nB.\n\n[^a]: Une note.'],
    ['a note longer than what the ledger skips', `## Un\n\nA[^a] b.\n\n## Deux\n\nB.\n\n[^a]: ${long}`],
    ['a long note that every slide calls', `## Un\n\nA[^a].\n\n## Deux\n\nB[^a].\n\n## Trois\n\nC[^a] d[^b].\n\n[^a]: ${long}\n[^b]: Fin.`],
    ['code that looks like the edges of a foot', '## Un\n\nA[^a].\n\n```\n::foot::\nb\n---\n```\n\nC.\n\n## Deux\n\nB.\n\n[^a]: Une note.\n\n    ```\n    ::scene::\n    ---\n    code\n    ```\n\n    Fin.'],
    ['a note, a picture and speaker notes on one slide', '## Un\n\n![](vue.png)\n\nA[^a].\n\n<!-- notes: Dire ceci. -->\n\n[^a]: Une note.'],
    ['speaker notes longer than what the ledger skips', `## Un\n\nA.\n\n<!-- notes: ${long} -->\n\n## Deux\n\nB.\n`],
    ['a slide that goes on and has a heading of its own', `## Un\n\n${long}\n\n### Deux\n\nA.`],
    ['a note that nobody calls', '## Un\n\nA[^a].\n\n[^a]: Note.\n[^b]: Orpheline.'],
    ['a note that only a note calls which nobody calls', '## Un\n\nA[^a].\n\n[^a]: Note.\n\n[^b]: Orpheline[^c].\n\n[^c]: Dernière.'],
    ['a note that goes on between the words of its slides', `## Un[^a]\n\n${'Une phrase qui remplit sa ligne. '.repeat(28)}\n\n${'Une autre, qui passe à la suite. '.repeat(12)}\n\n[^a]: ${'Une note de deux lignes, sans place. '.repeat(8)}`],
  ])('finds nothing lost of %s', (_, body) => {
    expect(convert(body).messages.filter(({ ruleId }) => ruleId === 'lost-words')).toEqual([])
  })

  it('names the words of a note that does not arrive', () => {
    const { deck, text } = convert('## Un\n\nA[^a].\n\n[^a]: Une note perdue.')
    const note = deck!.slides[1]!.footnotes![0]!
    const words = { flow: ['A'], notes: new Map([[note, ['Une', 'note', 'perdue']]]) }
    expect(findLostPageWords(words, deck!, text!)).toEqual([])
    expect(findLostPageWords(words, deck!, text!.replace('note perdue', 'note'))).toEqual(['perdue'])
    // What stands in the text cannot pass for a note's words.
    expect(findLostPageWords(words, deck!, text!.replace('Une note perdue.', '').replace('A<', 'A Une note perdue<'))).toEqual(['Une', 'note', 'perdue'])
  })
})
