// Finds a page and the site that it belongs to, and reads its bytes; a page that leads out of its site is not read.
import { statSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { readReal, realFileInside } from './guard.ts'
import { findConfigFiles } from './site-config.ts'
import { readSite } from './site.ts'

const INDEX_STEM = /^_?index(?:\.[\w-]+)?$/
/** What Hugo has others read, or reads by itself, and what would stand on slides as it is written. */
const LANGUAGES: Readonly<Record<string, string>> = { '.adoc': 'AsciiDoc', '.asciidoc': 'AsciiDoc', '.ad': 'AsciiDoc', '.rst': 'reStructuredText', '.org': 'Org' }
const MARKDOWN = /\.(?:md|markdown|mdown)$/i
/** More than any person writes; what is larger would take minutes and all memory. */
const MAX_PAGE_BYTES = 16 * 1024 * 1024

/** Where a site lies. */
interface SiteFiles {
  /** Absolute folder that nothing is read outside of. */
  siteRoot: string
  /** The site's configuration files, absolute, in the order in which they are read; none for a page without a site. */
  siteConfig: string[]
}

/** A page's file as it was found, before anything is understood of it. */
export interface PageFile extends SiteFiles {
  /** Absolute. */
  path: string
  bytes: Uint8Array
}

/** The sites that the folders of pages belong to: of a thousand pages in a run, most share one. */
export type KnownSites = Map<string, SiteFiles>

/**
 * Finds the Markdown file that a PAGE argument means.
 *
 * @param page a Markdown file or the folder of a page bundle
 * @returns its absolute path, or the reason why there is none
 */
export function findPageFile(page: string): { path: string } | { reason: string } {
  const path = resolve(page)
  const status = statOf(path)
  if (!status)
    return { reason: 'Unexpected path: no such file or folder, expected a Markdown file or the folder of a page bundle' }
  const language = LANGUAGES[extname(path).toLowerCase()]
  if (status.isFile())
    return language === undefined ? { path } : { reason: `Unexpected ${language}, expected Markdown; only pages in Markdown are read` }
  if (!status.isDirectory())
    return { reason: 'Unexpected path that is neither file nor folder, expected a Markdown file or the folder of a page bundle' }
  const index = ['index.md', '_index.md', 'index.markdown', '_index.markdown', 'index.html', '_index.html'].map(name => join(path, name)).find(candidate => statOf(candidate)?.isFile())
  return index ? { path: index } : { reason: 'Unexpected folder without index.md or _index.md, expected a page bundle; name the Markdown file itself' }
}

/**
 * Reads a page's bytes and finds its site: the nearest folder above with a Hugo configuration, else its own folder.
 *
 * @param sites those found for other pages of the same run
 * @returns the page, or the reason why it is not read
 */
export function openPage(path: string, sites: KnownSites = new Map()): PageFile | { reason: string } {
  const folder = dirname(path)
  const site = sites.get(folder) ?? findSite(folder)
  sites.set(folder, site)
  const real = realFileInside(path, site.siteRoot)
  if (!real)
    return { reason: 'Unexpected page that leads out of its site, expected a file inside; name the file where it truly stands' }
  try {
    const bytes = readReal(real)
    if (bytes.length > MAX_PAGE_BYTES)
      return { reason: `Unexpected page of ${Math.round(bytes.length / 2 ** 20)} MiB, expected ${MAX_PAGE_BYTES / 2 ** 20} MiB at most; part it into several pages` }
    return { path, bytes, ...site }
  }
  catch (error) {
    return { reason: `Unexpected page that cannot be read: ${(error as Error).message}` }
  }
}

/** The site that a folder belongs to: the nearest above with a configuration, else the folder itself. */
function findSite(own: string): SiteFiles {
  for (let folder = own; ; folder = dirname(folder)) {
    const siteConfig = findConfigFiles(folder)
    if (siteConfig.length > 0)
      return { siteRoot: folder, siteConfig }
    if (folder === dirname(folder))
      return { siteRoot: own, siteConfig: [] }
  }
}

/** The name of a page's deck: its bundle's folder, else the file's stem, without a language that its site declares: `install.fa`. */
export function slugOf(path: string): string {
  const stem = basename(path).replace(MARKDOWN, '')
  if (INDEX_STEM.test(stem))
    return basename(dirname(path))
  const [, name, suffix] = /^(.+)\.([\w-]+)$/.exec(stem) ?? []
  return name !== undefined && readSite(findSite(dirname(path))).languages.some(({ key }) => key === suffix!.toLowerCase()) ? name : stem
}

function statOf(path: string): ReturnType<typeof statSync> {
  try {
    return statSync(path, { throwIfNoEntry: false })
  }
  catch {
    return undefined
  }
}
