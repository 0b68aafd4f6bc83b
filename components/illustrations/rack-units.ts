// What stands in each of the 3 × 52 units of the racks, and where. Pure data and geometry, so that it can be tested.

/** Units of one rack; as in a real rack, unit 1 is at the bottom. */
export const UNITS_PER_RACK = 52
/** Height of one unit in the drawing. */
export const UNIT_HEIGHT = 6

type Kind = 'switch' | 'patch' | 'server' | 'storage' | 'blank' | 'free'
/** What a machine looks like when it has a face. */
export type Face = 'smile' | 'wink' | 'glasses' | 'champion' | 'asleep'

/** Something screwed into a rack, or the room left for it. */
interface Device {
  kind: Kind
  /** How many units it takes. */
  units: number
  /** Paint class of its front. */
  paint: string
  face?: Face
  /** A hand-made sticker on the front. */
  sticker?: boolean
}

/** A device in its place. */
export interface PlacedDevice extends Device {
  /** Lowest and highest unit that it takes, from 1 to 52. */
  from: number
  to: number
  /** Distance from the top of unit 52, and height, in the drawing's units. */
  y: number
  height: number
}

const networkSwitch: Device = { kind: 'switch', units: 1, paint: 'is-grey-dark' }
const patch: Device = { kind: 'patch', units: 1, paint: 'is-grey-pale' }
const blank = (units: number, sticker = false): Device => ({ kind: 'blank', units, paint: sticker ? 'is-grey' : 'is-grey-mid', sticker })
const storage = (units: number): Device => ({ kind: 'storage', units, paint: 'is-grey' })
const server = (units: number, paint: string, face?: Face): Device => ({ kind: 'server', units, paint: `is-${paint}`, face })
const free = (units: number): Device => ({ kind: 'free', units, paint: '' })
const times = (count: number, device: Device): Device[] => Array.from<Device>({ length: count }).fill(device)

/** The three racks, each told from top to bottom. */
export const RACKS: readonly (readonly Device[])[] = [
  [
    networkSwitch,
    patch,
    networkSwitch,
    patch,
    ...times(3, server(2, 'grey-soft')),
    server(4, 'white', 'smile'),
    ...times(4, server(1, 'grey-mid')),
    storage(4),
    ...times(2, server(2, 'sky-soft')),
    blank(1),
    server(4, 'yellow-soft', 'glasses'),
    ...times(5, server(1, 'grey-soft')),
    ...times(3, server(2, 'grey-mid')),
    storage(4),
    ...times(2, server(2, 'grey-soft')),
    ...times(2, server(1, 'grey-mid')),
  ],
  [
    patch,
    networkSwitch,
    patch,
    networkSwitch,
    blank(1),
    ...times(4, server(1, 'grey-soft')),
    storage(4),
    ...times(2, server(2, 'grey-mid')),
    blank(5, true),
    ...times(3, server(2, 'grey-soft')),
    server(4, 'sky-soft', 'wink'),
    ...times(4, server(1, 'grey-mid')),
    storage(2),
    ...times(2, server(2, 'yellow-soft')),
    ...times(2, server(1, 'grey-soft')),
    server(4, 'white', 'champion'),
    ...times(2, server(2, 'grey-mid')),
  ],
  [
    networkSwitch,
    patch,
    patch,
    networkSwitch,
    ...times(2, server(2, 'yellow-soft')),
    ...times(5, server(1, 'grey-mid')),
    server(4, 'grey-soft', 'asleep'),
    storage(4),
    ...times(3, server(2, 'grey-soft')),
    blank(1),
    ...times(3, server(1, 'grey-mid')),
    server(4, 'white', 'smile'),
    ...times(3, server(2, 'sky-soft')),
    free(11),
  ],
]

/**
 * Stacks the devices of one rack from the top down.
 *
 * @param devices what the rack holds, from top to bottom
 */
export function placeDevices(devices: readonly Device[]): PlacedDevice[] {
  let to = UNITS_PER_RACK
  return devices.map((device) => {
    const placed = { ...device, from: to - device.units + 1, to, y: unitTop(to), height: device.units * UNIT_HEIGHT }
    to -= device.units
    return placed
  })
}

/**
 * Distance of a unit from the top of the rack's opening.
 *
 * @param unit from 1, at the bottom, to 52
 */
export function unitTop(unit: number): number {
  return (UNITS_PER_RACK - unit) * UNIT_HEIGHT
}
