// The way through a deck is what the deck itself says, edited by hand or not.
import type { SlideRoute } from '@slidev/client'
import { expect, it } from 'vitest'
import { stepsOf } from '../../components/parts/deck-steps.ts'

const slide = (no: number, frontmatter: Record<string, unknown>, title?: string): SlideRoute => ({ no, meta: { slide: { title, frontmatter } } })

it('are the slides that have the layout of a step, with their number in the deck', () => {
  expect(stepsOf([
    slide(1, { layout: 'cover', title: 'Essai' }),
    slide(2, { layout: 'step', step: 1, steps: 2, title: 'Un', scene: 'CdcHistoirePcServeur' }),
    slide(3, { layout: 'step', step: 1, steps: 2, title: 'Un', part: 2 }),
    slide(4, { layout: 'step', step: 2, steps: 2, title: 'Deux' }),
    slide(5, { layout: 'content', title: 'Entre deux' }),
    slide(6, { layout: 'step', step: 1, steps: 1, block: 2, title: 'Encore' }),
    { no: 7, meta: {} },
  ])).toEqual([
    { slide: 2, step: 1, block: 1, title: 'Un', scene: 'CdcHistoirePcServeur' },
    { slide: 4, step: 2, block: 1, title: 'Deux', scene: undefined },
    { slide: 6, step: 1, block: 2, title: 'Encore', scene: undefined },
  ])
})

it('take a step that a presenter wrote by hand, with little in its front matter', () => {
  expect(stepsOf([slide(1, { layout: 'step' }, 'Un titre')])).toEqual([{ slide: 1, step: 1, block: 1, title: 'Un titre', scene: undefined }])
})
