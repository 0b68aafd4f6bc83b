// Writes a converted deck and its pictures: whole files, only where something changed.
import type { Conversion } from './conversion.ts'
import { Buffer } from 'node:buffer'
import { copyFileSync, existsSync, readFileSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import { ObstacleError } from '../exit.ts'
import { makeFolder } from './make-folder.ts'

/**
 * Writes the deck of a conversion that was not refused.
 *
 * @returns whether anything on the disk changed
 * @throws ObstacleError where the folder cannot be written
 */
export function writeConversion({ deckFile, text, pictures }: Conversion): boolean {
  const assets = join(dirname(deckFile), `${basename(deckFile, '.md')}.assets`)
  try {
    const copied = [...pictures].map(([from, name]) => copyChanged(from, join(assets, name)))
    return writeChanged(deckFile, text!) || copied.includes(true)
  }
  catch (error) {
    throw new ObstacleError(`cannot write ${deckFile}: ${(error as Error).message}; choose another place with --out`)
  }
}

/** Writes a file whole, beside and then renamed, unless it already holds just this. */
export function writeChanged(file: string, content: string | Uint8Array): boolean {
  const bytes = Buffer.from(content as string)
  if (existsSync(file) && readFileSync(file).equals(bytes))
    return false
  makeFolder(dirname(file))
  writeFileAtomic(file, bytes)
  return true
}

function copyChanged(from: string, to: string): boolean {
  if (existsSync(to) && readFileSync(to).equals(readFileSync(from)))
    return false
  makeFolder(dirname(to))
  copyFileSync(from, `${to}.part`)
  renameSync(`${to}.part`, to)
  return true
}
