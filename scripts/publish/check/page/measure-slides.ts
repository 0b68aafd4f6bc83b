// Runs in the page: everything that is measured of slides, in the light room and then once more in the dark one.
import type { Measured } from '../measured.ts'
import type { FoundText } from './find-texts.ts'
import { cutOf, findBoxes } from './cuts.ts'
import { findTexts, isHidden } from './find-texts.ts'
import { contrastOf, layersBehind } from './grounds.ts'
import { findOverlaps } from './overlaps.ts'
import { measurePictures } from './pictures.ts'
import { measureUnit, measureWords } from './words.ts'

/** What has to travel to the page along with {@link measureSlides}. */
export const rulers = [findTexts, isHidden, cutOf, findBoxes, contrastOf, layersBehind, findOverlaps, measurePictures, measureUnit, measureWords]

/**
 * Measures the slides that a selector finds, in their order.
 *
 * @param selector elements that are as large as the canvas
 */
export function measureSlides(selector: string): Measured[] {
  const slides = [...document.querySelectorAll<HTMLElement>(selector)].map((slide) => {
    // What lies outside the window hits no point.
    slide.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    const frame = slide.getBoundingClientRect()
    const scale = frame.width / 980
    const texts = findTexts(slide, scale)
    const layers = texts.map(layersBehind)
    const measured: Measured = {
      texts: texts.map(({ text, formula, kind, size, bold, font, rects, element }) => ({ text, formula, kind, size, bold, font, cut: cutOf(element, rects, slide) / scale, contrast: {} })),
      boxes: findBoxes(slide, scale),
      overlaps: findOverlaps(slide, texts, scale),
      pictures: measurePictures(slide, scale),
      words: measureWords(slide, scale),
      unit: measureUnit(slide, scale),
    }
    return { measured, texts, layers }
  })
  const read = (room: 'light' | 'dark'): void => {
    for (const { measured, texts, layers } of slides)
      texts.forEach((text: FoundText, index: number) => measured.texts[index]!.contrast[room] = contrastOf(text, layers[index]!))
  }
  const { classList } = document.documentElement
  const wasDark = classList.contains('dark')
  classList.remove('dark')
  read('light')
  classList.add('dark')
  read('dark')
  classList.toggle('dark', wasDark)
  // As it was found: somebody takes a picture next.
  document.querySelector(selector)?.scrollIntoView({ block: 'start', behavior: 'instant' })
  return slides.map(({ measured }) => measured)
}
