// A real site on the disk for one test, symbolic links included, gone after it.
import { Buffer } from 'node:buffer'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { placeInSite } from '../../scripts/hugo/links.ts'
import { openPage } from '../../scripts/hugo/reader.ts'

/** One pixel, red. */
export const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

/** What stands at a path: a file, or a link to somewhere. */
export type Entry = string | Uint8Array | { link: string }

/** Makes a folder with these entries; its true path is given. */
export function makeFolder(entries: Record<string, Entry>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'diapo-site-')))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const [name, entry] of Object.entries(entries)) {
    const path = join(root, name)
    mkdirSync(dirname(path), { recursive: true })
    if (typeof entry === 'object' && 'link' in entry)
      symlinkSync(entry.link, path)
    else
      writeFileSync(path, entry)
  }
  return root
}

/** Places a page that stands in such a folder. */
export function placeIn(root: string, page: string, siteUrl?: string) {
  const file = openPage(join(root, page))
  if ('reason' in file)
    throw new Error(file.reason)
  return placeInSite(file, readFileSync(file.path, 'utf8'), siteUrl)
}
