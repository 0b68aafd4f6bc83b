// Diagrams are read: what is too long for a slide is turned, folded or carried on, until its letters are large enough. By a ruler of our own.
import type { Browser, Page } from 'playwright-chromium'
import type { SiteServer } from '../../scripts/publish/serve.ts'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../scripts/publish/browser.ts'
import { openPrintPage } from '../../scripts/publish/print-deck.ts'
import { serveFolder } from '../../scripts/publish/serve.ts'
import { findUaFaults } from './support/pdf-ua.ts'
import { flatten, readPdf } from './support/pdf.ts'
import { makeTemporary, run } from './support/project.ts'

const chain = (count: number): string => Array.from({ length: count }, (_, no) => `A${no}[Étape numéro ${no}] --> A${no + 1}[Étape numéro ${no + 1}]`).join('\n')
const diagrams: Record<string, { source: string, words: string[], folds?: boolean, slides?: number }> = {
  'a short chart': { source: 'graph TD\nA[Un] --> B[Deux]', words: ['Un', 'Deux'] },
  'a chart that is too tall as it stands': { source: `graph TD\n${chain(4)}`, words: ['Étape numéro 0', 'Étape numéro 4'] },
  'a tall way of sixteen': { source: `graph TD\n${chain(15)}`, words: ['Étape numéro 0', 'Étape numéro 8', 'Étape numéro 15'], folds: true },
  'a wide way of twelve': { source: `graph LR\n${chain(11)}`, words: ['Étape numéro 0', 'Étape numéro 11'], folds: true },
  'states': { source: 'stateDiagram-v2\n[*] --> Brouillon\nBrouillon --> Relecture\nRelecture --> Accord\nAccord --> Publié\nPublié --> Archivé\nArchivé --> [*]', words: ['Brouillon', 'Archivé'] },
  'a state that is described': { source: 'stateDiagram-v2\nstate Accueil\nAccueil : On entre\nAccueil : On boit un café\nAccueil --> Salle', words: ['On boit un café', 'Salle'] },
  'a small sequence': { source: 'sequenceDiagram\nAlice->>Bob: Bonjour Bob, comment vas-tu ?\nBob-->>Alice: Très bien', words: ['Alice', 'Bob', 'Très bien'] },
  'a message to itself': { source: 'sequenceDiagram\nAlice->>Bob: Bonjour\nBob->>Bob: Je réfléchis\nBob-->>Alice: Oui', words: ['Bonjour', 'Je réfléchis'] },
  'a long sequence': { source: `sequenceDiagram\n${Array.from({ length: 12 }, (_, no) => `A->>B: message ${no}`).join('\n')}`, words: ['message 0', 'message 11'], slides: 2 },
  'words across a lane': { source: 'sequenceDiagram\nparticipant A as Accueil\nparticipant B as Bureau\nA->>B: Bonjour\nloop le soir\nB->>B: On compte ce qui est là\nend', words: ['On compte ce qui est là'] },
  'a plan': { source: 'gantt\ndateFormat YYYY-MM-DD\nsection Étude\nInventaire :a, 2024-01-01, 20d\nChoix :after a, 15d', words: ['Étude', 'Inventaire', 'Choix'] },
  'a labelled chart': { source: 'graph LR\nsubgraph ici [Chez nous]\nA["Un <br/>PC"] -->|deux ans| B["Les **“toilettes”** #amp; Cie"]\nend\nSeul', words: ['deux ans', 'Seul'] },
  'a described sequence': { source: 'sequenceDiagram\naccTitle: Une demande\naccDescr: On demande, et il est répondu.\nparticipant A as Toi\nparticipant B as Moi\nA->>B: Oui\nloop chaque jour\nNote over A,B: On se parle\nB-->>A: Non\nend', words: ['Toi', 'Moi', 'On se parle'] },
  'a mind': { source: 'mindmap\n  root((Cœur))\n    Main', words: ['Cœur', 'Main'] },
  'a day': { source: 'journey\nsection Le matin, avant que les autres viennent\nouvrir/les/portes/de/l_antenne: 5: Moi\nRanger ce qui est arrivé hier: 3: Moi', words: ['ouvrir/les/portes/de/l_antenne', 'Ranger ce qui est arrivé hier'] },
  'bars': { source: 'xychart-beta\ntitle "Repas"\nx-axis ["janvier", "février", "mars"]\ny-axis "Nombre" 0 --> 50\nbar [10, 20, 40]', words: ['Repas', 'février'] },
  'rays': { source: 'radar-beta\naxis a["Calcul"], b["Mémoire"], c["Réseau"]\ncurve d["Cette année"]{85, 90, 80}', words: ['Calcul', 'Cette année'] },
  'bits': { source: 'packet-beta\n0-15: "Port"\n16-31: "Longueur"', words: ['Port', 'Longueur'] },
  'long names in a plan': { source: 'gantt\ndateFormat YYYY-MM-DD\nsection Un nom qui est trop long pour sa marge\nInventaire :a, 2024-01-01, 20d\nChoix :after a, 15d', words: ['Inventaire'] },
  'parts': { source: 'pie\n"Dons" : 386\n"Achats" : 85', words: ['Dons (82%)', '82%', 'Achats (18%)'] },
}
const names = Object.keys(diagrams)

/** What a listener hears of them, beside words that are read as they are. */
const heard: Record<string, string[]> = {
  'a short chart': ['Un → Deux.'],
  'a labelled chart': ['Chez nous (Un PC, Les “toilettes” & Cie). Un PC → Les “toilettes” & Cie (deux ans). Seul.'],
  'states': ['● → Brouillon. Brouillon → Relecture. Relecture → Accord. Accord → Publié. Publié → Archivé. Archivé → ●.'],
  'a small sequence': ['Alice → Bob (Bonjour Bob, comment vas-tu ?). Bob → Alice (Très bien).'],
  'a described sequence': ['Une demande. On demande, et il est répondu. Toi → Moi (Oui). chaque jour. On se parle. Moi → Toi (Non).'],
  'a mind': ['Cœur → Main.'],
  // Which says more than its names: it is read word by word.
  'a state that is described': [],
  'parts': [],
}

interface Drawn { name: string | null, title: string, words: string, smallest: number, over: number, beyond: number, parts: number, touching: string[] }

const temporary = makeTemporary('diagrams')
let browser: Browser
let server: SiteServer
let page: Page
let drawn: Drawn[]

beforeAll(async () => {
  writeFileSync(join(temporary, 'dessins.md'), `---\ntitle: Dessins\n---\n\n${names.map(name => `## ${name}\n\n\`\`\`mermaid\n${diagrams[name]!.source}\n\`\`\`\n`).join('\n')}`)
  const { status, stderr } = await run(['build', join(temporary, 'dessins.md'), '--out', join(temporary, 'dist')], { project: inject('workshop') })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  browser = await launchBrowser()
  server = await serveFolder(join(temporary, 'dist', 'dessins'))
  page = await openPrintPage(browser, `${server.origin}/`)
  drawn = await page.locator('.print-slide-container:has(.diapo-drawing)').evaluateAll(slides => slides.map((slide) => {
    const svg = slide.querySelector<SVGSVGElement>('.diapo-drawing > svg')!
    const texts = [...svg.querySelectorAll<SVGGraphicsElement>('text, foreignObject span, foreignObject .label')].filter(text => text.textContent!.trim() && text.checkVisibility())
    const boxes = texts.map(text => text.getBoundingClientRect())
    return {
      name: svg.getAttribute('aria-label'),
      title: slide.querySelector('h2')!.textContent!.trim(),
      words: texts.map(text => text.textContent!.trim()).join('\n'),
      smallest: Math.min(...texts.map((text) => {
        const { a, b } = text.closest<SVGGraphicsElement>('text, foreignObject')!.getScreenCTM()!
        return Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b)
      })),
      over: Math.max(...texts.map((text, index) => {
        const { left, top, right, bottom } = boxes[index]!
        const frame = (text.closest('foreignObject') ?? slide).getBoundingClientRect()
        return Math.max(frame.left - left, frame.top - top, right - frame.right, bottom - frame.bottom)
      })),
      beyond: Math.max(0, ...[...svg.querySelectorAll<SVGElement>('line, path, rect')].filter(shape => shape.ownerSVGElement === svg && shape.checkVisibility()).map(shape => shape.getBoundingClientRect().bottom - svg.getBoundingClientRect().bottom)),
      parts: svg.querySelectorAll(':scope > svg').length,
      touching: texts.flatMap((text, index) => texts.slice(index + 1).filter((other, more) => {
        const [one, two] = [boxes[index]!, boxes[index + 1 + more]!]
        return !text.contains(other) && Math.min(one.right, two.right) - Math.max(one.left, two.left) > 3 && Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > 6
      }).map(other => `${text.textContent} ${other.textContent}`)),
    }
  }))
}, 120_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(temporary, { recursive: true, force: true })
})

describe('every letter is read, none is lost, none is told twice', () => {
  it.each(names)('%s', (name) => {
    const { words, folds = false, slides = 1 } = diagrams[name]!
    const own = drawn.filter(({ title }) => title.startsWith(name))
    expect(own).toHaveLength(slides)
    const all = own.map(({ words }) => words).join('\n').split('\n')
    for (const word of words)
      expect(all.filter(text => text === word)).toHaveLength(slides > 1 && !word.includes(' ') ? slides : 1)
    for (const { smallest, over, beyond, parts, touching } of own) {
      expect(touching).toEqual([])
      expect(smallest).toBeGreaterThanOrEqual(15.9)
      expect(over).toBeLessThan(1)
      expect(beyond).toBeLessThan(2)
      expect(parts > 1).toBe(folds)
    }
  })
})

it('keeps its title to itself', () => {
  expect(drawn.filter(({ words }) => words.includes('Repas')).map(({ title }) => title)).toEqual(['bars'])
})

it('is described by what leads to what, on the screen and in the PDF', async () => {
  const { pages } = await readPdf(join(temporary, 'dist', 'dessins', 'dessins.pdf'))
  for (const [title, names] of Object.entries(heard)) {
    expect(drawn.filter(drawing => drawing.title === title).flatMap(({ name }) => name ?? []), title).toEqual(names)
    const [page] = pages.filter(({ tags }) => flatten(tags).some(({ role, text }) => role === 'H2' && text.trim() === title))
    expect(flatten(page!.tags).flatMap(({ role, alt }) => role === 'Figure' ? alt ?? '' : []), title).toEqual(names)
  }
  expect(await findUaFaults(join(temporary, 'dist', 'dessins', 'dessins.pdf'))).toEqual([])
})
