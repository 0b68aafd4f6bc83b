// What lines and areas are drawn with, written shorter: Chromium cuts each arc into four curves or eight, where one is enough for the eye and for the paper, and writes five digits of each number.

/** How far a joined curve may lie from those that it stands for, in points of the page: a hundredth of a millimetre. */
const TOLERANCE = 0.03
/** Where two curves are compared; where they meet first, as most that are none differ there. */
const SAMPLES = [0, 1, 0.5, 0.25, 0.75]

const OTHER_PATHS = new Set(['m', 'l', 'v', 'y', 're'])
const NOWHERE: readonly number[] = [Number.NaN, Number.NaN]

/** Begin, two handles and end: eight numbers. */
type Curve = readonly number[]
/** A curve of the drawing, and the stretch of the joined one that stands for it. */
interface Piece { curve: Curve, from: number, to: number }
/** Curves that are drawn as one. */
interface Run { pieces: Piece[], curve: Curve }

/**
 * Joins curves that follow each other, as far as one curve says the same, and rounds the coordinates of paths.
 *
 * @param lines of a stream that draws, one operator each (PDF 32000-1, 8.5.2)
 */
export function shortenPaths(lines: readonly string[]): string[] {
  const written: string[] = []
  const scales: number[] = []
  let scale = 1
  let here: readonly number[] = []
  let run: Run | undefined
  const write = (numbers: readonly number[], operator: string): void => {
    written.push(`${numbers.map(number => round(number, scale)).join(' ')} ${operator}`)
  }
  const finish = (): void => {
    if (run)
      write(run.curve.slice(2), 'c')
    run = undefined
  }
  for (const line of lines) {
    const operator = line.slice(line.lastIndexOf(' ') + 1)
    if (operator === 'c') {
      const points = numbersOf(line)
      const curve = [...here, ...points]
      here = points.slice(4)
      const joined = run && join(run, curve, TOLERANCE / scale)
      if (!joined)
        finish()
      run = joined ?? { pieces: [{ curve, from: 0, to: 1 }], curve }
      continue
    }
    finish()
    if (OTHER_PATHS.has(operator)) {
      const numbers = numbersOf(line)
      write(numbers, operator)
      here = operator === 'm' || operator === 'l' ? numbers : NOWHERE
      continue
    }
    written.push(line)
    if (line === 'q')
      scales.push(scale)
    else if (line === 'Q')
      scale = scales.pop() ?? scale
    else if (operator === 'cm')
      scale *= scaleOf(numbersOf(line))
    else if (line === 'h')
      here = NOWHERE
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
  return tried.every(says) ? { pieces: tried, curve } : undefined
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

/** The numbers of an operator, which stands last. */
export function numbersOf(line: string): number[] {
  const numbers: number[] = []
  let start = 0
  for (let end = line.indexOf(' '); end >= 0; end = line.indexOf(' ', start)) {
    numbers.push(Number(line.slice(start, end)))
    start = end + 1
  }
  return numbers
}

/** To a tenth of a CSS pixel, a twentieth of a millimetre on A4; small values and what is scaled up keep their significant digits. */
function round(number: number, scale: number): number {
  const parts = (Math.abs(number) < 2 ? 100 : 10) * (scale > 1 ? 10 ** Math.ceil(Math.log10(scale)) : 1)
  return Math.round(number * parts) / parts
}
