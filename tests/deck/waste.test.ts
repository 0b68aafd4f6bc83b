// No waste: of words that go on, every slide but the last is at least three fifths full, unless what comes next cannot be broken. No browser: heights are reckoned.
import type { Slide } from '../../scripts/model.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toString } from 'mdast-util-to-string'
import { describe, expect, it, onTestFinished } from 'vitest'
import { convertIn, convertText } from '../converting.ts'

const SENTENCE = 'Chaque antenne prête un peu de place, un peu de temps et beaucoup de bonne volonté au projet commun.'
const sentences = (count: number): string => Array.from({ length: count }, (_, index) => `${SENTENCE.slice(0, -1)}, ${index + 1}.`).join(' ')
const breathless = (count: number): string => sentences(count).replaceAll('.', ' ;')
const code = (lines: number): string => `\`\`\`sh\n${Array.from({ length: lines }, (_, line) => `commande ${line + 1}`).join('\n')}\n\`\`\``
const tabs = (...panes: string[]): string => `{{< tabs >}}\n${panes.map((pane, no) => `{{< tab name="Volet ${no + 1}" >}}\n${pane}\n{{< /tab >}}`).join('\n')}\n{{< /tabs >}}`
const details = (text: string): string => `{{% details title="Détails" %}}\n\n${text}\n\n{{% /details %}}`
const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`
const record = (no: number): string => row(`ligne ${no}`, ...Array.from({ length: 36 }, (_, cell) => `hébergement-${no}-${cell} en ville`))

/** What leaves a slide too empty as it is, and can be carried on. */
const pages: Record<string, string> = {
  'the second of two panes': tabs(code(7), code(26)),
  'the third of three panes': tabs(sentences(2), sentences(2), code(18)),
  'two panes that fit one below the other': `${tabs(code(3), breathless(6))}\n\n${sentences(9)}`,
  'a pane within details': `${sentences(2)}\n\n${details(tabs(code(2), code(18)))}`,
  'the card of a second row': `{{< cards cols="1" >}}\n{{< card title="Une" >}}\n{{< card title="Deux" subtitle="${sentences(16)}" >}}\n{{< /cards >}}`,
  'a record': `${sentences(4)}\n\n${row(...Array.from({ length: 37 }, (_, no) => `Colonne ${no}`))}\n|${' - |'.repeat(37)}\n${record(1)}\n${record(2)}`,
  'a row of much text': `| Quoi | Pourquoi |\n| - | - |\n${row('Un', sentences(3))}\n${row('Deux', sentences(9))}\n${row('Trois', sentences(9))}`,
  'a meaning': `Un\n: ${sentences(3)}\n\nDeux\n: ${sentences(9)}\n\nTrois\n: ${sentences(9)}`,
  'an item that is last': `${sentences(5)}\n\nVoici :\n\n- ${breathless(3)}\n- ${breathless(3)}\n- ${breathless(2)}\n\n${sentences(9)}`,
  'an item of three lines': `${sentences(4)}\n\nVoici :\n\n- ${breathless(3)}\n- ${breathless(4)}\n- ${breathless(4)}`,
  'a lead-in of two sentences': `${sentences(3)}\n\n### Suite\n\n${sentences(5)} Voici :\n\n${code(5)}\n\n${sentences(6)}`,
  'a long sentence after a short one': `${sentences(3)}\n\n${SENTENCE} ${breathless(12)}`,
}

const slidesOf = (text: string): Slide[] => convertText(`---\ntitle: Essai\n---\n## Essai\n\n${text}\n`).deck!.slides.slice(1, -1)
const onward = (slides: readonly Slide[]): Slide[] => slides.filter(({ part }) => part && part.no < part.total)
const shareOf = ({ fit }: Slide): number => fit!.height / fit!.room

describe('what would leave a slide too empty is carried on', () => {
  it.each(Object.entries(pages))('%s', (_, text) => {
    const slides = slidesOf(text)
    expect(onward(slides).length).toBeGreaterThan(0)
    expect(onward(slides).map(shareOf).filter(share => share < 0.6)).toEqual([])
    expect(slides.filter(({ fit }) => fit!.height > fit!.room)).toEqual([])
  })
})

describe('what goes on', () => {
  it('as a record has its title again', () => {
    const titles = slidesOf(pages['a record']!).map(slide => 'body' in slide ? slide.body.flatMap(node => node.type === 'wideTable' ? node.children[0]!.children.slice(1).map(({ children: [title] }) => toString(title!)) : []) : [])
    expect(titles.flat().filter(title => title === 'ligne 1').length).toBeGreaterThan(1)
  })

  it('loses no word', () => {
    for (const text of Object.values(pages))
      expect(convertText(`---\ntitle: Essai\n---\n## Essai\n\n${text}\n`).messages.filter(({ ruleId }) => ruleId === 'lost-words')).toEqual([])
  })
})

describe('pictures in one paragraph', () => {
  it('go on as blocks of their own, the ends of lines between them left behind', () => {
    const folder = mkdtempSync(join(tmpdir(), 'diapo-page-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'vue.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="120"/>')
    writeFileSync(join(folder, 'page.md'), `## Titre\n\n${sentences(3)}\n${Array.from({ length: 8 }, (_, no) => `![Vue ${no}](vue.svg)`).join('\n')}`)
    const slides = convertIn(folder, 'page').deck!.slides.filter(({ kind }) => kind === 'content')
    const blocks = slides.flatMap(slide => 'body' in slide ? slide.body : [])
    expect(slides.length).toBeGreaterThan(1)
    expect(blocks.filter(block => toString(block).trim() === '')).toEqual([])
    expect(blocks.map(block => toString(block)).join(' ')).toContain('Vue 7')
    expect(onward(slides).map(shareOf).filter(share => share < 0.6)).toEqual([])
  })
})

describe('what cannot be broken', () => {
  it('is known by its height, so that nobody is blamed for the room before it', () => {
    const [first] = slidesOf(`${sentences(5)}\n\n### Suite\n\n#### Fin\n\nVoici :\n\n$$\n\\begin{pmatrix} ${Array.from({ length: 11 }, (_, no) => no).join(' \\\\ ')} \\end{pmatrix}\n$$\n\n${sentences(9)}`)
    expect(shareOf(first!)).toBeLessThan(0.6)
    expect(first!.fit!.height + first!.fit!.next!).toBeGreaterThan(first!.fit!.room)
  })

  it('is not asked for on slides that are full', () => {
    expect(slidesOf(sentences(40)).filter(({ fit }) => fit!.next !== undefined)).toEqual([])
  })
})
