// Code in a sentence stays in one piece where a line has room for it; where none has, it has its lines to itself.
import type { PhrasingContent, Table } from 'mdast'
import { describe, expect, it } from 'vitest'
import { formOf } from '../../scripts/deck/fit/blocks/table-form.ts'
import { settingsOf } from '../../scripts/deck/fit/setting.ts'
import { heightOfWords } from '../../scripts/deck/fit/words.ts'

const { usual } = settingsOf('fr')
const text = (value: string): PhrasingContent => ({ type: 'text', value })
const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value })
const lines = (nodes: PhrasingContent[], width: number): number => heightOfWords(nodes, width, { family: 'text', size: 20 }, 1) / 20

describe('code in a sentence', () => {
  it('goes to the next line as a whole', () => {
    // Fourteen letters of 10.56 px, with 10.56 px beside them.
    expect(lines([text('abc '), code('--option-a-b-c')], 160)).toBe(2)
    expect(lines([text('abc '), code('npm run a -- b')], 160)).toBe(2)
    expect(lines([code('--option-a-b-c'), text(' abc')], 220)).toBe(1)
  })

  it('is broken where no line has room for it, and nothing stands beside it', () => {
    expect(lines([text('a '), code('--option-a-b-c'), text(' b')], 120)).toBe(4)
  })
})

describe('a table', () => {
  const tableOf = (value: string): Table => ({ type: 'table', children: [['Option', 'Sens'], [value, 'Une phrase assez longue pour demander toute la place qui reste à côté de ce nom, et un peu plus encore.']].map(([first, second], row) => ({ type: 'tableRow', children: [{ type: 'tableCell', children: [row === 0 ? text(first!) : code(first!)] }, { type: 'tableCell', children: [text(second!)] }] })) })

  it('has columns of its own where a browser would break an option to make one narrower', () => {
    expect(formOf(tableOf('--handout'), 892, usual).set).toMatchObject({ form: 'usual' })
    expect(formOf(tableOf('handout'), 892, usual).set).toBeUndefined()
  })

  it('gives an option all its width', () => {
    const [option] = formOf(tableOf('--handout-of-everything'), 892, usual).set!.columns!
    expect(option).toBeGreaterThan(23 * 0.6 * 0.88 * 20 + 28)
  })
})
