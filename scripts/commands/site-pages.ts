// Every page below a folder that holds steps, for `--site`.
import type { Buffer } from 'node:buffer'
import type { Dirent } from 'node:fs'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodePage } from '../hugo/decode.ts'
import { findFrontMatter } from '../hugo/front-matter-block.ts'
import { realFileInside } from '../hugo/guard.ts'
import { lexPage } from '../hugo/lexer.ts'

/** Folders that hold no page of their own: what Hugo makes, what npm brings, and what is hidden. */
const SKIPPED = /^(?:\..*|node_modules|public|resources|_vendor)$/
const MARKDOWN = /\.(?:md|markdown|mdown)$/i

/**
 * Finds the pages with steps below a folder, sorted. Symbolic links to folders are not followed, so the walk ends; one to a
 * file counts where the file is in the folder too.
 *
 * @param names the shortcodes that mean steps
 */
export function findPagesWithSteps(site: string, names: readonly string[]): string[] {
  const found: string[] = []
  const folders = [site]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name)
      if (entry.isDirectory() && !SKIPPED.test(entry.name))
        folders.push(path)
      else if (MARKDOWN.test(entry.name) && isOwnFile(entry, path, site) && holdsSteps(path, names))
        found.push(path)
    }
  }
  return found.sort()
}

function isOwnFile(entry: Dirent, path: string, site: string): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && realFileInside(path, site) !== undefined)
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  }
  catch {
    // A folder that may not be looked into holds nothing for us.
    return []
  }
}

/** Looks for the words first: most pages have none, and reading one properly costs much more. */
function holdsSteps(path: string, names: readonly string[]): boolean {
  const page = tryToRead(path)
  if (!page || !names.some(name => page.includes(name)))
    return false
  const decoded = decodePage(page)
  if ('encoding' in decoded)
    return false
  const { items, error } = lexPage(decoded.text, findFrontMatter(decoded.text).bodyStart ?? 0)
  const holds = items.some(item => item.kind === 'tag' && !item.inline && names.includes(item.name))
  // A page that cannot be read is one with steps where they open, so that its refusal is told.
  return holds || (error !== undefined && names.some(name => new RegExp(`\\{\\{[<%]\\s*${RegExp.escape(name)}[^\\p{L}\\p{N}_./-]`, 'u').test(decoded.text)))
}

function tryToRead(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  }
  catch {
    return undefined
  }
}
