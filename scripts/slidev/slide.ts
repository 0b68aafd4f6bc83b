// One slide: its front matter, its words, and the notes that only a presenter sees.
import type { RootContent } from 'mdast'
import type { Scene, Slide } from '../model.ts'
import type { FrontMatter } from './front-matter.ts'
import type { WriteOptions } from './write-deck.ts'
import { writeFrontMatter } from './front-matter.ts'
import { escapeTitle, writeMarkdown } from './markdown.ts'
import { notesWithin, writeNotes } from './notes.ts'

/** What each kind of slide tells its layout, and the Markdown of its words. */
const kinds: { [Kind in Slide['kind']]: (slide: Extract<Slide, { kind: Kind }>) => { layout: FrontMatter, body: RootContent[] } } = {
  cover: slide => ({
    layout: { ...(slide.size ? { size: slide.size } : {}), ...sceneOf(slide.scene) },
    body: [heading(1, slide.heading), ...(slide.description ? [paragraph(slide.description)] : [])],
  }),
  intro: slide => ({ layout: { ...(slide.way ? { way: slide.way } : {}), ...fitOf(slide) }, body: [heading(2, slide.title), ...slide.body.map(below)] }),
  step: slide => ({
    layout: {
      step: slide.step.no,
      steps: slide.step.total,
      ...(slide.step.block > 1 ? { block: slide.step.block } : {}),
      ...sceneOf(slide.scene),
      ...fitOf(slide),
    },
    body: [{ type: 'heading', depth: 2, children: slide.heading }, ...(slide.reveal ? slide.body.map(revealed) : slide.body.map(below))],
  }),
  content: slide => ({
    layout: { ...sceneOf(slide.scene), ...(slide.wayTo ? { way: slide.wayTo.block, ...(slide.wayTo.form ? { form: slide.wayTo.form } : {}) } : {}), ...fitOf(slide) },
    body: [slide.heading ? { ...slide.heading, depth: 2 } : heading(2, slide.title), ...slide.body.map(below)],
  }),
  end: slide => ({
    layout: slide.qr ? { qr: slide.qr } : {},
    body: [heading(2, slide.title), ...slide.readOn.map(({ label, url }): RootContent => ({
      type: 'paragraph',
      children: [{ type: 'text', value: label }, { type: 'link', url, children: [{ type: 'text', value: url.replace(/^https?:\/\//, '') }] }],
    }))],
  }),
}

/** Writes one slide, front matter included. `head` is the deck's settings, written, where the slide is the first. */
export function writeSlide(slide: Slide, options: WriteOptions, head: string): string {
  const { layout, body: words } = (kinds[slide.kind] as (slide: Slide) => { layout: FrontMatter, body: RootContent[] })(slide)
  const body = [...words, ...footOf(slide), ...pictureOf(slide)]
  const frontMatter = { layout: slide.kind, title: escapeTitle(slide.title), ...layout }
  const markdown = writeMarkdown(body, options)
  const notes = [...(slide.notes ? [slide.notes] : []), ...notesWithin(body)].join('\n\n')
  return `---\n${writeFrontMatter(frontMatter)}${head}---\n\n${markdown}${writeNotes(notes)}`
}

function sceneOf(scene: Scene | undefined): FrontMatter {
  return scene?.kind === 'illustration' ? { scene: scene.component } : {}
}

/** What the layout is told of the fit. */
function fitOf({ dense, roomy, part }: Slide): FrontMatter {
  return { ...(dense ? { dense } : {}), ...(roomy ? { roomy } : {}), ...(part ? { part: part.no, parts: part.total } : {}) }
}

/** Notes go to the layout's foot. */
function footOf({ footnotes }: Slide): RootContent[] {
  return footnotes?.length ? [{ type: 'slot', name: 'foot' }, ...footnotes] : []
}

/** A picture goes to the layout's slot for scenes. */
function pictureOf(slide: Slide): RootContent[] {
  return 'scene' in slide && slide.scene?.kind === 'picture' ? [{ type: 'slot', name: 'scene' }, { type: 'paragraph', children: [slide.scene.image] }] : []
}

function revealed(node: RootContent): RootContent {
  return node.type === 'list' ? { type: 'reveal', children: [node] } : node
}

/** A slide's title is its second level, so what stands below begins at the third. */
function below(node: RootContent): RootContent {
  return node.type === 'heading' && node.depth < 3 ? { ...node, depth: 3 } : node
}

function heading(depth: 1 | 2, text: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] }
}

function paragraph(text: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] }
}
