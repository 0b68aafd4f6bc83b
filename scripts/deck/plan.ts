// From page to deck: cover, introduction, steps and content in the page's own order, end. No word is moved out of its place.
import type { Heading, RootContent } from 'mdast'
import type { CoverSlide, Deck, EndSlide, Illustration, IntroSlide, Message, Page, Place, Slide, Words } from '../model.ts'
import type { RuleName } from '../rules.ts'
import type { Settings } from './fit/setting.ts'
import type { Fitting } from './fit/worded.ts'
import type { Footnotes } from './footnotes.ts'
import type { Stop } from './ways.ts'
import { toString } from 'mdast-util-to-string'
import { createMessage } from '../messages.ts'
import { planContent } from './content.ts'
import { footHeight } from './fit/foot.ts'
import { settingsOf, wayOf } from './fit/setting.ts'
import { fitSlide } from './fit/slides.ts'
import { notesOf, takeFootnotes, withFootnotes } from './footnotes.ts'
import { namePictures } from './named-pictures.ts'
import { notesAmong, takeNotes } from './notes.ts'
import { placeOf, START } from './place.ts'
import { createStage } from './scene.ts'
import { planSteps, unwrapNestedSteps } from './steps.ts'
import { spaceFrench, spaceFrenchText } from './typography.ts'
import { giveWays, stopsAmong } from './ways.ts'

/** A note that is higher, in CSS pixels on a slide without picture, stands at the end of the page. */
const MOST_OF_A_NOTE = 180
const WIDE = 892

/** What the planner is told: it asks neither the disk nor the clock. */
export interface PlanOptions {
  illustrations: readonly Illustration[]
  words: Words
  deckUrl?: string
}

/** What the planner's parts share: the stage that finds scenes, and a way to complain. */
export interface Planning extends PlanOptions {
  stage: ReturnType<typeof createStage>
  warn: (rule: RuleName, reason: string, place: Place) => void
}

/**
 * Plans the slides of a page. One without a title is called by its first heading, else by its file.
 */
export function planDeck(page: Page, options: PlanOptions): { deck: Deck, messages: Message[] } {
  const messages: Message[] = []
  const warn: Planning['warn'] = (rule, reason, place) => void messages.push(createMessage(page.file, place, rule, 'warning', reason))
  const stage = createStage(options.illustrations, warn)
  const planning: Planning = { ...options, stage, warn }

  const isFrench = /^fr\b/i.test(page.lang)
  const space = (text: string): string => isFrench ? spaceFrenchText(text) : text
  if (isFrench)
    spaceFrench(page.tree)
  unwrapNestedSteps(page.tree)
  const settings = settingsOf(page.lang)
  namePictures(page.tree)
  const footnotes = takeFootnotes(page.tree, note => footHeight([note], WIDE, settings.usual) <= MOST_OF_A_NOTE)
  const { before, rest } = splitAtFirstPart(page.tree.children)
  const firstHeading = page.tree.children.find(node => node.type === 'heading') as Heading | undefined
  const title = page.title ?? (firstHeading && toString(firstHeading)) ?? ''

  const cover: CoverSlide = { kind: 'cover', title: title || page.slug, heading: space(page.heading ?? (title || page.slug)), description: page.description && space(page.description), origin: START, scene: stage.take(before) }
  const body = rest.flatMap(planPart(planning, { ...page, heading: cover.heading }))
  // Without words there is no introduction, and its notes are for the cover.
  if (before.every(node => node.type === 'notes'))
    cover.notes = notesAmong(before.splice(0))
  const stops = stopsAmong(body)
  const below = giveWays(body, settings) ? [] : stops
  const intro = planIntro(before, below.length, options.words, cover.heading)
  if (intro && below.length < stops.length)
    intro.way = 'none'
  const end = planEnd(page.url, options)
  if (!intro && body.length === 0)
    warn('empty-body', 'Unexpected page without text after its front matter, expected something to show; the deck has a cover and an end', START)

  const fitting = createFitting(footnotes, below, settings, options.words)
  const planned: Slide[] = [cover, ...(intro ? [intro] : []), ...body, end]
  stage.check([...planned.flatMap(slide => 'body' in slide ? slide.body : []), ...[...footnotes.values()].flat()])
  const slides = planned.flatMap(slide => fitSlide(slide, fitting)).map(slide => withFootnotes(takeNotes(slide), footnotes))
  return {
    deck: { slug: page.slug, lang: page.lang, title: cover.title, description: page.description, author: page.author, date: page.date, slides },
    messages,
  }
}

/** What the fit needs to know of the rest of the deck. */
function createFitting(footnotes: Footnotes, stops: readonly Stop[], settings: Settings, words: Words): Fitting {
  return {
    words,
    settings,
    way: wayOf(stops, settings),
    notesOf: nodes => footnotes.size === 0 ? [] : notesOf(nodes, footnotes),
  }
}

/** Parts of a page: a steps block, or a run of anything else. */
type Part = { steps: Extract<RootContent, { type: 'steps' }> } | { nodes: RootContent[] }

/** The text before the first heading or steps block, and the parts after it. */
function splitAtFirstPart(children: readonly RootContent[]): { before: RootContent[], rest: Part[] } {
  const first = children.findIndex(node => node.type === 'heading' || node.type === 'steps')
  const before = first < 0 ? [...children] : children.slice(0, first)
  const rest: Part[] = []
  for (const node of first < 0 ? [] : children.slice(first)) {
    const last = rest.at(-1)
    if (node.type === 'steps')
      rest.push({ steps: node })
    else if (last && 'nodes' in last)
      last.nodes.push(node)
    else
      rest.push({ nodes: [node] })
  }
  return { before, rest }
}

/** Plans parts one after another; steps blocks are counted as they come, and what stands in them or below them without a heading of its own is called after the one above. */
function planPart(planning: Planning, page: Page): (part: Part) => Slide[] {
  let block = 0
  let above = page.heading ?? page.slug
  return (part) => {
    if ('steps' in part)
      return planSteps(part.steps, ++block, above, planning)
    const title = above
    const last = part.nodes.findLast(node => node.type === 'heading')
    above = last ? toString(last) : above
    return planContent(part.nodes, title, planning)
  }
}

function planEnd(pageUrl: string | undefined, { words, deckUrl }: PlanOptions): EndSlide {
  const readOn = [
    ...(pageUrl ? [{ label: words.sourcePage + words.colon, url: pageUrl }] : []),
    ...(deckUrl ? [{ label: words.onlineDeck + words.colon, url: deckUrl }] : []),
  ]
  return { kind: 'end', title: words.thanks, origin: START, readOn, qr: deckUrl ?? pageUrl }
}

/** @param stops how many stops the way has that stands here */
function planIntro(nodes: RootContent[], stops: number, words: Words, title: string): IntroSlide | undefined {
  if (nodes.length === 0)
    return undefined
  return { kind: 'intro', title: stops > 0 ? words.way(stops) : title, body: nodes, origin: placeOf(nodes[0]!) }
}
