// UTF-8 is read, with its mark or without; any other encoding is named.
import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { decodePage } from '../../scripts/hugo/decode.ts'

describe('is read', () => {
  it.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from('Préféré 🎉'), 'Préféré 🎉'],
    ['its byte order mark', Buffer.from('\uFEFFa'), 'a'],
    ['nothing', Buffer.from(''), ''],
    ['a sign for what another program could not read', Buffer.from('a\uFFFDb'), 'a\uFFFDb'],
    ['the line ends of Windows', Buffer.from('a\r\nb'), 'a\r\nb'],
    ['the line ends of old Macs', Buffer.from('a\rb\r\rc'), 'a\nb\n\nc'],
    ['a zero', Buffer.from('a\0b'), 'a\0b'],
  ])('%s', (_, bytes, text) => expect(decodePage(bytes)).toEqual({ text }))

  it('a page of which only a few bytes are broken', () => {
    expect(decodePage(Buffer.concat([Buffer.from('été à '), Buffer.from([0xE9]), Buffer.from(' côté')]))).toEqual({ text: 'été à \uFFFD côté', brokenAt: 6 })
  })
})

describe('is named', () => {
  it.each<[string, Buffer]>([
    ['UTF-16', Buffer.from('\uFEFFa', 'utf16le')],
    ['UTF-16', Buffer.from([0xFE, 0xFF, 0, 0x61])],
    ['UTF-16', Buffer.from('---\ntitle: a\n---\n', 'utf16le')],
    ['UTF-32', Buffer.from([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0])],
    ['Latin-1', Buffer.from('Préféré', 'latin1')],
    ['Windows-1252', Buffer.concat([Buffer.from('L', 'latin1'), Buffer.from([0x92]), Buffer.from('été', 'latin1')])],
  ])('%s', (encoding, bytes) => expect(decodePage(bytes)).toEqual({ encoding: expect.stringContaining(encoding) }))
})
