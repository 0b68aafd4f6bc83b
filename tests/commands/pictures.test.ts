// The pictures that travel: their names, the smaller copies, the first frames, and that nothing is touched without need.
import type { Root } from 'mdast'
import type { Picture } from '../../scripts/model.ts'
import { Buffer } from 'node:buffer'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawPictures, nameTravellers, takePictures } from '../../scripts/commands/pictures.ts'
import { readPicture } from '../../scripts/hugo/picture.ts'
import { makeFolder, pixel } from '../hugo/temporary-site.ts'

const plain = (width: number, height: number, background = '#c33') => sharp({ create: { width, height, channels: 3, background } })

/** Names one picture that lies at a path. */
function travel(path: string, bytes: Uint8Array, still = false) {
  const picture = readPicture(bytes) as Picture
  const { travellers, nameOf } = nameTravellers(new Map([[path, picture]]))
  return { name: nameOf(still ? `still:${path}` : path), travellers }
}

async function draw(name: string, bytes: Uint8Array, still = false) {
  const folder = makeFolder({ [name]: bytes })
  const { travellers, name: copy } = travel(join(folder, name), bytes, still)
  const assets = join(folder, 'deck.assets')
  const { copies, broken } = await drawPictures(travellers, assets)
  return { folder, assets, travellers, copy, bytes: [...copies.values()][0], broken: [...broken].map(key => key.replace(folder, '')) }
}

/** A PNG with one chunk changed, its check sum right. */
function withChunk(png: Buffer, type: string, change: (data: Buffer) => Buffer): Buffer {
  const at = png.indexOf(type) - 4
  const end = at + 8 + png.readUInt32BE(at)
  const data = change(Buffer.from(png.subarray(at + 8, end)))
  const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from(type), data, Buffer.alloc(4)])
  chunk.writeUInt32BE(data.length, 0)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4)
  return Buffer.concat([png.subarray(0, at), chunk, png.subarray(end + 4)])
}

describe('a name', () => {
  it.each<[path: string, picture: Picture | undefined, name: string]>([
    ['/a/plan.png', { type: 'png', width: 1, height: 1, moving: false }, 'plan.png'],
    ['/a/plan de la salle.png', undefined, 'plan de la salle.png'],
    ['/a/Photo.JPG', { type: 'jpeg', width: 1, height: 1, moving: false }, 'Photo.JPG'],
    ['/a/photo.png', { type: 'jpeg', width: 1, height: 1, moving: false }, 'photo.jpg'],
    ['/a/photo', { type: 'webp', width: 1, height: 1, moving: false }, 'photo.webp'],
    ['/a/huge.avif', { type: 'avif', width: 9000, height: 1, moving: false }, 'huge.webp'],
    ['/a/huge.gif', { type: 'gif', width: 9000, height: 1, moving: false }, 'huge.png'],
    ['/a/huge.gif', { type: 'gif', width: 9000, height: 1, moving: true }, 'huge.gif'],
    ['/a/.png', { type: 'png', width: 1, height: 1, moving: false }, 'image.png'],
    ['/a/x?raw#{{y}}"<b>\n.png', { type: 'png', width: 1, height: 1, moving: false }, 'x-raw-y-b-.png'],
    ['/a/..\\..\\x.png', { type: 'png', width: 1, height: 1, moving: false }, '-..-x.png'],
    [`/a/${'é'.normalize('NFD')}.png`, { type: 'png', width: 1, height: 1, moving: false }, `${'é'.normalize('NFC')}.png`],
    [`/a/${'x'.repeat(300)}.png`, { type: 'png', width: 1, height: 1, moving: false }, `${'x'.repeat(80)}.png`],
    [`data:image/gif;base64,${pixel.toString('base64')}`, { type: 'png', width: 1, height: 1, moving: false }, 'image-3eb6cc0f.png'],
  ])('%j', (path, picture, name) => {
    const { nameOf } = nameTravellers(new Map([[path, picture]]))
    expect(nameOf(path).replace(/image-[0-9a-f]{8}/, 'image-')).toBe(name.replace(/image-[0-9a-f]{8}/, 'image-'))
  })

  it('is given once, and to no other, whatever the capitals', () => {
    const picture: Picture = { type: 'png', width: 1, height: 1, moving: false }
    const { nameOf } = nameTravellers(new Map(['/a/x.png', '/b/x.png', '/c/X.png', '/x-2.png'].map(path => [path, picture])))
    expect(['/a/x.png', '/b/x.png', '/a/x.png', '/c/X.png', '/x-2.png', 'still:/a/x.png'].map(nameOf)).toEqual(['x.png', 'x-2.png', 'x.png', 'X-3.png', 'x-2-2.png', 'x.still.png'])
  })
})

describe('a large picture', () => {
  it.each<[name: string, make: () => Promise<Buffer>, type: string, width: number, height: number]>([
    ['a.png', () => plain(4000, 2000).png().toBuffer(), 'png', 1960, 980],
    ['a.png', () => plain(500, 4000).png({ palette: true }).toBuffer(), 'png', 245, 1960],
    ['a.jpg', () => plain(3000, 2000).jpeg().toBuffer(), 'jpeg', 1960, 1307],
    ['a.webp', () => plain(2000, 100).webp().toBuffer(), 'webp', 1960, 98],
    ['a.avif', () => plain(2000, 100).avif({ effort: 0 }).toBuffer(), 'webp', 1960, 98],
    ['a.gif', () => plain(2000, 100).gif().toBuffer(), 'png', 1960, 98],
  ])('%s becomes smaller, the same each time', async (name, make, type, width, height) => {
    const source = await make()
    const [first, second] = [await draw(name, source), await draw(name, source)]
    expect(readPicture(first.bytes!)).toEqual({ type, width, height, moving: false })
    expect(Buffer.compare(first.bytes!, second.bytes!)).toBe(0)
  })

  it('is turned as its camera says', async () => {
    const { bytes } = await draw('a.jpg', await plain(3000, 2000).withMetadata({ orientation: 6 }).jpeg().toBuffer())
    expect(readPicture(bytes!)).toMatchObject({ width: 1307, height: 1960 })
    expect((await sharp(bytes).metadata()).orientation).toBe(1)
  })

  it('says no more of who took it, and where', async () => {
    const { bytes } = await draw('a.jpg', await plain(3000, 2000).withExif({ IFD0: { Artist: 'Quelqu’un' } }).jpeg().toBuffer())
    expect(Buffer.from(bytes!).includes('Quelqu')).toBe(false)
  })

  it('keeps what shines through', async () => {
    const { bytes } = await draw('a.png', await sharp({ create: { width: 2500, height: 10, channels: 4, background: { r: 1, g: 2, b: 3, alpha: 0.5 } } }).png().toBuffer())
    expect((await sharp(bytes).metadata()).hasAlpha).toBe(true)
  })

  it('is not drawn again where its copy stands, but is where it changed', async () => {
    const { travellers, assets, copy, bytes, folder } = await draw('a.png', await plain(3000, 20).png().toBuffer())
    mkdirSync(assets)
    writeFileSync(join(assets, copy), bytes!)
    expect(await drawPictures(travellers, assets)).toEqual({ copies: new Map(), broken: new Set() })
    writeFileSync(join(folder, 'a.png'), await plain(3000, 20, '#3c3').png().toBuffer())
    expect((await drawPictures(travellers, assets)).copies.size).toBe(1)
  })

  it('that cannot be decoded is told', async () => {
    const spoilt = withChunk(await plain(3000, 20).png().toBuffer(), 'IDAT', () => Buffer.from('no such data'))
    expect(readPicture(spoilt)).toMatchObject({ type: 'png', width: 3000 })
    expect(await draw('a.png', spoilt)).toMatchObject({ bytes: undefined, broken: ['/a.png'] })
  })

  it('that claims more than any camera takes is not decoded', async () => {
    const trap = withChunk(await plain(3000, 20).png().toBuffer(), 'IHDR', (header) => {
      header.writeUInt32BE(100_000, 0)
      header.writeUInt32BE(100_000, 4)
      return header
    })
    expect(readPicture(trap)).toMatchObject({ type: 'png', width: 100_000 })
    expect(await draw('a.png', trap)).toMatchObject({ bytes: undefined, broken: ['/a.png'] })
  })
})

it('an SVG that would run something, opened by itself, becomes a picture of it', async () => {
  const { copy, bytes, broken } = await draw('a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40" onload="alert(1)"><script>alert(2)</script><image href="file:///etc/passwd"/><rect width="60" height="40" fill="#f00"/></svg>'))
  expect({ copy, broken }).toEqual({ copy: 'a.png', broken: [] })
  expect(readPicture(bytes!)).toEqual({ type: 'png', width: 120, height: 80, moving: false })
  expect([...(await sharp(bytes).removeAlpha().raw().toBuffer()).subarray(0, 3)]).toEqual([255, 0, 0])
})

describe('what travels as it is', () => {
  it.each<[name: string, make: () => Promise<Buffer>]>([
    ['a.png', () => plain(1960, 1960).png().toBuffer()],
    ['a.svg', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="9000"/>')],
    ['a.gif', async () => sharp(await Promise.all(['#f00', '#0f0'].map(colour => plain(2000, 4, colour).png().toBuffer())), { join: { animated: true } }).gif({ delay: [50, 50] }).toBuffer()],
  ])('%s', async (name, make) => {
    expect(await draw(name, await make())).toMatchObject({ copy: name, bytes: undefined, broken: [] })
  })
})

describe('a moving picture', () => {
  it.each(['gif', 'webp'] as const)('has a first frame for paper: %s', async (type) => {
    const frames = sharp(await Promise.all(['#f00', '#0f0', '#00f'].map(colour => plain(60, 40, colour).png().toBuffer())), { join: { animated: true } })
    const { copy, bytes } = await draw(`a.${type}`, await (type === 'gif' ? frames.gif({ delay: [50, 50, 50] }) : frames.webp({ lossless: true, delay: [50, 50, 50] })).toBuffer(), true)
    expect(copy).toBe('a.still.png')
    expect(readPicture(bytes!)).toEqual({ type: 'png', width: 60, height: 40, moving: false })
    expect([...(await sharp(bytes).removeAlpha().raw().toBuffer()).subarray(0, 3)]).toEqual([255, 0, 0])
  })
})

it('a broken picture becomes a frame in the tree, a broken still only goes', () => {
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [
      { type: 'image', url: 'a.png', data: { source: { kind: 'local', path: '/a.png' } } },
      { type: 'image', url: 'b.gif', data: { source: { kind: 'local', path: '/b.gif' }, still: 'still:/b.gif' } },
    ] }],
  }
  takePictures(tree, new Set(['/a.png', 'still:/b.gif']))
  expect(tree.children[0]).toMatchObject({ children: [
    { data: { source: { kind: 'missing', why: 'the picture is broken' } } },
    { data: { source: { kind: 'local', path: '/b.gif' }, still: undefined } },
  ] })
})
