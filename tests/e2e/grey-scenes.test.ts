// A photocopier knows no colour: areas of a scene that touch and differ by colour must differ by lightness too, or have a line between them.
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { greyOf } from '../../scripts/publish/pdf/contents.ts'
import { openPrintPage } from '../../scripts/publish/print-deck.ts'
import { useHistory } from './support/browser.ts'

/** How far apart two colours must be to count as two, and two greys to be told apart on a photocopy; of 255. */
const COLOURS_APART = 48
const GREYS_APART = 10
/** An area is flat where so many dots in a row are one colour; an edge is at most so many dots wide. */
const FLAT = 4
const EDGE = 2

const history = useHistory()

/** The edges between two flat colours along the rows of a picture, and those at which both are one grey. */
async function readEdges(picture: Uint8Array): Promise<{ edges: number, lost: Map<string, number> }> {
  const { data, info: { width, height } } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const dot = (x: number, y: number): [number, number, number] => [...data.subarray(3 * (y * width + x), 3 * (y * width + x) + 3)] as [number, number, number]
  const flat = (x: number, y: number): boolean => Array.from({ length: FLAT }, (_, step) => dot(x + step, y).join()).every((colour, _, all) => colour === all[0])
  const lost = new Map<string, number>()
  let edges = 0
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x + 2 * FLAT + EDGE < width; x++) {
      if (!flat(x, y) || dot(x, y).join() === dot(x + FLAT, y).join() || !flat(x + FLAT + EDGE, y))
        continue
      const [one, other] = [dot(x, y), dot(x + FLAT + EDGE, y)]
      if (Math.max(...one.map((part, index) => Math.abs(part - other[index]!))) < COLOURS_APART)
        continue
      edges++
      const [light, dark] = [one, other].map(([red, green, blue]) => 255 * greyOf(red / 255, green / 255, blue / 255)) as [number, number]
      if (Math.abs(light - dark) < GREYS_APART) {
        const pair = [one.join(), other.join()].sort().join(' | ')
        lost.set(pair, (lost.get(pair) ?? 0) + 1)
      }
    }
  }
  return { edges, lost }
}

it('scenes keep their edges without colour', async () => {
  const page = await openPrintPage(history.browser, history.address)
  const scenes = await page.locator('.print-slide-container svg.scene:not([aria-hidden])').all()
  expect(scenes.length).toBeGreaterThanOrEqual(5)
  for (const scene of scenes) {
    const { edges, lost } = await readEdges(await scene.screenshot())
    expect(edges).toBeGreaterThan(300)
    expect([...lost.values()].reduce((sum, count) => sum + count, 0) / edges, JSON.stringify([...lost].sort(([, a], [, b]) => b - a).slice(0, 5))).toBeLessThan(0.03)
  }
}, 60_000)
