// A word with what it means, in brackets after it.
import type { Handle } from 'mdast-util-to-markdown'
import type { Term } from '../../model.ts'
import { textOf } from '../mend.ts'

const handle: Handle = (node: Term, parent, state, info) => {
  const word = state.containerPhrasing(node as never, { ...info, before: '>', after: ' ' })
  const meaning = state.handle({ type: 'text', value: `(${textOf(node.meaning)})` }, parent, state, { ...info, before: '>', after: '<' })
  return `<span class="diapo-term">${word} <span>${meaning}</span></span>`
}

export const term = Object.assign(handle, { peek: () => '<' })
