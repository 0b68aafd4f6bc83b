// Owns the last way in which `ref` finds a page: by nothing but its name, anywhere in the content.
import type { Site } from './site.ts'
import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { placeOfPage } from './addresses.ts'
import { realFileInside, realFolderInside } from './guard.ts'

/** The pages below a folder by name; walked once, and only where a page asks. */
const walked = new Map<string, Map<string, string[]>>()

/**
 * Finds a page by its file's name or its bundle's.
 *
 * @returns the true path of its file; undefined where none or several have the name, as in Hugo
 */
export function findPageByName(target: string, from: string, site: Site, language = placeOfPage(from, site).language): string | undefined {
  const name = target.replace(/\/+$/, '').replace(/\.(?:md|markdown|mdown)$/i, '').toLowerCase()
  if (name === '' || name.includes('/'))
    return undefined
  // A language's folder may lie in that of another, or of all.
  const found = [...new Set(site.mounts.filter(({ component }) => component === 'content').flatMap(({ source }) => namesBelow(source, site).get(name) ?? []))]
  const own = found.filter(path => placeOfPage(path, site).language === language)
  const [only, another] = own.length > 0 ? own : found
  return only && !another ? realFileInside(only, site.root) : undefined
}

function namesBelow(folder: string, site: Site): Map<string, string[]> {
  const known = walked.get(folder)
  if (known)
    return known
  const names = new Map<string, string[]>()
  walked.set(folder, names)
  for (const entry of realFolderInside(folder, site.root) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []) {
    if (!entry.isFile() || !/\.(?:md|markdown|mdown)$/i.test(entry.name))
      continue
    const path = join(entry.parentPath, entry.name)
    const { stem } = placeOfPage(path, site)
    const name = (/^_?index$/.test(stem) ? basename(dirname(path)) : stem).toLowerCase()
    names.set(name, [...names.get(name) ?? [], path])
  }
  return names
}
