// What `check` tells people of a deck, below its table of findings.
import type { DeckReport } from '../../scripts/commands/check-report.ts'
import { expect, it } from 'vitest'
import { renderTable } from '../../scripts/commands/check-report.ts'

function report(fills: number[], wasted: number): DeckReport {
  return {
    name: 'page.md',
    slides: fills.map((_, index) => ({ no: index + 1, kind: 'content', title: 'Un', part: index + 1, parts: fills.length, file: 'page.md', line: 1, column: 1, end: 9 })),
    checked: { slides: fills.map(fill => ({ fill, height: 500 * fill })), findings: Array.from({ length: wasted }, () => ({ rule: 'almost-empty', severity: 'warning', slide: 1, what: '', amount: '', advice: '' })) },
    placed: [],
  }
}

it.each([
  [[0.9, 0.8, 0.2], 0, '0 of 2 slides that go on are less than 60 % full\n'],
  [[0.5, 0.59, 0.6, 0.2], 1, '2 of 3 slides that go on are less than 60 % full, 1 of them before what cannot be broken\n'],
  [[0.5, 0.2], 1, '1 of 1 slides that go on are less than 60 % full\n'],
])('how full slides are that go on: %j', (fills, wasted, said) => {
  expect(renderTable(report(fills, wasted))).toContain(said)
})

it('nothing of it where none goes on', () => {
  expect(renderTable(report([0.3], 0))).not.toContain('go on')
})
