// Which slides of a deck are steps, derived from the deck itself: a step that a presenter adds by hand joins the way.

import type { SlideRoute } from '@slidev/client'

/** A step as the way and the thread show it. */
export interface DeckStep {
  /** Number of its slide, from 1: where a link to it leads. */
  slide: number
  step: number
  block: number
  title: string
  /** Component name of its illustration. */
  scene?: string
}

/** The steps among a deck's slides; a slide that continues a step is not one. */
export function stepsOf(slides: readonly SlideRoute[]): DeckStep[] {
  return slides.flatMap(({ no, meta: { slide } }) => {
    const frontmatter = slide?.frontmatter
    if (frontmatter?.layout !== 'step' || Number(frontmatter.part ?? 1) > 1)
      return []
    return [{
      slide: no,
      step: Number(frontmatter.step ?? 1),
      block: Number(frontmatter.block ?? 1),
      title: plainTitle(String(frontmatter.title ?? slide?.title ?? '')),
      scene: frontmatter.scene as string | undefined,
    }]
  })
}

/** Titles are Markdown: escapes and tags go, the words stay. */
function plainTitle(title: string): string {
  return title.replace(/\\([\p{P}\p{S}])|<[^>]*>|&lt;|&#x([0-9a-f]+);/giu, (found, escaped?: string, hex?: string) =>
    escaped ?? (hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : found === '&lt;' ? '<' : ''))
}
