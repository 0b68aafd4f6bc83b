// A drawing's size, roughly: charts by their longest way and their widest layer, sequences by their messages.
import { expect, it } from 'vitest'
import { drawingSize, shownSize } from '../../scripts/deck/fit/diagram-size.ts'

const chain = (direction: string, count: number): string => `graph ${direction}\n${Array.from({ length: count }, (_, no) => `  A${no} --> A${no + 1}`).join('\n')}`

it('a chart is as long as its way, in its direction', () => {
  const [down, sideways] = [drawingSize(chain('TD', 9))!, drawingSize(chain('LR', 9))!]
  expect(down.height).toBeGreaterThan(8 * down.width)
  expect(sideways.width).toBeGreaterThan(8 * sideways.height)
  expect(drawingSize(chain('TD', 18))!.height).toBeGreaterThan(1.8 * down.height)
})

it('what stands on one line, or side by side, is known', () => {
  expect(drawingSize('graph TD\nA --> B --> C')!.height).toBe(drawingSize('graph TD\nA --> B\nB --> C')!.height)
  expect(drawingSize('graph TD\nA --> B & C & D')!.width).toBeGreaterThan(200)
  expect(drawingSize('graph TD\nA -->|oui| B')!.height).toBeGreaterThan(drawingSize('graph TD\nA --> B')!.height)
})

it('a chart of nothing is as small as one node', () => {
  expect(drawingSize('graph TD')).toEqual({ width: 57, height: 57 })
})

it('a way that turns back ends', () => {
  expect(drawingSize('graph TD\nA --> B --> A')!.height).toBe(drawingSize('graph TD\nA --> B')!.height)
})

it('a sequence grows with its messages', () => {
  expect(drawingSize('sequenceDiagram\nA->>B: un\nB-->>A: deux')!.height).toBeGreaterThan(drawingSize('sequenceDiagram\nA->>B: un')!.height)
})

it('nothing is known of other drawings', () => {
  expect(drawingSize('mindmap')).toBeUndefined()
  expect(drawingSize('')).toBeUndefined()
})

it('what says how a chart looks is not in it, and a frame takes room', () => {
  const plain = drawingSize('graph TD\nA --> B')!
  expect(drawingSize('graph TD\nA --> B\nstyle A fill:#fff\nclassDef rouge fill:#f00\nclass B rouge')).toEqual(plain)
  expect(drawingSize('graph TD\nsubgraph Cadre\nA --> B\nend')!.height).toBeGreaterThan(plain.height + 50)
})

it('a plan grows with its tasks', () => {
  expect(drawingSize('gantt\ntitle Plan\nsection A\nUn :2024-01-01, 3d\nDeux :3d')!.height).toBe(drawingSize('gantt\nUn :2024-01-01, 3d')!.height + 34)
})

it('what is too long for its room is turned or folded, and then needs its height', () => {
  const room = { width: 892, height: 400 }
  expect(shownSize(chain('TD', 1), room)!.height).toBeCloseTo(drawingSize(chain('TD', 1))!.height)
  expect(shownSize(chain('TD', 7), room)!.height).toBeLessThan(150)
  const folded = shownSize(chain('LR', 20), room)!
  expect(folded.height).toBeGreaterThan(150)
  expect(folded.height).toBeLessThanOrEqual(400)
})
