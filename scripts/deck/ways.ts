// Where the way through the steps of a block stands: below a heading that has nothing else to say, else below the introduction.
import type { ContentSlide, Slide } from '../model.ts'
import type { Settings } from './fit/setting.ts'
import { isShown } from './fit/kind.ts'
import { wayOf } from './fit/setting.ts'

/** A stop on the way. */
export interface Stop { title: string, pictured: boolean }

/** The stops that the steps among some slides are, of one block or of all. */
export function stopsAmong(slides: readonly Slide[], block?: number): Stop[] {
  return slides.flatMap(slide => slide.kind === 'step' && slide.step.block === (block ?? slide.step.block) ? [{ title: slide.title, pictured: slide.scene?.kind === 'illustration' }] : [])
}

/**
 * Gives each heading that stands alone before its steps the way through these: no heading has a slide to itself.
 *
 * @returns whether every block has its way there, so that the introduction need not have it
 */
export function giveWays(slides: readonly Slide[], settings: Settings): boolean {
  const firsts = slides.flatMap((slide, index) => slide.kind === 'step' && slide.step.no === 1 ? [{ block: slide.step.block, before: slides[index - 1] }] : [])
  const given = firsts.map(({ block, before }) => {
    if (!before || !isLoneHeading(before))
      return false
    const { form, height } = wayOf(stopsAmong(slides, block), settings)
    if (form !== 'none')
      before.wayTo = { block, height, ...(form ? { form } : {}) }
    return form !== 'none'
  })
  return given.length > 0 && given.every(Boolean)
}

function isLoneHeading(slide: Slide): slide is ContentSlide {
  return slide.kind === 'content' && slide.heading !== undefined && slide.scene === undefined && !slide.body.some(isShown)
}
