// The settings of `diapo.config.yaml`: read once, checked, and handed on read-only.
import type { Message } from './model.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod/mini'
import { isShortcode } from './hugo/shortcodes/index.ts'
import { createMessage } from './messages.ts'

const CONFIG_FILE = 'diapo.config.yaml'

const configSchema = z.strictObject({
  /** Address of the documentation site: relative links and the source page's address start there. */
  siteUrl: z.optional(z.url()),
  /** Address where `dist/` is published. */
  deckUrl: z.optional(z.url()),
  /** Author of every deck whose page names none. */
  author: z.optional(z.string()),
  /** Language of a page that names none, on a site that names none. */
  lang: z._default(z.string(), 'fr'),
  /** Shortcodes of a theme or a site, and those of ours that they mean: `timeline: steps`. */
  shortcodes: z.optional(z.record(z.string(), z.string().check(z.refine(isShortcode, 'the name of a shortcode that is listed in docs/shortcodes.md')))),
})

export type Config = Readonly<z.infer<typeof configSchema>>

/**
 * Reads the settings of a folder; a missing file means the defaults.
 *
 * @returns the settings, or messages that say which key is wrong
 */
export function resolveConfig(folder: string): { config: Config } | { messages: Message[] } {
  const file = join(folder, CONFIG_FILE)
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const say = (reason: string, offset: number): Message => {
    const { line, col } = lines.linePos(offset)
    return createMessage(CONFIG_FILE, { line: line || 1, column: col || 1 }, 'configuration', 'error', reason)
  }
  if (document.errors.length > 0)
    return { messages: document.errors.map(error => say(`Unexpected YAML that cannot be read: ${error.message}`, error.pos[0])) }
  const checked = configSchema.safeParse(document.toJS() ?? {})
  if (checked.success)
    return { config: checked.data }
  return {
    messages: checked.error.issues.map((issue) => {
      const node = issue.path.length > 0 ? document.getIn(issue.path, true) as { range?: [number] } | undefined : undefined
      const what = issue.code === 'unrecognized_keys' ? `key \`${issue.keys.join('`, `')}\`` : `value of \`${issue.path.join('.')}\``
      return say(`Unexpected ${what}, expected ${issue.code === 'unrecognized_keys' ? `one of \`${Object.keys(configSchema.shape).join('`, `')}\`` : issue.message}`, node?.range?.[0] ?? 0)
    }),
  }
}
