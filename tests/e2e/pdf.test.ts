// The deck's PDF, read back with pdf.js: pages, text, tags, language, outline, fonts, links.
import type { ReadPdf, Tag } from './support/pdf.ts'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { projectRoot } from '../../scripts/project.ts'
import { SECRET } from './support/pages.ts'
import { flatten, plain, readPdf } from './support/pdf.ts'

const file = join(inject('dist'), 'historique', 'historique.pdf')
let pdf: ReadPdf
beforeAll(async () => {
  pdf = await readPdf(file)
})

/** Tags that say something, without the wrappers that Chromium makes of every `div` and `span`. */
const roles = (tag: Tag): string[] => flatten(tag).map(({ role }) => role).filter(role => !['Root', 'Document', 'NonStruct', 'Div', 'Span'].includes(role))

const TITLES = ['L’historique du projet', 'Le chemin, en quatre étapes', 'Le “pc qui traîne dans un coin”', 'Le “DC aux WC”', 'La région Centre-Val de Loire au centre', 'Trois véritables baies pour nos ADs', 'Merci !']

describe('the pages', () => {
  it('are as many as the slides, and none is blank', () => {
    expect(pdf.pages).toHaveLength(7)
    for (const { painted, text } of pdf.pages) {
      expect(painted.text).toBeGreaterThan(0)
      expect(painted.paths).toBeGreaterThan(10)
      expect(text).not.toBe('')
    }
  })

  it('are as large as a slide', async () => {
    for (let no = 1; no <= 7; no++) {
      const [left, bottom, right, top] = (await pdf.document.getPage(no)).view as [number, number, number, number]
      expect((right - left) / (top - bottom)).toBeCloseTo(16 / 9, 2)
    }
  })

  it('weigh 240 kB at most, of the 300 that they may', () => {
    expect(statSync(file).size).toBeLessThanOrEqual(240_000)
  })
})

describe('the text', () => {
  it('begins each page with its title, and a step with its number', () => {
    for (const [index, title] of TITLES.entries()) {
      const start = plain(pdf.pages[index]!.text).replace(/^\d /, '')
      const step = index >= 2 && index <= 5 ? `Étape ${index - 1} sur 4 ` : ''
      expect(start.startsWith(plain(`${step}${title}`)), `page ${index + 1}: ${start.slice(0, 60)}`).toBe(true)
    }
  })

  it('holds the page’s words, all of them, in their order', () => {
    const all = plain(pdf.pages.map(({ text }) => text).join(' '))
    let at = 0
    for (const paragraph of readParagraphs()) {
      const found = all.indexOf(paragraph, at)
      expect(found, `“${paragraph}” after “${all.slice(Math.max(0, at - 60), at)}”`).toBeGreaterThanOrEqual(0)
      at = found + paragraph.length
    }
  })

  it('puts number, heading and paragraphs of each page in the order of the page', () => {
    const page = plain(pdf.pages[2]!.text)
    const order = ['Étape 1 sur 4', 'Le "pc qui traîne dans un coin"', '... et qui était utilisé', 'Dans l\'antenne du 28', 'Ce PC qui traînait', 'Pas de sauvegardes', 'Aucune redondance', 'Pas de surveillance', 'Documentation absente', 'le fameux'].map(words => page.indexOf(words))
    expect(order).not.toContain(-1)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it('tells the same in the tags as in the file', () => {
    for (const { tags, text } of pdf.pages) {
      // Scenes are told by their description; the numbers of the thread by their links.
      const told = plain(flatten(tags).filter(({ role }) => /^(?:H\d|P)$/.test(role)).map(tag => tag.text).join(' '))
      for (const word of told.split(' '))
        expect(plain(text)).toContain(word)
    }
    const step = flatten(pdf.pages[2]!.tags)
    expect(step.filter(({ role }) => role === 'H2').map(({ text }) => plain(text))).toEqual([plain(TITLES[2]!)])
    expect(step.filter(({ role }) => role === 'LI').map(({ text }) => plain(text)).slice(0, 4)).toEqual(['Pas de sauvegardes', 'Aucune redondance', 'Pas de surveillance', 'Documentation absente'])
  })
})

describe('the tags', () => {
  it('are there, and the file says so', async () => {
    expect(await pdf.document.getMarkInfo()).toMatchObject({ Marked: true })
    expect(pdf.pages.every(({ tags }) => tags.children.length > 0)).toBe(true)
  })

  it('name headings, lists, links and pictures', () => {
    const [cover, intro, step1, step2, ...rest] = pdf.pages.map(({ tags }) => roles(tags)) as [string[], string[], string[], string[], ...string[][]]
    expect(cover).toEqual(['H1', 'Figure'])
    expect(intro.slice(0, 3)).toEqual(['H2', 'P', 'L'])
    expect(intro.filter(role => role === 'LI')).toHaveLength(4)
    expect(step1).toEqual(expect.arrayContaining(['H2', 'P', 'Link', 'L', 'LI', 'LBody', 'Figure']))
    expect(step1.indexOf('H2')).toBeLessThan(step1.indexOf('L'))
    expect(step1.indexOf('L')).toBeLessThan(step1.indexOf('Figure'))
    expect(step2).toEqual(expect.arrayContaining(['H2', 'P', 'Figure']))
    for (const page of rest)
      expect(page).toContain('H2')
  })

  it('describe every scene in French', () => {
    for (const [page, word] of [[1, 'chemin'], [3, 'onduleur'], [4, 'toilettes'], [5, 'départements'], [6, 'baies']] as const) {
      const figures = flatten(pdf.pages[page - 1]!.tags).filter(({ role }) => role === 'Figure')
      expect(figures.map(({ alt }) => alt?.toLowerCase()), `page ${page}`).toEqual([expect.stringContaining(word)])
      expect(figures[0]!.alt!.length).toBeGreaterThan(60)
    }
  })
})

describe('the document', () => {
  it('is in French, with the page’s title and no author where none is known', async () => {
    expect(pdf.info).toMatchObject({ Language: 'fr', Title: 'L\'historique du projet' })
    expect(pdf.info).not.toHaveProperty('Author')
    expect((await pdf.document.getViewerPreferences())).toMatchObject({ DisplayDocTitle: true })
    expect(pdf.pages.every(({ tags }) => flatten(tags).some(({ role, lang }) => role === 'Document' && lang === 'fr'))).toBe(true)
  })

  it('has no date, as the page has none', () => {
    expect(pdf.info).not.toHaveProperty('CreationDate')
    expect(pdf.info).not.toHaveProperty('ModDate')
    expect(readFileSync(file).includes('CreationDate')).toBe(false)
  })

  it('runs nothing', async () => {
    expect(await pdf.document.getJSActions()).toBeNull()
    expect(await pdf.document.getOpenAction()).toBeNull()
    expect(await pdf.document.getAttachments()).toBeFalsy()
    for (let no = 1; no <= 7; no++)
      expect(await (await pdf.document.getPage(no)).getJSActions()).toBeNull()
  })

  it('carries its typefaces', () => {
    expect(pdf.fonts.length).toBeGreaterThanOrEqual(5)
    expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([])
    const names = pdf.fonts.map(({ name }) => name).join(' ')
    for (const family of ['AtkinsonHyperlegibleNext', 'BricolageGrotesque', 'GochiHand'])
      expect(names).toContain(family)
  })

  it('has an outline: the cover above everything else, each on its page', () => {
    expect(pdf.outline.map(({ title, page }) => [plain(title), page])).toEqual([[plain(TITLES[0]!), 1]])
    expect(pdf.outline[0]!.items.map(({ title, page }) => [plain(title), page])).toEqual(TITLES.slice(1).map((title, index) => [plain(title), index + 2]))
  })
})

describe('the links', () => {
  it('of the introduction lead to the pages of the steps', () => {
    expect(pdf.pages[1]!.links).toEqual([3, 4, 5, 6])
  })

  it('of the thread too; that of step 1 leads out', () => {
    expect(pdf.pages[2]!.links).toEqual(['https://www.restosducoeur.org/associations-departementales/les-restos-du-coeur-deure-et-loire/', 3, 4, 5, 6])
    for (const page of [4, 5, 6])
      expect(pdf.pages[page - 1]!.links).toEqual([3, 4, 5, 6])
  })
})

describe('with settings, and a page that has an author, a date and a note', () => {
  let own: ReadPdf
  let configured: ReadPdf
  beforeAll(async () => {
    expect(inject('basedBuilt')).toMatchObject({ status: 0 })
    own = await readPdf(join(inject('based'), 'a-part', 'a-part.pdf'))
    configured = await readPdf(join(inject('based'), 'historique', 'historique.pdf'))
  })

  it('takes author, subject and date from the page', () => {
    expect(own.info).toMatchObject({ Title: 'Une page à part', Author: 'Jeanne & l’équipe', Subject: 'Écrite pour un essai', Language: 'fr' })
    expect(String(own.info.CreationDate)).toMatch(/^D:20240506/)
    expect(own.info.ModDate).toBe(own.info.CreationDate)
  })

  it('takes the author from the settings, where the page has none', () => {
    expect(configured.info).toMatchObject({ Author: 'Les bénévoles' })
    expect(configured.info).not.toHaveProperty('CreationDate')
  })

  it('ends with the way to the source page and the deck, as links', () => {
    const { links, text } = configured.pages.at(-1)!
    expect(links).toEqual(expect.arrayContaining([expect.stringMatching(/^https:\/\/docs\.example\.org\//), 'https://diapo.example.org/historique/']))
    expect(plain(text)).toContain('Merci !')
    expect(flatten(configured.pages.at(-1)!.tags).filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toContain('Code QR du diaporama en ligne')
  })

  it('tells no note', () => {
    expect(own.pages.map(({ text }) => text).join(' ')).not.toContain(SECRET.slice(0, 9))
    expect(JSON.stringify(own.pages.map(({ tags }) => tags))).not.toContain(SECRET.slice(0, 9))
    expect(plain(own.pages[2]!.text)).toContain('Ce que tout le monde lit.')
  })
})

/** The page's paragraphs, headings and items, as plain text; the addresses of links and pictures are no words. */
function readParagraphs(): string[] {
  const source = readFileSync(join(projectRoot, 'content', 'historique', 'index.md'), 'utf8')
  return source.replace(/^---\n[\s\S]*?\n---\n/, '').split('\n').map(line => plain(line
    .replace(/\{\{.*?\}\}/g, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^(?:#+|-) /, '')
    .replace(/\*+/g, ''))).filter(Boolean)
}
