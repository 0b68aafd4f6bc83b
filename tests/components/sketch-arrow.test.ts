// The geometry of a hand-drawn arrow: it points exactly where it should, with a head that is the same on both sides.
import type { Point } from '../../components/scene/sketch-arrow.ts'
import { describe, expect, it } from 'vitest'
import { sketchArrow } from '../../components/scene/sketch-arrow.ts'
import { pointsOf } from './geometry.ts'

const distance = ([x1, y1]: Point, [x2, y2]: Point): number => Math.hypot(x2 - x1, y2 - y1)

describe.each<[from: Point, to: Point, bend: number]>([
  [[0, 0], [100, 0], 0.25],
  [[10, 20], [110, 220], -0.4],
  [[300, 40], [40.3, 40.7], 0],
  [[50, 200], [50, 10], 0.3],
])('an arrow from %j to %j, bent by %d', (from, to, bend) => {
  const { shaft, head } = sketchArrow(from, to, bend)
  const [start, control, end] = pointsOf(shaft) as [Point, Point, Point]
  const [left, tip, right] = pointsOf(head) as [Point, Point, Point]

  it('begins and ends where it was told, its tip too', () => {
    expect([start, end, tip]).toEqual([from, to, to])
  })

  it('has two barbs of one length, at one angle to the stroke that arrives', () => {
    expect(distance(left, tip)).toBeCloseTo(distance(right, tip), 0)
    expect(distance(left, tip)).toBeCloseTo(15, 0)
    expect(distance(left, control)).toBeCloseTo(distance(right, control), 0)
    expect(distance(left, control)).toBeLessThan(distance(tip, control))
  })

  it('leaves the straight line by its bend', () => {
    const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
    expect(distance(control, middle)).toBeCloseTo(Math.abs(bend) * distance(from, to), 0)
  })
})

it('bends to the left of its way where the bend is positive', () => {
  const controlOf = (bend: number): Point => pointsOf(sketchArrow([0, 0], [100, 0], bend).shaft)[1]!
  expect(controlOf(0.2)).toEqual([50, -20])
  expect(controlOf(-0.2)).toEqual([50, 20])
})
