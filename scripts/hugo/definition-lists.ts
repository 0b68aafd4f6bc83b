// Definition lists, as PHP Markdown Extra and Goldmark have them: a term, and below it a colon and what it means.
import type { Root, RootContent } from 'mdast'
import type { DefinitionList } from '../model.ts'
import { walk } from './walk.ts'

/** Makes our definition lists of those of `mdast-util-definition-list`. */
export function readDefinitionLists(tree: Root): void {
  walk(tree, (node) => {
    if (node.type !== 'defList')
      return undefined
    const list: DefinitionList = {
      type: 'definitionList',
      children: node.children.map(child => child.type === 'defListTerm'
        ? { type: 'definitionTerm', children: child.children, position: child.position }
        : { type: 'definitionDescription', children: child.children as RootContent[], position: child.position }),
      position: node.position,
    }
    return [list]
  })
}
