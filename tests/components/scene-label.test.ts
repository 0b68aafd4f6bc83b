// @vitest-environment happy-dom
// A hand-written label: its strip holds its words, and its arrow comes only where it is asked for.
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { handWidth } from '../../components/scene/hand-font.ts'
import SceneLabel from '../../components/scene/SceneLabel.vue'
import { stripCorners } from './geometry.ts'

const place = { x: 200, y: 100, turn: 0, size: 24 }
const stripOf = (text: string | string[], props = {}) => stripCorners(mount(SceneLabel, { props: { ...place, text, ...props } }).find('.scene-strip').element)

it('is as wide as its longest line, with room at both ends', () => {
  const long = 'récupérés, mais vaillants'
  const [[left], [right]] = stripOf(['52 U', long])
  expect(right - left).toBeGreaterThan(handWidth(long, 24) + 12)
  expect(right - left).toBeLessThan(handWidth(long, 24) + 48)
  expect((left + right) / 2).toBeCloseTo(200)
})

it('grows by a line for each line of writing, about its middle', () => {
  const heightOf = (lines: string[]): number => {
    const [[, top], , [, bottom]] = stripOf(lines)
    expect((top + bottom) / 2).toBeCloseTo(100)
    return bottom - top
  }
  expect(heightOf(['un', 'deux']) - heightOf(['un'])).toBeCloseTo(24 * 1.02)
  const lines = mount(SceneLabel, { props: { ...place, text: ['un', 'deux'] } }).findAll('text')
  expect(lines.map(line => line.text())).toEqual(['un', 'deux'])
  expect(Number(lines[1]!.attributes('y')) - Number(lines[0]!.attributes('y'))).toBeCloseTo(24 * 1.02)
})

it('has an arrow only with something to point at', () => {
  expect(mount(SceneLabel, { props: { ...place, text: 'ici' } }).find('.scene-arrow').exists()).toBe(false)
  const paths = mount(SceneLabel, { props: { ...place, text: 'ici', to: [300, 200] } }).findAll('.scene-arrow path').map(path => path.attributes('d'))
  expect(paths.slice(0, 2)).toEqual(paths.slice(2))
  expect(paths[0]).toMatch(/^M200 100 Q.* 300 200$/)
})

it('measures every letter that the labels of a French deck may need', () => {
  const unknown = handWidth('\uFFFD', 1000)
  const letters = [...'abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûœABCDEFGHIJKLMNOPQRSTUVWXYZÀÉÈÇ0123456789 .,;:!?’«»()-–—%\u00A0\u202F']
  expect(letters.filter(letter => handWidth(letter, 1000) === unknown)).toEqual([])
  expect(handWidth('ab', 24)).toBeCloseTo(handWidth('a', 24) + handWidth('b', 24))
})
