// What is read of sites: whose configuration counts, in which formats and places, and the addresses of their pages.
import type { Entry } from './temporary-site.ts'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addressOf, languageOfPage, ownAddress, urlize } from '../../scripts/hugo/addresses.ts'
import { readSite } from '../../scripts/hugo/site.ts'
import { makeFolder, placeIn } from './temporary-site.ts'

function siteOf(entries: Record<string, Entry>, page = 'content/a.md') {
  const root = makeFolder({ [page]: '', ...entries })
  const { site } = placeIn(root, page)
  return { ...site, root: relative(root, site.root) }
}

const toml = 'baseURL = "https://example.org/"\n'
const yaml = 'baseURL: https://example.org/\n'
const json = '{"baseURL": "https://example.org/"}'

describe('a configuration is found', () => {
  it.each<[files: Record<string, string>]>([
    [{ 'hugo.toml': toml }],
    [{ 'hugo.yaml': yaml }],
    [{ 'hugo.yml': yaml }],
    [{ 'hugo.json': json }],
    [{ 'config.toml': toml }],
    [{ 'config.yaml': yaml }],
    [{ 'config.yml': yaml }],
    [{ 'config.json': json }],
    [{ 'config/_default/hugo.toml': toml }],
    [{ 'config/_default/config.yaml': yaml }],
    [{ 'hugo.toml': 'BaseUrl = "https://example.org/"' }],
    [{ 'hugo.yaml': `\uFEFF${yaml.replace('\n', '\r\n')}` }],
    [{ 'hugo.toml': 'baseURL = "https://old.example.org/"', 'config/_default/config.toml': toml }],
    [{ 'config/_default/config.toml': 'baseURL = "http://localhost/"', 'config/production/config.toml': toml }],
    [{ 'hugo.toml': toml, 'config.yaml': 'baseURL: https://other.example.org/' }],
  ])('%j', (files) => {
    expect(siteOf(files)).toMatchObject({ root: '', baseUrl: 'https://example.org/' })
  })

  it('in the nearest folder above, as in a repository that keeps its site in docs/', () => {
    expect(siteOf({ 'hugo.toml': '', 'docs/hugo.toml': toml }, 'docs/content/a/b/index.md')).toMatchObject({ root: 'docs', baseUrl: 'https://example.org/' })
  })

  it('from several files, each below the key it is named after', () => {
    expect(siteOf({
      'config/_default/hugo.yaml': 'params: {a: 1}\ndefaultContentLanguage: fr',
      'config/_default/params.yaml': 'B: 2',
      'config/_default/languages.fr.toml': 'languageCode = "fr-CA"\ncontentDir = "content/fr"',
      'config/_default/module.toml': '[[mounts]]\nsource = "pics"\ntarget = "static"',
    })).toMatchObject({
      lang: 'fr-CA',
      settings: { params: { a: 1, b: 2 } },
      languages: [{ key: 'fr', code: 'fr-CA' }],
      mounts: expect.arrayContaining([expect.objectContaining({ component: 'static', source: expect.stringMatching(/pics$/) })]),
    })
  })
})

describe('what is no configuration of Hugo', () => {
  it.each<[what: string, files: Record<string, Entry>]>([
    ['another program’s config.json', { 'config.json': '{"port": 3000}' }],
    ['another program’s config.yaml', { 'config.yaml': 'version: 2' }],
    ['another program’s config folder', { 'config/production/database.yml': 'a: 1' }],
    ['a folder with such a name', { 'hugo.toml/x': '' }],
  ])('%s', (_, files) => {
    expect(siteOf(files, 'pages/a.md')).toMatchObject({ root: 'pages', settings: {}, mounts: [] })
  })

  it.each<[what: string, content: Entry]>([
    ['TOML that cannot be read', 'baseURL = '],
    ['a list', '- a'],
    ['a billion laughs', `${Array.from({ length: 9 }, (_, at) => `a${at}: &a${at} [${`*a${at - 1},`.repeat(9)}]`.replace(/\*a-1,/g, 'x,')).join('\n')}\n`],
    ['UTF-16', '\uFEFFa'.repeat(2)],
    ['a link that leads out', { link: '/etc/passwd' }],
  ])('and %s says nothing', (_, content) => {
    expect(siteOf({ 'hugo.yaml': content })).toMatchObject({ root: '', settings: {} })
  })

  it('a key of objects’ own is only a key', () => {
    expect(siteOf({ 'hugo.json': '{"__proto__": {"baseURL": "https://evil.example.org/"}, "constructor": 1}' }).baseUrl).toBeUndefined()
    expect(({} as { baseurl?: string }).baseurl).toBeUndefined()
  })
})

describe('the language of a page', () => {
  const settings = 'defaultContentLanguage: fr\nlanguages:\n  fr: {}\n  zh-cn: {languageCode: zh-Hans, contentDir: content/chinois}\n  en: {disabled: true}\n'
  it.each([
    ['content/a.md', undefined],
    ['content/a.fr.md', 'fr'],
    ['content/a.zh-cn.md', 'zh-Hans'],
    ['content/a.ZH-CN.md', 'zh-Hans'],
    ['content/a.v2.md', undefined],
    ['content/a/index.fr.md', 'fr'],
    ['content/a/_index.zh-cn.md', 'zh-Hans'],
    ['content/chinois/a.md', 'zh-Hans'],
    ['content/chinois/a/index.md', 'zh-Hans'],
  ])('%s', (page, language) => {
    const root = makeFolder({ [page]: '', 'hugo.yaml': settings })
    const { site } = placeIn(root, page)
    expect(languageOfPage(join(root, page), site)).toBe(language)
    expect(site.lang).toBe('fr')
  })

  it.each([
    ['content/de/docs/a.md', 'hugo.yaml', 'languages: {de: {languageCode: de-AT}, en: {}}', 'de-AT'],
    ['content/de/docs/a.md', 'hugo.yaml', 'languages: {de: {languageCode: german}, en: {}}', 'de'],
    ['content/de/docs/a.md', 'hugo.yaml', 'languages: {fr: {}, en: {}}', undefined],
    ['content/it/a.md', 'hugo.yaml', '', undefined],
    ['content/pt-br/docs/a.md', 'README.md', '', 'pt-br'],
    ['content/docs/de/a.md', 'README.md', '', undefined],
    ['content/docs/a.de.md', 'README.md', '', undefined],
    ['de/a.md', 'README.md', '', undefined],
  ])('%s by its folder, where %s says %j', (page, file, settings, language) => {
    const root = makeFolder({ [page]: '', [file]: settings })
    expect(languageOfPage(join(root, page), placeIn(root, page).site)).toBe(language)
  })
})

describe('the address of a page', () => {
  it.each<[page: string, address: string, settings?: string]>([
    ['content/_index.md', '/'],
    ['content/docs/_index.md', '/docs/'],
    ['content/docs/install.md', '/docs/install/'],
    ['content/docs/install/index.md', '/docs/install/'],
    ['content/docs/Install Guide/Pas à Pas.md', '/docs/install-guide/pas-%C3%A0-pas/'],
    ['content/docs/c++ & c#.md', '/docs/c++-c%23/'],
    ['content/文档/安装.md', '/%E6%96%87%E6%A1%A3/%E5%AE%89%E8%A3%85/'],
    ['content/docs/v1.2.md', '/docs/v1.2/'],
    ['pages/docs/a.md', '/docs/a/', 'contentDir: pages'],
    ['docs/a.md', '/guide/a/', 'module: {mounts: [{source: docs, target: content/guide}]}'],
    ['content/en/a.md', '/en/a/', 'defaultContentLanguage: fr\nlanguages: {fr: {contentDir: content/fr}, en: {contentDir: content/en}}'],
    ['content/fr/a.md', '/a/', 'defaultContentLanguage: fr\nlanguages: {fr: {contentDir: content/fr}, en: {contentDir: content/en}}'],
    ['content/fr/a.md', '/fr/a/', 'defaultContentLanguage: fr\ndefaultContentLanguageInSubdir: true\nlanguages: {fr: {contentDir: content/fr}, en: {contentDir: content/en}}'],
    ['content/a.en.md', '/en/a/', 'defaultContentLanguage: fr\nlanguages: {fr: {}, en: {}}'],
    ['content/a/index.en.md', '/en/a/', 'defaultContentLanguage: fr\nlanguages: {fr: {}, en: {}}'],
  ])('%s → %s', (page, address, settings = '') => {
    const root = makeFolder({ [page]: '', 'hugo.yaml': settings })
    const { site } = placeIn(root, page)
    expect(addressOf(join(root, page), site, undefined)).toBe(address)
    expect(addressOf(join(root, page), site, 'https://example.org/x')).toBe(`https://example.org/x${address}`)
  })

  it.each([
    ['---\nslug: ici\n---\n', { slug: 'ici' }],
    ['---\r\ntitle: "url: non"\r\nSlug: \'ici\' # oui\r\n---\r\n', { slug: 'ici' }],
    ['+++\nurl = "/a/b/"\n+++\n', { url: '/a/b/' }],
    ['\uFEFF---\nurl: /a/\n---\nslug: non\n', { url: '/a/' }],
    ['slug: non\n', {}],
    ['---\nslug: [a]: "b\n', {}],
  ])('what %j says of it', (source, own) => {
    expect(ownAddress(source)).toEqual(own)
  })

  it.each([
    ['Un  Deux', 'un-deux'],
    [' a - b ', '-a-b'],
    ['É(t)é!', '%C3%A9t%C3%A9'],
    ['a_b.c~d@e', 'a_b.c~d@e'],
  ])('%j is %j in one', (name, address) => {
    expect(urlize(name)).toBe(address)
  })
})

it('a page that is not below a site has none', () => {
  expect(readSite({ siteRoot: '/nowhere', siteConfig: [] })).toMatchObject({ settings: {}, languages: [], mounts: [], baseUrl: undefined, lang: undefined })
})
