// From a page's bytes to its text: UTF-8 with or without a byte order mark; anything else is named, never garbled.

/** A page's text, or the name of what its bytes are instead. */
export type Decoded
  = | { text: string, /** UTF-16 index of the first character that could not be read. */ brokenAt?: number }
    | { encoding: string }

const MARKS: [encoding: string, ...bytes: number[]][] = [
  ['UTF-32', 0xFF, 0xFE, 0, 0],
  ['UTF-32', 0, 0, 0xFE, 0xFF],
  ['UTF-16', 0xFF, 0xFE],
  ['UTF-16', 0xFE, 0xFF],
]
const utf8 = new TextDecoder('utf-8')
/** Bytes that are looked at for the zeros of UTF-16 without a mark. */
const SAMPLE = 512

/**
 * Decodes a page. A lone carriage return ends a line, as in an editor, so it becomes a line feed; every offset stays.
 *
 * A page that is UTF-8 but for a few bytes is read, with what cannot be read replaced, as Hugo and browsers do.
 */
export function decodePage(bytes: Uint8Array): Decoded {
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked)
    return { encoding: marked[0] }
  if (isWide(bytes))
    return { encoding: 'UTF-16' }
  const text = utf8.decode(bytes).replace(/\r(?!\n)/g, '\n')
  const brokenAt = text.indexOf('\uFFFD')
  if (brokenAt < 0 || isUtf8(bytes))
    return { text }
  const { sequences, strays, hasControls } = survey(bytes)
  if (sequences > strays)
    return { text, brokenAt }
  return { encoding: `${hasControls ? 'Windows-1252' : 'Latin-1'} or a similar encoding` }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  }
  catch {
    return false
  }
}

/** Every other byte of Latin letters in UTF-16 is zero. */
function isWide(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  return sample.length >= 4 && sample.reduce((zeros, byte) => zeros + (byte === 0 ? 1 : 0), 0) > sample.length / 3
}

/** Counts well-formed sequences and stray bytes; the latter below 0xA0 are letters and quotes only in Windows' own encodings. */
function survey(bytes: Uint8Array): { sequences: number, strays: number, hasControls: boolean } {
  let [sequences, strays, hasControls] = [0, 0, false]
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte < 0x80)
      continue
    const length = byte >= 0xF0 && byte < 0xF5 ? 4 : byte >= 0xE0 && byte < 0xF0 ? 3 : byte >= 0xC2 && byte < 0xE0 ? 2 : 1
    const isWhole = length > 1 && bytes.subarray(at + 1, at + length).every(next => next >= 0x80 && next < 0xC0) && at + length <= bytes.length
    if (isWhole) {
      sequences++
      at += length - 1
    }
    else {
      strays++
      hasControls ||= byte < 0xA0
    }
  }
  return { sequences, strays, hasControls }
}
