// What `check` concludes from measurements: how well the planner reckoned, which slides are almost empty, and the line that a finding speaks of.
import type { Finding, Measured, SlideFacts } from '../../scripts/publish/check/measured.ts'
import { describe, expect, it } from 'vitest'
import { messageOf, placeFindings } from '../../scripts/commands/place-finding.ts'
import { judgeEstimate } from '../../scripts/publish/check/estimate.ts'
import { findAlmostEmpty } from '../../scripts/publish/check/findings/almost-empty.ts'
import { findContrast } from '../../scripts/publish/check/findings/contrast.ts'
import { findCut } from '../../scripts/publish/check/findings/cut.ts'
import { findSmallText } from '../../scripts/publish/check/findings/small-text.ts'

const fact = (no: number, more: Partial<SlideFacts> = {}): SlideFacts => ({ no, title: `Titre ${no}`, ...more })
const empty: Measured = { texts: [], boxes: [], overlaps: [], pictures: [], unit: 0 }

describe('the estimate', () => {
  const reckoned = (...heights: number[]): SlideFacts[] => heights.map((height, index) => fact(index + 1, { fit: { height, room: 400 } }))

  it('has the median of its errors, and the slide that turned out taller by most', () => {
    const estimate = judgeEstimate(reckoned(100, 190, 330), [{ height: 100 }, { height: 200 }, { height: 300 }])!
    expect(estimate).toEqual({ slides: 3, medianError: 0.05, worstUnder: { slide: 2, error: 0.05 } })
  })

  it('of an even number of slides lies between the two in the middle', () => {
    expect(judgeEstimate(reckoned(100, 110), [{ height: 100 }, { height: 100 }])!.medianError).toBeCloseTo(0.05)
  })

  it('leaves out what was not reckoned or not measured, and may be of nothing', () => {
    expect(judgeEstimate([fact(1), ...reckoned(100).map(slide => ({ ...slide, no: 2 }))], [{ height: 50 }, { height: 100 }])).toEqual({ slides: 1, medianError: 0 })
    expect(judgeEstimate([fact(1)], [{ height: 50 }])).toBeUndefined()
  })
})

describe('a slide that goes on is almost empty', () => {
  const pair = (height: number, unit: number, part = 2) => [
    { facts: fact(1, { part: 1 }), measured: { ...empty, words: { height, room: 400 } } },
    { facts: fact(2, { part }), measured: { ...empty, unit, words: { height: 100, room: 400 } } },
  ]

  it('below 60 % of its room', () => {
    expect(findAlmostEmpty(pair(239, 100))).toEqual([{ slide: 1, what: expect.any(String), amount: '60 %' }])
    expect(findAlmostEmpty(pair(240, 100))).toEqual([])
  })

  it('unless the least of what comes next would not have fitted', () => {
    expect(findAlmostEmpty(pair(200, 200))).toHaveLength(1)
    expect(findAlmostEmpty(pair(200, 201))).toEqual([])
  })

  it('as the planner knows it, who knows what leads in to what', () => {
    const [first, second] = pair(200, 10)
    const planned = (next: number) => [{ ...first!, facts: { ...first!.facts, fit: { height: 200, room: 400, next } } }, second!]
    expect(findAlmostEmpty(planned(201))).toEqual([])
    expect(findAlmostEmpty(planned(200))).toHaveLength(1)
  })

  it('unless another slide begins after it', () => {
    expect(findAlmostEmpty(pair(100, 10, 1))).toEqual([])
  })
})

describe('a formula', () => {
  it('is one finding, however many pieces it is set in, with the worst of them', () => {
    const piece = (text: string, cut: number) => ({ text, formula: 'a + b', kind: 'label' as const, size: 12, bold: false, font: { style: 'normal', weight: '400', family: 'x' }, cut, contrast: {} })
    const measured = { ...empty, texts: [piece('a', 2.5), piece('b', 7.5)] }
    expect(findCut(measured)).toEqual([{ what: 'text cut off, “a + b”', text: 'a + b', amount: '8 px' }])
    expect(new Set(findSmallText(measured).map(({ what }) => what)).size).toBe(1)
  })
})

describe('contrast', () => {
  const found = (size: number, bold: boolean, contrast: { light?: number, dark?: number }) =>
    findContrast({ ...empty, texts: [{ text: 'mots', kind: 'body', size, bold, font: { style: 'normal', weight: '400', family: 'x' }, cut: 0, contrast }] })

  it.each([[22, false, 4.5], [18.67, true, 3], [18.6, true, 4.5], [24, false, 3], [23.9, false, 4.5]] as const)('of letters of %d px, bold %s, is %d:1 at least', (size, bold, least) => {
    expect(found(size, bold, { light: least, dark: least })).toEqual([])
    expect(found(size, bold, { light: least - 0.001, dark: 21 })).toHaveLength(1)
    expect(found(size, bold, { light: 21, dark: least - 0.001 })).toHaveLength(1)
  })

  it('that just fails is not rounded up, and the worse of both rooms is told', () => {
    expect(found(22, false, { light: 4.499, dark: 4.2 })).toEqual([expect.objectContaining({ amount: '4.20:1' })])
    expect(found(22, false, { light: 4.499 })).toEqual([expect.objectContaining({ amount: '4.49:1' })])
  })

  it('over a picture is nobody’s guess', () => {
    expect(found(22, false, {})).toEqual([])
  })
})

describe('a finding is placed', () => {
  const lines = ['# Page', '', '## Un', '', 'Des **mots** « choisis », sur', 'deux lignes.', '', '## Deux', '', 'Des mots choisis']
  const slides = [{ line: 3, end: 8 }, { line: 8, end: Infinity }].map((place, index) => ({ ...fact(index + 1), kind: 'content', file: 'page.md', column: 3, ...place }))
  const place = (slide: number, text?: string) => {
    const finding: Finding = { rule: 'cut', severity: 'error', slide, what: 'text cut off', amount: '5 px', advice: 'shorten it', text }
    return placeFindings([finding], { slides, sources: new Map([['page.md', lines]]) })[0]!
  }

  it('on the line of its words, whatever marks stand among them', () => {
    expect(place(1, 'mots “choisis”, sur')).toMatchObject({ file: 'page.md', line: 5, column: 1 })
    expect(place(2, 'Des mots choisis')).toMatchObject({ line: 10 })
  })

  it('by the first of them, where the line ends among them', () => {
    expect(place(1, 'Des mots choisis, sur deux lignes et bien plus que cela')).toMatchObject({ line: 5 })
  })

  it('where its slide begins, if its words stand nowhere on it, or it has none', () => {
    expect(place(2, 'deux lignes')).toMatchObject({ line: 8, column: 3 })
    expect(place(1)).toMatchObject({ line: 3, column: 3 })
  })

  it('and told with its slide and what was measured', () => {
    expect(messageOf(place(1, 'deux lignes')).reason).toBe('Unexpected text cut off (5 px), on slide 1; shorten it')
  })
})
