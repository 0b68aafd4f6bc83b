// Owns what the tests of the lexer share: a page on one line, its first tag, and the shape of a refusal.

import type { HugoRule } from '../../scripts/hugo/hugo-error.ts'
import type { TagItem } from '../../scripts/hugo/lexer.ts'
import { expect } from 'vitest'
import { lexPage } from '../../scripts/hugo/lexer.ts'

/** Kinds and texts of all items, tags by their role and name. */
export function outline(text: string): string[] {
  const { items, error } = lexPage(text, 0)
  expect(error).toBeUndefined()
  return items.map((item) => {
    if (item.kind === 'tag')
      return `${item.role} ${item.name}`
    return item.kind === 'divider' ? 'divider' : `${item.kind}:${item.text}`
  })
}

/** The first tag of a page that must be without error. */
export function firstTag(text: string): TagItem {
  const { items, error } = lexPage(text, 0)
  expect(error).toBeUndefined()
  return items.find(item => item.kind === 'tag')!
}

/** The values of the first tag's parameters, as an array or as an object. */
export function params(text: string): unknown {
  const { params } = firstTag(text)
  return params.kind === 'positional'
    ? params.values.map(({ value }) => value)
    : Object.fromEntries([...params.values].map(([key, { value }]) => [key, value]))
}

/** Expects the lexer to give up; `at` is the text that stands where the error points, from there to the end of the page. */
export function expectRefusal(text: string, rule: HugoRule, reason: string, at: string): void {
  const { error } = lexPage(text, 0)
  expect({ rule: error?.rule, reason: error?.reason, at: error && text.slice(error.offset) }).toEqual({ rule, reason, at })
}

/** Hugo's words for a character that cannot stand in a tag. */
export function unrecognized(character: string): string {
  return `unrecognized character in shortcode action: ${character}. Note: Parameters with non-alphanumeric args must be quoted`
}
