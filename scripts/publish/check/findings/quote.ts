// What a finding calls a text, in a message.
import type { MeasuredText } from '../measured.ts'

/** A formula is one thing to whoever reads of it, though it is set in many pieces. */
export function nameOf({ text, formula }: Pick<MeasuredText, 'text' | 'formula'>): string {
  return formula ?? text
}

/** The beginning of a text. */
export function quote(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text}”`
}
