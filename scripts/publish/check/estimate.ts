// How well the planner reckoned: its heights held against the browser's.
import type { SlideFacts } from './measured.ts'

export interface Estimate {
  /** How many slides were compared. */
  slides: number
  /** Shares of the measured height: 0.03 is 3 %. */
  medianError: number
  /** The slide that turned out taller than was reckoned by most, if any did. */
  worstUnder?: { slide: number, error: number }
}

/** @returns undefined where the planner reckoned nothing */
export function judgeEstimate(facts: readonly SlideFacts[], slides: readonly { height?: number }[]): Estimate | undefined {
  const errors = facts.flatMap(({ no, fit }, index) => {
    const height = slides[index]?.height
    return fit && height ? [{ slide: no, error: (height - fit.height) / height }] : []
  })
  if (errors.length === 0)
    return undefined
  const sizes = errors.map(({ error }) => Math.abs(error)).sort((a, b) => a - b)
  const middle = sizes.length >> 1
  const worst = errors.reduce((worst, candidate) => candidate.error > worst.error ? candidate : worst)
  return {
    slides: errors.length,
    medianError: sizes.length % 2 ? sizes[middle]! : (sizes[middle - 1]! + sizes[middle]!) / 2,
    ...(worst.error > 0 ? { worstUnder: worst } : {}),
  }
}
