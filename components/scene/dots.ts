// Rows of dots as plain strokes: a dashed line of dots would print as hundreds of curves, and make the PDF heavy.
import type { Point } from './sketch-arrow.ts'

/**
 * Path data of dots on a straight line, for a stroke with round caps.
 *
 * @param gap from one dot to the next, in the units of the scene
 */
export function dots([x1, y1]: Point, [x2, y2]: Point, gap: number): string {
  const count = Math.floor(Math.hypot(x2 - x1, y2 - y1) / gap + 1e-9)
  const along = (from: number, to: number, index: number): number => Math.round((from + (to - from) * index / Math.max(count, 1)) * 10) / 10
  return Array.from({ length: count + 1 }, (_, index) => `M${along(x1, x2, index)} ${along(y1, y2, index)}h.1`).join('')
}
