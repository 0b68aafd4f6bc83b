// Which pages a command means and where their decks go: told apart the same way whatever the order, and never over each other.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findPagesWithSteps } from '../../scripts/commands/site-pages.ts'
import { resolveTargets } from '../../scripts/commands/targets.ts'
import { UsageError } from '../../scripts/exit.ts'
import { projectRoot } from '../../scripts/project.ts'
import { makeFolder } from '../hugo/temporary-site.ts'

const steps = '{{% steps %}}\n### Un\n{{% /steps %}}\n'

describe('slugs that collide', () => {
  const pages = ['b/setup.md', 'a/setup/index.md', 'c/Setup.md', 'setup-2.md', 'a/setup.fr.md']
  const root = () => makeFolder(Object.fromEntries(pages.map(page => [page, ''])))
  const slugs = (folder: string, order: readonly string[]) => Object.fromEntries(resolveTargets(order.map(page => join(folder, page)), { out: `${folder}/decks/` })
    .map(({ found, slug, deckFile }) => [('path' in found ? found.path : '').slice(folder.length + 1), [slug, deckFile.slice(folder.length + 7)]]))

  it('are told apart by the order of their paths', () => {
    expect(slugs(root(), pages)).toEqual({
      'a/setup/index.md': ['setup', 'setup.md'],
      'b/setup.md': ['setup-3', 'setup-3.md'],
      'c/Setup.md': ['Setup-4', 'Setup-4.md'],
      'setup-2.md': ['setup-2', 'setup-2.md'],
      'a/setup.fr.md': ['setup.fr', 'setup.fr.md'],
    })
  })

  it('in the same way for every order of the arguments', () => {
    const folder = root()
    const first = slugs(folder, pages)
    for (let turn = 1; turn < pages.length; turn++)
      expect(slugs(folder, [...pages.slice(turn), ...pages.slice(0, turn)].reverse())).toEqual(first)
  })
})

it('two languages of one page are told apart, the untranslated first', () => {
  const folder = makeFolder({ 'hugo.toml': '[languages.en]\n[languages.fa]\n', 'content/a.fa.md': '', 'content/a.md': '', 'content/b/index.fa.md': '', 'content/b/index.md': '' })
  const names = ['a.fa.md', 'a.md', 'b/index.fa.md', 'b/index.md'].map(name => join(folder, 'content', name))
  expect(resolveTargets(names, { out: `${folder}/decks/` }).map(({ slug }) => slug)).toEqual(['a-2', 'a', 'b-2', 'b'])
})

it('a page named twice is one, by whatever names', () => {
  const folder = makeFolder({ 'a/index.md': steps, 'b.md': steps, 'l.md': { link: 'b.md' } })
  const names = ['b.md', 'a', 'a/', 'a/index.md', './a/../a', 'b.md'].map(name => join(folder, name))
  expect(resolveTargets(names, { out: `${folder}/decks/` }).map(({ slug }) => slug)).toEqual(['b', 'a'])
  expect(resolveTargets(names.slice(1, 4), { out: join(folder, 'x.md') })).toHaveLength(1)
  expect(resolveTargets([...names, join(folder, 'l.md')], { site: folder, out: `${folder}/decks/` })).toHaveLength(2)
})

describe('--out', () => {
  const folder = () => makeFolder({ 'a.md': '', 'b.md': '', 'there/x': '', 'file': '' })
  it.each([
    ['a file', 'deck.md', 'deck.md'],
    ['a file in a folder that is missing', 'no/such/deck.md', 'no/such/deck.md'],
    ['a folder that exists', 'there', 'there/a.md'],
    ['a folder to be made', 'new/', 'new/a.md'],
    ['a file without extension', 'deck', 'deck'],
  ])('%s', (_, out, deck) => {
    const root = folder()
    const [target] = resolveTargets([join(root, 'a.md')], { out: `${root}/${out}` })
    expect(target!.deckFile).toBe(join(root, deck))
  })

  it('is no file for two pages', () => {
    const root = folder()
    expect(() => resolveTargets([join(root, 'a.md'), join(root, 'b.md')], { out: join(root, 'file') })).toThrow(UsageError)
  })

  it('never takes the place of a page', () => {
    const root = folder()
    expect(() => resolveTargets([join(root, 'a.md')], { out: join(root, 'a.md') })).toThrow(/take the place of a page/)
    expect(() => resolveTargets([join(root, 'a.md'), join(root, 'b.md')], { out: `${root}/` })).toThrow(/take the place of a page/)
  })
})

it('without --out, decks/ of this project', () => {
  const root = makeFolder({ 'a.md': '' })
  expect(resolveTargets([join(root, 'a.md')], {})[0]!.deckFile).toBe(join(projectRoot, 'decks', 'a.md'))
})

it('a page that is not there keeps its name and a reason', () => {
  expect(resolveTargets(['nowhere/absent.md'], {})).toEqual([expect.objectContaining({ name: 'nowhere/absent.md', slug: 'absent', found: { reason: expect.any(String) } })])
})

describe('--site', () => {
  const found = (entries: Parameters<typeof makeFolder>[0], names = ['steps']) => {
    const root = makeFolder(entries)
    return findPagesWithSteps(root, names).map(path => path.slice(root.length + 1))
  }

  it.each<[what: string, page: string, holds: boolean]>([
    ['with %', steps, true],
    ['with <', '{{< steps >}}x{{< /steps >}}', true],
    ['without blanks', '{{<steps>}}x{{</steps>}}', true],
    ['over two lines', '{{%\nsteps %}}x{{% /steps %}}', true],
    ['after front matter', `---\ntitle: A\n---\n${steps}`, true],
    ['inside another shortcode', `{{< tabs >}}${steps}{{< /tabs >}}`, true],
    ['never closed, so that it is told', 'x\n{{% steps %}}\n', true],
    ['in a page that cannot be read further', '{{% steps %}} {{< x', true],
    ['in comment form', '{{</* steps */>}} {{%/* steps */%}}', false],
    ['in front matter', '---\ntitle: "{{% steps %}}"\n---\n', false],
    ['in words', 'The steps are {{ steps }}.', false],
    ['in another’s name', '{{% steps-list %}}{{% hextra/steps %}}{{% stepsx %}}', false],
    ['in another’s parameters', '{{< x steps >}}', false],
    ['as an inline shortcode', '{{< steps.inline >}}x{{< /steps.inline >}}', false],
  ])('a page that writes them %s', (_, page, holds) => {
    expect(found({ 'a.md': page })).toEqual(holds ? ['a.md'] : [])
  })

  it('also under the names that the settings give them', () => {
    expect(found({ 'a.md': '{{< timeline >}}{{< /timeline >}}', 'b.md': steps }, ['steps', 'timeline'])).toEqual(['a.md', 'b.md'])
  })

  it('everywhere but where no page is, sorted', () => {
    const entries = ['b.md', 'a/index.md', 'a/_index.md', 'c.markdown', 'node_modules/x.md', '.git/x.md', 'public/x.md', 'resources/x.md', 'deep/.hidden/x.md', 'deep/node_modules/x.md', 'deep/public-site/x.md', 'a.txt']
    expect(found(Object.fromEntries(entries.map(name => [name, steps])))).toEqual(['a/_index.md', 'a/index.md', 'b.md', 'c.markdown', 'deep/public-site/x.md'])
  })

  it('and not through links that lead out or in circles', () => {
    const root = makeFolder({ 'outside.md': steps, 'other/o.md': steps, 'site/a.md': steps, 'site/loop': { link: '.' }, 'site/up': { link: '..' }, 'site/other': { link: '../other' }, 'site/out.md': { link: '../outside.md' }, 'site/none.md': { link: 'nowhere' } })
    expect(findPagesWithSteps(join(root, 'site'), ['steps'])).toEqual([join(root, 'site/a.md')])
  })

  it('a folder that is not there is a wrong command line', () => {
    expect(() => resolveTargets([], { site: '/nowhere/at/all' })).toThrow(UsageError)
  })
})
