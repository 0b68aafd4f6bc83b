// `steps` of Hextra: a numbered way, whose headings are its steps; those of Hugo Book begin the items of a list.
import type { List, RootContent } from 'mdast'
import type { ShortcodeReader } from './shortcode.ts'

export const steps: ShortcodeReader = {
  inner: 'markdown',
  closed: ['steps'],
  place: 'block',
  example: '{{% steps %}}\n\n### Éteindre\n\nAppuyer sur le bouton.\n\n### Rallumer\n\nAttendre dix secondes.\n\n{{% /steps %}}',
  becomes: 'A slide for each heading at the shallowest level inside, with its number.',
  toNodes: ({ children }) => [{ type: 'steps', children: children.flatMap((node): RootContent[] => isWay(node) ? node.children.flatMap(item => item.children) : [node]) }],
}

function isWay(node: RootContent): node is List {
  return node.type === 'list' && node.ordered === true && node.children.every(item => item.children[0]?.type === 'heading')
}
