// How the fixtures show a deck: short enough to read, complete enough that no change of meaning hides.
import type { Nodes } from 'mdast'
import type { Deck, Scene, Slide } from '../../scripts/model.ts'

/** A deck as plain data: places as `line:column`, every block as one line. */
export function sketchDeck({ slides, ...about }: Deck): object {
  return { ...about, slides: slides.map(sketchSlide) }
}

function sketchSlide(slide: Slide): object {
  const { kind, title, origin, notes, footnotes, ...rest } = slide
  return {
    kind,
    title,
    origin: `${origin.line}:${origin.column}`,
    ...('heading' in rest && rest.heading ? { heading: sketchHeading(rest.heading) } : {}),
    ...('description' in rest ? { description: rest.description } : {}),
    ...('step' in rest ? { step: `${rest.step.no} of ${rest.step.total} in block ${rest.step.block}`, reveal: rest.reveal } : {}),
    ...('scene' in rest && rest.scene ? { scene: sketchScene(rest.scene) } : {}),
    ...('body' in rest ? { body: rest.body.map(sketchNode) } : {}),
    ...(footnotes ? { footnotes: footnotes.map(sketchNode) } : {}),
    ...('readOn' in rest ? { readOn: rest.readOn, qr: rest.qr } : {}),
    notes,
  }
}

function sketchHeading(heading: string | Nodes | readonly Nodes[]): string {
  return typeof heading === 'string' ? heading : [heading].flat().map(node => sketchNode(node as Nodes)).join(' ')
}

function sketchScene(scene: Scene): string {
  return scene.kind === 'illustration' ? `illustration ${scene.component}` : sketchNode(scene.image)
}

/** `paragraph(text "Voir " link <https://example.org/>(text "ici"))` */
function sketchNode(node: Nodes): string {
  const details = [
    node.type === 'heading' ? String(node.depth) : '',
    node.type === 'list' ? `${node.ordered ? 'ordered' : 'bullets'}` : '',
    node.type === 'listItem' && typeof node.checked === 'boolean' ? (node.checked ? 'done' : 'open') : '',
    'lang' in node && node.lang ? `lang ${node.lang}` : '',
    'url' in node ? `<${node.url}>` : '',
    node.type === 'image' ? `${node.data?.source?.kind} ${node.data?.width ?? ''}`.trim() : '',
    'alt' in node && node.alt ? JSON.stringify(node.alt) : '',
    'value' in node ? JSON.stringify(node.value) : '',
  ]
  const children = 'children' in node ? `(${node.children.map(sketchNode).join(' ')})` : ''
  return [node.type, ...details].filter(Boolean).join(' ') + children
}
