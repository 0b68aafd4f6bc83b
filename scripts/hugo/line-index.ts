// Owns the way from an offset in a text to the line and column that a person can find.

/** A place as messages show it; both numbers count from 1. */
export interface Place {
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
      return { line: low + 1, column: countCharacters(text, lineStarts[low], offset) + 1 }
    },
  }
}

function countCharacters(text: string, from: number, to: number): number {
  let count = 0
  for (const _character of text.slice(from, to))
    count++
  return count
}
