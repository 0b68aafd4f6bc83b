// Three racks of exactly 52 units: nothing overlaps, nothing is forgotten, and there is still room at the bottom of the last one.
import type { PlacedDevice } from '../../components/illustrations/rack-units.ts'
import { describe, expect, it } from 'vitest'
import { placeDevices, RACKS, UNIT_HEIGHT, UNITS_PER_RACK, unitTop } from '../../components/illustrations/rack-units.ts'

const racks = RACKS.map(placeDevices)
const units = Array.from({ length: 52 }, (_, index) => index + 1)
const holders = (rack: PlacedDevice[], unit: number): PlacedDevice[] => rack.filter(({ from, to }) => from <= unit && unit <= to)

it('has three racks of 52 units', () => {
  expect(UNITS_PER_RACK).toBe(52)
  expect(RACKS.map(devices => devices.reduce((sum, { units }) => sum + units, 0))).toEqual([52, 52, 52])
})

describe.each(racks.map((rack, index) => ({ number: index + 1, rack })))('rack $number', ({ rack }) => {
  it('has in each unit exactly one device, or free room', () => {
    for (const unit of units)
      expect(holders(rack, unit), `unit ${unit}`).toHaveLength(1)
  })

  it('keeps its devices within units 1 to 52, each as many units high as it takes', () => {
    for (const { from, to, units } of rack) {
      expect(from).toBeGreaterThanOrEqual(1)
      expect(to).toBeLessThanOrEqual(52)
      expect(to - from + 1).toBe(units)
    }
  })

  it('draws its devices one below the other, without a gap or an overlap', () => {
    let bottom = 0
    for (const { y, height, to, units } of rack) {
      expect(y).toBe(bottom)
      expect(y).toBe(unitTop(to))
      expect(height).toBe(units * UNIT_HEIGHT)
      bottom = y + height
    }
    expect(bottom).toBe(52 * UNIT_HEIGHT)
  })

  it('has its switches on top and servers of 1, 2 and 4 units', () => {
    expect(rack.filter(({ kind }) => kind === 'switch').every(({ from }) => from > 45)).toBe(true)
    expect(rack.some(({ kind }) => kind === 'switch')).toBe(true)
    expect(new Set(rack.filter(({ kind }) => kind === 'server').map(({ units }) => units))).toEqual(new Set([1, 2, 4]))
  })
})

it('counts units from the bottom', () => {
  expect(unitTop(52)).toBe(0)
  expect(unitTop(1)).toBe(51 * UNIT_HEIGHT)
})

it('has room at the bottom of the last rack only', () => {
  const free = racks.map(rack => rack.filter(({ kind }) => kind === 'free'))
  expect(free.map(rooms => rooms.length)).toEqual([0, 0, 1])
  expect(free[2][0]).toMatchObject({ from: 1 })
  expect(free[2][0].to).toBeGreaterThanOrEqual(4)
})

it('has one hand-made sticker, on a blank panel', () => {
  expect(racks.flat().filter(({ sticker }) => sticker).map(({ kind }) => kind)).toEqual(['blank'])
})
