// Bare addresses without a scheme: Hugo gives those that begin with `www.` a secure one (`linkifyProtocol`), GitHub does not.
import type { Root } from 'mdast'
import { eachNode } from './walk.ts'

export function secureBareAddresses(tree: Root): void {
  eachNode(tree, (link) => {
    if (link.type !== 'link')
      return
    const [only] = link.children
    if (only?.type === 'text' && only.value.startsWith('www.') && link.url === `http://${only.value}`)
      link.url = `https://${only.value}`
  })
}
