// What a command says: messages on standard error, a summary for people or a JSON report for programs on standard output.
import type { Message } from '../model.ts'
import type { Conversion } from './conversion.ts'
import process from 'node:process'
import { severityOf } from '../messages.ts'

/** A page's text in a message neither breaks its line nor speaks to the terminal. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\0-\x1F\x7F-\x9F]+/g

/** `content/historique/index.md:12:3: warning: reason  [rule]` */
export function formatMessage(message: Message): string {
  return `${message.file}:${message.line ?? 1}:${message.column ?? 1}: ${severityOf(message)}: ${message.reason}  [${message.ruleId}]`.replace(CONTROLS, ' ')
}

/** Prints messages to standard error, a line each. */
export function printMessages(messages: readonly Message[]): void {
  for (const message of messages)
    process.stderr.write(`${formatMessage(message)}\n`)
}

/**
 * The report of the contract, for `--json`.
 *
 * @param more what a command knows of a deck beside the conversion
 */
export function reportAsJson(conversions: readonly Conversion[], refused: (conversion: Conversion) => boolean, show: (path: string) => string, more: (conversion: Conversion) => Record<string, unknown> = () => ({})): string {
  return JSON.stringify({
    decks: conversions.map(conversion => ({
      page: conversion.name,
      out: show(conversion.deckFile),
      slug: conversion.slug,
      slides: refused(conversion) ? [] : conversion.deck!.slides.map(({ kind, title, origin }, index) => ({ no: index + 1, kind, title, origin })),
      ...more(conversion),
      messages: conversion.messages.map(message => ({
        file: message.file,
        line: message.line ?? 1,
        column: message.column ?? 1,
        rule: message.ruleId,
        severity: severityOf(message),
        reason: message.reason,
        ...('finding' in message ? message.finding as object : {}),
      })),
    })),
  }, null, 2)
}

/** Progress on a terminal, one line that rewrites itself; nothing in a pipe. */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): { say: (text: string) => void, clear: () => void } {
  if (!stream.isTTY)
    return { say() {}, clear() {} }
  return {
    say: text => void stream.write(`\r\x1B[K${text}`),
    clear: () => void stream.write('\r\x1B[K'),
  }
}
