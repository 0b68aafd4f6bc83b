// Every shortcode that is understood, by name. To add one: a file beside this one, and a line in the table.
import type { RootContent } from 'mdast'
import type { ShortcodeNode } from '../extractor.ts'
import { steps } from './steps.ts'

/** What is known of a shortcode: whether it takes inner text, and which blocks it becomes. */
export interface ShortcodeReader {
  inner: boolean
  toBlocks: (shortcode: ShortcodeNode, children: RootContent[]) => RootContent[]
}

export const shortcodes: ReadonlyMap<string, ShortcodeReader> = new Map(Object.entries({
  steps,
}))
