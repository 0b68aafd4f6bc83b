// A page without large pictures never waits for sharp.
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { drawPictures, nameTravellers } from '../../scripts/commands/pictures.ts'
import { makeFolder, pixel } from '../hugo/temporary-site.ts'

const loaded = vi.hoisted(() => vi.fn())
vi.mock('sharp', () => {
  loaded()
  return { default: () => {} }
})

it.each([[{ width: 1960, height: 1 }, 0], [{ width: 1961, height: 1 }, 1]])('a picture of %j loads it %i times', async (size, times) => {
  const path = join(makeFolder({ 'a.png': pixel }), 'a.png')
  const { travellers, nameOf } = nameTravellers(new Map([[path, { type: 'png', moving: false, ...size }]]))
  nameOf(path)
  await drawPictures(travellers, '/nowhere')
  expect(loaded).toHaveBeenCalledTimes(times)
})
