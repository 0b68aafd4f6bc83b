// `npm run bench`: what our commands cost, as a ratio wherever a peer does the same work in the same run.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { CONTENTS, writeNestings, writePage, writeSteps } from './bench-pages.ts'
import { visitFirst, writePeer } from './bench-visit.ts'
import { exitStatus } from './exit.ts'
import { projectRoot } from './project.ts'
import { findBrowsers, launchBrowser } from './publish/browser.ts'

const RUNS = 5
/** Less than this is the noise of a process. */
const NOISE = 0.1
/** Makes a process tell at its end how much memory it held at most, in kB. */
const TELL_MEMORY = 'data:text/javascript,process.on("exit",()=>process.stderr.write("\\n"+process.resourceUsage().maxRSS))'

const folder = mkdtempSync(join(tmpdir(), 'diapo-bench-'))
const out = join(folder, 'dist')
const slidev = join('node_modules', '@slidev', 'cli', 'bin', 'slidev.mjs')

/** What can be measured, in this order. */
const rows: Record<string, { tells: string, measure: () => void | Promise<void> }> = {
  convert: {
    tells: 'a page to Slidev Markdown',
    measure: () => show('convert, whole process', `${medianTime(['scripts/cli.ts', 'convert']).toFixed(2)} s`, '0.35 s'),
  },
  pages: {
    tells: 'many pages at once, and how time grows with what a page holds',
    measure: measurePages,
  },
  build: {
    tells: 'all that `build` makes, beside `slidev export`',
    measure() {
      const build = medianTime(['scripts/cli.ts', 'build', '--out', out])
      show('build (all that it makes) to slidev export', ratio(build, timePeer()), '2.0')
    },
  },
  papers: {
    tells: 'PDF, handout and cover of a site that is built, beside `slidev export`; and their size',
    measure() {
      buildHistory()
      show('PDF, handout, cover to slidev export', ratio(medianTime(printing('historique')), timePeer()), '0.4')
      for (const name of ['historique', 'historique-handout'])
        show(`size of ${name}.pdf`, `${Math.round(statSync(join(out, 'historique', `${name}.pdf`)).size / 1000)} kB`, '300 kB')
    },
  },
  growth: {
    tells: 'the same of 100 slides, beside 10',
    measure() {
      const [ten, hundred] = [7, 97].map(steps => withDeck('bench-papers', steps, (page) => {
        run(['scripts/cli.ts', 'build', page, '--out', out])
        return run(printing('bench-papers')).seconds
      })) as [number, number]
      show('PDF, handout, cover of 100 slides to 10', ratio(hundred, ten), '10')
    },
  },
  check: {
    tells: '`check` of 100 slides, beside `slidev export` of them',
    measure: () => withDeck('bench-hundred', 97, (page, deck) => {
      const check = run(['scripts/cli.ts', 'check', page]).seconds
      show('check of 100 slides to slidev export', ratio(check, run(exporting(deck)).seconds), '1.0')
    }),
  },
  visit: {
    tells: 'a first visit, beside Slidev’s default theme with the same text',
    measure: measureVisit,
  },
}

/** The browser that the build would take, so that the peer prints with the same one. */
let program = ''
const peers: number[] = []

/** Wall time of a whole process, in seconds, and the most memory that it held, in MB. */
function run(args: readonly string[]): { seconds: number, megabytes: number } {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, ['--import', TELL_MEMORY, ...args], { cwd: projectRoot, encoding: 'utf8', maxBuffer: Infinity })
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  if (status !== 0)
    throw new Error(`${args.slice(0, 5).join(' ')} ended with ${status}\n${stderr.slice(-2000)}`)
  return { seconds, megabytes: Number(stderr.slice(stderr.lastIndexOf('\n'))) / 1000 }
}

function medianTime(args: readonly string[], runs = RUNS): number {
  run(args)
  return Array.from({ length: runs }, () => run(args).seconds).sort((a, b) => a - b)[runs >> 1]!
}

async function browserProgram(): Promise<string> {
  const program = process.env.CHROMIUM_PATH ?? (await findBrowsers()).find(({ options }) => options.executablePath)?.options.executablePath
  if (!program)
    throw new Error('no browser for the peer; set CHROMIUM_PATH')
  return program
}

function exporting(deck: string): string[] {
  return [slidev, 'export', deck, '--output', join(folder, 'peer.pdf'), '--timeout', '300000', '--executable-path', program]
}

function printing(slug: string): string[] {
  return ['scripts/bench-papers.ts', join(out, slug), folder]
}

/** Slidev's own export of the history deck, timed once. */
function timePeer(): number {
  return peers[0] ??= medianTime(exporting('slides.md'))
}

function buildHistory(): void {
  if (!existsSync(join(out, 'historique')))
    run(['scripts/cli.ts', 'build', '--out', out])
}

function show(what: string, measured: string, goal: string): void {
  process.stdout.write(`${what.padEnd(44)} ${measured.padEnd(28)} goal ${goal}\n`)
}

function ratio(ours: number, theirs: number): string {
  return `${(ours / theirs).toFixed(2)}  (${ours.toFixed(1)} s to ${theirs.toFixed(1)} s)`
}

function write(name: string, page: string): string {
  const file = join(folder, `${name}.md`)
  writeFileSync(file, page)
  return file
}

/** A page of so many steps; the cover, the introduction and the end are three slides more, and what does not fit is carried on. Its deck is removed. */
function withDeck<Result>(name: string, steps: number, use: (page: string, deck: string) => Result): Result {
  const deck = join('decks', `${name}.md`)
  try {
    return use(write(name, writeSteps(steps)), deck)
  }
  finally {
    rmSync(join(projectRoot, deck), { force: true })
  }
}

function measurePages(): void {
  const decks = join(folder, 'decks/')
  const convert = (...files: string[]): ReturnType<typeof run> => run(['scripts/cli.ts', 'convert', ...files, '--out', decks])
  mkdirSync(decks)
  process.stdout.write(`long pages hold ${CONTENTS}\n`)
  const many = convert(...Array.from({ length: 1000 }, (_, no) => write(`page-${no}`, writePage(2400, no + 1))))
  show('1,000 pages of 3 kB in one process', `${many.seconds.toFixed(1)} s, ${Math.round(many.megabytes)} MB`, '6 s, 400 MB')

  // What a process costs without a page is no part of how its time grows.
  const nothing = medianTime(['scripts/cli.ts', 'convert', write('nothing', '---\ntitle: Rien\n---\n'), '--out', decks], 3)
  const compare = (what: string, small: string, large: string): void => {
    const [one, ten] = [write('one', small), write('ten', large)].map(file => convert(file))
    const growth = Math.max(NOISE, ten!.seconds - nothing) / Math.max(NOISE, one!.seconds - nothing)
    show(what, `${growth.toFixed(1)}  (${ten!.seconds.toFixed(1)} s to ${one!.seconds.toFixed(1)} s, ${Math.round(ten!.megabytes)} MB)`, '12')
  }
  compare('a page of 5 MB to one of 0.5 MB', writePage(500_000), writePage(5_000_000))
  compare('2,000 steps to 200', writeSteps(200), writeSteps(2000))
  const deeper = writeNestings(10_000)
  for (const [name, page] of Object.entries(writeNestings(1000)))
    compare(`10,000 levels of ${name} to 1,000`, page, deeper[name]!)
}

async function measureVisit(): Promise<void> {
  buildHistory()
  const deck = await writePeer(join(folder, 'peer'), join(projectRoot, 'slides.md'))
  run([slidev, 'build', deck, '--out', join(folder, 'peer', 'dist'), '--base', './'])
  const browser = await launchBrowser()
  try {
    const ours = await visitFirst(browser, join(out, 'historique'))
    const theirs = await visitFirst(browser, join(folder, 'peer', 'dist'))
    const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`
    show('script before the first slide', `${(ours.script / theirs.script).toFixed(2)}  (${kB(ours.script)} to ${kB(theirs.script)})`, '0.65')
    show('time to it on a line of 1.6 Mbit/s, 150 ms', ratio(ours.seconds, theirs.seconds), '0.7')
    process.stdout.write(`before the first slide, all in all: ${kB(ours.bytes)} in ${ours.requests} requests to ${kB(theirs.bytes)} in ${theirs.requests}\n`)
  }
  finally {
    await browser.close()
  }
}

try {
  const names = process.argv.slice(2)
  const stranger = names.find(name => !Object.hasOwn(rows, name))
  if (stranger !== undefined) {
    const list = Object.entries(rows).map(([name, { tells }]) => `  ${name.padEnd(9)} ${tells}\n`).join('')
    const isHelp = ['--help', '-h'].includes(stranger)
    process[isHelp ? 'stdout' : 'stderr'].write(`${isHelp ? '' : `${stranger} is none of these\n\n`}npm run bench [-- ROW…]   measures what the commands cost; all rows take a quarter of an hour\n\n${list}`)
    process.exitCode = isHelp ? exitStatus.done : exitStatus.usage
  }
  else {
    program = await browserProgram()
    for (const [name, { measure }] of Object.entries(rows)) {
      if (names.length === 0 || names.includes(name))
        await measure()
    }
  }
}
finally {
  rmSync(folder, { recursive: true, force: true })
}
