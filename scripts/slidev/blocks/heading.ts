// A heading on one line: `Title` above a line of hyphens would be two slides.
import type { Heading } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'

export const heading: Handle = (node: Heading, _parent, state, info) => {
  const exit = state.enter('headingAtx')
  const exitPhrasing = state.enter('phrasing')
  const words = state.containerPhrasing(node, { ...info, before: '# ', after: '\n' })
  exitPhrasing()
  exit()
  return `${'#'.repeat(node.depth)} ${words}`
}
