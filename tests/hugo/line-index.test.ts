// Tests of the way from an offset to a line and a column.

import { describe, expect, it } from 'vitest'
import { createLineIndex } from '../../scripts/hugo/line-index.ts'

describe('a place', () => {
  it.each([
    ['', 0, 1, 1],
    ['abc', 2, 1, 3],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\n\nb', 2, 2, 1],
    ['a\n\nb', 3, 3, 1],
    ['a\n', 2, 2, 1],
    ['a\nb', 99, 2, 2],
    // Only LF ends a line.
    ['a\r\nb', 3, 2, 1],
    ['a\rb\u2028c', 4, 1, 5],
    // A column is a character, whatever it takes to store it.
    ['é{{', 1, 1, 2],
    ['😀{{', 2, 1, 2],
    ['a\n😀😀x', 6, 2, 3],
  ])('in %j at %i is %i:%i', (text, offset, line, column) => {
    expect(createLineIndex(text).toPlace(offset)).toEqual({ line, column })
  })

  it('is right for every offset of a long text', () => {
    const lines = Array.from({ length: 500 }, (_, index) => 'x'.repeat(index % 7))
    const text = lines.join('\n')
    const { toPlace } = createLineIndex(text)
    let offset = 0
    for (const [index, line] of lines.entries()) {
      for (let column = 0; column <= line.length; column++)
        expect(toPlace(offset++)).toEqual({ line: index + 1, column: column + 1 })
    }
  })
})
