// Words that lie over something else.
import type { Sign } from './index.ts'
import { quote } from './quote.ts'

export function findOverlap({ overlaps }: Parameters<Sign>[0]): ReturnType<Sign> {
  return overlaps.map(({ what, over, px }) => ({ what: `text over ${over.startsWith('“') ? quote(over.slice(1, -1)) : over}, ${quote(what)}`, text: what, amount: `${Math.ceil(px)} px` }))
}
