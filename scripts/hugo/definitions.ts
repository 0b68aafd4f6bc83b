// What a page defines for all its Markdown: addresses by their labels, and notes. A `%` shortcode's inside is part of that Markdown.
import type { Root } from 'mdast'

const DEFINITION = /^[ \t>]*\[([^\]\n]{1,200})\]:[ \t]*(\S.*)$/gm
const LABEL = /\[([^[\]\n]{1,200})\]/g
const SHORTCODE = /\{\{[<%]/
/** Stands for a note that is told elsewhere; a noncharacter, which no page may hold. */
const ELSEWHERE = '\uFDD2'

/**
 * Finds what a page defines.
 *
 * @returns gives the definitions that a part of its Markdown needs, to be put before it
 */
export function findDefinitions(source: string): (markdown: string) => string {
  const lines = new Map<string, string>()
  for (const [, label, target] of source.matchAll(DEFINITION)) {
    const key = normalize(label!)
    if (!lines.has(key))
      lines.set(key, `[${label}]: ${label!.startsWith('^') ? ELSEWHERE : SHORTCODE.test(target!) ? '#' : target}`)
  }
  return (markdown) => {
    if (lines.size === 0)
      return ''
    // What a part defines itself it does not need, and there a shortcode in the address is already read.
    const own = new Set(Array.from(markdown.matchAll(DEFINITION), ([, label]) => normalize(label!)))
    const needed = new Set(Array.from(markdown.matchAll(LABEL), ([, label]) => normalize(label!)).filter(key => !own.has(key)).map(key => lines.get(key)).filter(line => line !== undefined))
    // The last defines nothing: a note would go on in what is set in after it.
    return needed.size === 0 ? '' : [...needed, `[${ELSEWHERE}]: #`].map(line => `${line}\n\n`).join('')
  }
}

/** Drops the notes that are told elsewhere. */
export function dropElsewhere(tree: Root): void {
  tree.children = tree.children.filter(node => node.type !== 'footnoteDefinition' || !JSON.stringify(node.children).includes(ELSEWHERE))
}

function normalize(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase()
}
