// `check` finds what is wrong with slides, and only that: decks with one defect each, in the real browser, by the real command.
import type { Outcome } from './support/project.ts'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { readPngSize } from './support/pages.ts'
import { listFiles, makeTemporary, run } from './support/project.ts'

interface Message { file: string, line: number, rule: string, severity: string, reason: string, slide?: number, click?: number, measured?: string }
interface Report { decks: { slug: string, slides: { no: number, kind: string, origin: { line: number }, part?: number[], fill?: number, height?: number, fit?: { height: number } }[], messages: Message[], estimate?: { medianError: number } }[] }

/** A slide of a deck written by hand, and what is to be found on it: rule, what was measured, and words of its line. */
interface Case { body: string, rule?: string, measured?: string | RegExp, at?: string, click?: number, front?: string }

const cases: Record<string, Case> = {
  'nothing: formulas, signs above the line, keys, what is hidden': {
    body: 'Du texte, H<sub>2</sub>O, x<sup>2</sup>, <kbd>Ctrl</kbd>, `code`, $\\sqrt{x^2}$.\n\n<span style="position: absolute; width: 1px; height: 1px; overflow: hidden">Pour l’oreille seule.</span>\n\n<p style="opacity: 0; font-size: 9px">Invisible.</p>\n\n<div style="position: relative"><div style="position: absolute; inset: 0; background: #263238"></div><p style="position: relative; color: #ffffff">Blanc sur noir.</p></div>',
  },
  'text below the edge of the slide': { body: '<p style="position: absolute; left: 40px; top: 545px; margin: 0">Une ligne au bord du bas.</p>', rule: 'cut', measured: /^\d+ px$/, at: 'au bord du bas' },
  'text that a box cuts off': { body: '<div style="height: 30px; overflow: hidden">\n\n<p>Une ligne.</p>\n<p>Une ligne que la boîte avale.</p>\n\n</div>', rule: 'cut', measured: /^\d\d px$/, at: 'avale' },
  'a picture that hangs over': { body: '<img src="./defauts.assets/large.png" alt="Un aplat" style="position: absolute; left: 900px; top: 100px; width: 200px; max-width: none; max-height: none">', rule: 'cut', measured: '120 px', at: 'Un aplat' },
  'text over text': { body: '<p style="position: absolute; left: 100px; top: 300px; margin: 0">Une ligne dessous.</p>\n<p style="position: absolute; left: 120px; top: 310px; margin: 0">Une autre dessus.</p>', rule: 'overlap', measured: '6 px', at: 'Une ligne dessous' },
  'a scene over words': { body: '<p style="position: absolute; left: 100px; top: 300px; margin: 0">Des mots sous un dessin.</p>\n<svg viewBox="0 0 100 100" style="position: absolute; left: 150px; top: 250px; width: 200px; height: 200px"><circle cx="50" cy="50" r="50" fill="#f9bfdc" /></svg>', rule: 'overlap', measured: /^\d\d px$/, at: 'sous un dessin' },
  'text that touches a picture': { body: '<img src="./defauts.assets/large.png" alt="Un aplat" style="margin: 0">\n<p style="margin: -2px 0 0; line-height: 1">Une ligne collée.</p>', rule: 'overlap', measured: '0 px', at: 'collée' },
  'a formula over the edge, in one finding': { body: '<div style="position: absolute; left: 850px; top: 300px; white-space: nowrap">\n\n<DiapoMath tex="a + b + c + d + e + f + g + h" />\n\n</div>', rule: 'cut', measured: /^\d+ px$/, at: 'a + b' },
  'blanks that hang at the end of a line of code': { body: `\`\`\`java\nreturn null;${' '.repeat(140)}\n}\n\`\`\`` },
  'small text, at a click': { body: '<p v-click>Assez grand.</p>\n\n<p v-click style="font-size: 19px">Un peu trop petit.</p>', rule: 'small-text', measured: '19.0 px', at: 'trop petit', click: 2 },
  'small code': { body: '<p><code style="font-size: 13px">ls -l</code></p>', rule: 'small-text', measured: '13.0 px', at: 'ls -l' },
  'faint text': { body: '<p style="color: #aaaaaa">Un texte pâle.</p>', rule: 'contrast', measured: '2.32:1', at: 'pâle' },
  'text that is faint over another ground only': { body: '<div style="position: relative"><div style="position: absolute; inset: 0; background: #b30062"></div><p style="position: relative; color: #263238">Sombre sur sombre.</p></div>', rule: 'contrast', measured: /^[12]\.\d\d:1$/, at: 'Sombre sur' },
  'a thin line across letters, which do not stand on it': { body: '<svg viewBox="0 0 300 60" style="width: 300px"><rect width="300" height="60" fill="#ffffff" /><line x1="0" x2="300" y1="34" y2="34" stroke="#263238" stroke-width="1" /><text x="150" y="40" text-anchor="middle" font-size="22" fill="#263238">Un mot barré</text></svg>' },
  'light text under a click, in a dark room only': { body: '<p v-click>Un.</p>\n\n<p v-click style="background: #ffffff">Lisible le jour seulement.</p>', rule: 'contrast', measured: /^1\.\d\d:1$/, at: 'jour seulement', click: 2 },
  'a character of no typeface': { body: 'Un signe d’Égypte : 𓀀.', rule: 'missing-glyph', measured: '𓀀', at: 'Égypte' },
  'a picture blown up': { body: '<img src="./defauts.assets/small.png" alt="Un petit carré" style="width: 100px">', rule: 'picture', measured: '5.0 times', at: 'petit carré' },
  'a picture that is not there': { body: '<img :src="\'./nulle-part.png\'" alt="Nulle part">', rule: 'picture', at: 'Nulle part' },
  'a request': { body: '<img :src="\'https://example.org/loin.png\'" alt="Loin">', rule: 'request', at: 'example.org' },
  'a complaint': { body: '<span :ref="element => element && console.error(\'aïe\')">Un cri.</span>', rule: 'console' },
  'room left': { body: 'Peu de mots.', rule: 'almost-empty', measured: /^\d\d %$/, front: 'part: 1\nparts: 2\n' },
  'the last part, which may be short': { body: 'La fin.', front: 'part: 2\nparts: 2\n' },
}
const names = Object.keys(cases)

const temporary = makeTemporary('check')
const page = join(temporary, 'defauts', 'index.md')
const scribe = join(temporary, 'scribe', 'index.md')
const deck = join(inject('workshop'), 'decks', 'defauts.md')
let outcome: Outcome
let report: Report

beforeAll(async () => {
  mkdirSync(join(temporary, 'defauts'))
  mkdirSync(join(temporary, 'scribe'))
  writeFileSync(page, '---\ntitle: Défauts\n---\n\nBonjour.\n')
  writeFileSync(scribe, '---\ntitle: Un scribe\n---\n\nBonjour.\n\n## Un titre\n\nDes mots.\n\nUn oiseau : 𓅓.\n')
  await run(['convert', page], { project: inject('workshop') })
  const head = /^---\n[\s\S]*?\n---\n/.exec(readFileSync(deck, 'utf8'))![0]
  const slides = names.map(name => `---\nlayout: content\ntitle: ${JSON.stringify(name)}\n${cases[name]!.front ?? ''}---\n\n## Un titre\n\n${cases[name]!.body}\n`)
  writeFileSync(deck, `${head}\n# Défauts\n\n${slides.join('\n')}`)
  mkdirSync(join(inject('workshop'), 'decks', 'defauts.assets'))
  for (const [name, size] of [['small', 20], ['large', 200]] as const)
    await sharp({ create: { width: size, height: size, channels: 3, background: '#888888' } }).png().toFile(join(inject('workshop'), 'decks', 'defauts.assets', `${name}.png`))
  outcome = await run(['check', page, scribe, '--json'], { project: inject('workshop') })
  report = JSON.parse(outcome.stdout) as Report
})
afterAll(() => {
  rmSync(temporary, { recursive: true, force: true })
  rmSync(deck)
})

describe('each defect is found, once, at its place', () => {
  it.each(names)('%s', (name) => {
    const { rule, measured = '', at, click } = cases[name]!
    const no = names.indexOf(name) + 2
    const found = report.decks[0]!.messages.filter(({ slide }) => slide === no)
    expect(found.map(({ rule }) => rule)).toEqual(rule ? [rule] : [])
    if (!rule)
      return
    const [message] = found as [Message]
    expect(message.file).toMatch(/decks\/defauts\.md$/)
    expect(message.measured ?? '').toMatch(measured instanceof RegExp ? measured : new RegExp(`^${measured}$`, 'u'))
    expect(message.click).toBe(click)
    expect(message.severity).toBe(rule === 'almost-empty' ? 'warning' : 'error')
    expect(message.reason).toMatch(/^Unexpected .*; .+/)
    const lines = readFileSync(deck, 'utf8').split('\n')
    const line = lines[message.line - 1]!
    if (at)
      expect(line).toContain(at)
    else
      expect(lines.slice(message.line - 1, message.line + 4).join('\n')).toContain(JSON.stringify(name))
  })

  it('in a page that nobody edited, with the line of the page, after what its conversion told', () => {
    const { messages } = report.decks[1]!
    expect(messages.map(({ rule, file, line, slide }) => ({ rule, file, line, slide }))).toEqual([undefined, 3].map(slide => ({ rule: 'missing-glyph', file: scribe, line: 11, slide })))
  })

  it('and the command fails', () => {
    expect(outcome.status).toBe(1)
  })
})

describe('build', () => {
  it('warns of the same, with --strict it refuses and leaves what stood there', async () => {
    const out = join(temporary, 'dist')
    const first = await run(['build', page, '--out', out, '--strict', '--json'], { project: inject('workshop') })
    expect(first.status).toBe(1)
    expect(existsSync(join(out, 'defauts'))).toBe(false)
    const { messages } = (JSON.parse(first.stdout) as Report).decks[0]!
    expect(new Set(messages.filter(({ slide }) => slide).map(({ severity }) => severity))).toEqual(new Set(['warning']))
    const rules = (messages: Message[]): string[] => [...new Set(messages.filter(({ slide }) => slide).map(({ rule }) => rule))].sort()
    expect(rules(messages)).toEqual(rules(report.decks[0]!.messages))
  })
})

const SENTENCE = 'Chaque antenne prête un peu de place et de temps. '
/** What was cut, faint or too small once, each for a reason of its own: all in one page, that they are built in one go. */
const mended: Record<string, string> = {
  'a picture under a title of four lines': `## ${'Un titre qui ne finit pas. '.repeat(7)}\n\n![Un dégradé](haute.png)`,
  'formulas that cannot turn': `## Large\n\n$$\n\\sqrt{${Array.from({ length: 17 }, (_, no) => `a_{${no}}`).join(' + ')}}\n$$\n\n## Haute\n\n$$\n\\begin{pmatrix} ${Array.from({ length: 18 }, (_, no) => no).join(' \\\\ ')} \\end{pmatrix}\n$$`,
  'the smallest heading': '## Un\n\n###### Le plus petit titre\n\nTexte.',
  'blanks that hang at the end of lines of code': `## Code\n\n\`\`\`java\npublic class Codec {${' '.repeat(120)}\n    return null;${' '.repeat(140)}\n}\n\`\`\``,
  'panes that hold long addresses': `## Onglets\n\n{{< tabs >}}\n{{< tab name="un" >}}\nSource : <https://exemple.org/${'dossier-'.repeat(12)}>\n{{< /tab >}}\n{{< tab name="deux" >}}\nTexte.\n{{< /tab >}}\n{{< /tabs >}}`,
}
/** The same of covers: a page has one. */
const pages: Record<string, string> = {
  'a title of one long word': `---\ntitle: "\`EXEMPLE_ORGANISATION_DEPOT_DOSSIER_OPTION(expression)\`"\nmath: true\n---\n\n${Object.values(mended).join('\n\n')}`,
  'a tall picture under a long title': '---\ntitle: Un titre de couverture qui prend deux lignes\n---\n\n![Un dégradé](haute.png)\n\n## Un\n\nTexte.',
  'notes that take half of their slide': `---\ntitle: Notes\n---\n\n## Un\n\nUne phrase[^1], puis une autre[^2].\n\n[^1]: ${SENTENCE.repeat(4)}\n[^2]: ${SENTENCE.repeat(5)}`,
  'a description that is longer than a cover': `---\ntitle: Longue\ndescription: "${SENTENCE.repeat(24)}"\n---\n\nTexte.`,
}

describe('nothing is to mend any more', () => {
  const names = Object.keys(pages)
  let decks: Report['decks']
  beforeAll(async () => {
    const folder = join(temporary, 'mended')
    mkdirSync(folder)
    await sharp({ create: { width: 1200, height: 1000, channels: 3, background: '#d6006d' } }).png().toFile(join(folder, 'haute.png'))
    const files = names.map((name, index) => {
      const file = join(folder, `page-${index}.md`)
      writeFileSync(file, `${pages[name]}\n`)
      return file
    })
    decks = (JSON.parse((await run(['check', ...files, '--json'], { project: inject('workshop') })).stdout) as Report).decks
  }, 240_000)
  it.each(names)('%s', (name) => {
    const { messages, slides } = decks[names.indexOf(name)]!
    expect(messages).toEqual([])
    expect(slides.length).toBeGreaterThan(name === names[0] ? Object.keys(mended).length : 1)
  })

  it('notes at the foot count as words do, in what was reckoned and in what is measured', () => {
    const slide = decks[names.indexOf('notes that take half of their slide')]!.slides[1]!
    expect(slide.height! / slide.fit!.height).toBeCloseTo(1, 1)
  })
})

describe('the history deck', () => {
  it('has nothing to mend, says how full its slides are, and is photographed', async () => {
    const pictures = join(temporary, 'pictures')
    const { status, stdout, stderr } = await run(['check', '--strict', '--pictures', pictures])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('content/historique/index.md: 7 slides, nothing to mend\n')
    expect(stdout).toMatch(/fill: 1 \d+ % · 2 \d+ %/)
    expect(listFiles(pictures)).toEqual([...[1, 2, 3, 4, 5, 6, 7].map(no => `historique-${no}.png`), 'historique-sheet.png'])
    expect(readPngSize(readFileSync(join(pictures, 'historique-3.png')))).toEqual([980, 552])
    const [width, height] = readPngSize(readFileSync(join(pictures, 'historique-sheet.png')))
    expect(width).toBe(4 * 336 + 16)
    expect(height).toBeGreaterThan(2 * 220)
  })
})
