// Owns the border of a site: what is read of it is a regular file inside its root, whatever links and names lead to it.
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'

/** A file of a site that is larger than this is neither a page nor a picture that anybody would show. */
const MAX_BYTES = 512 * 1024 * 1024

/** Whether a path is a folder, or lies below it, by its name alone. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/**
 * The true place of a file inside a folder.
 *
 * @returns the path without symbolic links; undefined where there is no regular file, or where its true place is outside
 */
export function realFileInside(path: string, root: string): string | undefined {
  return realInside(path, root, 'isFile')
}

/** The true place of a folder inside another, or the other itself. */
export function realFolderInside(path: string, root: string): string | undefined {
  return realInside(path, root, 'isDirectory')
}

function realInside(path: string, root: string, kind: 'isFile' | 'isDirectory'): string | undefined {
  // By its name first, so that not even the existence of what lies outside is asked for.
  if (path.includes('\0') || !isWithin(path, root))
    return undefined
  try {
    if (!statSync(path, { throwIfNoEntry: false })?.[kind]())
      return undefined
    const real = realpathSync.native(path)
    return isWithin(real, realpathSync.native(root)) ? real : undefined
  }
  catch {
    return undefined
  }
}

/**
 * Reads a file by the true place that {@link realFileInside} gave.
 *
 * @throws the system's error; also where something else stands there by now
 */
export function readReal(real: string): Uint8Array {
  // A link put there in the meantime is not followed, and a pipe not waited for. Windows has neither flag.
  const file = openSync(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  try {
    const status = fstatSync(file)
    if (!status.isFile() || realpathSync.native(real) !== real)
      throw new Error('it is no longer the file that it was')
    if (status.size > MAX_BYTES)
      throw new Error('it is too large')
    return readFileSync(file)
  }
  finally {
    closeSync(file)
  }
}
