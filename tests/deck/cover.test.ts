import type { Slide } from '../../scripts/model.ts'
// A cover's words have room: a long description stands on a slide of its own, and no word is lost.
import { expect, it } from 'vitest'
import { settingsOf } from '../../scripts/deck/fit/setting.ts'
import { fitSlide } from '../../scripts/deck/fit/slides.ts'
import { wordsFor } from '../../scripts/strings/index.ts'

const SENTENCE = 'Chaque antenne prête un peu de place et de temps. '
function fit(heading: string, description?: string, pictured = false): Slide[] {
  return fitSlide(
    { kind: 'cover', title: heading, heading, description, origin: { line: 1, column: 1 }, ...(pictured ? { scene: { kind: 'illustration', name: 'essai' } as never } : {}) },
    { words: wordsFor('fr'), settings: settingsOf('fr'), way: { height: 0 }, notesOf: () => [] },
  )
}

it('a short description stands beside its title', () => {
  expect(fit('Un titre', SENTENCE)).toMatchObject([{ kind: 'cover', description: SENTENCE }])
  expect(fit('Un titre', SENTENCE, true)).toMatchObject([{ kind: 'cover', description: SENTENCE }])
})

it('a long title is set smaller, as small as must be', () => {
  expect(fit('Un titre')[0]).not.toHaveProperty('size')
  expect(fit('Un titre qui ne finit pas. '.repeat(8))).toMatchObject([{ size: 48 }])
  expect(fit('Un titre qui ne finit pas. '.repeat(80))).toMatchObject([{ size: 26 }])
})

it('a long description has a slide of its own, or several', () => {
  const [cover, ...others] = fit('Un titre', SENTENCE.repeat(24))
  expect(cover).toMatchObject({ kind: 'cover', description: undefined })
  expect(others).toMatchObject([{ kind: 'content', heading: { children: [{ value: 'Un titre' }] }, body: [{ children: [{ value: SENTENCE.repeat(24) }] }] }])
  expect(fit('Un titre', SENTENCE.repeat(80)).length).toBeGreaterThan(2)
  expect(fit('Un titre', SENTENCE.repeat(8), true)).toHaveLength(2)
})
