// A page in its site: where its pictures are, what its address is, and that nothing from outside the site is ever shown.
import type { Conversion } from '../../scripts/commands/conversion.ts'
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { convertPage } from '../../scripts/commands/conversion.ts'
import { readPage } from '../../scripts/hugo/read-page.ts'
import { projectRoot } from '../../scripts/project.ts'

const picture = join(projectRoot, 'tests', 'fixtures', 'images', 'vue.png')
let home: string

function put(path: string, text?: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true })
  if (text === undefined)
    copyFileSync(picture, join(home, path))
  else
    writeFileSync(join(home, path), text)
}

/** Converts a page after writing it; nothing of it is written back. */
function convert(path: string, text: string): Conversion {
  put(path, text)
  return convertPage({ name: path, found: { path: join(home, path) }, slug: 'page', deckFile: join(home, 'decks', 'page.md') }, { lang: 'fr' }, [])
}

beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'diapo-site-')))
  put('site/hugo.toml', 'baseURL = "https://docs.example.org/aide/"\ndefaultContentLanguage = "en"\n')
  for (const path of ['secret.png', 'seul/plan.png', ...['content/a/plan.png', 'content/a/été à deux.png', 'content/commun.png', 'static/img/logo.png', 'assets/fond.png'].map(path => `site/${path}`)])
    put(path)
  symlinkSync(join(home, 'secret.png'), join(home, 'site/content/a/dehors.png'))
  symlinkSync(join(home, 'site/content/commun.png'), join(home, 'site/content/a/dedans.png'))
})
afterAll(() => rmSync(home, { recursive: true }))

describe('an image of a page bundle', () => {
  const show = (url: string): Conversion => convert('site/content/a/index.md', `---\ntitle: Essai\n---\n\n![Le plan](<${url}>)\n\nBonjour.\n`)

  it.each([
    ['plan.png', 'plan.png'],
    ['./plan.png?v=2#haut', 'plan.png'],
    ['%C3%A9t%C3%A9%20%C3%A0%20deux.png', 'été à deux.png'],
    ['../commun.png', 'commun.png'],
    ['../plan.png', 'plan.png'],
    ['/img/logo.png', 'logo.png'],
    ['fond.png', 'fond.png'],
  ])('%s is taken along', (url, name) => {
    const { pictures, messages, text } = show(url)
    expect(Array.from(pictures.values(), ({ name }) => name)).toEqual([name])
    expect(messages).toEqual([])
    expect(text).toContain(`<img src="./page.assets/${encodeURIComponent(name)}" alt="Le plan">`)
  })

  it('is taken along through a link that stays in the site', () => {
    expect(show('dedans.png').pictures.size).toBe(1)
  })

  it.each(['absente.png', '.', '../../../secret.png', '/../../secret.png', 'dehors.png', '%2e%2e/%2e%2e/%2e%2e/secret.png', 'plan%00.png', '%E9.png'])('%s is not: a frame stands for it, with a warning', (url) => {
    const { pictures, messages, text } = show(url)
    expect(pictures.size).toBe(0)
    expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['image-missing', 5]])
    expect(text).toContain('<PictureFrame reason="missing"')
  })

  it.each(['https://example.org/a.png', '//example.org/a.png'])('%s stays on the network: a frame stands for it, with a warning', (url) => {
    const { pictures, messages, text } = show(url)
    expect(pictures.size).toBe(0)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['image-remote'])
    expect(text).toContain('<PictureFrame reason="remote"')
  })
})

it('a page in HTML is set in as its author likes, and only what stands between its own `pre` is code', () => {
  const { text, messages } = convert('site/content/html/_index.html', '---\ntitle: Essai\n---\n<div>\n    <h2>Un</h2>\n\n    <p>Deux {{< badge "b" >}}</p>\n\n    <pre>\n      a\n    </pre>\n</div>\n')
  expect(messages).toEqual([])
  expect(text).toContain('Deux <span class="diapo-badge is-plain">b</span>')
  expect(text).toMatch(/```\w*\n {6}a\n/)
})

it('two pictures of one name from two folders are both taken along', () => {
  put('site/content/a/b/plan.png')
  const { pictures } = convert('site/content/a/index.md', '![](plan.png)\n\nEt ![](b/plan.png), encore ![](plan.png).\n')
  expect(Array.from(pictures.values(), ({ name }) => name)).toEqual(['plan.png', 'plan-2.png'])
})

describe('the address and the language of a page', () => {
  it.each([
    ['site/content/a/index.md', 'https://docs.example.org/aide/a/'],
    ['site/content/docs/_index.md', 'https://docs.example.org/aide/docs/'],
    ['site/content/docs/install.md', 'https://docs.example.org/aide/docs/install/'],
  ])('%s is at %s, and speaks as its site does', (path, url) => {
    const { deck } = convert(path, '---\ntitle: Essai\n---\n\nHello.\n')
    expect(deck).toMatchObject({ lang: 'en', slides: [{}, {}, { kind: 'end', qr: url, readOn: [{ url }] }] })
  })

  it('is unknown for a page without a site, which reads nothing but its own folder', () => {
    const { deck, pictures } = convert('seul/page.md', '![](plan.png)\n\n![](../secret.png)\n')
    expect(deck).toMatchObject({ lang: 'fr', slides: [{}, {}, { kind: 'end', qr: undefined, readOn: [] }] })
    expect(Array.from(pictures.values(), ({ name }) => name)).toEqual(['plan.png'])
  })

  it('is the page’s own where it says so', () => {
    const { deck } = convert('site/content/b.md', '---\nlang: fr\ndiapo:\n  siteUrl: https://autre.example.org\n---\n\nBonjour.\n')
    expect(deck).toMatchObject({ lang: 'fr', slides: [{}, {}, { qr: 'https://autre.example.org/b/' }] })
  })
})

it.each([
  ['nothing', '', false],
  ['blanks', '\n \n', false],
  ['front matter that says nothing to read', '---\ntype: contact\n---\n\n', false],
  ['a title', '---\ntitle: Essai\n---\n', true],
  ['a description', '---\ndescription: Essai\n---\n', true],
  ['a body without a title', '---\ntype: contact\n---\n{{< formulaire >}}\n', true],
  ['a picture', '![](vue.png)', true],
])('a page with %s', (_, text, isRead) => {
  const file = { path: '/nulle-part/page.md', bytes: new TextEncoder().encode(text), siteRoot: '/nulle-part', siteConfig: [] }
  const { page, messages } = readPage('page.md', file, { lang: 'fr' })
  expect(page !== undefined).toBe(isRead)
  expect(messages.some(({ ruleId }) => ruleId === 'empty-page')).toBe(!isRead)
})
