// What `convert`, `build` and `dev` have in common: the pages named on the command line, converted and written.
import type { Config } from '../config.ts'
import type { KnownSites } from '../hugo/reader.ts'
import type { Deck, Illustration, Slide } from '../model.ts'
import type { Conversion } from './conversion.ts'
import type { Target } from './targets.ts'
import { relative } from 'node:path'
import process from 'node:process'
import { resolveConfig } from '../config.ts'
import { ObstacleError } from '../exit.ts'
import { createMessage, refuses } from '../messages.ts'
import { projectRoot } from '../project.ts'
import { convertPage } from './conversion.ts'
import { findIllustrations } from './illustrations.ts'
import { assetsOf, drawPictures } from './pictures.ts'
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

/** What is known of a deck once it is written: a thousand decks are not all kept whole. */
export interface DeckOutline extends Omit<Deck, 'slides'> {
  slides: Pick<Slide, 'kind' | 'title' | 'origin' | 'fit' | 'part'>[]
}

export interface Converted extends Omit<Conversion, 'deck' | 'text' | 'pictures'> {
  /** Undefined for a refused page. */
  deck?: DeckOutline
  refused: boolean
  /** Something on the disk changed. */
  changed: boolean
}

/**
 * Converts and writes; messages are printed as they come.
 *
 * @returns undefined where the configuration is wrong
 */
export async function convertPages(pages: readonly string[], options: ConvertOptions): Promise<{ converted: Converted[], config: Config } | undefined> {
  const resolved = await resolveConfig(projectRoot)
  if ('messages' in resolved) {
    printMessages(resolved.messages)
    return undefined
  }
  const { config } = resolved
  const illustrations = findIllustrations()
  const sites: KnownSites = new Map()
  const converted: Converted[] = []
  const defects: unknown[] = []
  for (const target of resolveTargets(pages, options, stepsNames(config))) {
    try {
      converted.push(await convertTarget(target))
    }
    catch (error) {
      defects.push(error)
    }
  }
  // The others are done before a defect of ours ends the command.
  if (defects.length > 0)
    throw defects[0]
  return { converted, config }

  async function convertTarget(target: Target): Promise<Converted> {
    const { conversion, copies } = await convertWithPictures(target, config, illustrations, sites)
    const kept = conversion.edited && !options.force
    if (kept && !refuses(conversion.messages)) {
      const reason = options.edited === 'refuse'
        ? 'Unexpected edit by hand, expected the deck as it was written; keep it, or overwrite it with --force'
        : 'This deck was edited by hand: it is presented as it stands, not made again from its page (--force makes it again)'
      conversion.messages.push(createMessage(showPath(target.deckFile), { line: 1, column: 1 }, 'deck-edited', options.edited === 'refuse' ? 'error' : 'info', reason))
    }
    const changed = !refuses(conversion.messages, options.strict) && !kept && tryToWrite(conversion, copies)
    printMessages(conversion.messages)
    const refused = refuses(conversion.messages, options.strict)
    if (refused && !refuses(conversion.messages))
      process.stderr.write(`${target.name} is refused because of --strict: its warnings count as errors; mend them, or leave --strict out\n`)
    const { deck, text, pictures, ...facts } = conversion
    return { ...facts, deck: deck && { ...deck, slides: deck.slides.map(({ kind, title, origin, fit, part }) => ({ kind, title, origin, fit, part })) }, refused, changed }
  }
}

/** Converts a page and draws its pictures; where one cannot be drawn, the page is converted again without it. */
async function convertWithPictures(target: Target, config: Config, illustrations: readonly Illustration[], sites: KnownSites): Promise<{ conversion: Conversion, copies: ReadonlyMap<string, Uint8Array> }> {
  const broken = new Set<string>()
  for (;;) {
    const conversion = convertPage(target, config, illustrations, { broken, sites })
    const drawn = await drawPictures(conversion.pictures, assetsOf(target.deckFile))
    if (drawn.broken.size === 0)
      return { conversion, copies: drawn.copies }
    drawn.broken.forEach(key => broken.add(key))
  }
}

/** The names under which pages of this project write steps. */
function stepsNames({ shortcodes = {} }: Config & { shortcodes?: Readonly<Record<string, string>> }): string[] {
  return ['steps', ...Object.keys(shortcodes).filter(name => shortcodes[name] === 'steps')]
}

/** A deck that cannot be written is refused like a page that cannot be read, so that the others go on. */
function tryToWrite(conversion: Conversion, copies: ReadonlyMap<string, Uint8Array>): boolean {
  try {
    return writeConversion(conversion, copies)
  }
  catch (error) {
    if (!(error instanceof ObstacleError))
      throw error
    conversion.messages.push(createMessage(showPath(conversion.deckFile), { line: 1, column: 1 }, 'output', 'error', error.message))
    return false
  }
}

/** A path as people write it: from the folder they stand in, unless it leads far away. */
export function showPath(path: string): string {
  const near = relative(process.cwd(), path)
  return (near.startsWith('..') ? path : near).split('\\').join('/')
}
