// Where the strips of labels lie in a scene, read from what was mounted: no browser is needed for rectangles.
import type { Point } from '../../components/scene/sketch-arrow.ts'

/** A rectangle as its four corners, in order. */
export type Corners = readonly [Point, Point, Point, Point]

/** The corners of a label's strip, in the units of the scene; its path is drawn around the origin of its group. */
export function stripCorners(strip: Element): Corners {
  const [, x, y, turn] = /translate\((\S+) (\S+)\) rotate\((\S+)\)/.exec(strip.parentElement!.getAttribute('transform')!)!.map(Number)
  const points = pointsOf(strip.getAttribute('d')!)
  const [xs, ys] = [points.map(([px]) => px), points.map(([, py]) => py)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const angle = turn! * Math.PI / 180
  const place = ([px, py]: Point): Point => [x! + px * Math.cos(angle) - py * Math.sin(angle), y! + px * Math.sin(angle) + py * Math.cos(angle)]
  return [place([left, top]), place([right, top]), place([right, bottom]), place([left, bottom])]
}

/** The points of path data that is made of absolute M, L and Q only: the control points too. */
export function pointsOf(path: string): Point[] {
  return [...path.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
}

/** Whether two rectangles share a point: they do not where one of their sides parts them. */
export function overlap(a: Corners, b: Corners): boolean {
  return ![a, b].some(corners => corners.slice(0, 2).some((corner, index) => {
    const next = corners[index + 1]!
    const [nx, ny] = [next[1] - corner[1], corner[0] - next[0]]
    const [[minA, maxA], [minB, maxB]] = [a, b].map((rectangle) => {
      const along = rectangle.map(([x, y]) => x * nx + y * ny)
      return [Math.min(...along), Math.max(...along)] as const
    }) as [readonly [number, number], readonly [number, number]]
    return maxA < minB || maxB < minA
  }))
}
