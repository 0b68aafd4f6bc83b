// How a message is made and counted, in every room; only the commands print them.
import type { Message, Place } from './model.ts'
import type { RuleName } from './rules.ts'
import { VFileMessage } from 'vfile-message'

export type Severity = 'error' | 'warning' | 'info'

/**
 * Makes a message about a place of a file.
 *
 * @param file as the user named it
 * @param place line and column, both from 1; undefined for the file as a whole
 * @param rule the rule that was broken
 * @param severity an error refuses the page, a warning does not, an info only tells
 * @param reason "Unexpected X, expected Y", with the way out
 */
export function createMessage(file: string, place: Place | undefined, rule: RuleName, severity: Severity, reason: string): Message {
  const message = new VFileMessage(reason, { place, ruleId: rule, source: 'diapo' }) as Message
  message.file = file
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  return message
}

/** The severity that a message was made with. */
export function severityOf(message: VFileMessage): Severity {
  return message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info'
}

/** Whether any of the messages refuses its page; with `strict`, warnings do too. */
export function refuses(messages: readonly VFileMessage[], strict = false): boolean {
  return messages.some(message => message.fatal === true || (strict && message.fatal === false))
}
