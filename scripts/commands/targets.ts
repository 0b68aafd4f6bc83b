// Which pages a command means, and where the deck of each goes.
import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import process from 'node:process'
import { UsageError } from '../exit.ts'
import { findPageFile, slugOf } from '../hugo/reader.ts'
import { projectRoot } from '../project.ts'
import { findPagesWithSteps } from './site-pages.ts'

/** One page to convert. */
export interface Target {
  /** As the user named it, with forward slashes. */
  name: string
  /** The page's file, or the reason why there is none. */
  found: { path: string } | { reason: string }
  slug: string
  /** Absolute path of the deck. */
  deckFile: string
}

const DEFAULT_PAGE = join('content', 'historique', 'index.md')

/**
 * Works out the targets of a command. A page that is named twice is one target.
 *
 * @param pages PAGE arguments
 * @param options `--site` and `--out`
 * @param stepsNames the shortcodes that mean steps, for `--site`
 * @throws UsageError where the arguments contradict each other
 */
export function resolveTargets(pages: readonly string[], options: { site?: string, out?: string }, stepsNames: readonly string[] = ['steps']): Target[] {
  const isDefault = pages.length === 0 && options.site === undefined
  const names = isDefault ? [relativeName(join(projectRoot, DEFAULT_PAGE))] : [...pages, ...(options.site === undefined ? [] : pagesOfSite(options.site, stepsNames))]
  const paths = new Set<string>()
  const targets = names.map(findTarget).filter(({ path }) => !paths.has(path) && paths.add(path))
  const slugs = tellApart(targets)

  const { out } = options
  const folder = out !== undefined && (/[/\\]$/.test(out) || isFolder(out)) ? resolve(out) : undefined
  if (out !== undefined && !folder && targets.length > 1)
    throw new UsageError(`--out ${out} is a file, but there are ${targets.length} pages; name a folder that exists or ends in /`)
  return targets.map(({ path, name, found }) => {
    const slug = slugs.get(path)!
    const deckFile = folder ? join(folder, `${slug}.md`) : out !== undefined ? resolve(out) : defaultDeck({ found, slug })
    if (paths.has(realPath(deckFile)))
      throw new UsageError(`the deck of ${name} would take the place of a page, ${relativeName(deckFile)}; choose another with --out`)
    return { name, found, slug, deckFile }
  })
}

/** A page and its true path, by which it is told from others. */
function findTarget(given: string): Omit<Target, 'deckFile'> & { path: string } {
  const found = findPageFile(given)
  const path = 'path' in found ? found.path : resolve(given)
  const name = 'path' in found ? relativeName(path) : given
  return { name: name.split(sep).join('/'), found, slug: safeSlug(slugOf(path)), path: realPath(path) }
}

function defaultDeck({ found, slug }: Pick<Target, 'found' | 'slug'>): string {
  const isHistory = 'path' in found && found.path === join(projectRoot, DEFAULT_PAGE)
  return join(projectRoot, isHistory ? 'slides.md' : join('decks', `${slug}.md`))
}

function pagesOfSite(site: string, stepsNames: readonly string[]): string[] {
  if (!isFolder(site))
    throw new UsageError(`--site ${site}: no such folder`)
  return findPagesWithSteps(site, stepsNames)
}

/**
 * Slugs that collide get a number, in the order of the pages' paths, whatever the order in which they were named. A name
 * that a page has by itself is not given to another; capitals tell no files apart on some systems.
 *
 * @returns the slug of each page, by its path
 */
function tellApart(targets: readonly { path: string, slug: string }[]): Map<string, string> {
  const own = new Set(targets.map(({ slug }) => keyOf(slug)))
  const taken = new Set<string>()
  // `page.md` before its translation, `page.fa.md`.
  const stem = (path: string): string => path.replace(/\.\w+$/, '')
  return new Map(targets.toSorted((a, b) => stem(a.path) < stem(b.path) ? -1 : 1).map(({ path, slug }) => {
    let unique = slug
    for (let number = 2; taken.has(keyOf(unique)) || (unique !== slug && own.has(keyOf(unique))); number++)
      unique = `${slug}-${number}`
    taken.add(keyOf(unique))
    return [path, unique]
  }))
}

function keyOf(slug: string): string {
  return slug.normalize('NFC').toLowerCase()
}

/** A slug is a folder, a file and a part of an address. */
function safeSlug(slug: string): string {
  return slug.replace(/[^\p{L}\p{N}\p{M}._-]+/gu, '-').replace(/^[.-]+/, '').slice(0, 100) || 'page'
}

function relativeName(path: string): string {
  const name = relative(process.cwd(), path)
  return name.startsWith('..') ? path : name || dirname(path)
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}

/** Without symbolic links, where it is there. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  }
  catch {
    return path
  }
}
