// The titles of slides: those of a page, and those of the slides that go on.
import type { PhrasingContent, RootContent } from 'mdast'
import type { Setting } from './setting.ts'
import type { Worded } from './worded.ts'
import { toString } from 'mdast-util-to-string'
import { headingBox } from './blocks/heading.ts'
import { cutWords, endsOfWords, lengthOf } from './cut-words.ts'
import { roomOf } from './setting.ts'

/** A title on the slides that go on is no longer than this. */
const SHORT = 60

export function titleOf(slide: Worded): readonly PhrasingContent[] {
  return slide.kind === 'step' ? slide.heading : slide.kind === 'content' && slide.heading ? slide.heading.children : [{ type: 'text', value: slide.title }]
}

export function titled(slide: Worded, words: PhrasingContent[]): Worded {
  const title = toString({ type: 'paragraph', children: words })
  return slide.kind === 'step' ? { ...slide, title, heading: words } : slide.kind === 'content' ? { ...slide, title, heading: { type: 'heading', depth: 2, children: words } } : { ...slide, title }
}

/** A title longer than any should be goes on as a paragraph. */
export function shortened<T extends Worded>(slide: T, usual: Setting): T {
  const title = titleOf(slide)
  const { width, height } = roomOf(slide, usual)
  if (slide.kind === 'intro' || headingBox(title, 2, width, usual).height < 0.4 * height)
    return slide
  const end = endsOfWords(title).findLast(end => end <= 3 * SHORT) ?? Math.min(3 * SHORT, lengthOf(title))
  const [head, tail] = cutWords(title, end)
  const body: RootContent[] = [{ type: 'paragraph', children: [{ type: 'strong', children: tail }] }, ...slide.body]
  return (slide.kind === 'step' ? { ...slide, heading: head, body } : { ...slide, heading: { type: 'heading', depth: 2, children: head }, body }) as T
}

/** For the slides that go on: the first one has the whole title. */
export function shortTitle(title: string): string {
  if (title.length <= SHORT)
    return title
  const words = title.slice(0, SHORT)
  return `${words.slice(0, Math.max(words.lastIndexOf(' '), SHORT / 2)).replace(/[\s\p{P}]+$/u, '')}…`
}
