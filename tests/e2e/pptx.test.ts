// The PowerPoint file: words to edit, titles, descriptions, links that lead to slides, and speaker notes only where they are asked for.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../scripts/publish/browser.ts'
import { exportPptx } from '../../scripts/publish/pptx/export-pptx.ts'
import { SECRET, writePrivatePage } from './support/pages.ts'
import { plain } from './support/pdf.ts'
import { makeTemporary, run } from './support/project.ts'

const temporary = makeTemporary('pptx')
const page = writePrivatePage(join(temporary, 'a-part'))
let said = ''
let files: Record<string, Uint8Array>
const read = (name: string): string => strFromU8(files[name]!)
const names = (pattern: RegExp): string[] => Object.keys(files).filter(name => pattern.test(name)).sort()
const textOf = (xml: string): string => plain(Array.from(xml.matchAll(/<a:t>([^<]*)/g), ([, text]) => text).join(' ').replaceAll('&apos;', '\''))
/** Every shape of a slide, as XML. */
const shapesOf = (slide: number): string[] => read(`ppt/slides/slide${slide}.xml`).match(/<p:(?:sp|pic)>[\s\S]*?<\/p:(?:sp|pic)>/g)!

beforeAll(async () => {
  writeFileSync(page, readFileSync(page, 'utf8').replace('### La seconde', '### La seconde[^1]').concat('\nUn mot de plus[^1] & rien.\n\n[^1]: Une note.\n'))
  const outcome = await run(['build', page, '--pptx', '--out', join(temporary, 'dist')], { project: inject('workshop') })
  expect(outcome.status, outcome.stderr).toBe(0)
  said = outcome.stdout
  files = unzipSync(readFileSync(join(temporary, 'dist', 'a-part', 'a-part.pptx')))
}, 120_000)
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

it('has every slide, with its words as text that can be edited', () => {
  expect(names(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(6)
  const text = textOf(names(/^ppt\/slides\/slide\d+\.xml$/).map(read).join(' '))
  for (const words of ['Une page à part', 'Avant les étapes.', 'La première', 'Ce que tout le monde lit.', 'La seconde', 'Rien de plus.', 'Étape 2 sur 2'])
    expect(text).toContain(words)
})

it('is well-formed XML, with the properties of a paragraph once, at its beginning', async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    for (const name of names(/\.(?:xml|rels)$/))
      expect(await page.evaluate(xml => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent, read(name)), name).toBeUndefined()
  }
  finally {
    await browser.close()
  }
  const paragraphs = names(/^ppt\/slides\/slide\d+\.xml$/).flatMap(name => read(name).match(/<a:p>[\s\S]*?<\/a:p>/g)!)
  expect(paragraphs.length).toBeGreaterThan(10)
  for (const paragraph of paragraphs)
    expect(paragraph.slice('<a:p>'.length).lastIndexOf('<a:pPr')).toBeLessThanOrEqual(0)
})

it('names each slide by its heading, once', () => {
  const titles = [1, 2, 3, 4, 5, 6].map(slide => shapesOf(slide).filter(shape => shape.includes('<p:ph type="title"/>')).map(textOf))
  expect(titles.map(([title]) => title)).toEqual(['Une page à part', 'Le chemin, en deux étapes', 'La première', expect.stringMatching(/^La seconde/), 'Une page à part', 'Merci !'])
  expect(titles.every(({ length }) => length === 1)).toBe(true)
})

it('describes pictures in the page’s words, and says nothing of what decorates', () => {
  const described = [2, 3, 4, 5, 6].flatMap(shapesOf).flatMap(shape => /descr="([^"]*)"/.exec(shape)?.[1] ?? [])
  expect(described.length).toBeGreaterThan(3)
  expect(new Set(described)).toEqual(new Set(['', 'Un aplat', 'Code QR du diaporama en ligne']))
})

it('leads from the way to the slides, and nowhere to the machine that wrote it', () => {
  const relations = read('ppt/slides/_rels/slide2.xml.rels')
  const ids = Array.from(read('ppt/slides/slide2.xml').matchAll(/<a:hlinkClick r:id="(rId\d+)"[^>]* action="ppaction:\/\/hlinksldjump"/g), ([, id]) => id)
  const targets = ids.map(id => new RegExp(`Id="${id}" Target="([^"]*)"`).exec(relations)?.[1])
  expect(targets).toEqual(['slide3.xml', 'slide4.xml'])
  for (const name of Object.keys(files))
    expect(read(name), name).not.toContain('localhost')
})

it('is in the page’s language, with its author and its date, and names no tool', () => {
  expect(read('docProps/core.xml')).toContain('<dc:creator>Jeanne &amp; l’équipe</dc:creator>')
  expect(read('docProps/core.xml')).toContain('2024-05-06T00:00:00Z')
  expect(read('ppt/slides/slide3.xml')).toContain('lang="fr"')
  expect(Object.keys(files).filter(name => /lang="en-US"/.test(name.includes('/slides/') ? read(name) : ''))).toEqual([])
  expect(read('docProps/app.xml') + read('docProps/core.xml')).not.toMatch(/Slidev|PptxGenJS/)
})

it('holds no notes, and the command says how to have them', () => {
  expect(said).toContain('a-part.pptx (speaker notes: --with-notes)')
  for (const name of Object.keys(files))
    expect(read(name), name).not.toContain(SECRET)
})

it('holds them where they are asked for, under their slide; the rest is the same to the byte', async () => {
  const file = join(temporary, 'told.pptx')
  const bare = files
  await exportPptx(join(inject('workshop'), 'decks', 'a-part.md'), file, { title: 'Une page à part', lang: 'fr', withNotes: true, slides: [] })
  files = unzipSync(readFileSync(file))
  expect(names(/^ppt\/notesSlides\/\w+\.xml$/).filter(name => read(name).includes(SECRET))).toEqual(['ppt/notesSlides/notesSlide3.xml'])
  const pictures = names(/^ppt\/media\//)
  expect(pictures.length).toBeGreaterThan(3)
  for (const name of pictures)
    expect(files[name], name).toEqual(bare[name])
}, 60_000)
