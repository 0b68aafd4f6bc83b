// Curves joined again: Chromium cuts each arc of a drawing into four curves or eight, where one is enough for the eye and for the paper.

/** How far a joined curve may lie from those that it stands for, in points of the page: a hundredth of a millimetre. */
const TOLERANCE = 0.03
const CURVE = /^[-\d. ]+ c$/
const STARTS = /^[-\d. ]+ [ml]$/
/** Where two curves are compared; where they meet first, as most that are none differ there. */
const SAMPLES = [0, 1, 0.5, 0.25, 0.75]

/** Begin, two handles and end: eight numbers. */
type Curve = readonly number[]
/** A curve of the drawing, and the stretch of the joined one that stands for it. */
interface Piece { curve: Curve, from: number, to: number }
/** Curves that are drawn as one; `line` is what stood there, as long as it is one. */
interface Run { pieces: Piece[], curve: Curve, line: string }

/** Joins curves that follow each other, as far as one curve says the same. */
export function joinCurves(lines: readonly string[]): string[] {
  const written: string[] = []
  const scales: number[] = []
  let scale = 1
  let here: readonly number[] = []
  let run: Run | undefined
  const finish = (): void => {
    if (run)
      written.push(run.line || `${run.curve.slice(2).map(side => side.toFixed(5)).join(' ')} c`)
    run = undefined
  }
  for (const line of lines) {
    if (CURVE.test(line)) {
      const points = numbersOf(line)
      const curve = [...here, ...points]
      here = points.slice(4)
      const joined = run && join(run, curve, TOLERANCE / scale)
      if (!joined)
        finish()
      run = joined ?? { pieces: [{ curve, from: 0, to: 1 }], curve, line }
      continue
    }
    finish()
    written.push(line)
    if (STARTS.test(line))
      here = numbersOf(line)
    else if (line === 'q')
      scales.push(scale)
    else if (line === 'Q')
      scale = scales.pop() ?? scale
    else if (line.endsWith(' cm'))
      scale *= scaleOf(numbersOf(line))
    else if (line === 'h' || line.endsWith(' re'))
      here = [Number.NaN, Number.NaN]
  }
  finish()
  return written
}

/** Undoes the cutting of a curve in two (de Casteljau's), and looks whether it was that. */
function join({ pieces, curve: one }: Run, other: Curve, tolerance: number): Run | undefined {
  const [before, after] = [distance(one, 4, 6), distance(other, 0, 2)]
  const cut = before / (before + after)
  const curve = [
    one[0]!,
    one[1]!,
    one[0]! + (one[2]! - one[0]!) / cut,
    one[1]! + (one[3]! - one[1]!) / cut,
    other[6]! + (other[4]! - other[6]!) / (1 - cut),
    other[7]! + (other[5]! - other[7]!) / (1 - cut),
    other[6]!,
    other[7]!,
  ]
  const tried = [{ curve: other, from: cut, to: 1 }, ...pieces.map(({ curve, from, to }) => ({ curve, from: from * cut, to: to * cut }))]
  const says = ({ curve: piece, from, to }: Piece): boolean => SAMPLES.every((sample) => {
    const place = from + (to - from) * sample
    return Math.hypot(sideAt(piece, 0, sample) - sideAt(curve, 0, place), sideAt(piece, 1, sample) - sideAt(curve, 1, place)) <= tolerance
  })
  return tried.every(says) ? { pieces: tried, curve, line: '' } : undefined
}

/** One coordinate of a point of a curve, from 0 at its begin to 1 at its end. */
function sideAt(curve: Curve, side: number, place: number): number {
  const rest = 1 - place
  return rest * rest * rest * curve[side]! + 3 * rest * place * (rest * curve[side + 2]! + place * curve[side + 4]!) + place * place * place * curve[side + 6]!
}

function distance(curve: Curve, one: number, other: number): number {
  return Math.hypot(curve[other]! - curve[one]!, curve[other + 1]! - curve[one + 1]!)
}

function scaleOf([a = 1, b = 0, c = 0, d = 1]: readonly number[]): number {
  return Math.sqrt(Math.abs(a * d - b * c))
}

function numbersOf(line: string): number[] {
  return line.split(' ').slice(0, -1).map(Number)
}
