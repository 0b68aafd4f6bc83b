// Text that does not stand out from what is painted behind it: WCAG 2.2, success criterion 1.4.3.
import type { MeasuredText } from '../measured.ts'
import type { Sign } from './index.ts'
import { nameOf, quote } from './quote.ts'

const ROOMS = ['light', 'dark'] as const

export function findContrast({ texts }: Parameters<Sign>[0]): ReturnType<Sign> {
  return texts.flatMap((measured) => {
    const { contrast } = measured
    const text = nameOf(measured)
    const least = leastFor(measured)
    const rooms = ROOMS.filter(room => (contrast[room] ?? Infinity) < least)
    const worst = Math.min(...rooms.map(room => contrast[room]!))
    // Rounded down: what just fails does not look as if it passed.
    return rooms.length === 0 ? [] : [{ what: `faint text in a ${rooms.join(' and a ')} room, ${quote(text)}, where ${least}:1 is the least`, text, amount: `${(Math.floor(worst * 100) / 100).toFixed(2)}:1` }]
  })
}

/** Large letters, or bold ones of 14 points, are read with less. */
function leastFor({ size, bold }: MeasuredText): number {
  return size >= 24 || (bold && size >= 18.66) ? 3 : 4.5
}
