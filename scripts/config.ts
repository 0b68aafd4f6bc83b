// The settings of a project: what `diapo.config.yaml` says, or the defaults where there is none.
import type { Message } from './model.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const CONFIG_FILE = 'diapo.config.yaml'

export interface Config {
  /** Address of the documentation site: relative links and the source page's address start there. */
  readonly siteUrl?: string
  /** Address where `dist/` is published. */
  readonly deckUrl?: string
  /** Author of every deck whose page names none. */
  readonly author?: string
  /** Language of a page that names none, on a site that names none. */
  readonly lang: string
  /** Shortcodes of a theme or a site, and those of ours that they mean: `timeline: steps`. */
  readonly shortcodes?: Readonly<Record<string, string>>
}

export const DEFAULT_CONFIG: Config = { lang: 'fr' }

/**
 * Reads the settings of a folder; a missing file means the defaults, and nothing that reads settings is loaded for them.
 *
 * @returns the settings, or messages that say which key is wrong
 */
export async function resolveConfig(folder: string): Promise<{ config: Config } | { messages: Message[] }> {
  const file = join(folder, CONFIG_FILE)
  if (!existsSync(file))
    return { config: DEFAULT_CONFIG }
  const { readConfig } = await import('./config-file.ts')
  return readConfig(readFileSync(file, 'utf8'))
}
