// Slidev's controls as they are mended: each place that is mended is there in the Slidev that is installed, and nothing of them speaks English.
import type { SFCTemplateBlock } from 'vue/compiler-sfc'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'vue/compiler-sfc'
import { projectRoot } from '../../scripts/project.ts'
import { translate, translations } from '../../scripts/publish/control-words.ts'
import { controlMends, mend, mendControls } from '../../scripts/publish/mend-controls.ts'
import { presenterMends } from '../../scripts/publish/mend-presenter.ts'
import { wordsFor } from '../../scripts/strings/index.ts'

type RootNode = NonNullable<SFCTemplateBlock['ast']>
type TemplateChildNode = RootNode['children'][number]
type ElementNode = Extract<TemplateChildNode, { tagType: unknown }>

const client = join(projectRoot, 'node_modules', '@slidev', 'client')
const read = (file: string): string => readFileSync(join(client, file), 'utf8')
const mends = Object.entries({ ...controlMends, ...presenterMends })

/** A file of Slidev's client as a deck in this language has it. */
function mended(file: string, lang: string, version = ''): string {
  const { transform } = mendControls(wordsFor(lang)) as { transform: { handler: (code: string, id: string) => string } }
  return transform.handler(read(file), `/x/@slidev/client/${file}${version}`)
}

it.each(mends)('%s has each place that is mended', (file, mends) => {
  let code = read(file)
  for (const [from, to] of mends) {
    expect(code.includes(from), from).toBe(true)
    code = mend(code, [[from, to]])
  }
  if (file.endsWith('.vue'))
    expect(parse(mended(file, 'fr')).errors).toEqual([])
})

it('knows no English that Slidev does not say', () => {
  const ours = translations(wordsFor('fr'))
  const said = globSync('{internals,pages,setup,builtin,layouts}/*.{vue,ts}', { cwd: client }).map(file => mend(read(file), { ...controlMends, ...presenterMends }[file.replaceAll('\\', '/')] ?? [])).join('\n')
  const used = new Set<string>()
  translate(said, new Proxy(ours, { get: (words, english: string) => {
    used.add(english)
    return words[english]
  } }))
  expect(Object.keys(ours).filter(english => !used.has(english))).toEqual([])
})

/** What nobody reaches: left out of our decks. */
const UNREACHED = /Record|Editor|Monaco|Devices|DragControl|ExportPdfTip|InfoDialog|Pwa|WebCamera|CodeRunner|Shiki|export\.vue|print|Print/

describe.each(['ja', 'el'])('in %s', (lang) => {
  const files = globSync('{internals,pages}/*.vue', { cwd: client }).map(file => file.replaceAll('\\', '/')).filter(file => !UNREACHED.test(file))

  it.each([...files, 'layouts/error.vue', 'builtin/CodeBlockWrapper.vue'])('%s says nothing in English', (file) => {
    expect(saysInLatin(parse(mended(file, lang)).descriptor.template!.ast!)).toEqual([])
  })

  it('the menu of the right button says nothing in English', () => {
    expect([...mended('setup/context-menu.ts', lang).matchAll(/label: (.*)/g)].map(([, label]) => label).filter(label => /'[^']*[a-z]{2}/i.test(label!) && !/editor/.test(label!))).toEqual([])
  })
})

it('no language has a name for a control that a template would read as more than words', () => {
  const names = globSync('*.json', { cwd: join(projectRoot, 'scripts', 'strings') }).flatMap(file => Object.entries(wordsFor(basename(file, '.json')).controls).map(([control, name]) => `${file} ${control}: ${name}`))
  expect(names.length).toBeGreaterThan(49 * 50)
  expect(names.filter(name => /['"`<>{}$\\]/.test(name))).toEqual([])
})

it('is mended under the address that Vite gives it while a page is being written', () => {
  expect(mended('setup/context-menu.ts', 'fr', '?v=1a2b3c')).toContain('label: \'Reculer\'')
})

/** Words in Latin letters among what a template shows or names. */
function saysInLatin(root: RootNode): string[] {
  const found: string[] = []
  const note = (text: string): unknown => /[a-z]{2}/i.test(text) && text !== 'PDF' && found.push(text.trim())
  /** Only what stands in quotes and begins with a capital: the rest is names and values. */
  const noteExpression = (source: string): void => [...source.matchAll(/['`]([A-Z][^'`$]*)/g)].forEach(([, text]) => note(text!))
  const visit = (node: TemplateChildNode): void => {
    if (node.type === 2)
      note(node.content)
    if (node.type === 5)
      noteExpression(node.loc.source)
    if (node.type === 1 && !isNeverShown(node)) {
      for (const prop of node.props) {
        if (prop.type === 6 && /^(?:title|placeholder|alt|label|aria-label)$/.test(prop.name))
          note(prop.value?.content ?? '')
        if (prop.type === 7 && /^:(?:title|placeholder|options|items|aria-label)=/.test(prop.loc.source))
          noteExpression(prop.loc.source)
      }
      node.children.forEach(visit)
    }
  }
  root.children.forEach(visit)
  return found
}

/** Left out, or for what our decks do not have: a text about themselves, an editor. */
function isNeverShown({ props }: ElementNode): boolean {
  return props.some(({ loc }) => /^v-if="(?:.*\bfalse\b.*|RecordingControls|SideEditor.*|.*configs\.info.*)"$/.test(loc.source))
}
