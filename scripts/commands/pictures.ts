// The pictures that travel with a deck: what each is called beside it, and the smaller copies and first frames that sharp draws.
import type { Root } from 'mdast'
import type { Sharp } from 'sharp'
import type { Picture, PictureType } from '../model.ts'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { readReal } from '../hugo/guard.ts'
import { walk } from '../hugo/walk.ts'

/** Pixels on the long side that a slide can show, on a screen of twice Slidev's canvas of 980. */
const MAX_SIDE = 2 * 980
/** More than any camera takes; a picture that claims more is a trap. */
const MAX_PIXELS = 400_000_000
/** Of an SVG that is drawn, in dots per inch: two of them for each of its pixels. */
const DENSITY = 2 * 72
/** Changes with the way of drawing, so that copies of earlier ones are drawn again. */
const RECIPE = 1

const STILL = 'still:'
/** What a name may end in for the browser to take the file for what it is; the first is written. */
const extensions: Record<PictureType, readonly string[]> = {
  png: ['png', 'apng'],
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  gif: ['gif'],
  webp: ['webp'],
  avif: ['avif'],
  bmp: ['bmp'],
  ico: ['ico'],
  svg: ['svg'],
}

/** What a picture becomes that is drawn anew: its own format where that prints well, else the nearest that does. Each is deterministic. */
const drawn = {
  png: { type: 'png', encode: image => image.png({ compressionLevel: 9, adaptiveFiltering: true }) },
  gif: { type: 'png', encode: image => image.png({ compressionLevel: 9 }) },
  jpeg: { type: 'jpeg', encode: image => image.jpeg({ quality: 88, chromaSubsampling: '4:4:4' }) },
  webp: { type: 'webp', encode: image => image.webp({ quality: 88, smartSubsample: true }) },
  svg: { type: 'png', encode: image => image.png({ compressionLevel: 9 }) },
  avif: { type: 'webp', encode: image => image.webp({ quality: 88, smartSubsample: true }) },
} as const satisfies Partial<Record<PictureType, { type: PictureType, encode: (image: Sharp) => Sharp }>>

/** A picture that travels. */
export interface Traveller {
  /** Its name in the `.assets` folder. */
  name: string
  picture?: Picture
}

/** Travellers by the key that the writer asks for: a path, a `data:` address, or `still:` before one of them. */
export type Travellers = Map<string, Traveller>

/** The folder beside a deck that holds its pictures. */
export function assetsOf(deckFile: string): string {
  return join(dirname(deckFile), `${basename(deckFile, '.md')}.assets`)
}

/** What is known of the pictures of a page, by key; those that turned out broken become frames. */
export function takePictures(tree: Root, broken: ReadonlySet<string>): Map<string, Picture | undefined> {
  const known = new Map<string, Picture | undefined>()
  walk(tree, (node) => {
    const source = node.type === 'image' ? node.data?.source : undefined
    if (node.type !== 'image' || source?.kind !== 'local')
      return
    if (broken.has(source.path))
      node.data = { ...node.data, still: undefined, source: { kind: 'missing', why: 'the picture is broken' } }
    else if (node.data?.still !== undefined && broken.has(node.data.still))
      node.data.still = undefined
    known.set(source.path, source.picture)
  })
  return known
}

/**
 * Names the pictures of a deck as its writer asks for them.
 *
 * @param known what {@link takePictures} gave
 * @returns the travellers, and the way to name one more; two of one name are told apart by a number
 */
export function nameTravellers(known: ReadonlyMap<string, Picture | undefined>): { travellers: Travellers, nameOf: (key: string) => string } {
  const travellers: Travellers = new Map()
  const taken = new Set<string>()
  return {
    travellers,
    nameOf(key) {
      const travels = travellers.get(key)
      if (travels)
        return travels.name
      const source = sourceOf(key)
      const picture = known.get(source)
      const [stem, extension] = fileName(key, source, picture)
      let name = `${stem}.${extension}`
      for (let number = 2; taken.has(name.toLowerCase()); number++)
        name = `${stem}-${number}.${extension}`
      taken.add(name.toLowerCase())
      travellers.set(key, { name, picture })
      return name
    },
  }
}

/** A name that is a file on every system and means nothing to Vite, stem and extension. */
function fileName(key: string, source: string, picture: Picture | undefined): [string, string] {
  const [, stem = '', extension = ''] = source.startsWith('data:')
    ? ['', `image-${hashOf(bytesOf(source)).slice(0, 8)}`]
    : /^(.*?)(?:\.([^.]*))?$/s.exec(basename(source)) ?? []
  const safe = stem.normalize('NFC').replace(/[^\p{L}\p{N}\p{M} ._()+,@~-]+/gu, '-').replace(/^[. ]+/, '').slice(0, 80).trimEnd() || 'image'
  if (key !== source)
    return [`${safe}.still`, 'png']
  const type = picture && isDrawnAnew(picture) ? drawn[picture.type].type : picture?.type
  const right = type ? extensions[type] : [extension]
  return [safe, right.includes(extension.toLowerCase()) ? extension : right[0]!]
}

/** Whether a picture has more pixels than a slide shows, or is more than a picture. One that moves stays as it is. */
function isDrawnAnew(picture: Picture): picture is Picture & { type: keyof typeof drawn } {
  return picture.type in drawn && !picture.moving && (picture.active === true || (picture.type !== 'svg' && Math.max(picture.width, picture.height) > MAX_SIDE))
}

/**
 * Draws what has to be drawn and does not stand there yet.
 *
 * @param folder where the pictures will stand
 * @returns the bytes of each new copy by key, and the keys of pictures that cannot be decoded
 */
export async function drawPictures(travellers: Travellers, folder: string): Promise<{ copies: Map<string, Uint8Array>, broken: Set<string> }> {
  const copies = new Map<string, Uint8Array>()
  const broken = new Set<string>()
  // One after another: each may take as much memory as it has pixels.
  for (const [key, { name, picture }] of travellers) {
    const isStill = key.startsWith(STILL)
    if (!isStill && !(picture && isDrawnAnew(picture)))
      continue
    try {
      const bytes = bytesOf(sourceOf(key))
      const mark = `diapo ${RECIPE} ${hashOf(bytes)}`
      if (!isDrawnFrom(mark, join(folder, name)))
        copies.set(key, await draw(bytes, isStill ? 'png' : picture!.type as keyof typeof drawn, mark))
    }
    catch {
      broken.add(key)
    }
  }
  return { copies, broken }
}

async function draw(bytes: Uint8Array, as: keyof typeof drawn, mark: string): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  const image = sharp(bytes, { failOn: 'error', limitInputPixels: MAX_PIXELS, sequentialRead: true, density: DENSITY })
    .autoOrient()
    .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
    .withExif({ IFD0: { Software: mark } })
  return drawn[as].encode(image).toBuffer()
}

/** A copy says what it was drawn from, so that nothing else has to remember. */
function isDrawnFrom(mark: string, file: string): boolean {
  return existsSync(file) && readFileSync(file).includes(mark)
}

/** The bytes of a picture as its page has it. */
export function bytesOf(source: string): Uint8Array {
  return source.startsWith('data:') ? Buffer.from(source.slice(source.indexOf(',') + 1), 'base64') : readReal(source)
}

/** Whether a traveller is drawn, not copied. */
export function isDrawn(key: string, { picture }: Traveller): boolean {
  return key.startsWith(STILL) || (picture !== undefined && isDrawnAnew(picture))
}

function sourceOf(key: string): string {
  return key.startsWith(STILL) ? key.slice(STILL.length) : key
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
