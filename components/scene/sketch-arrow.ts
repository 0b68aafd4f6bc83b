// The geometry of a hand-drawn arrow: one bent stroke and an open two-stroke head. Pure, so that it can be tested.

export type Point = readonly [x: number, y: number]

/** The two paths of an arrow, as SVG path data in the units of the scene. */
export interface ArrowPaths { shaft: string, head: string }

const HEAD_LENGTH = 15
const HEAD_ANGLE = 0.48

/**
 * Draws an arrow from one point to another.
 *
 * @param from where the hand starts
 * @param to where the tip points, exactly
 * @param bend how far the middle leaves the straight line, as a share of its length; positive bends to the left of the way
 */
export function sketchArrow(from: Point, to: Point, bend = 0.25): ArrowPaths {
  const [x1, y1] = from
  const [x2, y2] = to
  const dx = x2 - x1
  const dy = y2 - y1
  const control: Point = [(x1 + x2) / 2 + dy * bend, (y1 + y2) / 2 - dx * bend]
  const heading = Math.atan2(y2 - control[1], x2 - control[0])
  const barb = (side: 1 | -1): string => {
    const angle = heading + Math.PI + side * HEAD_ANGLE
    return `${round(x2 + HEAD_LENGTH * Math.cos(angle))} ${round(y2 + HEAD_LENGTH * Math.sin(angle))}`
  }
  return {
    shaft: `M${round(x1)} ${round(y1)} Q${round(control[0])} ${round(control[1])} ${round(x2)} ${round(y2)}`,
    head: `M${barb(1)} L${round(x2)} ${round(y2)} L${barb(-1)}`,
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
