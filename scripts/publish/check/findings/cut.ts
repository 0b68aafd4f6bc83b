// Content that hangs over the slide's edge, or that a box around it cuts off.
import type { Sign } from './index.ts'
import { nameOf, quote } from './quote.ts'

/** Less than this is how a face's letters are rounded. */
const HAIR = 1

export function findCut({ texts, boxes }: Parameters<Sign>[0]): ReturnType<Sign> {
  const worst = new Map<string, number>()
  for (const text of texts) {
    if (text.cut > HAIR)
      worst.set(nameOf(text), Math.max(text.cut, worst.get(nameOf(text)) ?? 0))
  }
  return [
    ...Array.from(worst, ([text, cut]) => ({ what: `text cut off, ${quote(text)}`, text, amount: `${Math.ceil(cut)} px` })),
    ...boxes.map(({ what, cut }) => ({ what: `picture or box cut off, ${quote(what)}`, text: what, amount: `${Math.ceil(cut)} px` })),
  ]
}
