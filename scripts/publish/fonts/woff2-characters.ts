// Which characters a font file has glyphs for, read from the file itself: the ranges that packages publish promise more than there is.
import { Buffer } from 'node:buffer'
import { brotliDecompressSync } from 'node:zlib'

/** `cmap` is the first of the tags that WOFF2 knows by a number; `glyf` and `loca` are the ones that it rewrites by default. */
const CMAP = 0
const GLYF_AND_LOCA = [10, 11]
const OTHER_TAG = 63
const HEADER = 48

/**
 * Reads the characters of a WOFF2 file.
 *
 * Sources: WOFF 2.0 (W3C), 4 and 5.1: one Brotli stream of tables, in the order of the directory; OpenType `cmap`, formats 4 and 12.
 *
 * @returns code points
 * @throws Error for a file that is no WOFF2 or has no Unicode `cmap`
 */
export function readCharacters(file: Uint8Array): Set<number> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  if (bytes.toString('latin1', 0, 4) !== 'wOF2')
    throw new Error('not a WOFF2 font')
  const cmap = findCmap(bytes)
  // Format 12 holds what 4 holds and what lies beyond the first plane.
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4)))
  const table = tables.find(table => table.readUInt16BE() === 12) ?? tables.find(table => table.readUInt16BE() === 4)
  if (!table)
    throw new Error('a font without a Unicode cmap')
  return table.readUInt16BE() === 12 ? readFormat12(table) : readFormat4(table)
}

/** Walks the directory up to the table; only then is anything decompressed. */
function findCmap(bytes: Buffer): Buffer {
  let at = HEADER
  let offset = 0
  let cmap: [number, number] | undefined
  const readLength = (): number => {
    let value = 0
    for (;;) {
      const byte = bytes[at++]!
      value = value * 128 + (byte & 127)
      if (byte < 128)
        return value
    }
  }
  for (let left = bytes.readUInt16BE(12); left > 0; left--) {
    const flags = bytes[at++]!
    const tag = flags & 63
    const version = flags >> 6
    if (tag === OTHER_TAG)
      at += 4
    const original = readLength()
    const isTransformed = GLYF_AND_LOCA.includes(tag) ? version !== 3 : version !== 0
    const length = isTransformed ? readLength() : original
    if (tag === CMAP)
      cmap = [offset, offset + length]
    offset += length
  }
  if (!cmap)
    throw new Error('a font without a cmap')
  return brotliDecompressSync(bytes.subarray(at, at + bytes.readUInt32BE(20))).subarray(...cmap)
}

function readFormat12(table: Buffer): Set<number> {
  const characters = new Set<number>()
  for (let group = 16, left = table.readUInt32BE(12); left > 0; left--, group += 12) {
    for (let code = table.readUInt32BE(group); code <= table.readUInt32BE(group + 4); code++)
      characters.add(code)
  }
  return characters
}

function readFormat4(table: Buffer): Set<number> {
  const characters = new Set<number>()
  const size = table.readUInt16BE(6)
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size] as const
  for (let segment = 0; segment < size; segment += 2) {
    const start = table.readUInt16BE(starts + segment)
    const offset = table.readUInt16BE(offsets + segment)
    for (let code = start; code <= table.readUInt16BE(ends + segment); code++) {
      const glyph = offset === 0 ? code : table.readUInt16BE(offsets + segment + offset + 2 * (code - start))
      // Glyph 0 is the empty box.
      if (glyph !== 0 && ((glyph + table.readInt16BE(deltas + segment)) & 0xFFFF) !== 0)
        characters.add(code)
    }
  }
  return characters
}
