// Owns what keeps an escaped character literal: `\"`, `\{` and `&quot;` are words to every pass that looks for syntax in a text.
import type { Nodes, Text } from 'mdast'
import type { CompileContext, Token, Extension as ToTree } from 'mdast-util-from-markdown'
import { eachNode } from './walk.ts'

/** A noncharacter of Unicode that stands before each character that was escaped, while the tree is made. */
export const LITERAL = '\uFDD4'
const LITERALS = /\uFDD4/g

/** Characters that some pass over the tree's texts could take for syntax. */
const SYNTAX = /["'.<>:{[!$\\=+^-]/

/** Marks escaped characters and character references while the tree is built (`mdast-util-from-markdown`). */
export const literalFromMarkdown: ToTree = {
  enter: {
    characterReference(token) {
      this.config.enter.data!.call(this, token)
      textOnTop(this).value += LITERAL
    },
  },
  exit: {
    characterEscapeValue(this: CompileContext, token: Token) {
      if (SYNTAX.test(this.sliceSerialize(token)))
        textOnTop(this).value += LITERAL
      this.config.exit.data!.call(this, token)
    },
  },
}

function textOnTop(context: CompileContext): Text {
  return context.stack.at(-1) as Text
}

/** Replaces what would be taken for one of our signs; the length stays, so every offset holds. */
export function withoutSigns(text: string): string {
  return text.replace(LITERALS, '\uFFFD')
}

const FIELDS = ['value', 'url', 'title', 'alt', 'label', 'lang', 'meta'] as const

/** Takes the signs out of a tree once every pass is done. */
export function dropSigns(tree: Nodes): void {
  eachNode(tree, (node) => {
    const fields = node as Partial<Record<typeof FIELDS[number], unknown>>
    for (const field of FIELDS) {
      const value = fields[field]
      if (typeof value === 'string' && value.includes(LITERAL))
        fields[field] = value.replace(LITERALS, '')
    }
  })
}
