// The text of `diapo.config.yaml`: its keys, checked one by one, with a place for what is wrong.
import type { Config } from './config.ts'
import type { Message } from './model.ts'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod/mini'
import { CONFIG_FILE, DEFAULT_CONFIG } from './config.ts'
import { findLanguage } from './hugo/language-tag.ts'
import { isShortcode } from './hugo/shortcodes/index.ts'
import { createMessage } from './messages.ts'

const address = z.url({ protocol: /^https?$/, error: 'an address that begins with https://' })
const configSchema = z.strictObject({
  siteUrl: z.optional(address),
  deckUrl: z.optional(address),
  author: z.optional(z.string('a text')),
  lang: z._default(z.string('a language').check(z.refine(lang => findLanguage(lang) !== undefined, 'a language, as `fr` or `pt-BR`')), DEFAULT_CONFIG.lang),
  shortcodes: z.optional(z.record(z.string(), z.string('the name of a shortcode').check(z.refine(isShortcode, 'the name of a shortcode that is listed in docs/shortcodes.md')), 'a map of names to names')),
}, 'a map of keys and values')

/** Reads the settings from their text: they, or messages that say which key is wrong. */
export function readConfig(text: string): { config: Config } | { messages: Message[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  const say = (reason: string, offset: number): Message => {
    const { line, col } = lines.linePos(offset)
    return createMessage(CONFIG_FILE, { line: line || 1, column: col || 1 }, 'configuration', 'error', reason)
  }
  // What follows the first fault is most often its consequence.
  const [fault] = document.errors
  if (fault)
    return { messages: [say(`Unexpected YAML that cannot be read: ${fault.message}`, fault.pos[0])] }
  let settings: unknown
  try {
    settings = document.toJS()
  }
  catch (error) {
    return { messages: [say(`Unexpected YAML that cannot be read: ${(error as Error).message}; write the values out, without aliases`, 0)] }
  }
  const checked = configSchema.safeParse(settings ?? {})
  if (checked.success)
    return { config: checked.data }
  return {
    messages: checked.error.issues.map((issue) => {
      const node = issue.path.length > 0 ? document.getIn(issue.path, true) as { range?: [number] } | undefined : undefined
      const what = issue.code === 'unrecognized_keys' ? `key \`${issue.keys.join('`, `')}\`` : issue.path.length > 0 ? `value of \`${issue.path.join('.')}\`` : 'settings'
      return say(`Unexpected ${what}, expected ${issue.code === 'unrecognized_keys' ? `one of \`${Object.keys(configSchema.shape).join('`, `')}\`` : issue.message}`, node?.range?.[0] ?? 0)
    }),
  }
}
