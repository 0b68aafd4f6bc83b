// Owns what a picture's own bytes tell: its format, size, whether it moves, and whether it is whole. Nothing is decoded.
import type { Picture, PictureType } from '../model.ts'
import { Buffer } from 'node:buffer'
import { crc32 } from 'node:zlib'

/** What a reader of one format finds; undefined for bytes that are cut or spoilt. */
type Found = Omit<Picture, 'type'> | undefined

interface Format { type: PictureType, is: (bytes: Buffer) => boolean, read: (bytes: Buffer) => Found }

const PNG = '\x89PNG\r\n\x1A\n'
const END_OF_JPEG = Buffer.of(0xFF, 0xD9)
/** Brands of AVIF, still and moving (AV1 Image File Format, 6). */
const AVIF = /^[\s\S]{4}ftyp(?:avi[fs]|m[is]f1[\s\S]{4}(?:[\s\S]{4})*?avi[fs])/

const formats: readonly Format[] = [
  { type: 'png', is: bytes => ascii(bytes, 0, 8) === PNG, read: readPng },
  { type: 'jpeg', is: bytes => ascii(bytes, 0, 3) === '\xFF\xD8\xFF', read: readJpeg },
  { type: 'gif', is: bytes => /^GIF8[79]a$/.test(ascii(bytes, 0, 6)), read: readGif },
  { type: 'webp', is: bytes => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP', read: readWebp },
  { type: 'avif', is: bytes => AVIF.test(ascii(bytes, 0, 64)), read: readAvif },
  { type: 'bmp', is: bytes => ascii(bytes, 0, 2) === 'BM' && bytes.readUInt32LE(14) >= 40, read: readBmp },
  { type: 'ico', is: bytes => ascii(bytes, 0, 4) === '\0\0\x01\0', read: readIco },
  { type: 'svg', is: isSvg, read: readSvg },
]

/**
 * Reads what a picture says of itself.
 *
 * @returns the picture, or why these bytes are none
 */
export function readPicture(content: Uint8Array): Picture | { why: string } {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  try {
    const format = formats.find(({ is }) => is(bytes))
    if (!format)
      return { why: 'it is no picture that a browser shows' }
    const found = format.read(bytes)
    if (found && (format.type === 'svg' || (found.width > 0 && found.height > 0)))
      return { type: format.type, ...found }
  }
  catch (error) {
    // Read past the end: the file is cut.
    if (!(error instanceof RangeError))
      throw error
  }
  return { why: 'the picture is broken' }
}

function ascii(bytes: Buffer, start: number, end: number): string {
  return bytes.toString('latin1', start, end)
}

function still(width: number, height: number): Found {
  return { width, height, moving: false }
}

/** Chunks with their check sums, up to the last (PNG, 5.3). */
function readPng(bytes: Buffer): Found {
  let moving = false
  for (let at = 8; ;) {
    const end = at + 8 + bytes.readUInt32BE(at)
    const type = ascii(bytes, at + 4, at + 8)
    if (bytes.readUInt32BE(end) !== crc32(bytes.subarray(at + 4, end)) || (at === 8) !== (type === 'IHDR'))
      return undefined
    moving ||= type === 'acTL' && bytes.readUInt32BE(at + 8) > 1
    if (type === 'IEND')
      return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), moving }
    at = end + 4
  }
}

/** Segments up to the first scan; whole where an end of image follows it (ITU T.81, B.1). */
function readJpeg(bytes: Buffer): Found {
  let size: Found
  for (let at = 2; ;) {
    if (bytes.readUInt8(at) !== 0xFF)
      return undefined
    const marker = bytes.readUInt8(at + 1)
    if (marker === 0xFF) {
      at++
      continue
    }
    if (marker >= 0xC0 && marker <= 0xCF && ![0xC4, 0xC8, 0xCC].includes(marker))
      size = still(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5))
    if (marker === 0xDA)
      return bytes.lastIndexOf(END_OF_JPEG) > at ? size : undefined
    at += 2 + bytes.readUInt16BE(at + 2)
  }
}

/** Blocks up to the second frame, or the end (GIF89a). */
function readGif(bytes: Buffer): Found {
  const [width, height] = [bytes.readUInt16LE(6), bytes.readUInt16LE(8)]
  let frames = 0
  for (let at = 13 + colours(bytes.readUInt8(10)); at < bytes.length && frames < 2;) {
    const kind = bytes.readUInt8(at)
    if (kind === 0x3B)
      break
    if (kind !== 0x2C && kind !== 0x21)
      return undefined
    at += kind === 0x21 ? 2 : 11 + colours(bytes.readUInt8(at + 9))
    for (let length = bytes.readUInt8(at); length > 0; length = bytes.readUInt8(at))
      at += 1 + length
    at++
    frames += kind === 0x2C ? 1 : 0
  }
  return frames > 0 ? { width, height, moving: frames > 1 } : undefined
}

function colours(flags: number): number {
  return flags & 0x80 ? 3 << ((flags & 7) + 1) : 0
}

/** The first chunk tells the size (WebP Container Specification). */
function readWebp(bytes: Buffer): Found {
  if (bytes.readUInt32LE(4) + 8 > bytes.length)
    return undefined
  const chunk = ascii(bytes, 12, 16)
  if (chunk === 'VP8X')
    return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1, moving: (bytes.readUInt8(20) & 2) !== 0 }
  if (chunk === 'VP8L') {
    const bits = bytes.readUInt32LE(21)
    return still((bits & 0x3FFF) + 1, ((bits >>> 14) & 0x3FFF) + 1)
  }
  return chunk === 'VP8 ' ? still(bytes.readUInt16LE(26) & 0x3FFF, bytes.readUInt16LE(28) & 0x3FFF) : undefined
}

/** The largest of the spatial extents; an AVIF keeps its alpha and its thumbnail in images of their own. Boxes must be whole. */
function readAvif(bytes: Buffer): Found {
  let [width, height] = [0, 0]
  let meta = 0
  // Small pictures may keep their data in the meta box.
  let hasData = bytes.includes('idat')
  for (let at = 0; at < bytes.length;) {
    // 0 means up to the end of the file, 1 that the size follows in 64 bits (ISO/IEC 14496-12, 4.2).
    const size = bytes.readUInt32BE(at)
    const isData = ascii(bytes, at + 4, at + 8) === 'mdat'
    hasData ||= isData
    meta = isData ? meta : at + size
    at = size === 0 ? bytes.length : at + Math.max(8, size === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : size)
    if (at > bytes.length)
      return undefined
  }
  if (!hasData)
    return undefined
  for (let at = bytes.indexOf('ispe'); at > 0 && at < meta; at = bytes.indexOf('ispe', at + 4)) {
    width = Math.max(width, bytes.readUInt32BE(at + 8))
    height = Math.max(height, bytes.readUInt32BE(at + 12))
  }
  return { width, height, moving: ascii(bytes, 8, 12) === 'avis' }
}

/** The first picture of several; 0 means 256. */
function readIco(bytes: Buffer): Found {
  return bytes.readUInt32LE(18) < bytes.length ? still(bytes.readUInt8(6) || 256, bytes.readUInt8(7) || 256) : undefined
}

function readBmp(bytes: Buffer): Found {
  return bytes.readUInt32LE(10) < bytes.length ? still(bytes.readInt32LE(18), Math.abs(bytes.readInt32LE(22))) : undefined
}

/** XML whose first element is `svg`, after a declaration, a document type and comments. */
function isSvg(bytes: Buffer): boolean {
  let text = bytes.toString('utf8', 0, 0x10000).replace(/^\uFEFF/, '').trimStart()
  while (/^<[?!]/.test(text)) {
    const close = text.startsWith('<!--') ? '-->' : text.startsWith('<?') ? '?>' : /^<![^[>]*\[/.test(text) ? ']>' : '>'
    const end = text.indexOf(close)
    if (end < 0)
      return false
    text = text.slice(end + close.length).trimStart()
  }
  return /^<svg[\s/>]/.test(text)
}

/** What runs or loads in an SVG that is opened by itself; in an image nothing does. */
const ACTIVE = /<(?:[\w.-]+:)?(?:script|iframe|frame|object|embed|link|meta|base|handler)\b|\son\w+\s*=|<\?xml-stylesheet|<!ENTITY[^>]*[<&]/i
const RUNS = /(?:java|vb)script:/i

function readSvg(bytes: Buffer): Found {
  const text = bytes.toString('utf8')
  // Browsers read references first, and an address without its blanks.
  const address = text.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex: string | undefined, decimal: string) => String.fromCharCode(hex ? Number.parseInt(hex, 16) : Number(decimal)))

    .replace(/[\0-\x20]+|&(?:Tab|NewLine);/g, '')
    .replaceAll('&colon;', ':')
  const active = ACTIVE.test(text) || RUNS.test(address)
  return { ...sizeOfSvg(text), moving: false, ...(active ? { active } : {}) }
}

/** In CSS pixels (CSS Values, 6.2). */
const UNITS: Record<string, number> = { '': 1, 'px': 1, 'pt': 4 / 3, 'pc': 16, 'in': 96, 'cm': 96 / 2.54, 'mm': 96 / 25.4 }

/** A drawing's size where it has one of its own; else it is as large as its place, which is said by 0. */
function sizeOfSvg(text: string): { width: number, height: number } {
  const [root = ''] = /<svg(?=[\s>/])(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(text.slice(0, 0x4000)) ?? []
  const read = (name: string): number => {
    const [, number, unit = ''] = new RegExp(String.raw`\s${name}\s*=\s*["']\s*(\d+(?:\.\d+)?|\.\d+)([a-z]*)\s*["']`).exec(root) ?? []
    return Number(number ?? 0) * (UNITS[unit] ?? 0)
  }
  const [width, height] = [read('width'), read('height')]
  const [, , wide = 0, high = 0] = (/\sviewBox\s*=\s*["']([^"']*)/.exec(root)?.[1] ?? '').trim().split(/[\s,]+/).map(Number)
  const ratio = wide > 0 && high > 0 ? wide / high : 0
  const [own, tall] = [width || height * ratio, height || (ratio && width / ratio)]
  return own > 0 && tall > 0 ? { width: Math.round(own), height: Math.round(tall) } : { width: 0, height: 0 }
}
