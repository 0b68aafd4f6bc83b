// Curves of a PDF are joined where one says the same, and nowhere else; numbers are as long as paper can show.
import { describe, expect, it } from 'vitest'
import { shortenPaths } from '../../scripts/publish/pdf/shorten-paths.ts'

/** A circle as Chromium writes one: arcs of which each is cut in so many quadratic curves. */
function circle(radius: number, pieces: number): string[] {
  const at = (piece: number): [number, number] => [radius * Math.cos(piece * 2 * Math.PI / pieces), radius * Math.sin(piece * 2 * Math.PI / pieces)]
  const curves = Array.from({ length: pieces }, (_, piece) => {
    const [[x, y], [u, v]] = [at(piece), at(piece + 1)]
    const out = 1 / Math.cos(Math.PI / pieces)
    const [p, q] = at(piece + 0.5).map(side => side * out) as [number, number]
    return [x + (p - x) * 2 / 3, y + (q - y) * 2 / 3, u + (p - u) * 2 / 3, v + (q - v) * 2 / 3, u, v].map(side => side.toFixed(5)).join(' ').concat(' c')
  })
  return [`${radius} 0 m`, ...curves, 'h', 'f']
}

/** How far the curves of a circle lie from it. */
function straying(lines: readonly string[], radius: number): number {
  let here: number[] = []
  let worst = 0
  for (const line of lines) {
    const sides = line.split(' ').slice(0, -1).map(Number)
    if (line.endsWith(' c')) {
      const [a, b, c, d, e, f, g, h] = [...here, ...sides] as [number, number, number, number, number, number, number, number]
      for (let t = 0; t <= 1; t += 0.05) {
        const along = (p: number, q: number, r: number, s: number): number => (1 - t) ** 3 * p + 3 * t * (1 - t) ** 2 * q + 3 * t * t * (1 - t) * r + t ** 3 * s
        worst = Math.max(worst, Math.abs(Math.hypot(along(a, c, e, g), along(b, d, f, h)) - radius))
      }
    }
    if (/ [cm]$/.test(line))
      here = sides.slice(-2)
  }
  return worst
}

const countCurves = (lines: readonly string[]): number => lines.filter(line => line.endsWith(' c')).length

describe('shortenPaths', () => {
  it('makes a circle of few curves again, as round as it was', () => {
    for (const radius of [3, 20, 200]) {
      const written = shortenPaths(circle(radius, 32))
      expect(countCurves(written), `${radius}`).toBeLessThanOrEqual(16)
      expect(countCurves(written)).toBeGreaterThanOrEqual(2)
      expect(straying(written, radius)).toBeLessThan(0.1)
      expect([written[0], ...written.slice(-2)]).toEqual([`${radius} 0 m`, 'h', 'f'])
    }
  })

  it('goes by the size on paper: what is drawn small and scaled up stays round', () => {
    const joined = shortenPaths(['q', '400 0 0 400 0 0 cm', ...circle(0.5, 32), 'Q', ...circle(0.5, 32)])
    const [large, small] = [joined.slice(0, joined.indexOf('Q')), joined.slice(joined.indexOf('Q'))]
    expect(straying(large, 0.5) * 400).toBeLessThan(0.06)
    expect(countCurves(large)).toBeGreaterThan(countCurves(small))
  })

  it('writes no digit that nobody sees', () => {
    expect(shortenPaths(['1.23456 234.56789 m', '-0.00012 12.04999 l', '1 2 3.33333 4 re', '0.1234567 0 0 1 5.55555 0 cm']))
      .toEqual(['1.23 234.6 m', '0 12 l', '1 2 3.3 4 re', '0.1234567 0 0 1 5.55555 0 cm'])
  })

  it('keeps corners, straight lines and the begin of another shape', () => {
    const corner = ['0 0 m', '0 5 5 10 10 10 c', '10 5 15 0 20 0 c', 'S']
    const parts = ['0 0 m', '1 0 2 0 3 0 c', '9 9 m', '10 9 11 9 12 9 c', '0 0 5 5 re', '1 0 2 0 3 0 c', 'h', '1 0 2 0 3 0 c', '4 0 l', 'n']
    const quarter = ['1 0 m', '1 0.55 0.55 1 0 1 c', 'f']
    for (const lines of [corner, parts, quarter])
      expect(shortenPaths(lines)).toEqual(lines)
  })
})
