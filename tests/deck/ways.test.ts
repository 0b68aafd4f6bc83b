// Headings before and below the steps of a block: none has a slide to itself, and what stands below the steps is called after the heading above them.
import type { Slide } from '../../scripts/model.ts'
import { describe, expect, it } from 'vitest'
import { convertText } from '../converting.ts'

const steps = (...titles: string[]): string => `{{% steps %}}\n\n${titles.map(title => `### ${title}\n\nUn mot.`).join('\n\n')}\n\n{{% /steps %}}`
const slidesOf = (text: string): Slide[] => convertText(`---\ntitle: Essai\n---\n${text}\n`).deck!.slides.slice(1, -1)
const kinds = (slides: readonly Slide[]): string[] => slides.map(({ kind, title }) => `${kind}: ${title}`)

describe('a heading that stands alone before steps', () => {
  it('shows the way through them, and the introduction does not', () => {
    const [intro, heading] = slidesOf(`Un mot.\n\n## Par la console\n\n${steps('Ouvrir', 'Fermer')}`)
    expect(intro).toMatchObject({ kind: 'intro', title: 'Essai', way: 'none' })
    expect(heading).toMatchObject({ kind: 'content', title: 'Par la console', wayTo: { block: 1 } })
  })

  it('shows the way of its own block', () => {
    const slides = slidesOf(`## Ouvrir\n\n${steps('Un', 'Deux')}\n\n## Fermer\n\n${steps('Trois', 'Quatre')}`)
    expect(slides.flatMap(slide => 'wayTo' in slide ? [slide.wayTo!.block] : [])).toEqual([1, 2])
    expect(convertText(`---\ntitle: Essai\n---\n## Ouvrir\n\n${steps('Un', 'Deux')}`).text).toMatch(/layout: content\ntitle: Ouvrir\nway: 1\n/)
  })
})

it.each([
  ['words stand below the heading', `## Par la console\n\nUn mot.\n\n${steps('Ouvrir')}`],
  ['no heading stands there', steps('Ouvrir')],
])('the introduction keeps the way where %s', (_, text) => {
  expect(kinds(slidesOf(`Un mot.\n\n${text}`))[0]).toBe('intro: Le chemin, en une étape')
})

it('words below steps are called after the heading above these', () => {
  expect(kinds(slidesOf(`## Par la console\n\nUn mot.\n\n${steps('Ouvrir')}\n\nEt voilà.`))).toEqual(['content: Par la console', 'step: Ouvrir', 'content: Par la console'])
  expect(kinds(slidesOf(`${steps('Ouvrir')}\n\nEt voilà.`))).toEqual(['step: Ouvrir', 'content: Essai'])
})
