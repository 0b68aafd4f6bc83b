// Makes a folder and those above it, one by one: Node's own recursive way never ends below some system folders.
import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder that may be there already, or be made by somebody else at the same moment.
 *
 * @throws the system's own error, where it cannot be made
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder))
    return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  }
  catch (error) {
    if (!isFolder(folder))
      throw error
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
