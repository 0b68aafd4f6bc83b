// Writes a converted deck and its pictures: whole files, only where something changed.
import type { Conversion } from './conversion.ts'
import { Buffer } from 'node:buffer'
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import { ObstacleError } from '../exit.ts'
import { isEdited } from '../slidev/seal.ts'
import { makeFolder } from './make-folder.ts'
import { assetsOf, bytesOf, isDrawn } from './pictures.ts'

/**
 * Writes the deck of a conversion that was not refused: its pictures, then itself, so that it never shows what is not there.
 *
 * @param copies the pictures that were drawn anew, from `drawPictures`
 * @returns whether anything on the disk changed
 * @throws ObstacleError where the folder cannot be written
 */
export function writeConversion({ deckFile, text, pictures }: Conversion, copies: ReadonlyMap<string, Uint8Array>): boolean {
  const assets = assetsOf(deckFile)
  const before = existsSync(deckFile) ? readFileSync(deckFile, 'utf8') : ''
  try {
    const changed = Array.from(pictures, ([key, traveller]) => {
      const bytes = copies.get(key) ?? (isDrawn(key, traveller) ? undefined : bytesOf(key))
      return bytes !== undefined && writeChanged(join(assets, traveller.name), bytes)
    })
    if (!writeChanged(deckFile, text!))
      return changed.includes(true)
    if (before && !isEdited(before))
      removePictures(assets, before, new Set(Array.from(pictures.values(), ({ name }) => name)))
    return true
  }
  catch (error) {
    throw new ObstacleError(`Unexpected place that cannot be written (${(error as Error).message}), expected another with --out`)
  }
}

/** Removes the pictures that the deck showed before and shows no more; what somebody else has put beside them stays. */
function removePictures(assets: string, before: string, kept: ReadonlySet<string>): void {
  if (!existsSync(assets))
    return
  const address = `./${encodeURIComponent(basename(assets))}/`
  for (const name of readdirSync(assets)) {
    if (!kept.has(name) && before.includes(`"${address}${encodeURIComponent(name)}"`))
      rmSync(join(assets, name))
  }
  if (readdirSync(assets).length === 0)
    rmdirSync(assets)
}

/** Writes a file whole, beside and then renamed, unless it already holds just this. */
export function writeChanged(file: string, content: string | Uint8Array): boolean {
  const bytes = Buffer.from(content as string)
  if (existsSync(file) && readFileSync(file).equals(bytes))
    return false
  makeFolder(dirname(file))
  // Whole by renaming. Waiting for the disk as well, a thousand times, would only guard a power cut: a run can be repeated.
  writeFileAtomic(file, bytes, { fsync: false })
  return true
}
