// Text that nobody reads from the last row, on the canvas of 980 pixels.
import type { TextKind } from '../measured.ts'
import type { Sign } from './index.ts'
import { nameOf, quote } from './quote.ts'

const SMALLEST: Record<TextKind, number> = { body: 20, code: 14, label: 16 }
/** A drawing's scale is rounded. */
const HAIR = 0.05

export function findSmallText({ texts }: Parameters<Sign>[0]): ReturnType<Sign> {
  return texts.filter(({ size, kind }) => size < SMALLEST[kind] - HAIR).map((text) => {
    const { size, kind } = text
    return {
      what: `small ${kind === 'body' ? 'text' : kind}, ${quote(nameOf(text))}, where ${SMALLEST[kind]} px are the least`,
      text: nameOf(text),
      amount: `${size.toFixed(1)} px`,
    }
  })
}
