// A drawing's size, roughly: charts by their longest way and their widest layer, sequences by their messages.
import { expect, it } from 'vitest'
import { drawingSize } from '../../scripts/deck/fit/diagram-size.ts'

const chain = (direction: string, count: number): string => `graph ${direction}\n${Array.from({ length: count }, (_, no) => `  A${no} --> A${no + 1}`).join('\n')}`

it('a chart is as long as its way, in its direction', () => {
  const [down, sideways] = [drawingSize(chain('TD', 9))!, drawingSize(chain('LR', 9))!]
  expect(down.height).toBeGreaterThan(8 * down.width)
  expect(sideways.width).toBeGreaterThan(8 * sideways.height)
  expect(drawingSize(chain('TD', 18))!.height).toBeGreaterThan(1.8 * down.height)
})

it('what stands on one line, or side by side, is known', () => {
  expect(drawingSize('graph TD\nA --> B --> C')!.height).toBe(drawingSize('graph TD\nA --> B\nB --> C')!.height)
  expect(drawingSize('graph TD\nA --> B & C & D')!.width).toBeGreaterThan(300)
  expect(drawingSize('graph TD\nA -->|oui| B')!.height).toBeGreaterThan(drawingSize('graph TD\nA --> B')!.height)
})

it('a way that turns back ends', () => {
  expect(drawingSize('graph TD\nA --> B --> A')!.height).toBe(drawingSize('graph TD\nA --> B')!.height)
})

it('a sequence grows with its messages', () => {
  expect(drawingSize('sequenceDiagram\nA->>B: un\nB-->>A: deux')!.height).toBeGreaterThan(drawingSize('sequenceDiagram\nA->>B: un')!.height)
})

it('nothing is known of other drawings', () => {
  expect(drawingSize('pie title Parts')).toBeUndefined()
  expect(drawingSize('')).toBeUndefined()
})
