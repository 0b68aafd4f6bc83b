// A long sequence is broken between its messages: every part has all heads, and numbers that go on.
import { expect, it } from 'vitest'
import { breakSequence } from '../../scripts/deck/fit/sequence.ts'

const messages = (source: string): string[] => source.split('\n').filter(line => line.includes('>>'))
const atMost = (count: number) => (source: string): boolean => messages(source).length <= count

it('both parts have the same lanes in the same order, named or not', () => {
  const [head, tail] = breakSequence('sequenceDiagram\n  participant B as Base\n  A->>B: un\n  B-->>C: deux\n  C->>A: trois\n  A->>C: quatre', atMost(3))!
  expect(messages(head).map(line => line.split(': ')[1])).toEqual(['un', 'deux', 'trois'])
  expect(messages(tail).map(line => line.split(': ')[1])).toEqual(['quatre'])
  for (const part of [head, tail])
    expect(part.split('\n').filter(line => line.trim().startsWith('participant')).map(line => line.trim())).toEqual(['participant B as Base', 'participant A', 'participant C'])
})

it('numbers go on', () => {
  const [head, tail] = breakSequence('sequenceDiagram\nautonumber\nA->>B: un\nB-->>A: deux\nA->>B: trois', atMost(2))!
  expect(head).toContain('autonumber 1 1\n')
  expect(tail).toContain('autonumber 3 1\n')
})

it('a frame stays whole', () => {
  const [head, tail] = breakSequence('sequenceDiagram\nA->>B: un\nalt oui\nA->>B: deux\nelse non\nA->>B: trois\nend\nA->>B: quatre', atMost(2))!
  expect(messages(head)).toHaveLength(1)
  expect(tail).toContain('alt oui\nA->>B: deux\nelse non\nA->>B: trois\nend\nA->>B: quatre')
})

it('what lives from one message to another is not parted, nor is another drawing', () => {
  expect(breakSequence('sequenceDiagram\nA->>+B: un\nB-->>-A: deux\nA->>B: trois', atMost(1))).toBeUndefined()
  expect(breakSequence('sequenceDiagram\nA->>B: un\nactivate B\nB->>A: deux\ndeactivate B', atMost(1))).toBeUndefined()
  expect(breakSequence('graph TD\nA --> B', () => true)).toBeUndefined()
})
