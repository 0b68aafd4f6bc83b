// A table out of a file with commas, as `table` of Wowchemy shows it.
import type { Table } from 'mdast'
import type { Shortcode } from './shortcode.ts'

/** A cell, quoted or not, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g

/** Gives the file's table; undefined where there is no such file. */
export function readCsv(file: string, { get, inline, sample }: Shortcode): Table | undefined {
  const text = sample(file)
  const rows = text === undefined ? [] : cellsOf(text.replaceAll('\r', '').trim())
  // A table of Markdown has a head.
  const head = get('header') === 'false' ? [rows[0]?.map(() => '') ?? []] : []
  return text === undefined ? undefined : { type: 'table', children: [...head, ...rows].map(row => ({ type: 'tableRow', children: row.map(cell => ({ type: 'tableCell', children: inline(cell) })) })) }
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of text.matchAll(CELL)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare!.trim())
    if (end === '')
      break
    if (end === '\n')
      rows.push([])
  }
  return rows
}
