// A part of a page without steps: split at its shallowest heading, one slide each.
import type { Heading, RootContent } from 'mdast'
import type { ContentSlide } from '../model.ts'
import type { Planning } from './plan.ts'
import { toString } from 'mdast-util-to-string'
import { placeOf } from './place.ts'

/** A heading and what stands under it. */
export interface Section { heading: Heading, nodes: RootContent[] }

/** Splits nodes at the shallowest level of heading among them; `lead` stands before the first. */
export function splitAtHeadings(nodes: readonly RootContent[]): { lead: RootContent[], sections: Section[] } {
  const depth = nodes.reduce((shallowest, node) => node.type === 'heading' ? Math.min(shallowest, node.depth) : shallowest, Infinity)
  const lead: RootContent[] = []
  const sections: Section[] = []
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === depth)
      sections.push({ heading: node, nodes: [] })
    else
      (sections.at(-1)?.nodes ?? lead).push(node.type === 'heading' ? below(node, depth) : node)
  }
  return { lead, sections }
}

/** A slide's title is its second level, whatever level the page gave it: what stands below follows from there. */
function below(heading: Heading, shallowest: number): Heading {
  return { ...heading, depth: Math.min(6, 2 + heading.depth - shallowest) as Heading['depth'] }
}

/**
 * Plans the slides of a part.
 *
 * @param title what a slide without a heading of its own is called
 */
export function planContent(nodes: readonly RootContent[], title: string, { stage }: Planning): ContentSlide[] {
  const { lead, sections } = splitAtHeadings(nodes)
  const first: ContentSlide[] = lead.length > 0 ? [{ kind: 'content', title, body: lead, origin: placeOf(lead[0]!), scene: stage.take(lead) }] : []
  return [...first, ...sections.map(({ heading, nodes }): ContentSlide => ({
    kind: 'content',
    title: toString(heading),
    heading,
    scene: stage.take(nodes),
    body: nodes,
    origin: placeOf(heading),
  }))]
}
