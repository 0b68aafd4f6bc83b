// Tables that are too wide: closer columns while few words break, else records; the same on all slides of one table.
import type { RootContent, Table } from 'mdast'
import { describe, expect, it } from 'vitest'
import { fill } from '../../scripts/deck/fit/flow.ts'
import { columnOf } from '../../scripts/deck/fit/kind.ts'
import { settingsOf } from '../../scripts/deck/fit/setting.ts'
import { settled } from '../../scripts/deck/fit/settle.ts'

const { usual } = settingsOf('fr')
const tableOf = (...rows: string[][]): Table => ({ type: 'table', children: rows.map(cells => ({ type: 'tableRow', children: cells.map(value => ({ type: 'tableCell', children: value ? [value.startsWith('-') ? { type: 'inlineCode', value } : { type: 'text', value }] : [] })) })) })
const columns = (count: number, value: string): string[] => [...'x'.repeat(count)].fill(value)
const set = (node: RootContent, width = 892): RootContent => settled([node], columnOf(width, usual))[0]!

describe('a table', () => {
  it('is left to the browser while every word has room', () => {
    const table = tableOf(columns(6, 'Nom'), columns(6, 'une phrase qui tourne'))
    expect(set(table)).toBe(table)
  })

  it('is set closer before a word breaks', () => {
    const wide = set(tableOf(columns(11, 'Linux'), columns(11, 'arm-v7')))
    expect(wide).toMatchObject({ type: 'wideTable', form: 'close', columns: columns(11, '').map(() => 81) })
  })

  it('breaks one long word rather than squeeze the sentences beside it', () => {
    const wide = set(tableOf(['Option', 'Sens'], [`--${'option'.repeat(20)}`, 'Une phrase assez longue pour demander toute la place qui reste à côté de ce long nom.']))
    const [code, sentence] = (wide as { columns: number[] }).columns
    expect(code! + sentence!).toBeLessThanOrEqual(892)
    expect(sentence).toBeGreaterThan(250)
  })

  it('of many columns whose words have no room is shown as records', () => {
    const wide = set(tableOf(columns(12, 'Responsabilité'), columns(12, 'hébergement')))
    expect(wide).toMatchObject({ type: 'wideTable', form: 'records' })
  })

  it('is set for the column where it stands', () => {
    const table = tableOf(columns(4, 'Responsabilité'), columns(4, 'documentation'))
    expect(set(table).type).toBe('table')
    expect(set({ type: 'callout', tone: 'note', title: [], children: [table] }, 700)).toMatchObject({ children: [{ type: 'wideTable' }] })
  })

  it('keeps its columns on every slide', () => {
    const table = tableOf(['A', 'B'], ...Array.from({ length: 20 }, () => ['un', 'deux']), ['un mot bien plus long que les autres', 'trois'], ['un', 'deux'])
    const [[head], [tail]] = fill([table], 300, columnOf(892, usual), { whole: 300, eager: false })!
    expect(set(head!)).toMatchObject({ type: 'wideTable', form: 'usual', columns: (set(tail!) as { columns: number[] }).columns })
  })
})
