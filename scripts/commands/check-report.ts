// What `check` says of a deck: a table for people, and what it adds to the JSON report.
import type { CheckedDeck } from '../publish/check/check-deck.ts'
import type { Estimate } from '../publish/check/estimate.ts'
import type { Placed } from './place-finding.ts'
import type { PlacedSlide } from './slide-facts.ts'
import { LEAST } from '../publish/check/findings/almost-empty.ts'

export interface DeckReport { name: string, slides: readonly PlacedSlide[], checked: CheckedDeck, placed: readonly Placed[], estimate?: Estimate }

/** A row for each finding, with how full the slides are below. */
export function renderTable({ name, slides, checked, placed, estimate }: DeckReport): string {
  const rows = placed.map(({ finding: { slide, clicks, rule, severity, amount, what, advice }, file, line }) => [
    clicks === undefined ? `${slide}` : `${slide}, click ${clicks}`,
    severity === 'error' ? rule : `${rule} (warning)`,
    amount,
    `${file}:${line}`,
    `${what}; ${advice}`,
  ])
  const table = rows.length > 0 ? [['slide', 'rule', 'measured', 'place', 'what to do'], ...rows] : []
  const widths = [0, 1, 2, 3].map(column => Math.max(...table.map(row => row[column]!.length)))
  return [
    `${name}: ${slides.length} slides, ${count(placed)}`,
    ...table.map(row => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`),
    `  fill: ${checked.slides.map(({ fill }, index) => `${slides[index]!.no}${slides[index]!.parts ? ` (${slides[index]!.part}/${slides[index]!.parts})` : ''} ${fill === undefined ? '–' : percent(fill)}`).join(' · ')}`,
    ...sayWaste(slides, checked),
    ...(estimate ? [`  estimate of ${estimate.slides} slides against the browser: median error ${percent(estimate.medianError, 1)}${estimate.worstUnder ? `, at worst ${percent(estimate.worstUnder.error, 1)} under on slide ${estimate.worstUnder.slide}` : ', none under'}`] : []),
  ].join('\n').concat('\n')
}

/** How many of the slides that go on are rather empty; what is not told of as a finding stands before what cannot be broken. */
function sayWaste(slides: readonly PlacedSlide[], { slides: measured, findings }: CheckedDeck): string[] {
  const fills = slides.flatMap(({ part, parts = 0 }, index) => part && part < parts ? [measured[index]?.fill ?? 1] : [])
  const low = fills.filter(fill => fill < LEAST).length
  const waste = findings.filter(({ rule }) => rule === 'almost-empty').length
  return fills.length > 0 ? [`  ${low} of ${fills.length} slides that go on are less than ${percent(LEAST)} full${low > waste ? `, ${low - waste} of them before what cannot be broken` : ''}`] : []
}

/** What the JSON report says of a checked deck beside its messages. */
export function reportChecked({ slides, checked, estimate }: DeckReport): Record<string, unknown> {
  return {
    slides: slides.map(({ no, kind, title, line, column, part, parts, fit }, index) => {
      const { fill, height } = checked.slides[index] ?? {}
      return { no, kind, title, origin: { line, column }, ...(part ? { part: [part, parts] } : {}), ...(fill === undefined ? {} : { fill: round(fill), height: round(height!) }), ...(fit ? { fit } : {}) }
    }),
    ...(estimate ? { estimate } : {}),
  }
}

function count(placed: readonly Placed[]): string {
  const errors = placed.filter(({ finding }) => finding.severity === 'error').length
  const warnings = placed.length - errors
  return placed.length === 0 ? 'nothing to mend' : [errors && `${errors} error${errors > 1 ? 's' : ''}`, warnings && `${warnings} warning${warnings > 1 ? 's' : ''}`].filter(Boolean).join(', ')
}

function percent(share: number, digits = 0): string {
  return `${(share * 100).toFixed(digits)} %`
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
