// The marks of the thread: all steps of a short way, few of a long one, and none that touches another.
import { describe, expect, it } from 'vitest'
import { chooseMarks, placeOnThread } from '../../components/parts/thread-marks.ts'

/** Pixels from the first mark's middle to the last one's, where the thread is shortest, and how wide a mark is. */
const THREAD = 750
const MARK = 40
const totals = [1, 2, 4, 12, 16, 17, 18, 20, 30, 60, 97, 100, 365, 1000, 12_345]

it.each([1, 2, 4, 12, 17])('of %i steps all have one', (total) => {
  for (const here of [1, total])
    expect(chooseMarks(here, total)).toEqual(Array.from({ length: total }, (_, index) => index + 1))
})

it('of more steps, those of round numbers, the first, the last, and the one that is shown', () => {
  expect(chooseMarks(12, 20)).toEqual([1, 5, 10, 12, 15, 20])
  expect(chooseMarks(19, 30)).toEqual([1, 5, 10, 15, 19, 25, 30])
  expect(chooseMarks(1, 60)).toEqual([1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60])
  expect(chooseMarks(37, 100)).toEqual([1, 10, 20, 30, 37, 50, 60, 70, 80, 90, 100])
  expect(chooseMarks(2, 1000)).toEqual([2, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000])
})

describe.each(totals)('of %i steps', (total) => {
  const heres = [...new Set([1, 2, 3, total >> 2, total >> 1, total - 3, total - 1, total])].filter(here => here >= 1 && here <= total)

  it.each(heres)('none touches another at step %i, which has its own', (here) => {
    const marks = chooseMarks(here, total)
    expect(marks).toContain(here)
    expect(marks.length).toBeLessThanOrEqual(20)
    const places = marks.map(step => placeOnThread(step, total) * THREAD)
    for (const [index, place] of places.entries())
      expect(place - (places[index - 1] ?? -Infinity)).toBeGreaterThan(MARK)
  })
})

it('stand on the thread from its start to its end', () => {
  expect([placeOnThread(1, 97), placeOnThread(49, 97), placeOnThread(97, 97), placeOnThread(1, 1)]).toEqual([0, 0.5, 1, 0])
})
