// Where links lead, on real sites on the disk: what a reader can follow, and what becomes text.
import type { Link, Root, RootContent } from 'mdast'
import type { Entry } from './temporary-site.ts'
import { describe, expect, it } from 'vitest'
import { refUrl, resolveLinks } from '../../scripts/hugo/links.ts'
import { makeFolder, placeIn } from './temporary-site.ts'

const site: Record<string, Entry> = {
  'hugo.toml': 'baseURL = "https://docs.example.org/aide/"',
  'content/_index.md': '',
  'content/docs/_index.md': '',
  'content/docs/install.md': '',
  'content/docs/Mise à jour.md': '',
  'content/docs/bundle/index.md': '',
  'content/docs/bundle/plan.pdf': '%PDF',
  'content/docs/liste.pdf': '%PDF',
  'content/docs/deep/page.md': '',
  'content/blog/named.md': '---\nslug: "autre-nom"\n---\n',
  'content/blog/moved.md': '+++\nurl = "/ailleurs/ici/"\n+++\n',
  'content/blog/unique.md': '',
  'content/a/twice.md': '',
  'content/b/twice.md': '',
}

/** What a link becomes: its address, or the rule that it breaks. */
function follow(url: string, page = 'content/docs/install.md', entries = site, siteUrl?: string): string {
  const here = placeIn(makeFolder(entries), page, siteUrl)
  const problems: string[] = []
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: 'ici' }] }] }] }
  resolveLinks(tree, here, (_, problem) => void problems.push(problem))
  const [child] = (tree.children[0] as { children: RootContent[] }).children
  expect(problems).toHaveLength(child!.type === 'link' ? 0 : 1)
  return child!.type === 'link' ? child.url : problems[0]!
}

const base = 'https://docs.example.org/aide'

describe('a link is followed', () => {
  it.each<[url: string, href: string, page?: string]>([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['HTTPS://example.org', 'HTTPS://example.org'],
    ['//example.org/x', 'https://example.org/x'],
    ['https://example.org/100%', 'https://example.org/100%'],
    ['https://example.org/un deux', 'https://example.org/un%20deux'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['tel:+33123456789', 'tel:+33123456789'],
    ['#plus-bas', `${base}/docs/install/#plus-bas`],
    ['?q=1', `${base}/docs/install/?q=1`],
    ['', `${base}/docs/install/`],
    ['../autre/', `${base}/docs/autre/`],
    ['../bundle/#x', `${base}/docs/bundle/#x`],
    ['suite', `${base}/docs/install/suite`],
    ['bundle', `${base}/docs/bundle/`],
    ['deep/page', `${base}/docs/deep/page/`],
    ['bundle.md', `${base}/docs/install/bundle.md`],
    ['deep/page.md#a', `${base}/docs/deep/page/#a`],
    ['./deep/page.md?a=1#b', `${base}/docs/deep/page/?a=1#b`],
    ['bundle/index.md', `${base}/docs/bundle/`],
    ['_index.md', `${base}/docs/`],
    ['Mise%20à%20jour.md', `${base}/docs/mise-%C3%A0-jour/`],
    ['/docs/bundle/', `${base}/docs/bundle/`],
    ['/docs/bundle', `${base}/docs/bundle/`],
    ['/docs/deep/page.md', `${base}/docs/deep/page/`],
    ['/', `${base}/`],
    ['/ailleurs', 'https://docs.example.org/ailleurs'],
    ['../blog/named.md', `${base}/blog/autre-nom/`],
    ['/blog/moved.md', `${base}/ailleurs/ici/`],
    ['liste.pdf', `${base}/docs/liste.pdf`],
    ['absent.pdf', `${base}/docs/install/absent.pdf`],
    ['plan.pdf', `${base}/docs/bundle/plan.pdf`, 'content/docs/bundle/index.md'],
    ['../install/', `${base}/docs/install/`, 'content/docs/bundle/index.md'],
    ['../install.md', `${base}/docs/install/`, 'content/docs/bundle/index.md'],
    ['/100%', 'https://docs.example.org/100%'],
    ['a%ZZb', `${base}/docs/install/a%ZZb`],
    ['../../../../etc/passwd', 'https://docs.example.org/etc/passwd'],
    ['42', `${base}/docs/install/42`],
  ])('%j → %s', (url, href, page) => {
    expect(follow(url, page)).toBe(href)
  })

  it('through the address that the settings give the site, which wins', () => {
    expect(follow('../autre/', undefined, undefined, 'https://example.net/x')).toBe('https://example.net/x/docs/autre/')
  })

  it('in a page’s own address, where its front matter sets one', () => {
    expect(follow('#a', 'content/blog/named.md')).toBe(`${base}/blog/autre-nom/#a`)
    expect(follow('#a', 'content/blog/moved.md')).toBe(`${base}/ailleurs/ici/#a`)
  })

  const languages = {
    'hugo.yaml': 'baseURL: https://example.org/\ndefaultContentLanguage: fr\nlanguages:\n  fr: {contentDir: content/fr}\n  EN: {contentDir: content/en, languageCode: en-GB}\n  de: {baseURL: "https://example.de/", contentDir: content/de}\n',
    'content/fr/a.md': '',
    'content/fr/b.md': '',
    'content/en/a.md': '',
    'content/en/b.md': '',
    'content/de/b.md': '',
  }
  it.each([
    ['content/fr/a.md', 'b.md', 'https://example.org/b/'],
    ['content/en/a.md', 'b.md', 'https://example.org/en/b/'],
    ['content/en/a.md', '#x', 'https://example.org/en/a/#x'],
    ['content/de/b.md', '#x', 'https://example.de/b/#x'],
  ])('within a language: %s, %s', (page, url, href) => {
    expect(follow(url, page, languages)).toBe(href)
  })

  it('within a language told by the file’s name', () => {
    const entries = { 'hugo.toml': 'baseURL = "https://example.org/"\n[languages.en]\n[languages.fr]\n', 'content/a.fr.md': '', 'content/b.fr.md': '', 'content/b.md': '' }
    expect(follow('b.md', 'content/a.fr.md', entries)).toBe('https://example.org/fr/b/')
  })

  it('of a page without a site, once its address is known', () => {
    expect(follow('autre.md#x', 'page.md', { 'page.md': '' }, 'https://example.org/')).toBe('https://example.org/autre/#x')
  })
})

describe('a link becomes text', () => {
  it.each(['../autre/', '#ici', '/docs/', 'x.md', '', '?a', './plan.pdf', '%', '%E0%A4%A', 'http'])('where the site’s address is not known: %j', (url) => {
    expect(follow(url, 'page.md', { 'page.md': '' })).toBe('link-relative')
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\0script:alert(1)',
    'java\tscript\r:alert(1)',
    '\u0001javascript:alert(1)',
    'java\u00ADscript:alert(1)',
    '\uFEFFjavascript:alert(1)',
    'java\u200Bscript:alert(1)',
    'java script:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'view-source:https://example.org',
    'C:\\Windows\\win.ini',
    'ms-settings:privacy',
  ])('where it may run or open something: %j', (url) => {
    expect(follow(url)).toBe('link-unsafe')
    expect(follow(url, 'page.md', { 'page.md': '' })).toBe('link-unsafe')
  })

  it('and keeps its words, its pictures and the references in them', () => {
    const here = placeIn(makeFolder({ 'page.md': '' }), 'page.md')
    const reference: RootContent = { type: 'imageReference', identifier: 'plan', referenceType: 'full', alt: 'Plan' }
    const tree: Root = {
      type: 'root',
      children: [
        { type: 'definition', identifier: 'plan', url: 'plan.png' },
        { type: 'definition', identifier: 'la', url: '../la/' },
        { type: 'paragraph', children: [{ type: 'linkReference', identifier: 'la', referenceType: 'full', children: [{ type: 'text', value: 'Voir ' }, reference] }] },
      ],
    }
    const told: unknown[] = []
    resolveLinks(tree, here, (...problem) => void told.push(problem))
    expect(tree).toMatchObject({ children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Voir ' }, { type: 'image', url: 'plan.png', alt: 'Plan' }] }] })
    expect(told).toEqual([['../la/', 'link-relative', { line: 1, column: 1 }]])
  })

  it('in every block that leads somewhere', () => {
    const here = placeIn(makeFolder({ 'page.md': '' }), 'page.md')
    const link = (): Link => ({ type: 'link', url: '../x/', children: [{ type: 'text', value: 'x' }] })
    const tree: Root = {
      type: 'root',
      children: [
        { type: 'cards', children: [{ type: 'card', title: [link()], url: 'javascript:1', children: [] }] },
        { type: 'figure', image: { type: 'image', url: 'a.png' }, title: [], caption: [link()], url: '../y/', children: [] },
        { type: 'mediaLink', media: 'document', title: 'Plan', url: 'plan.pdf' },
        { type: 'details', summary: [link()], children: [] },
      ],
    }
    let problems = 0
    resolveLinks(tree, here, () => void problems++)
    expect(problems).toBe(6)
    expect(JSON.stringify(tree)).not.toMatch(/"link"|"mediaLink"|javascript/)
    expect(JSON.stringify(tree)).toContain('Plan')
  })
})

it('ten thousand levels are walked', () => {
  const here = placeIn(makeFolder({ 'page.md': '' }), 'page.md')
  let inner: RootContent = { type: 'paragraph', children: [{ type: 'link', url: 'javascript:1', children: [] }] }
  for (let depth = 0; depth < 10_000; depth++)
    inner = { type: 'blockquote', children: [inner] }
  const told: string[] = []
  resolveLinks({ type: 'root', children: [inner] }, here, (_, problem) => void told.push(problem))
  expect(told).toEqual(['link-unsafe'])
})

describe('ref', () => {
  const ref = (target: string, page = 'content/docs/install.md', entries = site, language?: string) => refUrl(target, placeIn(makeFolder(entries), page), language)

  it.each<[target: string, url: string | undefined, page?: string]>([
    ['deep/page.md', `${base}/docs/deep/page/`],
    ['deep/page', `${base}/docs/deep/page/`],
    ['/docs/deep/page', `${base}/docs/deep/page/`],
    ['docs/deep/page.md', `${base}/docs/deep/page/`],
    ['bundle#a', `${base}/docs/bundle/#a`],
    ['bundle/', `${base}/docs/bundle/`],
    ['/docs', `${base}/docs/`],
    ['/', `${base}/`],
    ['#a', `${base}/docs/install/#a`],
    ['unique', `${base}/blog/unique/`],
    ['unique.md', `${base}/blog/unique/`],
    ['../install.md', `${base}/docs/install/`, 'content/docs/bundle/index.md'],
    ['https://example.org/x', 'https://example.org/x'],
    ['twice', undefined],
    ['absent.md', undefined],
    ['../../../../../etc/passwd', undefined],
    ['100%', undefined],
  ])('%j → %s', (target, url, page) => {
    expect(ref(target, page)).toBe(url)
  })

  it('to another language', () => {
    const entries = { 'hugo.toml': 'baseURL = "https://example.org/"\n[languages.en]\n[languages.fr]\n', 'content/a.md': '', 'content/b.fr.md': '', 'content/b.md': '' }
    expect(ref('b', 'content/a.md', entries)).toBe('https://example.org/b/')
    expect(ref('b', 'content/a.md', entries, 'fr')).toBe('https://example.org/fr/b/')
  })

  it('without the site’s address, from its root', () => {
    expect(ref('deep/page', undefined, { ...site, 'hugo.toml': '' })).toBe('/docs/deep/page/')
  })

  it('without a site, where the page would be', () => {
    expect(ref('autre.md#x', 'page.md', { 'page.md': '' })).toBe('/autre/#x')
  })

  it('never to a page outside of the site', () => {
    const entries = { 'outside.md': '', 'site/hugo.toml': 'baseURL = "https://example.org/"', 'site/content/a.md': '', 'site/content/out.md': { link: '../../outside.md' } }
    expect(ref('out', 'site/content/a.md', entries)).toBeUndefined()
    expect(ref('../../outside', 'site/content/a.md', entries)).toBeUndefined()
  })
})
