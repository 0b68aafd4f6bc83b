// Whole pages through the first three rooms: what is planned, what is written, what is said, and what Slidev reads back.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { detectFeatures, parse } from '@slidev/parser'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { findIllustrations } from '../../scripts/commands/illustrations.ts'
import { formatMessage } from '../../scripts/commands/report.ts'
import { projectRoot } from '../../scripts/project.ts'
import { isEdited } from '../../scripts/slidev/seal.ts'
import { convertIn, convertText } from '../converting.ts'
import { sketchDeck } from './sketch.ts'

const fixtures = join(projectRoot, 'tests', 'fixtures')
const cases = readdirSync(fixtures)
const illustrations = findIllustrations()

describe.each(cases)('the page %s', (name) => {
  const folder = join(fixtures, name)
  const { deck, text, messages, edited } = convertIn(folder, name, illustrations)

  it('becomes the deck, the Markdown and the messages on record', async () => {
    await expect(`${JSON.stringify(deck && sketchDeck(deck), null, 2)}\n`).toMatchFileSnapshot(join(folder, 'deck.json'))
    await expect(text).toMatchFileSnapshot(join(folder, 'slides.md'))
    await expect(messages.map(message => `${formatMessage(message)}\n`).join('')).toMatchFileSnapshot(join(folder, 'messages.txt'))
    expect(edited).toBe(false)
  })

  it('gives Slidev the same slides, with their layouts, titles and notes', async () => {
    const { slides } = await parse(text!, 'slides.md')
    expect(slides.map(({ frontmatter, title, note }) => ({ layout: frontmatter.layout, title: singleSpaced(plain(title!)), notes: note && bare(note) })))
      .toEqual(deck!.slides.map(slide => ({ layout: slide.kind, title: singleSpaced(slide.title), notes: slide.notes && bare(slide.notes) })))
  })

  it('gives Slidev nothing that would load a script of others', () => {
    expect(detectFeatures(text!)).toMatchObject({ tweet: false, bluesky: false, mermaid: false })
  })

  it('is written with a seal that any change of one character breaks', () => {
    expect(isEdited(text!)).toBe(false)
    const unnoticed = Array.from(text!, (_, at) => at).filter(at =>
      !isEdited(text!.slice(0, at) + (text![at] === 'x' ? 'y' : 'x') + text!.slice(at + 1)) || !isEdited(text!.slice(0, at) + text!.slice(at + 1)))
    expect(unnoticed).toEqual([])
  })
})

describe('the line ends of Windows', () => {
  it.each(cases)('make no difference to %s', (name) => {
    const page = readFileSync(join(fixtures, name, 'page.md'), 'utf8')
    const [unix, windows] = [page, `\uFEFF${page.replace(/\n/g, '\r\n')}`].map(text => convertText(text, illustrations))
    expect(windows!.text).toBe(unix!.text)
    expect(isEdited(windows!.text!.replace(/\n/g, '\r\n'))).toBe(false)
  })
})

/** What a person reads of Markdown: a title's or a slide's. */
function plain(markdown: string): string {
  return toString(parseMarkdown(markdown), { includeHtml: false })
}

function parseMarkdown(markdown: string) {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

/** Notes without the backslashes and line breaks that keep Slidev's parser from reading them as syntax. */
function bare(notes: string): string {
  return singleSpaced(notes.replace(/\\/g, ''))
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
