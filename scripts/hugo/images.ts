// Which file an image's address means, looked for where Hugo and its themes look, and nowhere outside the site.
import type { Image, Root } from 'mdast'
import type { ImageSource, Picture } from '../model.ts'
import type { SitePage } from './links.ts'
import { Buffer } from 'node:buffer'
import { readdirSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'
import { isWithin, readReal, realFileInside } from './guard.ts'
import { readPicture } from './picture.ts'
import { remembered } from './remembered.ts'
import { walk } from './walk.ts'

const DATA = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,([a-z\d+/=\s]*)$/i
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i
const SCHEME = /^[a-z][a-z\d+.-]*:/i

/** Finds the file of every image of a tree; a folder or a picture that many ask for is read once. */
export function resolveImages(tree: Root, here: SitePage): void {
  const namesIn = remembered(namesOf)
  const sourceOf = remembered(url => findSource(url, here, namesIn))
  walk(tree, (node) => {
    if (node.type === 'image')
      node.data = { ...node.data, ...sourceOf(node.url) }
  })
}

/** The `still` of a moving picture is a name for its first frame, which is drawn only when the deck is written. */
function findSource(url: string, here: SitePage, namesIn: typeof namesOf): Pick<NonNullable<Image['data']>, 'source' | 'still'> {
  const source = findImage(url, here, namesIn)
  return { source, ...(source.kind === 'local' && source.picture?.moving ? { still: `still:${source.path}` } : {}) }
}

/**
 * Finds the file that an image's address means.
 *
 * @param url as the page writes it, still encoded
 * @param namesIn gives the names in a folder
 */
export function findImage(url: string, here: SitePage, namesIn: (folder: string) => string[] = namesOf): ImageSource {
  const trimmed = url.trim()
  if (/^data:/i.test(trimmed))
    return readDataAddress(trimmed)
  const path = pathOnSite(trimmed, here)
  if (path === undefined)
    return /^(?:https?:|[/\\]{2})/i.test(trimmed) ? { kind: 'remote' } : { kind: 'missing', why: 'the address is none of a file of the site' }
  // A name may hold what looks like an encoding, and accents are written in two ways.
  const spellings = new Set([decode(path), path].flatMap(name => name === undefined ? [] : [name, name.normalize('NFC'), name.normalize('NFD')]))
  let problem: string | undefined
  for (const spelling of spellings) {
    if (/[\0\\]/.test(spelling))
      continue
    for (const candidate of candidates(spelling, here, namesIn)) {
      const file = candidate === undefined ? undefined : realFileInside(candidate, here.site.root)
      const picture = file === undefined ? undefined : readFile(file)
      if (picture && 'type' in picture)
        return { kind: 'local', path: file!, picture }
      problem ??= picture?.why
    }
  }
  return problem === undefined ? { kind: 'missing' } : { kind: 'missing', why: problem }
}

/** A picture written into the page itself travels like a file; other data does not. */
function readDataAddress(url: string): ImageSource {
  const content = DATA.exec(url)?.[1]
  const picture = content === undefined ? undefined : readPicture(Buffer.from(content, 'base64'))
  return picture && 'type' in picture && picture.type !== 'svg'
    ? { kind: 'local', path: url, picture }
    : { kind: 'missing', why: picture && 'why' in picture ? picture.why : 'the data in the page is no picture that can travel' }
}

function readFile(file: string): Picture | { why: string } {
  try {
    return readPicture(readReal(file))
  }
  catch (error) {
    return { why: `the file cannot be read: ${(error as Error).message}` }
  }
}

/** The path of an address that can be a file of the site, still encoded; the site's own address is taken off. */
function pathOnSite(url: string, { siteUrl }: SitePage): string | undefined {
  const path = url.replace(/[?#].*$/s, '')
  if (!SCHEME.test(path) && !/^[/\\]{2}/.test(path))
    return path
  const own = siteUrl?.replace(/\/*$/, '/')
  return own && path.startsWith(own) ? path.slice(own.length - 1) : undefined
}

/** Where a file can stand, in the order of looking. */
function* candidates(path: string, here: SitePage, namesIn: typeof namesOf): Generator<string | undefined> {
  const { site, siteUrl, place } = here
  const own = dirname(here.path)
  if (!path.startsWith('/')) {
    yield join(own, path)
    // A single page's address has one level more than its file, and so the page may write one `../` more.
    const address = posix.join('/', place.folder, /^_?index$/.test(place.stem) ? '' : place.stem)
    yield* mounted(posix.join(address, path), here)
    yield join(own, path.replace(/^\.\.\//, ''))
    yield sameLetters(own, path, site.root, namesIn)
    yield partOfName(own, path, place.stem, namesIn)
    yield* bundlesAbove(path, here)
  }
  const folder = siteUrl === undefined ? '/' : new URL(siteUrl).pathname
  const absolute = posix.join('/', path)
  yield* mounted(absolute, here)
  if (folder !== '/' && absolute.startsWith(folder))
    yield* mounted(posix.join('/', absolute.slice(folder.length)), here)
  const language = site.languages.find(({ key }) => absolute.toLowerCase().startsWith(`/${key}/`))
  if (language)
    yield* mounted(absolute.slice(language.key.length + 1), here)
  if (site.mounts.length === 0) {
    for (const component of ['static', 'assets'])
      yield join(site.root, component, path)
  }
}

/** The files that Hugo would serve at an address from the site's root, or a theme would look up. */
function* mounted(address: string, { site }: SitePage): Generator<string> {
  for (const component of ['static', 'assets', 'content'] as const) {
    for (const { source, under } of site.mounts.filter(mount => mount.component === component)) {
      const prefix = posix.join('/', under)
      if (prefix === '/' || address === prefix || address.startsWith(`${prefix}/`))
        yield join(source, address.slice(prefix === '/' ? 0 : prefix.length))
    }
  }
}

/** Hugo looks resources up without regard to capitals. */
function sameLetters(folder: string, path: string, root: string, namesIn: typeof namesOf): string | undefined {
  const file = join(folder, path)
  const real = isWithin(file, root) ? namesIn(dirname(file)).find(name => name.toLowerCase() === basename(file).toLowerCase()) : undefined
  return real && join(dirname(file), real)
}

/** Docsy and Geekdoc look for a bundle's picture by a part of its name. */
function partOfName(folder: string, part: string, stem: string, namesIn: typeof namesOf): string | undefined {
  const name = /^_?index$/.test(stem) && /^[\w-]+$/.test(part) ? namesIn(folder).find(name => name.includes(part) && PICTURE.test(name)) : undefined
  return name && join(folder, name)
}

function namesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
  }
  catch {
    return []
  }
}

/** A page inside a bundle can show the bundle's own files. */
function* bundlesAbove(path: string, { path: page, site }: SitePage): Generator<string> {
  for (let folder = dirname(dirname(page)); site.mounts.length > 0 && folder !== site.root && isWithin(folder, site.root); folder = dirname(folder)) {
    if (['index.md', '_index.md'].some(name => realFileInside(join(folder, name), site.root)))
      yield join(folder, path)
  }
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  }
  catch {
    return undefined
  }
}
