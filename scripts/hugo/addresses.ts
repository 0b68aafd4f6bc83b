// Owns the way between a page's file and its address on the site, both directions.
import type { Site } from './site.ts'
import { dirname, join, posix, relative, sep } from 'node:path'
import { decodePage } from './decode.ts'
import { isWithin, readReal, realFileInside } from './guard.ts'
import { isLanguage } from './language-tag.ts'

const EXTENSION = /\.(?:md|markdown|mdown|html?)$/i
const INDEX = /^_?index$/

/** Where a page stands in its site's content. */
export interface PagePlace {
  /** The folders between the content's root and the file, with forward slashes: `docs/install`; empty at the root. */
  folder: string
  /** The file's name without language and extension. */
  stem: string
  /** The site's name of the page's language, where its place or its file's name tells it. */
  language?: string
}

/** What a page's front matter says of its address. */
export interface OwnAddress { slug?: string, url?: string }

/** Finds a page's place in its site. A page outside the content of a site that is known has its place below the root. */
export function placeOfPage(path: string, site: Site): PagePlace {
  const mounts = site.mounts.filter(({ component, source }) => component === 'content' && isWithin(path, source))
  const mount = mounts.toSorted((a, b) => b.source.length - a.source.length)[0]
  const all = path.split(sep)
  const content = mount ? -1 : all.lastIndexOf('content')
  const below = mount
    ? [...mount.under.split('/'), ...relative(mount.source, path).split(sep)].filter(Boolean)
    : content < 0 ? relative(site.root, path).split(sep) : all.slice(content + 1)
  const stem = below.pop()!.replace(EXTENSION, '')
  const suffix = /\.([\w-]+)$/.exec(stem)?.[1]?.toLowerCase()
  const isLanguage = suffix !== undefined && (INDEX.test(stem.slice(0, -suffix.length - 1)) || site.languages.some(({ key }) => key === suffix))
  return {
    folder: below.join('/'),
    stem: isLanguage ? stem.slice(0, -suffix.length - 1) : stem,
    language: isLanguage ? suffix : mount?.language,
  }
}

/**
 * BCP 47 of a page by its file: `install.fr.md`, or `fr/install.md` where that folder is the content of a language. Where Hugo
 * is not told, `content/fr/` still says it, if the site has such a language, or if nothing is known of the site.
 */
export function languageOfPage(path: string, site: Site): string | undefined {
  const { language, folder } = placeOfPage(path, site)
  const first = folder.toLowerCase().split('/')[0]!
  const said = language ?? (site.mounts.length === 0 && isLanguage(first) ? first : undefined)
  return site.languages.find(({ key }) => key === (said ?? first))?.code ?? said
}

/**
 * The address of a page.
 *
 * @param path absolute path of the page's file
 * @param siteUrl the site's own address; without it the address begins at the site's root: `/docs/install/`
 * @param own what its front matter says of it
 */
export function addressOf(path: string, site: Site, siteUrl: string | undefined, own: OwnAddress = {}): string {
  const { folder, stem, language } = placeOfPage(path, site)
  // An address from the root is the same in every language.
  return siteAddress(pagePath(folder, stem, own), site, siteUrl, own.url?.startsWith('/') ? undefined : language)
}

function pagePath(folder: string, stem: string, { slug, url }: OwnAddress): string {
  if (url !== undefined)
    return url
  const names = INDEX.test(stem) ? folder.split('/') : [...folder.split('/'), stem]
  if (slug !== undefined && stem !== '_index')
    names.splice(-1, 1, slug)
  const path = names.filter(Boolean).map(urlize).join('/')
  return path && `${path}/`
}

/** An address of the site: below its own address, and below the language's name where addresses carry it. */
export function siteAddress(path: string, site: Site, siteUrl: string | undefined, language?: string): string {
  const { baseUrl } = site.languages.find(({ key }) => key === language) ?? {}
  const hasFolder = language !== undefined && baseUrl === undefined && site.languages.length > 1 && (language !== site.defaultLanguage || site.defaultInFolder)
  const whole = (hasFolder ? `${urlize(language)}/` : '') + path.replace(/^\/+/, '')
  const base = [baseUrl, siteUrl].find(isAddress)
  return base ? new URL(whole.replace(/^(?=[^/?#]*:)/, './'), base.endsWith('/') ? base : `${base}/`).href : `/${whole}`
}

/** Whether a text is an address that a reader can open. */
export function isAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url)
}

/** A name as Hugo writes it in addresses: lower case, blanks as hyphens, without most signs (Hugo `helpers/path.go`). */
export function urlize(name: string): string {
  const kept = name.toLowerCase().replace(/[^\p{L}\p{N}\p{M}\s._#+~@-]/gu, '').replace(/\s+(?=-|$)|(?<=-)\s+/g, '').replace(/\s+/g, '-')
  return encodeURIComponent(kept).replace(/%(?:2B|40)/g, decodeURIComponent)
}

/**
 * Finds the page that a path means, as Hugo's `GetPage` does: from the page's own folder, then from the content's root.
 *
 * @param target decoded, without query and fragment: `install.md`, `../install`, `/docs/install`
 * @param from the page that says it
 * @returns the true path of its file
 */
export function findPage(target: string, from: string, site: Site, language = placeOfPage(from, site).language): string | undefined {
  const slashed = target.replaceAll('\\', '/')
  const own = placeOfPage(from, site).folder
  const bases = slashed.startsWith('/') ? [''] : [own, '']
  const folders = contentFolders(site, from, language)
  for (const base of new Set(bases)) {
    const path = posix.join(base, `./${slashed}`).replace(/\/+$/, '')
    if (path.startsWith('..'))
      continue
    for (const { source, under } of folders) {
      const below = under === '' ? path : path === under || path.startsWith(`${under}/`) ? path.slice(under.length + 1) : undefined
      const found = below !== undefined && candidates(below === '.' ? '' : below, language).map(name => realFileInside(join(source, name), site.root)).find(file => file !== undefined)
      if (found)
        return found
    }
  }
  return undefined
}

/** The folders that hold content, those of the language first; for a page without a site, the one that its place counts from. */
function contentFolders(site: Site, from: string, language: string | undefined): { source: string, under: string }[] {
  const mounts = site.mounts.filter(({ component }) => component === 'content')
  if (mounts.length > 0)
    return mounts.toSorted((a, b) => Number(b.language === language) - Number(a.language === language))
  const { folder } = placeOfPage(from, site)
  return [{ source: join(dirname(from), ...folder.split('/').filter(Boolean).map(() => '..')), under: '' }]
}

function candidates(path: string, language: string | undefined): string[] {
  const plain = EXTENSION.test(path) ? [path] : [...(path ? [`${path}.md`] : []), posix.join(path, 'index.md'), posix.join(path, '_index.md')]
  return language ? [...plain.map(name => name.replace(/(?=\.\w+$)/, `.${language}`)), ...plain] : plain
}

/** What the front matter of another page says of its address; only what a line says plainly is read. */
export function readOwnAddress(file: string): OwnAddress {
  try {
    const page = decodePage(readReal(file))
    return 'text' in page ? ownAddress(page.text) : {}
  }
  catch {
    return {}
  }
}

/** The `slug` and `url` of a page's front matter. */
export function ownAddress(source: string): OwnAddress {
  const head = /^\s*(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)\r?\n\1/.exec(source)?.[2] ?? ''
  const valueOf = (key: string): string | undefined => new RegExp(`^${key}[ \\t]*[:=][ \\t]*(["']?)([^"'\\r\\n#]+)\\1[ \\t]*(?:#.*)?$`, 'im').exec(head)?.[2]?.trim()
  return { slug: valueOf('slug'), url: valueOf('url') }
}
