// A steps block becomes one slide per step: a step is a heading at the shallowest level found inside the block.
import type { Heading, Root, RootContent } from 'mdast'
import type { ContentSlide, Slide, Steps, StepSlide } from '../model.ts'
import type { Planning } from './plan.ts'
import { toString } from 'mdast-util-to-string'
import { splitAtHeadings } from './content.ts'
import { eachNode } from './each-node.ts'
import { placeOf } from './place.ts'

/**
 * Plans the slides of one block.
 *
 * @param block number of the block within the page, from 1
 * @param title what words before the first step are called
 */
export function planSteps(steps: Steps, block: number, title: string, planning: Planning): Slide[] {
  const { lead, sections } = splitAtHeadings(steps.children)
  if (sections.length === 0)
    planning.warn('steps-without-heading', 'Unexpected steps without a heading, expected one heading for each step; shown as text', placeOf(steps))

  const intro: ContentSlide[] = lead.length > 0
    ? [{ kind: 'content', title, body: lead, scene: planning.stage.take(lead), origin: placeOf(lead[0]!) }]
    : []
  return [...intro, ...sections.map(({ heading, nodes }, index) => planStep(heading, nodes, { no: index + 1, total: sections.length, block }, planning))]
}

/** Steps inside a quotation, a list, a sentence or other steps cannot be slides of their own: they become the text that they hold. */
export function unwrapNestedSteps(tree: Root): void {
  eachNode(tree.children, (parent) => {
    if ('children' in parent)
      parent.children = unwrapped(parent.children as RootContent[]) as typeof parent.children
  })
}

function unwrapped(nodes: RootContent[]): RootContent[] {
  return nodes.some(node => node.type === 'steps') ? unwrapped(nodes.flatMap(node => node.type === 'steps' ? node.children : node)) : nodes
}

function planStep(heading: Heading, body: RootContent[], step: StepSlide['step'], { stage }: Planning): StepSlide {
  const scene = stage.take(body)
  const reveal = stage.plays(scene) && body.some(node => node.type === 'list')
  return { kind: 'step', title: toString(heading), heading: heading.children, step, body, scene, reveal, origin: placeOf(heading) }
}
