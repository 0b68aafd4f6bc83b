// Rows of dots: evenly spaced from the first end to the last, and never one beyond.
import { expect, it } from 'vitest'
import { dots } from '../../components/scene/dots.ts'
import { pointsOf } from './geometry.ts'

it('sets a dot at both ends and one every gap between', () => {
  expect(pointsOf(dots([0, 10], [30, 10], 10))).toEqual([[0, 10], [10, 10], [20, 10], [30, 10]])
  expect(pointsOf(dots([3, 4], [3, 0.4], 1.2))).toEqual([[3, 4], [3, 2.8], [3, 1.6], [3, 0.4]])
})

it('reaches both ends with equal gaps where the length is no multiple', () => {
  expect(pointsOf(dots([0, 0], [25, 0], 10))).toEqual([[0, 0], [12.5, 0], [25, 0]])
})

it('is a single dot where there is no room for two', () => {
  expect(dots([1, 2], [1, 2], 5)).toBe('M1 2h.1')
  expect(pointsOf(dots([1, 2], [4, 2], 5))).toEqual([[1, 2]])
})

it('draws strokes so short that their round caps are the dots', () => {
  expect(dots([0, 0], [10, 0], 5)).toBe('M0 0h.1M5 0h.1M10 0h.1')
})
