import type { Config } from '../config.ts'
// What `convert`, `build` and `dev` have in common: the pages named on the command line, converted and written.
import type { Conversion } from './conversion.ts'
import { relative } from 'node:path'
import process from 'node:process'
import { resolveConfig } from '../config.ts'
import { createMessage, refuses } from '../messages.ts'
import { projectRoot } from '../project.ts'
import { convertPage } from './conversion.ts'
import { findIllustrations } from './illustrations.ts'
import { printMessages } from './report.ts'
import { resolveTargets } from './targets.ts'
import { writeConversion } from './write-conversion.ts'

export interface ConvertOptions {
  site?: string
  out?: string
  strict?: boolean
  force?: boolean
  /** A deck that was edited by hand: refuse to write it, or present it as it stands. */
  edited: 'refuse' | 'keep'
}

export interface Converted extends Conversion {
  refused: boolean
  /** Something on the disk changed. */
  changed: boolean
}

/**
 * Converts and writes; messages are printed as they come.
 *
 * @returns undefined where the configuration is wrong
 */
export function convertPages(pages: readonly string[], options: ConvertOptions): { converted: Converted[], config: Config } | undefined {
  const resolved = resolveConfig(projectRoot)
  if ('messages' in resolved) {
    printMessages(resolved.messages)
    return undefined
  }
  const { config } = resolved
  const illustrations = findIllustrations()
  const converted = resolveTargets(pages, options).map((target): Converted => {
    const conversion = convertPage(target, config, illustrations)
    const kept = conversion.edited && !options.force
    if (kept && !refuses(conversion.messages)) {
      const reason = options.edited === 'refuse'
        ? 'Unexpected edit by hand, expected the deck as it was written; keep it, or overwrite it with --force'
        : 'This deck was edited by hand: it is presented as it stands, not made again from its page (--force makes it again)'
      conversion.messages.push(createMessage(showPath(target.deckFile), { line: 1, column: 1 }, 'deck-edited', options.edited === 'refuse' ? 'error' : 'info', reason))
    }
    const refused = refuses(conversion.messages, options.strict)
    printMessages(conversion.messages)
    return { ...conversion, refused, changed: !refused && !kept && writeConversion(conversion) }
  })
  return { converted, config }
}

/** A path as people write it: from the folder they stand in, unless it leads far away. */
export function showPath(path: string): string {
  const near = relative(process.cwd(), path)
  return (near.startsWith('..') ? path : near).split('\\').join('/')
}
