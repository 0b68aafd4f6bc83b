// `cards` of Hextra and Docsy's `cardpane`: a grid.
import type { RootContent } from 'mdast'
import type { Card } from '../../model.ts'
import type { Shortcode, ShortcodeReader } from './shortcode.ts'
import { paragraph } from './parts.ts'

export const cards: ShortcodeReader = {
  inner: 'markdown',
  closed: ['cards', 'hextra/feature-grid'],
  place: 'block',
  example: '{{< cards cols="2" >}}\n  {{< card link="https://example.org/un" title="Le serveur" subtitle="Dans les **toilettes**" tag="2019" >}}\n  {{< card link="https://example.org/deux" title="Les baies" icon="server" >}}\n{{< /cards >}}',
  becomes: 'A grid of cards.',
  toNodes: ({ get, children, value, inline }) => {
    const listed = value(`${get('key')}.items`)
    const columns = Number(get('cols', 'columns'))
    return gatherCards([...(Array.isArray(listed) ? listed : []).map(item => cardOf(item, inline)), ...children], Number.isInteger(columns) && columns > 0 ? columns : undefined)
  },
}

/** A card that Grafana's pages keep in their front matter. */
function cardOf(item: unknown, inline: Shortcode['inline']): Card {
  const { title, description, href } = Object.fromEntries(Object.entries(item ?? {}).map(([key, value]) => [key, typeof value === 'string' ? value : undefined]))
  return { type: 'card', title: inline(title), ...(href === undefined ? {} : { url: href }), children: paragraph(inline(description)) }
}

/** Cards that follow one another stand in one grid; what stands between them stays between. */
export function gatherCards(nodes: readonly RootContent[], columns?: number): RootContent[] {
  const gathered: RootContent[] = []
  let grid: Card[] | undefined
  for (const node of nodes) {
    const found = node.type === 'card' ? [node] : node.type === 'cards' ? node.children : undefined
    if (found && grid) {
      grid.push(...found)
    }
    else {
      grid = found && [...found]
      gathered.push(grid ? { type: 'cards', ...(columns ? { columns } : {}), children: grid } : node)
    }
  }
  return gathered
}
