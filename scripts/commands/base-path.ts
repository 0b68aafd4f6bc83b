// The path below which a folder stands on its host, as `--base` gives it.
import { UsageError } from '../exit.ts'

/** Checks a base path. @throws UsageError where it is none */
export function readBase(base: string | undefined): string | undefined {
  if (base !== undefined && !/^\/(?:[^/?#][^?#]*\/)?$/.test(base))
    throw new UsageError(`--base ${base}: expected a path that starts and ends with /, such as /diapo/`)
  return base
}
