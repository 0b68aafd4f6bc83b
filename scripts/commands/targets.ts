// Which pages a command means, and where the deck of each goes.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import process from 'node:process'
import { UsageError } from '../exit.ts'
import { findPageFile, slugOf } from '../hugo/reader.ts'
import { projectRoot } from '../project.ts'

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
 * Works out the targets of a command.
 *
 * @param pages PAGE arguments
 * @param options `--site` and `--out`
 * @throws UsageError where the arguments contradict each other
 */
export function resolveTargets(pages: readonly string[], options: { site?: string, out?: string }): Target[] {
  const isDefault = pages.length === 0 && options.site === undefined
  const names = isDefault ? [relativeName(join(projectRoot, DEFAULT_PAGE))] : [...pages, ...(options.site ? pagesWithSteps(options.site) : [])]
  const targets = names.map((name) => {
    const found = findPageFile(name)
    return { name: ('path' in found ? relativeName(found.path) : name).split(sep).join('/'), found, slug: safeSlug('path' in found ? slugOf(found.path) : slugOf(resolve(name))) }
  })
  tellApart(targets)

  const { out } = options
  const folder = out !== undefined && (/[/\\]$/.test(out) || (existsSync(out) && statSync(out).isDirectory())) ? resolve(out) : undefined
  if (out !== undefined && !folder && targets.length > 1)
    throw new UsageError(`--out ${out} is a file, but there are ${targets.length} pages; name a folder that exists or ends in /`)
  return targets.map(target => ({ ...target, deckFile: folder ? join(folder, `${target.slug}.md`) : out !== undefined ? resolve(out) : defaultDeck(target) }))
}

function defaultDeck({ found, slug }: Pick<Target, 'found' | 'slug'>): string {
  const isHistory = 'path' in found && found.path === join(projectRoot, DEFAULT_PAGE)
  return join(projectRoot, isHistory ? 'slides.md' : join('decks', `${slug}.md`))
}

function pagesWithSteps(site: string): string[] {
  if (!existsSync(site) || !statSync(site).isDirectory())
    throw new UsageError(`--site ${site}: no such folder`)
  return globSync('**/*.md', { cwd: site, exclude: path => /(?:^|[/\\])(?:node_modules|\.git|public|resources)$/.test(path) })
    .sort()
    .map(page => join(site, page))
    .filter(page => /\{\{[<%]\s*steps\b/.test(readFileSync(page, 'utf8')))
}

/** Slugs that collide get a number, in the order of the pages' paths. */
function tellApart(targets: { name: string, slug: string }[]): void {
  const taken = new Set<string>()
  for (const target of targets.toSorted((a, b) => a.name < b.name ? -1 : 1)) {
    const { slug } = target
    for (let number = 2; taken.has(target.slug); number++)
      target.slug = `${slug}-${number}`
    taken.add(target.slug)
  }
}

/** A slug is a folder, a file and a part of an address. */
function safeSlug(slug: string): string {
  return slug.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '') || 'page'
}

function relativeName(path: string): string {
  const name = relative(process.cwd(), path)
  return name.startsWith('..') ? path : name || dirname(path)
}
