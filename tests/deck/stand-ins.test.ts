// What stands for a picture that is not there is as high as its name, and signs in small print stay large enough to be read.
import type { Image } from 'mdast'
import type { Badge } from '../../scripts/nodes.ts'
import { expect, it } from 'vitest'
import { imageHeight } from '../../scripts/deck/fit/blocks/pictures.ts'
import { piecesOf } from '../../scripts/deck/fit/inline.ts'

const missing = (alt: string): Image => ({ type: 'image', url: 'manque.png', alt })

it('a frame grows with the name of its picture', () => {
  expect(imageHeight(missing('Une armoire'), 892, 340)).toBe(120)
  // As a browser shows it: three lines of a bold name below a line that says so.
  expect(imageHeight(missing('Un nom qui dit tout de la photographie qui manque, de ce qu’on y voit et de qui l’a prise. '.repeat(2)), 892, 340)).toBeCloseTo(42 + 4 + 4 * 1.36 * 22, 0)
})

it('a badge and a key in a note are no smaller than a label and code may be', () => {
  const badge = { type: 'badge', children: [{ type: 'text', value: 'nouveau' }] } as unknown as Badge
  expect(piecesOf([badge], { family: 'text', size: 17 }).flatMap(piece => piece.kind === 'text' ? piece.size : [])).toEqual([16])
  expect(piecesOf([{ type: 'element', tag: 'kbd', children: [{ type: 'text', value: 'Ctrl' }] } as never], { family: 'text', size: 16 }).flatMap(piece => piece.kind === 'text' ? piece.size : [])).toEqual([14])
})
