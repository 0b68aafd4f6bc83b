// What is told of pictures that sharp made, and of ones that are cut or spoilt.
import { Buffer } from 'node:buffer'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { readPicture } from '../../scripts/hugo/picture.ts'

const frame = (background: string) => sharp({ create: { width: 30, height: 20, channels: 3, background } })
const pictures = new Map<string, Buffer>()

beforeAll(async () => {
  const frames = await Promise.all(['#f00', '#0f0'].map(colour => frame(colour).png().toBuffer()))
  const noise = Buffer.from(Array.from({ length: 30 * 20 * 3 }, (_, at) => at * 7919 % 251))
  const random = sharp(noise, { raw: { width: 30, height: 20, channels: 3 } })
  for (const [name, bytes] of Object.entries({
    'png': await random.png().toBuffer(),
    'png with colours of its own': await frame('#f00').png({ palette: true }).toBuffer(),
    'jpeg': await random.jpeg().toBuffer(),
    'jpeg, progressive, with EXIF': await random.withMetadata({ orientation: 6 }).jpeg({ progressive: true }).toBuffer(),
    'gif': await frame('#f00').gif().toBuffer(),
    'gif moving': await sharp(frames, { join: { animated: true } }).gif({ delay: [50, 50] }).toBuffer(),
    'webp': await random.webp().toBuffer(),
    'webp, lossless': await random.webp({ lossless: true }).toBuffer(),
    'webp, extended': await sharp(frames[0]).ensureAlpha(0.5).webp().toBuffer(),
    'webp moving': await sharp(frames, { join: { animated: true } }).webp({ delay: [50, 50] }).toBuffer(),
    'avif': await random.avif().toBuffer(),
  }))
    pictures.set(name, bytes)
})

it('the format, size and movement of each', () => {
  const told = Object.fromEntries(Array.from(pictures, ([name, bytes]) => [name, readPicture(bytes)]))
  expect(told).toEqual(Object.fromEntries(Array.from(pictures.keys(), name => [name, { type: name.match(/^\w+/)![0], width: 30, height: 20, moving: name.endsWith('moving') }])))
})

it.each<[string, string, object]>([
  ['svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', { type: 'svg' }],
  ['svg after much else', '\uFEFF<?xml version="1.0"?>\n<!-- a --> <!-- <b> -->\n<!DOCTYPE svg PUBLIC "a" "b" [ <!ENTITY x "y"> ]>\n<svg\n>', { type: 'svg' }],
  ['svg with a size', '<?xml version="1.0"?><svg\n   xmlns="http://www.w3.org/2000/svg"\n   viewBox="0 0 838 869"\n   height="869"\n   width=\'838px\'><rect width="3" height="4"/></svg>', { type: 'svg', width: 838, height: 869 }],
  ['svg with a size in other units', '<svg width="2.54cm" height="36pt"/>', { type: 'svg', width: 96, height: 48 }],
  ['svg with a width alone', '<svg viewBox="0 0 40,20" width="100"/>', { type: 'svg', width: 100, height: 50 }],
  ['svg as large as its place', '<svg stroke-width="2" width="100%" height="100%" viewBox="0 0 40 20"/>', { type: 'svg', width: 0, height: 0 }],
  ['svg with a program', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', { type: 'svg', active: true }],
  ['svg with a handler', '<svg xmlns="http://www.w3.org/2000/svg"\nonload="alert(1)"/>', { type: 'svg', active: true }],
  ['svg with a program by another name', '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/2000/svg"><x:script/></svg>', { type: 'svg', active: true }],
  ['svg with a program in an entity', '<!DOCTYPE svg [<!ENTITY x "&#60;script>alert(1)&#60;/script>">]><svg>&x;</svg>', { type: 'svg', active: true }],
  ['svg with a link that runs', '<svg xmlns="http://www.w3.org/2000/svg"><a href="java&#10;&#x73;cript:alert(1)"/></svg>', { type: 'svg', active: true }],
  ['svg with a page in it', '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject><iframe src="https://example.org/"/></foreignObject></svg>', { type: 'svg', active: true }],
  ['html', '<!doctype html><html><svg></svg></html>', { why: 'it is no picture that a browser shows' }],
  ['an element that only begins so', '<svgx/>', { why: 'it is no picture that a browser shows' }],
  ['a comment that never ends', '<!-- <svg>', { why: 'it is no picture that a browser shows' }],
  ['text', 'Bonjour.', { why: 'it is no picture that a browser shows' }],
  ['nothing', '', { why: 'it is no picture that a browser shows' }],
  ['tiff', 'II*\0\x08\0\0\0', { why: 'it is no picture that a browser shows' }],
])('%s', (_, content, told) => {
  expect(readPicture(Buffer.from(content))).toMatchObject(told)
})

it.each([
  '<svg><foreignObject><div>Postscript: description, on = off</div></foreignObject><a href="https://example.org/?onload=1"/></svg>',
  '<!DOCTYPE svg [ <!ENTITY ns_svg "http://www.w3.org/2000/svg"> ]><svg xmlns="&ns_svg;"><style>a { fill: red }</style><animate/></svg>',
])('an SVG that only draws: %s', (content) => {
  expect(readPicture(Buffer.from(content))).toEqual({ type: 'svg', width: 0, height: 0, moving: false })
})

it('a bitmap and an icon', () => {
  const bitmap = Buffer.alloc(58)
  bitmap.write('BM')
  bitmap.writeUInt32LE(54, 10)
  bitmap.writeUInt32LE(40, 14)
  bitmap.writeInt32LE(3, 18)
  bitmap.writeInt32LE(-2, 22)
  expect(readPicture(bitmap)).toEqual({ type: 'bmp', width: 3, height: 2, moving: false })
  const icon = Buffer.alloc(30)
  icon.set([0, 0, 1, 0, 1, 0, 16, 0])
  icon.writeUInt32LE(22, 18)
  expect(readPicture(icon)).toEqual({ type: 'ico', width: 16, height: 256, moving: false })
})

describe('a picture that is cut is broken, wherever the cut is', () => {
  it.each(['png', 'jpeg', 'gif', 'gif moving', 'webp', 'webp moving', 'avif'])('%s', (name) => {
    const whole = pictures.get(name)!
    const taken = Array.from({ length: whole.length - 1 }, (_, at) => at).filter(length => 'type' in readPicture(whole.subarray(0, length)))
    // A GIF may lack its end, and one that moves may have lost frames: both are still shown.
    const allowed = name.startsWith('gif') ? taken.filter(length => length < 60) : taken
    expect(allowed).toEqual([])
  })
})

it('one wrong bit of a PNG is noticed', () => {
  const whole = pictures.get('png')!
  for (let at = 8; at < whole.length; at += 13) {
    const spoilt = Buffer.from(whole)
    spoilt[at]! ^= 4
    expect(readPicture(spoilt), String(at)).toHaveProperty('why')
  }
})

it('bytes of any kind never throw', () => {
  for (const whole of pictures.values()) {
    for (let at = 12; at < Math.min(whole.length, 400); at++) {
      const spoilt = Buffer.from(whole)
      spoilt[at] = 0xFF
      expect(() => readPicture(spoilt)).not.toThrow()
    }
  }
})
