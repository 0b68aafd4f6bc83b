// Which file an image means, on real sites on the disk, and that nothing outside them is ever found.
import type { Image, Root } from 'mdast'
import type { Entry } from './temporary-site.ts'
import { Buffer } from 'node:buffer'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findImage, resolveImages } from '../../scripts/hugo/images.ts'
import { makeFolder, pixel, placeIn } from './temporary-site.ts'

const settings = 'baseURL: https://docs.example.org/aide/\n'

/** What an image means: the path of its file in the site, or `missing`, or `remote`. */
function find(entries: Record<string, Entry>, page: string, url: string): string {
  const root = makeFolder({ [page]: '# Page\n', ...entries })
  const source = findImage(url, placeIn(root, page))
  return source.kind === 'local' ? relative(root, source.path) : source.kind
}

describe('an image is found', () => {
  it.each<[what: string, page: string, url: string, file: string]>([
    ['beside the page', 'content/a/index.md', 'x.png', 'content/a/x.png'],
    ['beside the page, said at length', 'content/a/index.md', './x.png', 'content/a/x.png'],
    ['beside a section', 'content/a/_index.md', 'x.png', 'content/a/x.png'],
    ['beside a single page', 'content/a/b.md', 'x.png', 'content/a/x.png'],
    ['beside a single page, from its address', 'content/a/b.md', '../x.png', 'content/a/x.png'],
    ['one level up, from a bundle', 'content/a/b/index.md', '../x.png', 'content/a/x.png'],
    ['below the page’s address, in static', 'content/a/b.md', 'x.png', 'static/a/b/x.png'],
    ['in a folder of the bundle', 'content/a/index.md', 'img/x.png', 'content/a/img/x.png'],
    ['with a question', 'content/a/index.md', 'x.png?width=3', 'content/a/x.png'],
    ['with a fragment', 'content/a/index.md', 'x.png#center', 'content/a/x.png'],
    ['with a blank, encoded', 'content/a/index.md', 'un%20plan.png', 'content/a/un plan.png'],
    ['with an accent, encoded', 'content/a/index.md', 'd%C3%A9tail.png', 'content/a/détail.png'],
    ['with an accent in two characters', 'content/a/index.md', 'détail.png'.normalize('NFC'), `content/a/${'détail.png'.normalize('NFD')}`],
    ['with a percent sign that encodes nothing', 'content/a/index.md', '100%.png', 'content/a/100%.png'],
    ['in other capitals, as Hugo finds resources', 'content/a/index.md', 'plan.PNG', 'content/a/Plan.png'],
    ['by a part of its name, in a bundle', 'content/a/index.md', 'plan', 'content/a/grand-plan-2.png'],
    ['in static', 'content/a/index.md', '/images/x.png', 'static/images/x.png'],
    ['in static, below the folder of the site’s address', 'content/a/index.md', '/aide/images/x.png', 'static/images/x.png'],
    ['in static, by the site’s whole address', 'content/a/index.md', 'https://docs.example.org/aide/images/x.png', 'static/images/x.png'],
    ['in static, from the root’s page', 'content/_index.md', 'images/x.png', 'static/images/x.png'],
    ['in assets', 'content/a/index.md', '/images/x.png', 'assets/images/x.png'],
    ['in assets, without a slash', 'content/a/index.md', 'images/x.png', 'assets/images/x.png'],
    ['in another page’s bundle', 'content/a/index.md', '/b/x.png', 'content/b/x.png'],
  ])('%s', (_, page, url, file) => {
    expect(find({ 'hugo.yaml': settings, [file]: pixel }, page, url)).toBe(file)
  })

  it.each<[what: string, configuration: string, page: string, url: string, file: string]>([
    ['a theme’s static', 'theme = "hextra"', 'content/a.md', '/x.png', 'themes/hextra/static/x.png'],
    ['the static of the second theme', 'theme = ["un", "deux"]', 'content/a.md', '/x.png', 'themes/deux/static/x.png'],
    ['the assets of a vendored module', '[[module.imports]]\npath = "github.com/a/b"', 'content/a.md', '/x.png', '_vendor/github.com/a/b/assets/x.png'],
    ['another static folder', 'staticDir = "public-files"', 'content/a.md', '/x.png', 'public-files/x.png'],
    ['the second static folder', 'staticDir = ["un", "deux"]', 'content/a.md', '/x.png', 'deux/x.png'],
    ['a numbered static folder', 'staticDir0 = "un"\nstaticDir1 = "deux"', 'content/a.md', '/x.png', 'deux/x.png'],
    ['the static folder of a language', '[languages.fr]\nstaticDir2 = "static_fr"', 'content/a.md', '/x.png', 'static_fr/x.png'],
    ['another content folder', 'contentDir = "pages"', 'pages/a/b.md', '/a/x.png', 'pages/a/x.png'],
    ['the content of another language', '[languages.fr]\ncontentDir = "content/fr"\n[languages.en]\ncontentDir = "content/en"', 'content/fr/a/index.md', '/a/x.png', 'content/en/a/x.png'],
    ['an address with a language', '[languages.fr]\ncontentDir = "content/fr"', 'content/fr/a.md', '/fr/b/x.png', 'content/fr/b/x.png'],
    ['a mount', '[[module.mounts]]\nsource = "pics"\ntarget = "static/images"', 'content/a.md', '/images/x.png', 'pics/x.png'],
    ['a mount of one file', '[[module.mounts]]\nsource = "brand/logo.png"\ntarget = "assets/logo.png"', 'content/a.md', '/logo.png', 'brand/logo.png'],
    ['mounted content', '[[module.mounts]]\nsource = "docs"\ntarget = "content/guide"', 'docs/a/index.md', '/guide/a/x.png', 'docs/a/x.png'],
  ])('%s', (_, configuration, page, url, file) => {
    expect(find({ 'hugo.toml': configuration, [file]: pixel }, page, url)).toBe(file)
  })

  it('a page inside a bundle shows the bundle’s own files', () => {
    expect(find({ 'hugo.yaml': settings, 'content/a/index.md': '', 'content/a/x.png': pixel }, 'content/a/more/b.md', 'x.png')).toBe('content/a/x.png')
  })

  it('a mount takes the place of the default', () => {
    expect(find({ 'hugo.yaml': 'module: {mounts: [{source: pics, target: static}]}', 'static/x.png': pixel }, 'content/a.md', '/x.png')).toBe('missing')
  })

  it('without a site, beside the page and in folders named as Hugo’s', () => {
    expect(find({ 'x.png': pixel }, 'page.md', 'x.png')).toBe('x.png')
    expect(find({ 'x.png': pixel }, 'page.md', '../x.png')).toBe('x.png')
    expect(find({ 'static/x.png': pixel }, 'page.md', '/x.png')).toBe('static/x.png')
    expect(find({ 'x.png': pixel }, 'a/page.md', '../../x.png')).toBe('missing')
  })

  it('the next place is tried where the first holds no picture', () => {
    expect(find({ 'hugo.yaml': settings, 'content/a/x.png': 'texte', 'static/x.png': pixel }, 'content/a/index.md', 'x.png')).toBe('static/x.png')
  })
})

describe('nothing outside the site is found', () => {
  const outside = { 'secret.png': pixel, 'site/hugo.yaml': settings, 'site/static/in.png': pixel }
  it.each([
    '../../../secret.png',
    '../../../../secret.png',
    '/../secret.png',
    '/../../secret.png',
    './a/../../../../secret.png',
    '..%2F..%2F..%2Fsecret.png',
    '%2e%2e/%2e%2e/%2e%2e/secret.png',
    '%2E%2E%2F%2e%2e%2F..%2fsecret.png',
    '%252e%252e/%252e%252e/%252e%252e/secret.png',
    '..\\..\\..\\secret.png',
    '..%5C..%5C..%5Csecret.png',
    '....//....//....//secret.png',
    '..;/..;/..;/secret.png',
    '/aide/../../secret.png',
    'https://docs.example.org/aide/../../secret.png',
    'secret.png%00.png',
    '../../../secret.png%00',
    'C:\\secret.png',
    'C:/secret.png',
    '%2F%2F..%2Fsecret.png',
  ])('%s', (url) => {
    expect(find(outside, 'site/content/a/index.md', url)).toMatch(/^(?:missing|remote)$/)
  })

  it.each(['file:///{root}/secret.png', 'file:{root}/secret.png', '{root}/secret.png', 'FILE://localhost{root}/secret.png', '\\\\localhost{root}/secret.png'])('by its whole path: %s', (pattern) => {
    const root = makeFolder({ ...outside, 'site/content/a/index.md': '' })
    expect(findImage(pattern.replace('{root}', root), placeIn(root, 'site/content/a/index.md')).kind).not.toBe('local')
  })

  it.each<[what: string, link: Record<string, Entry>, url: string]>([
    ['a link to a file outside', { 'site/content/a/x.png': { link: '../../../secret.png' } }, 'x.png'],
    ['a link to a folder outside', { 'site/content/a/img': { link: '../../../' } }, 'img/secret.png'],
    ['a link in static to a folder outside', { 'site/static/img': { link: '../..' } }, '/img/secret.png'],
    ['a chain of links', { 'site/content/a/x.png': { link: 'y.png' }, 'site/content/a/y.png': { link: '../../../secret.png' } }, 'x.png'],
    ['a link to itself', { 'site/content/a/x.png': { link: 'x.png' } }, 'x.png'],
    ['a link to nowhere', { 'site/content/a/x.png': { link: 'nowhere.png' } }, 'x.png'],
    ['a theme that is a link outside', { 'site/themes/t': { link: '../..' }, 'site/hugo.yaml': 'theme: t', 'static/x.png': pixel }, '/x.png'],
  ])('through %s', (_, entries, url) => {
    expect(find({ ...outside, ...entries }, 'site/content/a/index.md', url)).toBe('missing')
  })

  it.each([
    'staticDir: ..',
    'staticDir: ../outside',
    'contentDir: ..',
    'module: {mounts: [{source: .., target: static}]}',
    'module: {mounts: [{source: ../secret.png, target: static/secret.png}]}',
    'theme: ../outside',
    'themesDir: ..\ntheme: outside',
  ])('through the configuration: %s', (configuration) => {
    const entries = { ...outside, 'outside/secret.png': pixel, 'outside/static/secret.png': pixel, 'site/hugo.yaml': configuration }
    expect(find(entries, 'site/content/a/index.md', '/secret.png')).toBe('missing')
  })

  it('a link that stays inside is followed', () => {
    expect(find({ ...outside, 'site/content/a/x.png': { link: '../../static/in.png' } }, 'site/content/a/index.md', 'x.png')).toBe('site/static/in.png')
  })

  it('a site that is itself behind a link is one', () => {
    const root = makeFolder({ 'true/hugo.yaml': settings, 'true/content/a.md': '', 'true/content/x.png': pixel, 'site': { link: 'true' } })
    expect(findImage('x.png', placeIn(root, 'site/content/a.md'))).toMatchObject({ kind: 'local', path: join(root, 'true/content/x.png') })
  })
})

describe('what is shown of an image', () => {
  it.each(['https://example.org/x.png', 'HTTP://example.org/x.png', '//example.org/x.png', '\\\\example.org\\x.png', 'https://docs.example.org/autre/x.png'])('%s is remote', (url) => {
    expect(find({ 'hugo.yaml': settings }, 'content/a.md', url)).toBe('remote')
  })

  it.each<[url: string, why: RegExp | undefined]>([
    ['absente.png', undefined],
    ['', undefined],
    ['.', undefined],
    ['/', undefined],
    ['%E0%A4%A', undefined],
    ['a'.repeat(5000), undefined],
    ['texte.png', /no picture/],
    ['cassée.png', /broken/],
    ['page.md', /no picture/],
    ['javascript:alert(1)', /address/],
    ['blob:https://example.org/1', /address/],
    ['data:text/html,x', /data/],
    ['data:image/svg+xml;base64,PHN2Zy8+', /data/],
    ['data:image/png;base64,AAAA', /no picture/],
    ['data:image/png;base64,!!', /data/],
  ])('%j is missing', (url, why) => {
    const root = makeFolder({ 'page.md': '', 'texte.png': 'ceci n’est pas une image', 'cassée.png': pixel.subarray(0, 40) })
    const source = findImage(url, placeIn(root, 'page.md'))
    expect(source.kind).toBe('missing')
    expect(source.kind === 'missing' ? source.why ?? 'undefined' : '').toMatch(why ?? /^undefined$/)
  })

  it('a picture written into the page travels', () => {
    const url = `data:image/png;base64,${pixel.toString('base64')}`
    const root = makeFolder({ 'page.md': '' })
    expect(findImage(url, placeIn(root, 'page.md'))).toEqual({ kind: 'local', path: url, picture: { type: 'png', width: 1, height: 1, moving: false } })
  })

  it('every image of a tree is looked up, in titles, captions and cards too; a moving one has a still', () => {
    const gifFrame = '2c0000000001000100000202440100'
    const gif = Buffer.from(`47494638396101000100800000ff000000ff00${gifFrame}${gifFrame}3b`, 'hex')
    const root = makeFolder({ 'page.md': '', 'x.png': pixel, 'm.gif': gif })
    const image = (url: string): Image => ({ type: 'image', url })
    const [plain, card, caption, moving] = [image('x.png'), image('x.png'), image('x.png'), image('m.gif')]
    const tree: Root = {
      type: 'root',
      children: [
        { type: 'paragraph', children: [plain, moving] },
        { type: 'cards', children: [{ type: 'card', title: [], image: card, children: [] }] },
        { type: 'figure', image: image('x.png'), title: [], caption: [caption], children: [] },
      ],
    }
    resolveImages(tree, placeIn(root, 'page.md'))
    expect([plain, card, caption, moving].map(({ data }) => data?.source?.kind)).toEqual(['local', 'local', 'local', 'local'])
    expect(moving.data).toMatchObject({ source: { picture: { type: 'gif', moving: true } }, still: `still:${join(root, 'm.gif')}` })
    expect(plain.data?.still).toBeUndefined()
  })
})
