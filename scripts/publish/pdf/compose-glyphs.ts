// Glyphs that are made of other glyphs of the same font: an embedded TrueType program is read, and written with them at its end.
import { Buffer } from 'node:buffer'

/** A glyph and where it stands in another, in units of the font. */
export interface Part { glyph: number, x: number, y: number }

/** A glyph that is made of others; without parts nothing is painted. */
export interface Composed { parts: readonly Part[], advance: number }

/** What is known of a font's glyphs, by their numbers. */
export interface Program { unitsPerEm: number, metrics: readonly Metric[], outlines: readonly Buffer[], tables: Tables }

interface Metric { advance: number, bearing: number }
type Tables = ReadonlyMap<string, Buffer>

/** The tables that readers draw with (PDF 32000-1, 9.9), in the order that is asked for; others may count glyphs, and would be wrong. */
const DRAWN_WITH = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep']
/** Where numbers stand in their tables. */
const HEAD = { checksum: 8, unitsPerEm: 18, longOffsets: 50 }
const HHEA = { widest: 10, metrics: 34 }
const MAXP = { glyphs: 4, points: 6, contours: 8, composedPoints: 10, composedContours: 12, parts: 28, depth: 30 }
/** Flags of a part: its place is in words, and a distance; another part follows. */
const [PLACED, MORE] = [0x0003, 0x0020]
const CHECKSUM_OF_ALL = 0xB1B0AFBA

/** Reads a TrueType program (OpenType 1.9, `hmtx`, `loca`). */
export function readProgram(bytes: Buffer): Program {
  const tables = new Map(Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + 16 * index
    const offset = bytes.readUInt32BE(entry + 8)
    return [bytes.toString('latin1', entry, entry + 4), bytes.subarray(offset, offset + bytes.readUInt32BE(entry + 12))] as const
  }))
  const [head, hhea, hmtx, loca, maxp] = ['head', 'hhea', 'hmtx', 'loca', 'maxp'].map(name => tables.get(name)!) as [Buffer, Buffer, Buffer, Buffer, Buffer]
  const glyphs = Array.from({ length: maxp.readUInt16BE(MAXP.glyphs) }, (_, glyph) => glyph)
  const full = hhea.readUInt16BE(HHEA.metrics)
  const isLong = head.readInt16BE(HEAD.longOffsets) === 1
  const offsetOf = (glyph: number): number => isLong ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph)
  return {
    unitsPerEm: head.readUInt16BE(HEAD.unitsPerEm),
    // The last advance is that of all glyphs which follow.
    metrics: glyphs.map(glyph => ({ advance: hmtx.readUInt16BE(4 * Math.min(glyph, full - 1)), bearing: hmtx.readInt16BE(glyph < full ? 4 * glyph + 2 : 2 * (full + glyph)) })),
    outlines: glyphs.map(glyph => tables.get('glyf')!.subarray(offsetOf(glyph), offsetOf(glyph + 1))),
    tables,
  }
}

/** Writes a program with more glyphs at its end (OpenType 1.9, `glyf`, composite glyphs). */
export function writeProgram(program: Program, added: readonly Composed[]): Buffer {
  const composed = added.map(({ parts, advance }) => ({ advance, ...compose(program, parts) }))
  const metrics: readonly Metric[] = [...program.metrics, ...composed]
  const outlines = [...program.outlines, ...composed.map(({ outline }) => outline)]
  const [head, hhea, maxp] = ['head', 'hhea', 'maxp'].map(name => Buffer.from(program.tables.get(name)!)) as [Buffer, Buffer, Buffer]
  const mostParts = Math.max(...added.map(({ parts }) => parts.length))
  const raise = (field: number, value: number): unknown => maxp.writeUInt16BE(Math.min(Math.max(maxp.readUInt16BE(field), value), 0xFFFF), field)
  const most = (...fields: number[]): number => mostParts * Math.max(...fields.map(field => maxp.readUInt16BE(field)))
  raise(MAXP.composedPoints, most(MAXP.points, MAXP.composedPoints))
  raise(MAXP.composedContours, most(MAXP.contours, MAXP.composedContours))
  raise(MAXP.parts, mostParts)
  raise(MAXP.depth, maxp.readUInt16BE(MAXP.depth) + 1)
  raise(MAXP.glyphs, metrics.length)
  hhea.writeUInt16BE(metrics.length, HHEA.metrics)
  hhea.writeUInt16BE(Math.max(...metrics.map(({ advance }) => advance)), HHEA.widest)
  head.writeInt16BE(1, HEAD.longOffsets)
  head.writeUInt32BE(0, HEAD.checksum)
  const hmtx = Buffer.alloc(4 * metrics.length)
  metrics.forEach(({ advance, bearing }, glyph) => hmtx.writeInt16BE(bearing, hmtx.writeUInt16BE(advance, 4 * glyph)))
  const loca = Buffer.alloc(4 * outlines.length + 4)
  outlines.reduce((offset, outline, glyph) => loca.writeUInt32BE(offset + outline.length, 4 * glyph + 4) && offset + outline.length, 0)
  return writeTables(new Map([...program.tables, ['glyf', Buffer.concat(outlines)], ['head', head], ['hhea', hhea], ['hmtx', hmtx], ['loca', loca], ['maxp', maxp]]))
}

/** The outline of a composed glyph, and where it begins: what is drawn moves by the difference to what is said. */
function compose({ metrics, outlines }: Program, parts: readonly Part[]): { outline: Buffer, bearing: number } {
  const painted = parts.filter(({ glyph }) => outlines[glyph]!.length > 0).map(({ glyph, x, y }) => {
    const [left, bottom, right, top] = [2, 4, 6, 8].map(side => outlines[glyph]!.readInt16BE(side)) as [number, number, number, number]
    const across = x + metrics[glyph]!.bearing - left
    return { glyph, x: across, y, box: [left + across, bottom + y, right + across, top + y] as const }
  })
  if (painted.length === 0)
    return { outline: Buffer.alloc(0), bearing: 0 }
  const [left, bottom, right, top] = [0, 1, 2, 3].map(side => Math[side < 2 ? 'min' : 'max'](...painted.map(({ box }) => box[side]!))) as [number, number, number, number]
  const words = [-1, left, bottom, right, top, ...painted.flatMap(({ glyph, x, y }, index) => [PLACED | (index < painted.length - 1 ? MORE : 0), glyph, x, y])]
  const outline = Buffer.alloc(2 * words.length)
  words.forEach((word, index) => outline.writeUInt16BE(word & 0xFFFF, 2 * index))
  return { outline, bearing: left }
}

function writeTables(tables: Tables): Buffer {
  const written = DRAWN_WITH.filter(name => tables.has(name)).map(name => ({ name, table: tables.get(name)!, padded: Buffer.concat([tables.get(name)!, Buffer.alloc(-tables.get(name)!.length & 3)]) }))
  const power = Math.floor(Math.log2(written.length))
  const top = Buffer.alloc(12 + 16 * written.length)
  ;[1, 0, written.length, 16 << power, power, 16 * written.length - (16 << power)].forEach((word, index) => top.writeUInt16BE(word, 2 * index))
  let offset = top.length
  for (const [index, { name, table, padded }] of written.entries()) {
    const entry = top.write(name, 12 + 16 * index, 'latin1') + 12 + 16 * index
    ;[sumOf(padded), offset, table.length].forEach((value, field) => top.writeUInt32BE(value, entry + 4 * field))
    offset += padded.length
  }
  const bytes = Buffer.concat([top, ...written.map(({ padded }) => padded)])
  const head = top.readUInt32BE(12 + 16 * written.findIndex(({ name }) => name === 'head') + 8)
  bytes.writeUInt32BE((CHECKSUM_OF_ALL - sumOf(bytes)) >>> 0, head + HEAD.checksum)
  return bytes
}

/** OpenType 1.9, calculating checksums. */
function sumOf(bytes: Buffer): number {
  let sum = 0
  for (let offset = 0; offset < bytes.length; offset += 4)
    sum = (sum + bytes.readUInt32BE(offset)) >>> 0
  return sum
}
