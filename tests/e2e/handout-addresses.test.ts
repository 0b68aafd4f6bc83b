// Addresses on paper: what links hide is read beside their slide and in their note, as it would be typed; the foot holds any.
import type { ReadPdf } from './support/pdf.ts'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { findUaFaults } from './support/pdf-ua.ts'
import { readPdf } from './support/pdf.ts'
import { makeTemporary, run } from './support/project.ts'

const temporary = makeTemporary('addresses')
const guide = (no: number): string => `https://docs.example.org/une/section/profonde/du/site/guide-${no}-installation-complete.html?version=${no}&lang=fr#chapitre-${no}`
const deckUrl = `https://presentations-des-benevoles.associations-departementales.example.org/une/section/${'tres-'.repeat(20)}longue/2024/`
const page = `---
title: Liens
diapo:
  deckUrl: ${deckUrl}
---

## Beaucoup

${Array.from({ length: 12 }, (_, no) => `- [Le guide ${no}](${guide(no)})`).join('\n')}

## Lettres

[Été](https://fr.wikipedia.org/wiki/Été_(saison)), [espace](<https://example.org/a b>), [nous](mailto:nous@example.org?subject=Bonjour), [appeler](tel:+33123456789),
https://fr.example.org/Hiver_(saison_à_neige) et [racine](https://fr.example.org/).

## Notes

<!-- notes: Voir [le guide](${guide(99)}), https://example.org/nu et ![un câble jaune](./cable.png)

- une puce

1. un numéro -->

Rien.
`

let handout: ReadPdf
const fileOf = (name: string): string => join(temporary, 'dist', 'liens', name)
const tight = (text: string): string => text.replace(/\s+/g, '')
beforeAll(async () => {
  writeFileSync(join(temporary, 'liens.md'), page)
  const { status, stderr } = await run(['build', join(temporary, 'liens.md'), '--out', join(temporary, 'dist'), '--with-notes'], { project: inject('workshop') })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  handout = await readPdf(fileOf('liens-handout.pdf'))
})
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

describe('addresses', () => {
  it('that fill a column flow on below their slide, whole, and leave no sheet to a single slide', () => {
    const text = tight(handout.pages.map(({ text }) => text).join(' ').replaceAll(tight(deckUrl), ''))
    for (let no = 0; no < 12; no++)
      expect(text).toContain(tight(`Le guide ${no} : ${guide(no)}`))
    expect(handout.pages.length).toBeLessThanOrEqual(3)
  })

  it('are as one would type them, and not told where a slide shows them', () => {
    const text = tight(handout.pages.map(({ text }) => text).join(' '))
    for (const shown of ['Été : https://fr.wikipedia.org/wiki/Été_(saison)', 'espace : https://example.org/a%20b', 'nous : nous@example.org', 'appeler : +33123456789', 'racine : https://fr.example.org/'])
      expect(text).toContain(tight(shown))
    expect(text).not.toContain('subject=')
    expect(text.split('Hiver')).toHaveLength(2)
  })

  it('of notes stand behind their words, and a picture’s description in its place', () => {
    const text = tight(handout.pages.map(({ text }) => text).join(' '))
    expect(text).toContain(tight(`le guide (${guide(99)})`))
    expect(text).toContain(tight('https://example.org/nu et un câble jaune'))
  })

  it('of the deck stand beside its code and before the number of the page, however long they are', async () => {
    const page = await handout.document.getPage(1)
    const foot = (await page.getTextContent()).items.flatMap(item => 'str' in item && item.str.trim() && item.transform[5] < 150 ? [item] : [])
    const number = foot.find(({ str }) => str.startsWith('Page'))!
    const lines = foot.filter(({ transform, str }) => str !== number.str && transform[4] > 100 && transform[4] < 400 && transform[5] < 80)
    expect(tight(lines.map(({ str }) => str).join(''))).toContain(tight(deckUrl))
    for (const { str, transform, width } of lines)
      expect(transform[4] + width, str).toBeLessThan(number.transform[4])
  })
})

it.each(['liens.pdf', 'liens-handout.pdf'])('%s keeps PDF/UA-1 as far as a program can see', async (name) => {
  expect(await findUaFaults(fileOf(name))).toEqual([])
})
