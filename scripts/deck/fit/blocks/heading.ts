// Headings: a slide's title, which is of the second level, and those among its words.
import type { Heading, PhrasingContent } from 'mdast'
import type { Box, Kind } from '../kind.ts'
import type { Setting } from '../setting.ts'
import { heightOfWords } from '../words.ts'

const SIZES = { 1: 34, 2: 34, 3: 26, 4: 23, 5: 22, 6: 22 } as const

export const heading: Kind<Heading> = {
  measure: (node, { width, setting }) => headingBox(node.children, Math.max(3, node.depth) as Heading['depth'], width, setting),
}

export function headingBox(nodes: readonly PhrasingContent[], depth: Heading['depth'], width: number, setting: Setting): Box {
  const size = depth <= 2 ? setting.title : SIZES[depth]
  const [family, leading, after] = depth <= 4 ? ['title', 1.08 + setting.more, 0.35] as const : ['subtitle', 1.15, 0.3] as const
  return { height: heightOfWords(nodes, width, { family, size, letter: depth <= 4 && setting.more === 0 ? -0.01 * size : 0 }, leading), before: depth <= 2 ? 0 : 0.5 * size, after: after * size }
}
