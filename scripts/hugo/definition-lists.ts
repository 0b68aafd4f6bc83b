// Definition lists, as PHP Markdown Extra and Goldmark have them: a term, and below it a colon and what it means.
import type { Root, RootContent } from 'mdast'
import type { DefinitionList } from '../model.ts'
import { visit } from 'unist-util-visit'

/** Makes our definition lists of those of `mdast-util-definition-list`. */
export function readDefinitionLists(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type !== 'defList' || !parent || index === undefined)
      return
    const list: DefinitionList = {
      type: 'definitionList',
      children: node.children.map(child => child.type === 'defListTerm'
        ? { type: 'definitionTerm', children: child.children, position: child.position }
        : { type: 'definitionDescription', children: child.children as RootContent[], position: child.position }),
      position: node.position,
    }
    parent.children[index] = list
    return index
  })
}
