// Which file a PAGE argument means, and that a page which leads out of its site is not read.
import type { Entry } from './temporary-site.ts'
import { once } from 'node:events'
import { chmodSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isWithin, readReal, realFileInside } from '../../scripts/hugo/guard.ts'
import { findPageFile, openPage, slugOf } from '../../scripts/hugo/reader.ts'
import { makeFolder } from './temporary-site.ts'

describe('a page is found', () => {
  it.each([
    ['a/index.md', 'a', 'a/index.md'],
    ['a/_index.md', 'a', 'a/_index.md'],
    ['a/index.md', 'a/', 'a/index.md'],
    ['a/_index.html', 'a', 'a/_index.html'],
    ['a/b.md', 'a/b.md', 'a/b.md'],
    ['a/b', 'a/b', 'a/b'],
  ])('%s by %s', (file, argument, found) => {
    const root = makeFolder({ [file]: '' })
    expect(findPageFile(join(root, argument))).toEqual({ path: join(root, found) })
  })

  it.each<[what: string, entries: Record<string, Entry>, reason: RegExp]>([
    ['nothing there', {}, /no such file/],
    ['a folder without index', { 'page/a.md': '' }, /without index\.md/],
    ['a folder whose index is a folder', { 'page/index.md/a': '' }, /without index\.md/],
    ['a link to itself', { page: { link: 'page' } }, /no such file/],
  ])('not with %s', (_, entries, reason) => {
    expect(findPageFile(join(makeFolder(entries), 'page'))).toEqual({ reason: expect.stringMatching(reason) })
  })

  it.each([['a.adoc', /AsciiDoc/], ['a.rst', /reStructuredText/], ['a.org', /Org/]])('not in another language: %s', (name, reason) => {
    expect(findPageFile(join(makeFolder({ [name]: 'a' }), name))).toEqual({ reason: expect.stringMatching(reason) })
  })

  it.skipIf(process.platform === 'win32')('not in what is neither file nor folder', async () => {
    const root = makeFolder({ 'a.md': '' })
    const server = createServer().listen(join(root, 'page'))
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    expect(findPageFile(join(root, 'page'))).toEqual({ reason: expect.stringMatching(/neither file nor folder/) })
    expect(realFileInside(join(root, 'page'), root)).toBeUndefined()
  })
})

describe('a page is read', () => {
  it.each<[what: string, entries: Record<string, Entry>, page: string]>([
    ['a link that leads out of the site', { 'secret': 'x', 'site/hugo.toml': '', 'site/content/a.md': { link: '../../secret' } }, 'site/content/a.md'],
    ['a link that leads out of a folder without site', { 'secret': 'x', 'folder/a.md': { link: '../secret' } }, 'folder/a.md'],
    ['a folder that is a link out of the site', { 'other/a.md': 'x', 'site/hugo.toml': '', 'site/content': { link: '../other' } }, 'site/content/a.md'],
  ])('not through %s', (_, entries, page) => {
    expect(openPage(join(makeFolder(entries), page))).toEqual({ reason: expect.stringMatching(/leads out of its site/) })
  })

  it('through a link that stays inside', () => {
    const root = makeFolder({ 'hugo.toml': '', 'content/b.md': 'Bonjour.', 'content/a.md': { link: 'b.md' } })
    expect(openPage(join(root, 'content/a.md'))).toMatchObject({ path: join(root, 'content/a.md'), siteRoot: root, siteConfig: [join(root, 'hugo.toml')] })
  })

  // Root reads everything.
  it.skipIf(process.getuid?.() === 0)('not without the right to', () => {
    const root = makeFolder({ 'a.md': 'x' })
    chmodSync(join(root, 'a.md'), 0)
    expect(openPage(join(root, 'a.md'))).toEqual({ reason: expect.stringMatching(/cannot be read/) })
  })
})

it.each([
  ['docs/install/index.md', 'install'],
  ['docs/install/_index.fr.md', 'install'],
  ['docs/install.md', 'install'],
  ['docs/install.fr.md', 'install.fr'],
  ['docs/Install.MARKDOWN', 'Install'],
  ['docs/v1.2.md', 'v1.2'],
])('the slug of %s is %s', (path, slug) => {
  expect(slugOf(path)).toBe(slug)
})

it.each([
  ['install.fa.md', 'install'],
  ['install.fr.md', 'install.fr'],
  ['v1.fa.md', 'v1'],
  ['install.md', 'install'],
])('on a site in Persian the slug of %s is %s', (page, slug) => {
  const root = makeFolder({ 'hugo.toml': 'defaultContentLanguage = "en"\n[languages.en]\n[languages.fa]\n' })
  expect(slugOf(join(root, 'content', page))).toBe(slug)
})

it.each([
  ['/a/b', '/a', true],
  ['/a', '/a', true],
  ['/a/..b', '/a', true],
  ['/ab', '/a', false],
  ['/a/../b', '/a', false],
  ['/', '/a', false],
  ['/a', '/', true],
])('%s within %s: %s', (path, folder, within) => {
  expect(isWithin(path, folder)).toBe(within)
})

it('a file that became a link since is not read', () => {
  const root = makeFolder({ 'secret': 'x', 'site/a.png': { link: '../secret' }, 'site/b': { link: '..' } })
  expect(() => readReal(join(root, 'site', 'a.png'))).toThrow()
  expect(() => readReal(join(root, 'site', 'b', 'secret'))).toThrow()
})

it('a page that no person wrote is not read', () => {
  const root = makeFolder({ 'a.md': 'a'.repeat(17 * 1024 * 1024) })
  expect(openPage(join(root, 'a.md'))).toEqual({ reason: 'Unexpected page of 17 MiB, expected 16 MiB at most; part it into several pages' })
})
