// The command line as people meet it: the real process, in a folder of its own, judged by what it says, returns and leaves behind.
import { Buffer } from 'node:buffer'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/project.ts'

const page = '---\ntitle: Essai\n---\n\n{{% steps %}}\n\n### Un\n\nBonjour.\n\n{{% /steps %}}\n'
const other = page.replace('Essai', 'Autre')
const withWarning = page.replace('Bonjour.', '![Le plan](./plan.png)')
const broken = page.replace('{{% /steps %}}', '')

const home = realpathSync(mkdtempSync(join(tmpdir(), 'diapo-cli-')))
afterAll(() => rmSync(home, { recursive: true }))

/** A folder with these files, gone after the tests. */
function folderWith(files: Record<string, string | Uint8Array>) {
  const folder = mkdtempSync(join(home, 'test-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return {
    write: (name: string, content: string) => writeFileSync(join(folder, name), content),
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
    list: () => (readdirSync(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort(),
    times: () => Object.fromEntries((readdirSync(folder, { recursive: true }) as string[]).map(name => [name, statSync(join(folder, name), { bigint: true }).mtimeNs])),
    async run(...args: string[]) {
      const child = spawn(process.execPath, [join(projectRoot, 'scripts', 'cli.ts'), ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
      const [out, err, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
      return { status: status as number, out, err }
    },
  }
}

describe('a page that cannot be converted ends with 1, one line, and nothing written', () => {
  it.concurrent.each<[what: string, files: Record<string, string | Uint8Array>, arg: string, line: string]>([
    ['a missing page', {}, 'absente.md', 'absente.md:1:1: error: Unexpected path: no such file or folder, expected a Markdown file or the folder of a page bundle  [page-not-found]'],
    ['a folder without index', { 'dossier/autre.md': page }, 'dossier', 'dossier:1:1: error: Unexpected folder without index.md or _index.md, expected a page bundle; name the Markdown file itself  [page-not-found]'],
    ['steps that never close', { 'page.md': `Texte.\n\n  ${broken.slice(broken.indexOf('{{'))}` }, 'page.md', 'page.md:3:3: error: failed to extract shortcode: shortcode "steps" must be closed or self-closed; close it with a tag `/` and its name, or end its tag with `/`  [shortcode-syntax]'],
    ['front matter that never ends', { 'page.md': '---\ntitle: Essai\n\nBonjour.\n' }, 'page.md', 'page.md:1:1: error: EOF looking for end YAML front matter delimiter; end the front matter as it began, with a line `---` or `+++`, or with `}`  [front-matter]'],
    ['a page that begins with a shortcode', { 'page.md': '{{< callout >}}a{{< /callout >}}\n' }, 'page.md', 'page.md:1:1: error: invalid character \'{\' looking for beginning of object key string; a page that begins with `-`, `+` or `{` begins with its front matter: put two lines `---` before it, its title between them  [front-matter]'],
    ['front matter that is no map', { 'page.md': '---\n- un\n---\n\nBonjour.\n' }, 'page.md', 'page.md:2:1: error: Unexpected front matter, expected a map of keys and values  [front-matter]'],
    ['Latin-1', { 'page.md': Buffer.from('Préféré.\n', 'latin1') }, 'page.md', 'page.md:1:1: error: Unexpected Latin-1 or a similar encoding, expected UTF-8; save the file again as UTF-8  [encoding]'],
    ['UTF-16', { 'page.md': Buffer.from('\uFEFFBonjour.\n', 'utf16le') }, 'page.md', 'page.md:1:1: error: Unexpected UTF-16, expected UTF-8; save the file again as UTF-8  [encoding]'],
    ['an empty file', { 'page.md': '' }, 'page.md', 'page.md:1:1: error: Unexpected file without any text, expected at least a title  [empty-page]'],
  ])('%s', async (_, files, arg, line) => {
    const folder = folderWith({ ...files, 'deck.md': 'ce qui était là' })
    const before = folder.times()
    expect(await folder.run('convert', arg, '--out', 'deck.md', '--force')).toEqual({ status: 1, out: '', err: `${line}\n` })
    expect(folder.times()).toEqual(before)
  })

  it('front matter that is no YAML, with the place of the fault', async () => {
    const folder = folderWith({ 'page.md': '---\ntitle: Essai\ntags: [un, deux\ndraft: false\n---\n\nBonjour.\n' })
    const { status, out, err } = await folder.run('convert', 'page.md', '--out', 'deck.md')
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toMatch(/^page\.md:4:1: error: Unexpected YAML front matter that cannot be read: .+ {2}\[front-matter\]\n$/)
    expect(folder.list()).toEqual(['page.md'])
  })

  it('a place for the deck that cannot be written', async () => {
    const folder = folderWith({ 'page.md': page, 'fichier': '' })
    const { status, out, err } = await folder.run('convert', 'page.md', '--out', 'fichier/deck.md')
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err.trimEnd()).toMatch(/^fichier\/deck\.md:1:1: error: Unexpected place that cannot be written \(E[A-Z]+: .+\), expected another with --out {2}\[output\]$/)
    expect(folder.list()).toEqual(['fichier', 'page.md'])
  })
})

describe('a command line that is wrong ends with 2 and one line', () => {
  const options = '--out, --site, --strict, --force, --json'
  it.concurrent.each([
    [['convert', 'page.md', '--couleur'], `unexpected option --couleur, expected one of ${options}`],
    [['convert', 'page.md', '--couleur=rose'], `unexpected option --couleur, expected one of ${options}`],
    [['convert', 'page.md', '-x'], `unexpected option -x, expected one of ${options}`],
    [['convert', 'page.md', '--constructor'], `unexpected option --constructor, expected one of ${options}`],
    [['convert', 'page.md', '--out'], 'option --out without a value'],
    [['convert', '--out', '--force', 'page.md'], 'option --out without a value'],
    [['convert', 'page.md', '--out='], 'option --out with an empty value'],
    [['convert', 'page.md', 'autre.md', '--out', 'deck.md'], '--out deck.md is a file, but there are 2 pages; name a folder that exists or ends in /'],
    [['convert', '--site', 'nulle-part'], '--site nulle-part: no such folder'],
    [['convertir', 'page.md'], 'unexpected command convertir, expected one of convert, dev, build, preview, check'],
    [['constructor'], 'unexpected command constructor, expected one of convert, dev, build, preview, check'],
  ])('%j', async (args, reason) => {
    const folder = folderWith({ 'page.md': page, 'autre.md': other })
    expect(await folder.run(...args)).toEqual({ status: 2, out: '', err: `error: ${reason}; see npm run ${args[0] === 'convert' ? 'convert' : 'build'} -- --help\n` })
    expect(folder.list()).toEqual(['autre.md', 'page.md'])
  })

  it('and no command at all ends with 2 too, with the help', async () => {
    expect(await folderWith({}).run()).toMatchObject({ status: 2, out: expect.stringContaining('npm run convert') })
  })
})

describe('help ends with 0', () => {
  it.concurrent.each([
    [['--help'], ['npm run convert', 'npm run dev', 'npm run build']],
    [['convert', '--help'], ['--out', '--site', '--strict', '--force', '--json', 'npm run convert -- docs/install.md']],
    [['convert', 'page.md', '--couleur', '-h'], ['--out']],
    [['dev', '--help'], ['--port']],
    [['build', '--help'], ['--base']],
  ])('%j', async (args, words) => {
    const { status, out, err } = await folderWith({}).run(...args)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    for (const word of words)
      expect(out).toContain(word)
  })
})

it('one bad page of several is refused, the others are converted', async () => {
  const folder = folderWith({ 'a/index.md': page, 'b.md': broken, 'c.md': withWarning })
  expect(await folder.run('convert', 'a', 'b.md', 'c.md', '--out', 'decks/')).toEqual({
    status: 1,
    out: 'a/index.md → decks/a.md  (3 slides)\nc.md → decks/c.md  (3 slides)\n',
    err: [
      'b.md:5:1: error: failed to extract shortcode: shortcode "steps" must be closed or self-closed; close it with a tag `/` and its name, or end its tag with `/`  [shortcode-syntax]',
      'c.md:9:1: warning: Unexpected image `./plan.png`: no such file in the page’s site; a labelled frame stands for it  [image-missing]',
      '2 converted, 1 refused',
      '',
    ].join('\n'),
  })
  expect(folder.list()).toEqual(['a/index.md', 'b.md', 'c.md', 'decks/a.md', 'decks/c.md'])
})

it('the same page gives the same bytes, and a run that changes nothing touches no file', async () => {
  const image = readFileSync(join(projectRoot, 'tests', 'fixtures', 'images', 'vue.png'))
  const folder = folderWith({ 'page.md': page.replace('Bonjour.', '![Un plan](plan.png)'), 'plan.png': image })
  expect(await folder.run('convert', 'page.md', '--out', 'un/')).toMatchObject({ status: 0, out: 'page.md → un/page.md  (3 slides)\n' })
  expect(folder.list()).toEqual(['page.md', 'plan.png', 'un/page.assets/plan.png', 'un/page.md'])

  const before = folder.times()
  expect(await folder.run('convert', 'page.md', '--out', 'un/')).toEqual({ status: 0, out: 'page.md → un/page.md  (3 slides, unchanged)\n', err: '' })
  expect(folder.times()).toEqual(before)

  await folder.run('convert', 'page.md', '--out', 'deux/page.md')
  expect(folder.read('deux/page.md')).toBe(folder.read('un/page.md'))
})

it('a deck that was edited by hand stands, unless --force', async () => {
  const folder = folderWith({ 'page.md': page })
  await folder.run('convert', 'page.md', '--out', 'deck.md')
  const [written, edited] = [folder.read('deck.md'), folder.read('deck.md').replace('Bonjour.', 'Bonsoir.')]
  folder.write('deck.md', edited)
  const before = folder.times()
  expect(await folder.run('convert', 'page.md', '--out', 'deck.md')).toEqual({
    status: 1,
    out: '',
    err: 'deck.md:1:1: error: Unexpected edit by hand, expected the deck as it was written; keep it, or overwrite it with --force  [deck-edited]\n',
  })
  expect(folder.times()).toEqual(before)

  expect(await folder.run('convert', 'page.md', '--out', 'deck.md', '--force')).toEqual({ status: 0, out: 'page.md → deck.md  (3 slides)\n', err: '' })
  expect(folder.read('deck.md')).toBe(written)
})

it('with --strict a warning refuses the page', async () => {
  const folder = folderWith({ 'page.md': withWarning })
  const warning = 'page.md:9:1: warning: Unexpected image `./plan.png`: no such file in the page’s site; a labelled frame stands for it  [image-missing]\n'
  expect(await folder.run('convert', 'page.md', '--out', 'deck.md', '--strict')).toEqual({ status: 1, out: '', err: `${warning}page.md is refused because of --strict: its warnings count as errors; mend them, or leave --strict out\n` })
  expect(folder.list()).toEqual(['page.md'])
  expect(await folder.run('convert', 'page.md', '--out', 'deck.md')).toEqual({ status: 0, out: 'page.md → deck.md  (3 slides)\n', err: warning })
})

it('with --json the report is data: every slide, every message, refused pages too', async () => {
  const folder = folderWith({ 'a.md': withWarning, 'b.md': broken })
  const { status, out, err } = await folder.run('convert', 'a.md', 'b.md', '--out', 'decks/', '--json')
  expect(status).toBe(1)
  expect(JSON.parse(out)).toStrictEqual({
    decks: [
      {
        page: 'a.md',
        out: 'decks/a.md',
        slug: 'a',
        slides: [
          { no: 1, kind: 'cover', title: 'Essai', origin: { line: 1, column: 1 } },
          { no: 2, kind: 'step', title: 'Un', origin: { line: 7, column: 1 } },
          { no: 3, kind: 'end', title: 'Merci\u202F!', origin: { line: 1, column: 1 } },
        ],
        messages: [{ file: 'a.md', line: 9, column: 1, rule: 'image-missing', severity: 'warning', reason: 'Unexpected image `./plan.png`: no such file in the page’s site; a labelled frame stands for it' }],
      },
      {
        page: 'b.md',
        out: 'decks/b.md',
        slug: 'b',
        slides: [],
        messages: [{ file: 'b.md', line: 5, column: 1, rule: 'shortcode-syntax', severity: 'error', reason: 'failed to extract shortcode: shortcode "steps" must be closed or self-closed; close it with a tag `/` and its name, or end its tag with `/`' }],
      },
    ],
  })
  expect(err).toContain('1 converted, 1 refused')
})

it('in the report a slide that goes on keeps the kind, the title and the place of what it continues', async () => {
  const text = 'Une phrase qui remplit sa ligne et prend de la place sur la diapositive.\n\n'.repeat(20)
  const folder = folderWith({ 'page.md': `---\ntitle: Long\n---\n\n${text}{{% steps %}}\n\n### Un pas\n\n${text}{{% /steps %}}\n` })
  const { out } = await folder.run('convert', 'page.md', '--out', 'deck.md', '--json')
  const { slides } = (JSON.parse(out) as { decks: [{ slides: { kind: string, title: string, origin: { line: number }, part?: [number, number] }[] }] }).decks[0]
  const told = slides.slice(1, -1).map(({ kind, title, origin: { line }, part }) => ({ kind, title, line, part }))
  const total = (kind: string) => told.filter(slide => slide.kind === kind).length
  expect(total('intro')).toBeGreaterThan(1)
  expect(total('step')).toBeGreaterThan(1)
  const run = (kind: string, title: string, line: number) => Array.from({ length: total(kind) }, (_, index) => ({ kind, title, line, part: [index + 1, total(kind)] }))
  expect(told).toEqual([...run('intro', 'Le chemin, en une étape', 5), ...run('step', 'Un pas', 47)])
})

it('with --site every page below that holds steps is converted, each to a name of its own', async () => {
  const folder = folderWith({ 'site/a/index.md': page, 'site/b/a.md': other, 'site/sans.md': 'Rien à suivre.\n', 'site/public/a.md': page })
  expect(await folder.run('convert', '--site', 'site', '--out', 'decks/')).toEqual({
    status: 0,
    out: 'site/a/index.md → decks/a.md  (3 slides)\nsite/b/a.md → decks/a-2.md  (3 slides)\n',
    err: '',
  })
})

it('what a page says reaches the terminal as words only', async () => {
  const folder = folderWith({ 'page.md': '---\ntitle: Essai\n---\n\n[ici](<x:\u001B[31m&#10;rouge>)\n' })
  const { status, err } = await folder.run('convert', 'page.md', '--out', 'deck.md')
  expect(status).toBe(0)
  expect(err).toMatch(/^page\.md:5:1: warning: Unexpected link to `x: \[31m rouge`, .*\[link-unsafe\]\n$/)
})

it('a deck far from its page names it, whatever the folders are called', async () => {
  const folder = folderWith({ 'un --- deux/page.md': page })
  expect(await folder.run('convert', 'un --- deux/page.md', '--out', 'trois --- quatre/')).toMatchObject({ status: 0, err: '' })
  expect(folder.read('trois --- quatre/page.md').match(/^---$/gm)).toHaveLength(6)
  expect(await folder.run('convert', 'un --- deux/page.md', '--out', 'trois --- quatre/')).toMatchObject({ status: 0, out: expect.stringContaining('unchanged') })
})
