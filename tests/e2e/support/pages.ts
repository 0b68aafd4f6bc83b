// Pages that tests convert beside the real one.
import { Buffer } from 'node:buffer'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'

/** What only a presenter may read. */
export const SECRET = 'XSECRETX-ne-pas-lire-a-voix-haute'

/** Writes a page bundle with a picture of its own, a note for the presenter, an author and a date. */
export function writePrivatePage(folder: string): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'point.png'), drawPng(320, 200))
  writeFileSync(join(folder, 'index.md'), [
    '---',
    'title: "Une page à part"',
    'description: "Écrite pour un essai"',
    'author: "Jeanne & l’équipe"',
    'date: 2024-05-06',
    '---',
    '',
    'Avant les étapes.',
    '',
    '{{% steps %}}',
    '',
    '### La première',
    '',
    'Ce que tout le monde lit.',
    '',
    `<!-- notes: ${SECRET} -->`,
    '',
    '![Un aplat](./point.png)',
    '',
    '### La seconde',
    '',
    'Rien de plus.',
    '',
    '{{% /steps %}}',
    '',
  ].join('\n'))
  return join(folder, 'index.md')
}

/** A plain picture, as a PNG. */
function drawPng(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const frame = Buffer.alloc(8)
    frame.writeUInt32BE(data.length, 0)
    frame.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0], 8)
  const row: Uint8Array = Buffer.concat([Buffer.alloc(1), Buffer.alloc(width, 0x99)])
  const rows = Buffer.alloc(row.length * height, row)
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

/** Width and height, from a PNG's header. */
export function readPngSize(bytes: Uint8Array): [width: number, height: number] {
  const buffer = Buffer.from(bytes)
  if (buffer.toString('latin1', 1, 4) !== 'PNG' || buffer.toString('latin1', 12, 16) !== 'IHDR')
    throw new Error('this is no PNG')
  return [buffer.readUInt32BE(16), buffer.readUInt32BE(20)]
}
