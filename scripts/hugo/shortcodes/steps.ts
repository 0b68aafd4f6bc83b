// `steps` of Hextra: a numbered way, whose headings are its steps.
import type { ShortcodeReader } from './shortcode.ts'

export const steps: ShortcodeReader = {
  inner: 'markdown',
  closed: ['steps'],
  place: 'block',
  example: '{{% steps %}}\n\n### Éteindre\n\nAppuyer sur le bouton.\n\n### Rallumer\n\nAttendre dix secondes.\n\n{{% /steps %}}',
  becomes: 'A slide for each heading at the shallowest level inside, with its number.',
  toNodes: ({ children }) => [{ type: 'steps', children }],
}
