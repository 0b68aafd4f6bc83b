// Words that lie over something else, or touch it.
import type { Sign } from './index.ts'
import { quote } from './quote.ts'

export function findOverlap({ overlaps }: Parameters<Sign>[0]): ReturnType<Sign> {
  return overlaps.map(({ what, over, px }) => ({
    what: `text ${px > 1 ? 'over' : 'that touches'} ${over.startsWith('“') ? quote(over.slice(1, -1)) : over}, ${quote(what)}`,
    text: what,
    amount: `${Math.max(0, Math.ceil(px))} px`,
  }))
}
