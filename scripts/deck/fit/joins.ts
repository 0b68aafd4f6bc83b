// By how much words differ from their letters side by side, in writings whose letters join or melt into one sign.
// The table is made by `npm run measure-fonts`.
import joins from './joins.json' with { type: 'json' }

/** Arabic and its kin, the writings of India, Tibetan, Khmer. */
const JOINING = /[\u0620-\u08FF\u0900-\u0DFF\u0F00-\u0FFF\u1780-\u17FF]/
const ARABIC = /[\u0620-\u08FF]/
/** Marks above and below, which do not keep letters from joining. */
const MARK = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED]/
/** Stands for a letter that joins, in the table. */
const STROKE = '\u0640'
/** A letter, the sign that binds it, a joiner, and the letter that it is bound to. */
const LONGEST = 4

const forward = new Set(joins.forward)
const backward = new Set(joins.backward)
let table: Map<string, number> | undefined

function differenceOf(text: string): number | undefined {
  table ??= new Map(Object.entries(joins.together).flatMap(([width, texts]) => texts.split(' ').map(text => [text, Number(width)])))
  return table.get(text)
}

/**
 * How much wider a text is than its letters alone.
 *
 * @returns thousandths of the size, mostly less than nothing
 */
export function joinedWidth(text: string): number {
  if (!JOINING.test(text))
    return 0
  let sum = 0
  for (let at = 0; at < text.length; at++) {
    if (ARABIC.test(text[at]!)) {
      sum += differenceOf(formAt(text, at)) ?? 0
      continue
    }
    for (let length = Math.min(LONGEST, text.length - at); length > 1; length--) {
      const difference = differenceOf(text.slice(at, at + length))
      if (difference !== undefined) {
        sum += difference
        break
      }
    }
  }
  return sum
}

/** A letter with a stroke on each side where it joins its neighbour. */
function formAt(text: string, at: number): string {
  const letter = text[at]!
  const joinsLast = backward.has(letter) && forward.has(neighbour(text, at, -1))
  const joinsNext = forward.has(letter) && backward.has(neighbour(text, at, 1))
  return `${joinsLast ? STROKE : ''}${letter}${joinsNext ? STROKE : ''}`
}

function neighbour(text: string, from: number, step: 1 | -1): string {
  let at = from + step
  while (MARK.test(text[at] ?? ''))
    at += step
  return text[at] ?? ''
}
