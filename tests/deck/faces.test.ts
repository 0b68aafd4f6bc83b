// The planner's table of widths against the fonts that ship.
import { expect, it } from 'vitest'
import faces from '../../scripts/deck/fit/faces.json' with { type: 'json' }
import { widthOf } from '../../scripts/deck/fit/faces.ts'
import joins from '../../scripts/deck/fit/joins.json' with { type: 'json' }
import { measureFaces, measureNeighbours } from '../../scripts/measure-fonts.ts'

it('is what `npm run measure-fonts` makes of the fonts', () => {
  expect(faces).toEqual(measureFaces())
}, 60_000)

it('is told what letters that join or melt differ by, as the fonts have it', () => {
  const [arabic, gujarati] = ['Arab', 'Gujr'].map(script => measureNeighbours([script])) as [ReturnType<typeof measureNeighbours>, ReturnType<typeof measureNeighbours>]
  expect(joins).toMatchObject({ forward: arabic.forward, backward: arabic.backward })
  for (const [width, texts] of [arabic, gujarati].flatMap(({ together }) => Object.entries(together)))
    expect((joins.together as Record<string, string>)[width]!.split(' ')).toEqual(expect.arrayContaining(texts.split(' ')))
}, 60_000)

it('adds widths up, in any writing', () => {
  expect(widthOf('code', 'code', 20)).toBeCloseTo(4 * 0.6 * 20)
  expect(widthOf('中文', 'text', 20)).toBe(40)
  expect(widthOf('สวัสดี', 'text', 20)).toBeGreaterThan(20)
  // As a browser measures it in Noto Sans, which Vietnamese is set in as a whole.
  expect(Math.abs(widthOf('Hướng dẫn này giải thích cách cài đặt phần mềm trên máy chủ của bạn', 'vietnamese', 22) - 735.9)).toBeLessThan(5)
  // Noto Emoji's pictures; what turns or joins them adds nothing.
  for (const picture of ['🧩', '✅', '⭐', '☑️', '🛠️', '👩🏽‍💻'])
    expect(widthOf(picture, 'text', 20), picture).toBeCloseTo(25.4)
  expect(widthOf('iii', 'text', 20)).toBeLessThan(widthOf('mmm', 'text', 20))
})
