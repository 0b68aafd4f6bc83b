// Whatever a page is: a deck with as many slides as planned, that Slidev and Vue accept and nothing of the page runs in, or a refusal with a place.
import type { Rendered } from './slidev/rendering.ts'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parse } from '@slidev/parser'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { projectRoot } from '../scripts/project.ts'
import { arbitraryPage } from './arbitrary-page.ts'
import { convertIn } from './converting.ts'
import { findDangers } from './slidev/harmless.ts'
import { createRenderer } from './slidev/rendering.ts'

/** More of them by hand: `RUNS=10000 SEED=7 npx vitest run tests/property.test.ts`. */
const numRuns = Number(process.env.RUNS ?? 300)
const seed = Number(process.env.SEED ?? 1)

/** What the first slide says besides its own, of the deck: see `scripts/slidev/head.ts` and `seal.ts`. */
const HEAD = ['theme', 'addons', 'titleTemplate', 'author', 'lang', 'htmlAttrs', 'routerMode', 'selectable', 'presenter', 'monaco', 'twoslash', 'preloadImages', 'fonts', 'favicon', 'diapo']
const OWN = ['layout', 'title', 'scene', 'step', 'steps', 'block', 'dense', 'roomy', 'way', 'size', 'part', 'parts', 'qr']

const folder = mkdtempSync(join(tmpdir(), 'diapo-any-'))
let render: (markdown: string) => Promise<Rendered>
beforeAll(async () => {
  mkdirSync(join(folder, 'static'))
  writeFileSync(join(folder, 'hugo.toml'), 'baseURL = "https://docs.example.org/"\n')
  writeFileSync(join(folder, 'autre.md'), '---\ntitle: Autre {{ 7*7 }}\n---\n\nAutre <script>a</script>\n\n{{% include "page.md" %}}\n')
  copyFileSync(join(projectRoot, 'tests', 'fixtures', 'blocks', 'vue.png'), join(folder, 'p.png'))
  render = await createRenderer()
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

it('a deck that is whole and harmless, or a refusal with its place', { timeout: 24 * 60 * 60_000 }, async () => {
  await fc.assert(fc.asyncProperty(arbitraryPage, async (page) => {
    writeFileSync(join(folder, 'page.md'), page)
    const { deck, text, messages } = convertIn(folder, 'page')
    const lines = page.split(/\r\n?|\n/).length
    expect(messages.filter(({ line, column }) => !(line! >= 1 && line! <= lines && column! >= 1)).map(String)).toEqual([])
    expect(messages.filter(({ ruleId }) => ruleId === 'lost-words').map(String)).toEqual([])
    if (!deck || text === undefined) {
      expect(messages.some(({ fatal }) => fatal)).toBe(true)
      return
    }
    const { slides } = await parse(text, 'slides.md')
    expect(slides.map(({ frontmatter }) => frontmatter.layout as unknown)).toEqual(deck.slides.map(({ kind }) => kind))
    for (const [index, { frontmatter, content, note }] of slides.entries()) {
      expect(Object.keys(frontmatter).filter(key => !OWN.includes(key) && !(index === 0 && HEAD.includes(key)))).toEqual([])
      expect(note !== undefined).toBe(deck.slides[index]!.notes !== undefined)
      expect(findDangers(await render(content))).toEqual([])
      expect(findDangers(await render(`${String(frontmatter.title)}\n`))).toEqual([])
    }
  }), { numRuns, seed, ...(process.env.FC_PATH ? { path: process.env.FC_PATH } : {}) })
})
