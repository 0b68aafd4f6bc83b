// The text of `diapo.config.yaml`: its keys, checked one by one, with a place for what is wrong.
import type { Config } from './config.ts'
import type { Message } from './model.ts'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod/mini'
import { CONFIG_FILE, DEFAULT_CONFIG } from './config.ts'
import { isShortcode } from './hugo/shortcodes/index.ts'
import { createMessage } from './messages.ts'

const configSchema = z.strictObject({
  siteUrl: z.optional(z.url()),
  deckUrl: z.optional(z.url()),
  author: z.optional(z.string()),
  lang: z._default(z.string(), DEFAULT_CONFIG.lang),
  shortcodes: z.optional(z.record(z.string(), z.string().check(z.refine(isShortcode, 'the name of a shortcode that is listed in docs/shortcodes.md')))),
})

/** @returns the settings, or messages that say which key is wrong */
export function readConfig(text: string): { config: Config } | { messages: Message[] } {
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
