// What a command says: messages on standard error, a summary for people or a JSON report for programs on standard output.
import type { Message } from '../model.ts'
import type { Converted, DeckOutline } from './convert-pages.ts'
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
export function reportAsJson(conversions: readonly Converted[], show: (path: string) => string, more: (conversion: Converted) => Record<string, unknown> = () => ({})): string {
  return JSON.stringify({
    decks: conversions.map(conversion => ({
      page: conversion.name,
      out: show(conversion.deckFile),
      slug: conversion.slug,
      slides: conversion.refused ? [] : conversion.deck!.slides.map(reportSlide),
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

/** A slide that goes on keeps the kind, title and place of what it continues; an introduction has its own layout on its last slide only. */
function reportSlide({ kind, title, origin, part }: DeckOutline['slides'][number], index: number, slides: DeckOutline['slides']): Record<string, unknown> {
  if (!part)
    return { no: index + 1, kind, title, origin }
  const first = slides[index + 1 - part.no]!
  const last = slides[index + part.total - part.no]!
  return { no: index + 1, kind: last.kind, title: first.title, origin: first.origin, part: [part.no, part.total] }
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
