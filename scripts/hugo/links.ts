// Where links lead: out of the deck, always; a relative one through the site's address, an unsafe one nowhere.
import type { Definition, Image, Link, Nodes, Root } from 'mdast'
import type { Place } from '../model.ts'
import type { PagePlace } from './addresses.ts'
import type { PageFile } from './reader.ts'
import type { Site } from './site.ts'
import { dirname, join, posix } from 'node:path'
import { addressOf, findPage, isAddress, ownAddress, placeOfPage, readOwnAddress, siteAddress, urlize } from './addresses.ts'
import { realFileInside } from './guard.ts'
import { findPageByName } from './page-names.ts'
import { readSite } from './site.ts'
import { walk } from './walk.ts'

/** Schemes that a reader's own programs follow without running anything of the page. */
const SAFE = /^(?:https?|mailto|tel|sms|ftps?|xmpp|ircs?|matrix):/i
const SCHEME = /^[a-z][a-z\d+.-]*:/i
const MARKDOWN = /\.(?:md|markdown|mdown)$/i

/** Where a link leads whose page is missing, which was said when it was looked for: it becomes text in silence. */
export const NOWHERE = 'nowhere:'

/** Why a link became text. */
export type LinkProblem = 'link-relative' | 'link-unsafe'

/** A page among the others of its site: what a relative address counts from. */
export interface SitePage {
  /** Absolute path of its file. */
  path: string
  site: Site
  /** The site's address, where it is known. */
  siteUrl?: string
  /** The page's own address, where it is known. */
  url?: string
  place: PagePlace
}

/**
 * Finds a page's place among the others.
 *
 * @param source the page's text: its front matter may set its address
 * @param siteUrl the address that the settings give the site, which wins over the site's own
 */
export function placeInSite(file: PageFile, source: string, siteUrl: string | undefined): SitePage {
  const site = readSite(file)
  const base = [siteUrl, site.baseUrl].find(isAddress)
  return { path: file.path, site, siteUrl: base, url: base && addressOf(file.path, site, base, ownAddress(source)), place: placeOfPage(file.path, site) }
}

/**
 * Makes every link absolute, resolves references, and turns what cannot be followed from a slide into text.
 *
 * @param onProblem told of each address that leads nowhere
 */
export function resolveLinks(tree: Root, here: SitePage, onProblem: (url: string, problem: LinkProblem, place: Place) => void): void {
  const definitions = new Map<string, Definition>()
  walk(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
  })
  /** The address to write; undefined, and said, where there is none. */
  const follow = (node: Nodes, url: string): string | undefined => {
    const resolved = resolveUrl(url, here)
    if ('href' in resolved)
      return resolved.href
    if (!url.startsWith(NOWHERE))
      onProblem(url, resolved.problem, node.position?.start ?? { line: 1, column: 1 })
    return undefined
  }
  const replace = (node: Nodes): Nodes[] | void => {
    if (node.type === 'definition')
      return []
    if (node.type === 'imageReference') {
      const { url = '', title } = definitions.get(node.identifier) ?? {}
      const image: Image = { type: 'image', url, title, alt: node.alt, position: node.position }
      return [image]
    }
    if (node.type === 'linkReference') {
      const { url = '', title } = definitions.get(node.identifier) ?? {}
      const link: Link = { type: 'link', url, title, children: node.children, position: node.position }
      return replace(link) ?? [link]
    }
    if (node.type === 'link') {
      const href = follow(node, node.url)
      if (href === undefined)
        return node.children.flatMap(child => replace(child) ?? child)
      node.url = href
    }
    if (node.type === 'mediaLink') {
      const href = follow(node, node.url)
      if (href === undefined)
        return [{ type: 'paragraph', children: [{ type: 'text', value: node.title || node.url }], position: node.position }]
      node.url = href
    }
    if ((node.type === 'card' || node.type === 'figure') && node.url !== undefined)
      node.url = follow(node, node.url)
  }
  walk(tree, replace)
}

/**
 * The address that `ref` and `relref` give.
 *
 * @param target as the page names it: `install.md`, `/docs/install#first`, `#first`
 * @param language the site's name of the language to look in; the page's own if not given
 * @returns an absolute address, or one from the site's root where its address is not known; undefined for a page that is not there
 */
export function refUrl(target: string, here: SitePage, language?: string): string | undefined {
  const { path, tail } = cut(target.trim())
  if (SCHEME.test(path) || path.startsWith('//'))
    return target
  if (path === '')
    return (here.url ?? addressOf(here.path, here.site, undefined)) + tail
  const decoded = decode(path)
  const found = findPage(decoded, here.path, here.site, language) ?? findPageByName(decoded, here.path, here.site, language)
  if (found)
    return addressOf(found, here.site, here.siteUrl, readOwnAddress(found)) + tail
  return here.site.mounts.length > 0 ? undefined : guess(decoded, here) + tail
}

/** Makes an address absolute, or says why it leads nowhere. */
function resolveUrl(url: string, here: SitePage): { href: string } | { problem: LinkProblem } {
  // Browsers drop control characters, and blanks at the edges, before they look for a scheme; for that we drop more, to be sure.
  // eslint-disable-next-line no-control-regex
  const bare = url.replace(/[\0-\x1F\x7F-\x9F]/g, '').trim().replaceAll(' ', '%20')
  const scheme = SCHEME.exec(bare.replace(/%20|[\s\xAD\u200B-\u200F\u202A-\u202E\u2060-\u2069]/g, ''))
  if (scheme)
    return SAFE.test(scheme[0]) ? { href: bare } : { problem: 'link-unsafe' }
  if (/^[/\\]{2}/.test(bare))
    return { href: `https://${bare.slice(2)}` }
  if (here.url === undefined)
    return { problem: 'link-relative' }
  const { path, tail } = cut(bare)
  if (path === '')
    return { href: here.url.replace(/#.*$/, '') + tail }
  const href = addressOnSite(path, here)
  if (href !== undefined)
    return { href: href + tail }
  return URL.canParse(bare, here.url) ? { href: new URL(bare, here.url).href } : { problem: 'link-relative' }
}

/** What Hugo's link hooks know better than a browser: pages by their file's name, and files beside a page. */
function addressOnSite(path: string, here: SitePage): string | undefined {
  const { site, siteUrl, place } = here
  const decoded = decode(path)
  const known = site.mounts.length > 0
  const isIndex = /^_?index$/.test(place.stem)
  const isFile = /\.[a-z\d]{1,5}$/i.test(decoded) && !MARKDOWN.test(decoded)
  if (isFile) {
    // Beside a page lies what its folder's address holds, though a single page's own has one level more.
    const isBeside = known && !isIndex && !path.startsWith('/') && realFileInside(join(dirname(here.path), decoded), site.root)
    return isBeside ? siteAddress(posix.join(...place.folder.split('/').map(urlize), path), site, siteUrl, place.language) : undefined
  }
  const asAddress = posix.join('/', place.folder, isIndex ? '' : place.stem, decoded)
  const isPlain = known && !MARKDOWN.test(decoded) && !decoded.startsWith('/') && findPage(asAddress, here.path, site) !== undefined
  const found = known && !isPlain ? findPage(decoded, here.path, site) : undefined
  if (found)
    return addressOf(found, site, siteUrl, readOwnAddress(found))
  return MARKDOWN.test(decoded) && !known ? guess(decoded, here) : undefined
}

/** Where a page that is not at hand would have its address. */
function guess(target: string, here: SitePage): string {
  const path = posix.join('/', target.startsWith('/') ? '' : here.place.folder, target).replace(MARKDOWN, '').replace(/(?:^|\/)_?index$/, '/')
  const names = path.split('/').filter(Boolean).map(urlize)
  return siteAddress(names.map(name => `${name}/`).join(''), here.site, here.siteUrl, here.place.language)
}

function cut(url: string): { path: string, tail: string } {
  const at = url.search(/[?#]/)
  return at < 0 ? { path: url, tail: '' } : { path: url.slice(0, at), tail: url.slice(at) }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  }
  catch {
    return path
  }
}
