// Where words are broken: as a person would. No browser: heights are reckoned.
import type { RootContent } from 'mdast'
import type { Slide } from '../../scripts/model.ts'
import { toString } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { convertText } from '../converting.ts'

const SENTENCE = 'Chaque antenne prête un peu de place, un peu de temps et beaucoup de bonne volonté au projet commun.'
const sentences = (count: number): string => Array.from({ length: count }).fill(SENTENCE).join(' ')
const lines = (count: number, line: (no: number) => string): string => Array.from({ length: count }, (_, index) => line(index + 1)).join('\n')
const code = (text: string): string => `\`\`\`yaml\n${text}\n\`\`\``

/** What stands on each slide of a part. */
function bodiesOf(text: string): RootContent[][] {
  const { slides } = convertText(`---\ntitle: Essai\n---\n## Essai\n\n${text}\n`).deck!
  return slides.slice(1, -1).map((slide: Slide) => 'body' in slide ? slide.body : [])
}

const codesOf = (text: string): string[] => bodiesOf(text).flatMap(body => body.flatMap(node => node.type === 'code' ? [node.value] : []))

describe('code is broken', () => {
  it('at an empty line, even where one more task would have begun', () => {
    const task = (no: number): string => `- name: tâche ${no}\n  file:\n    path: /etc/${no}\n    state: link\n    src: /dev/null\n`
    const [first, second] = codesOf(code(lines(8, task).trimEnd()))
    expect(first!.trimEnd()).toMatch(/src: \/dev\/null$/)
    expect(second).toMatch(/^- name/)
  })

  it('before what is set in the least, where no line is empty', () => {
    const task = (no: number): string => `- name: tâche ${no}\n  file:\n    path: /etc/${no}\n    state: link`
    expect(codesOf(code(lines(12, task))).map(part => part.split('\n')[0])).toEqual(expect.arrayContaining([expect.stringMatching(/^- name: tâche [2-9]/)]))
    expect(codesOf(code(lines(12, task))).filter(part => !part.startsWith('- name'))).toEqual([])
  })

  it('not before what closes, and not after a comment', () => {
    const call = (no: number): string => `# appel ${no}\nappeler ${no} \\\n  --avec tout {\n}`
    const parts = codesOf(code(lines(14, call)))
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.filter(part => !part.startsWith('# appel'))).toEqual([])
  })

  it('so that no slide begins with an empty line, and numbers go on', () => {
    const [first, second] = bodiesOf(`\`\`\`yaml {linenos=true}\n${lines(14, no => `# ${no}\nligne: ${no}\n`)}\n\`\`\``).map(([node]) => node)
    expect(first).toMatchObject({ type: 'code' })
    expect(second).toMatchObject({ type: 'code', value: expect.stringMatching(/^# \d/) })
    const no = Number(/\d+/.exec((second as { value: string }).value)![0])
    expect((second as { data: { firstLine: number } }).data.firstLine).toBe(3 * (no - 1) + 1)
  })
})

it('the last item of a list does not go on alone', () => {
  const item = `- **Simplification** : ${sentences(2)}`
  for (const before of [3, 4, 5, 6]) {
    const bodies = bodiesOf(`${sentences(before)}\n\n### Avantages\n\n${lines(4, () => item)}`)
    expect(bodies.filter(([first, ...more]) => first?.type === 'list' && first.children.length === 1 && more.length === 0)).toEqual([])
  }
})

it('an item of two lines is not broken where little room is left', () => {
  const item = '- Le chemin absolu, avec le sous-dossier de votre site, e.g. `[un lien](/demo/un-site-de-demonstration)` ou bien `[un autre](/demo/un-autre-site)`'
  for (let before = 6; before < 12; before++) {
    const lists = bodiesOf(`${sentences(before)}\n\nAinsi :\n\n${lines(2, () => item)}\n\n${sentences(4)}`).flatMap(body => body.flatMap(node => node.type === 'list' ? node.children : []))
    expect(lists.map(node => toString(node))).toEqual(Array.from({ length: 2 }, () => expect.stringMatching(/^Le chemin.*autre-site\)$/)))
  }
})

it('words are not broken after a word that is cut short', () => {
  const text = Array.from({ length: 60 }).fill('Un dossier, e.g. celui du site, p. ex. (cf. plus bas) ou M. Martin, etc.').join(' ')
  const ends = bodiesOf(text).map(body => toString(body.at(-1)!))
  expect(ends.length).toBeGreaterThan(1)
  expect(ends.filter(end => !end.endsWith('etc.'))).toEqual([])
})

it('words that lead on stay with the heading that they lead to', () => {
  for (let before = 6; before < 12; before++) {
    const bodies = bodiesOf(`${sentences(before)}\n\nIl y a trois manières :\n\n### La première\n\n${sentences(5)}`)
    expect(bodies.filter(body => toString(body.at(-1)!).endsWith(':'))).toEqual([])
  }
})

it('a table of few rows is not broken, with the words that lead to it', () => {
  const table = '| Interface | Vitesse |\n| - | - |\n| mgt0 | 1 Gbps |\n| prd0 | 100 Gbps |'
  for (const before of [8, 9, 10, 11]) {
    const tables = bodiesOf(`${sentences(before)}\n\n${SENTENCE.slice(0, -1)} :\n\n${table}\n\n${sentences(8)}`)
    expect(tables.flatMap(body => body.flatMap(node => node.type === 'table' ? [node.children.length] : []))).toEqual([3])
    expect(tables.some(body => toString(body.at(-1)!).endsWith(':'))).toBe(false)
  }
})
