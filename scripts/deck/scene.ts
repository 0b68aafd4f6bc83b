// What stands beside a slide's words: the page's image, or the illustration that bears its name.
import type { Image, PhrasingContent, RootContent } from 'mdast'
import type { Illustration, Scene } from '../model.ts'
import type { Planning } from './plan.ts'
import { isSign } from '../model.ts'
import { eachNode } from './each-node.ts'
import { leadsOn } from './fit/flow.ts'
import { placeOf } from './place.ts'

/** The illustrations that exist, ready to take the place of images. */
export function createStage(illustrations: readonly Illustration[], warn: Planning['warn']) {
  const known = new Map(illustrations.map(illustration => [illustration.component, illustration]))

  const illustrationOf = (image: Image): Illustration | undefined => known.get(componentName(image.url))

  const complain = (image: Image): void => {
    if (image.data?.source?.kind === 'missing')
      warn('image-missing', `Unexpected image \`${image.url.slice(0, 200)}\`: ${image.data.source.why ?? 'no such file in the page’s site'}; a labelled frame stands for it`, placeOf(image))
    if (image.data?.source?.kind === 'remote')
      warn('image-remote', `Unexpected image from the network \`${image.url.slice(0, 60)}\`, expected a file of the site; a labelled frame stands for it`, placeOf(image))
  }

  return {
    /** Complains of every image that stays among the words and cannot be shown. */
    check(nodes: readonly RootContent[]): void {
      eachNode(nodes, (node) => {
        if (node.type === 'image')
          complain(node)
        else if ((node.type === 'figure' || node.type === 'card') && node.image)
          complain(node.image)
      })
    },
    /** Takes the first image that is no sign out of the nodes, as the scene of their slide; a paragraph left empty goes with it. */
    take(nodes: RootContent[]): Scene | undefined {
      for (const [index, node] of nodes.entries()) {
        const image = node.type === 'paragraph' ? node.children.find((child): child is Image => child.type === 'image' && !isSign(child)) : undefined
        if (!image || node.type !== 'paragraph')
          continue
        const illustration = illustrationOf(image)
        // Words that end in a colon lead to the picture: it stands below them, not beside.
        if (!illustration && index > 0 && leadsOn(nodes[index - 1]!))
          return undefined
        node.children = trim(node.children.filter(child => child !== image))
        if (node.children.length === 0)
          nodes.splice(index, 1)
        if (illustration)
          return { kind: 'illustration', component: illustration.component, alt: image.alt ?? '' }
        complain(image)
        return { kind: 'picture', image, index }
      }
      return undefined
    },
    /** Whether a scene answers clicks. */
    plays(scene: Scene | undefined): boolean {
      return scene?.kind === 'illustration' && known.get(scene.component)?.plays === true
    },
  }
}

/** `./cdc-histoire-pc-serveur.png` names the component `CdcHistoirePcServeur`. */
export function componentName(url: string): string {
  const stem = url.replace(/[?#].*$/, '').split('/').at(-1)!.replace(/\.\w+$/, '')
  return stem.split(/[-_]+/).map(part => part.charAt(0).toUpperCase() + part.slice(1)).join('')
}

function trim(children: PhrasingContent[]): PhrasingContent[] {
  return children.every(child => child.type === 'text' && child.value.trim() === '') ? [] : children
}
