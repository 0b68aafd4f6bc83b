// Makes a folder and those above it, one by one: Node's own recursive way never ends below some system folders.
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder that may be there already.
 *
 * @throws the system's own error, where it cannot be made
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder))
    return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}
