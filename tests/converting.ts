// A page that a test writes down, through the first three rooms, in a folder of its own.
import type { Conversion } from '../scripts/commands/conversion.ts'
import type { Config } from '../scripts/config.ts'
import type { Illustration } from '../scripts/model.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { convertPage } from '../scripts/commands/conversion.ts'

/** Converts the page of a folder, `page.md`, to a deck beside it, without writing anything. */
export function convertIn(folder: string, slug: string, illustrations: readonly Illustration[] = [], config: Config = { lang: 'fr' }): Conversion {
  return convertPage({ name: 'page.md', found: { path: join(folder, 'page.md') }, slug, deckFile: join(folder, 'slides.md') }, config, illustrations)
}

/** Converts a text as the page `page.md` of a folder that holds nothing else, and is gone after the test. */
export function convertText(text: string, illustrations?: readonly Illustration[], config?: Config): Conversion {
  const folder = mkdtempSync(join(tmpdir(), 'diapo-page-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'page.md'), text)
  return convertIn(folder, 'page', illustrations, config)
}
