// The way through the steps that an introduction shows: what form it has room for.
import { expect, it } from 'vitest'
import { settingsOf, wayOf } from '../../scripts/deck/fit/setting.ts'

const stops = (count: number): { title: string, pictured: boolean }[] => Array.from({ length: count }, (_, no) => ({ title: `Étape ${no + 1}`, pictured: false }))

it.each([
  [0, undefined],
  [4, undefined],
  [12, undefined],
  [20, 'dense'],
  [60, 'none'],
  [200_000, 'none'],
])('a way of %i steps has the form %s', (count, form) => {
  expect(wayOf(stops(count), settingsOf('fr')).form).toBe(form)
})
