// What is known of a deck's slides before a browser shows them: from the plan, or from the deck's file where it was edited by hand.
import type { SlideFacts } from '../publish/check/measured.ts'
import type { Converted } from './convert-pages.ts'
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { load } from '@slidev/parser/fs'
import { showPath } from './convert-pages.ts'

/** A slide with its place: from `line` to before `end` in `file`, both counted from 1. */
export interface PlacedSlide extends SlideFacts { kind: string, parts?: number, file: string, line: number, column: number, end: number }

export interface SlidesOfDeck {
  /** As the browser will count them. */
  slides: PlacedSlide[]
  /** Lines of the files that they come from. */
  sources: Map<string, string[]>
}

export async function readFacts(conversion: Converted): Promise<SlidesOfDeck> {
  const slides = conversion.edited && !conversion.changed ? await fromDeck(conversion.deckFile) : fromPlan(conversion)
  const sources = new Map(slides.map(({ file, path }) => [file, readFileSync(path, 'utf8').split(/\r?\n/)]))
  return { slides: slides.map(({ path, ...slide }) => slide), sources }
}

type Sourced = PlacedSlide & { path: string }

function fromPlan({ deck, name, found }: Converted): Sourced[] {
  const { path } = found as { path: string }
  const lines = deck!.slides.map(({ origin }) => origin.line)
  return deck!.slides.map(({ kind, title, origin, fit, part }, index) => {
    return { no: index + 1, kind, title, fit, part: part?.no, parts: part?.total, file: name, path, ...origin, end: lines.find(line => line > origin.line) ?? Infinity }
  })
}

async function fromDeck(deckFile: string): Promise<Sourced[]> {
  const folder = dirname(deckFile)
  const { slides } = await load({ roots: [folder], userRoot: folder }, deckFile)
  return slides.map(({ title, frontmatter, source }, index) => ({
    no: index + 1,
    kind: String(frontmatter.layout ?? 'content'),
    title: title ?? '',
    part: Number(frontmatter.part) || undefined,
    parts: Number(frontmatter.parts) || undefined,
    file: showPath(source.filepath),
    path: source.filepath,
    line: source.start + 1,
    column: 1,
    end: source.end + 2,
  }))
}
