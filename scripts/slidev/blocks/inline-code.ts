// Code in a sentence.
import type { InlineCode } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'
import { defaultHandlers } from 'mdast-util-to-markdown'
import { isFoundInCode } from '../escape.ts'
import { textOf } from '../mend.ts'

const handle: Handle = (node: InlineCode, parent, state, info) => {
  const value = textOf(node.value)
  // Three backticks that begin a line would open a fence for Slidev's parser; those of two codes side by side would be one run.
  if (isFoundInCode(value) || value.includes('``') || value.trim() === '' || info.before.endsWith('`'))
    return `<code v-pre>${state.handle({ type: 'text', value }, parent, state, { ...info, before: '>', after: '<' })}</code>`
  const written = defaultHandlers.inlineCode({ ...node, value }, parent, state)
  return state.stack.includes('tableCell') ? written.replace(/\|/g, '\\|') : written
}

export const inlineCode = Object.assign(handle, { peek: () => '`' })
