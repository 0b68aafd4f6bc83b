// Owns the way from an offset in a text to the line and column that a person can find.

/** A place as messages show it; both numbers count from 1. */
interface Place {
  line: number
  column: number
}

/** Finds places in one text. */
export interface LineIndex {
  /** Gives the place of a UTF-16 offset; one past the end gives the end. */
  toPlace: (offset: number) => Place
}

/**
 * Prepares a text for finding places in it.
 *
 * Lines end at LF only, as in Hugo, so that our line numbers are its own. Columns count characters (Unicode code
 * points), as editors do; Hugo counts bytes, so its column is larger after an accent.
 *
 * @param text the whole page
 * @returns the index; it finds a line by halving, so asking for thousands of places stays cheap
 */
export function createLineIndex(text: string): LineIndex {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
    lineStarts.push(at + 1)

  // Of the line asked about last: the code units of its characters that have two, in order. A line can be the whole page.
  let countedLine = -1
  let pairs: number[] = []
  const countCharacters = (from: number, to: number): number => {
    if (countedLine !== from) {
      const end = text.indexOf('\n', from)
      pairs = Array.from(text.slice(from, end < 0 ? text.length : end).matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), ({ index }) => from + index)
      countedLine = from
    }
    const after = pairs.length === 0 ? 0 : countBelow(pairs, to - 1)
    return to - from - after
  }

  return {
    toPlace(offset) {
      let low = 0
      let high = lineStarts.length
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if (lineStarts[middle] <= offset)
          low = middle
        else
          high = middle
      }
      return { line: low + 1, column: countCharacters(lineStarts[low]!, Math.min(offset, text.length)) + 1 }
    },
  }
}

/** How many of sorted numbers are smaller than a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < limit)
      low = middle + 1
    else
      high = middle
  }
  return low
}
