// The one place that reads the disk: a page, the site it belongs to, and what lies beside it. Never anything outside the site.
import type { ImageSource } from '../model.ts'
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'

const SITE_FILES = ['hugo', 'config'].flatMap(name => ['toml', 'yaml', 'yml', 'json'].map(extension => `${name}.${extension}`))
const INDEX_STEM = /^_?index(?:\.[\w-]+)?$/

/** A page's file as it was found, before anything is understood of it. */
export interface PageFile {
  /** Absolute. */
  path: string
  bytes: Uint8Array
  /** Absolute folder that nothing is read outside of. */
  siteRoot: string
  /** The site's configuration file, absolute, where there is one. */
  siteConfig: string | undefined
}

/**
 * Finds the Markdown file that a PAGE argument means.
 *
 * @param page a Markdown file or the folder of a page bundle
 * @returns its absolute path, or the reason why there is none
 */
export function findPageFile(page: string): { path: string } | { reason: string } {
  const path = resolve(page)
  if (!existsSync(path))
    return { reason: 'Unexpected path: no such file or folder, expected a Markdown file or the folder of a page bundle' }
  if (!statSync(path).isDirectory())
    return { path }
  const index = ['index.md', '_index.md'].map(name => join(path, name)).find(candidate => existsSync(candidate))
  return index ? { path: index } : { reason: 'Unexpected folder without index.md or _index.md, expected a page bundle; name the Markdown file itself' }
}

/** Reads a page's bytes and finds its site: the nearest folder above with a Hugo configuration, else its own folder. */
export function openPage(path: string): PageFile {
  const own = dirname(path)
  for (let folder = own; ; folder = dirname(folder)) {
    const siteConfig = SITE_FILES.map(name => join(folder, name)).find(file => existsSync(file))
    if (siteConfig || existsSync(join(folder, 'config', '_default')))
      return { path, bytes: readFileSync(path), siteRoot: folder, siteConfig }
    if (folder === dirname(folder))
      return { path, bytes: readFileSync(path), siteRoot: own, siteConfig: undefined }
  }
}

/** The name of a page's deck: its bundle's folder, else the file's stem. */
export function slugOf(path: string): string {
  const stem = basename(path).replace(/\.(?:md|markdown)$/i, '')
  return INDEX_STEM.test(stem) ? basename(dirname(path)) : stem
}

/**
 * Finds the file that an image's address means: beside the page, one level up (a page's address has one level more
 * than its file), then in the site's `static/` and `assets/`.
 *
 * @param url as the page writes it, still encoded
 */
export function findImage(url: string, page: Pick<PageFile, 'path' | 'siteRoot'>): ImageSource {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url))
    return { kind: 'remote' }
  const relative = decodePath(url.replace(/[?#].*$/, ''))
  if (relative === undefined || relative.includes('\0'))
    return { kind: 'missing' }
  const beside = relative.startsWith('/') ? [] : [join(dirname(page.path), relative), join(dirname(page.path), relative.replace(/^\.\.\//, ''))]
  const shared = ['static', 'assets'].map(folder => join(page.siteRoot, folder, relative))
  const path = [...beside, ...shared].find(candidate => isFileInside(candidate, page.siteRoot))
  return path ? { kind: 'local', path } : { kind: 'missing' }
}

/** A symbolic link that leads out of the site is as good as absent. */
function isFileInside(path: string, root: string): boolean {
  try {
    const real = realpathSync(path)
    return real.startsWith(realpathSync(root) + sep) && statSync(real).isFile()
  }
  catch {
    return false
  }
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(url)
  }
  catch {
    return undefined
  }
}
