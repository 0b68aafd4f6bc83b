// How a block of ours is written in a deck: a component on lines of its own, its words as Markdown between blank lines.
import type { PhrasingContent, RootContent } from 'mdast'
import type { Info, State } from 'mdast-util-to-markdown'
import { escapeAttribute } from './escape.ts'

type Attributes = Record<string, string | number | undefined>

/** A component without words of its own. */
export function writeTag(name: string, attributes: Attributes): string {
  return `<${name}${writeAttributes(attributes)} />`
}

/**
 * A component in a sentence. At the start of a line Markdown would take it for a block, and the sentence for a part of it.
 *
 * Source: `@mdit-vue/plugin-component`, `html-block-rule`.
 */
export function writeInlineTag(name: string, attributes: Attributes, { before }: Pick<Info, 'before'>): string {
  const tag = writeTag(name, attributes)
  return before.endsWith('\n') || before === '' ? `<span>${tag}</span>` : tag
}

/** Something of a block that has words: plain ones are an attribute, pleasant to read; marked ones are a slot. */
export interface Part { name: string, words: readonly PhrasingContent[] }

/** A component around blocks; its parts are written in their order. A blank line after a tag is what makes Markdown read what follows. */
export function writeComponent(name: string, attributes: Attributes, parts: readonly Part[], body: string, state: State, info: Info): string {
  const spoken = parts.filter(({ words }) => words.length > 0)
  const firstMarked = spoken.findIndex(({ words }) => words.some(word => word.type !== 'text'))
  const plain = firstMarked < 0 ? spoken : spoken.slice(0, firstMarked)
  const open = `<${name}${writeAttributes({ ...Object.fromEntries(plain.map(part => [part.name, plainText(part.words)])), ...attributes })}`
  const slots = spoken.slice(plain.length).map(part => `<template #${part.name}>\n\n${writeWords(part.words, state, info)}\n\n</template>`)
  const content = [...slots, ...(body ? [body] : [])]
  return content.length > 0 ? `${open}>\n\n${content.join('\n\n')}\n\n</${name}>` : `${open} />`
}

/** Blocks one under the other. */
export function writeBlocks(children: readonly RootContent[], state: State, info: Info): string {
  return state.containerFlow({ type: 'root', children: [...children] }, info)
}

/** Words as one line of Markdown. */
export function writeWords(words: readonly PhrasingContent[], state: State, info: Info): string {
  return state.handle({ type: 'paragraph', children: [...words] }, undefined, state, info)
}

function plainText(words: readonly PhrasingContent[]): string | undefined {
  return words.map(word => word.type === 'text' ? word.value : '').join('').trim() || undefined
}

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes).map(([name, value]) => value === undefined ? '' : ` ${name}="${escapeAttribute(String(value))}"`).join('')
}
