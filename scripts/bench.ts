// `npm run bench`: what our commands cost, as a ratio wherever a peer does the same work in the same run.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { CONTENTS, writeNestings, writePage, writeSteps } from './bench-pages.ts'
import { visitFirst, writePeer } from './bench-visit.ts'
import { projectRoot } from './project.ts'
import { findBrowsers, launchBrowser } from './publish/browser.ts'

const RUNS = 5
/** Less than this is the noise of a process. */
const NOISE = 0.1
/** Makes a process tell at its end how much memory it held at most, in kB. */
const TELL_MEMORY = 'data:text/javascript,process.on("exit",()=>process.stderr.write("\\n"+process.resourceUsage().maxRSS))'

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

/** The browser that the build would take, so that the peer prints with the same one. */
async function browserProgram(): Promise<string> {
  const program = process.env.CHROMIUM_PATH ?? (await findBrowsers()).find(({ options }) => options.executablePath)?.options.executablePath
  if (!program)
    throw new Error('no browser for the peer; set CHROMIUM_PATH')
  return program
}

function show(what: string, measured: string, goal: string): void {
  process.stdout.write(`${what.padEnd(44)} ${measured.padEnd(28)} goal ${goal}\n`)
}

const folder = mkdtempSync(join(tmpdir(), 'diapo-bench-'))
try {
  const convert = medianTime(['scripts/cli.ts', 'convert'])
  show('convert, whole process', `${convert.toFixed(2)} s`, '0.35 s')

  const decks = join(folder, 'decks/')
  const write = (name: string, page: string): string => {
    const file = join(folder, `${name}.md`)
    writeFileSync(file, page)
    return file
  }
  const convertFiles = (...files: string[]): ReturnType<typeof run> => run(['scripts/cli.ts', 'convert', ...files, '--out', decks])
  mkdirSync(decks)
  process.stdout.write(`\nlong pages hold ${CONTENTS}\n`)

  const pages = Array.from({ length: 1000 }, (_, no) => write(`page-${no}`, writePage(2400, no + 1)))
  const many = convertFiles(...pages)
  show('1,000 pages of 3 kB in one process', `${many.seconds.toFixed(1)} s, ${Math.round(many.megabytes)} MB`, '6 s, 400 MB')

  // What a process costs without a page is no part of how its time grows.
  const nothing = medianTime(['scripts/cli.ts', 'convert', write('nothing', '---\ntitle: Rien\n---\n'), '--out', decks], 3)
  const compare = (what: string, small: string, large: string): void => {
    const [one, ten] = [write('one', small), write('ten', large)].map(file => convertFiles(file))
    const ratio = Math.max(NOISE, ten!.seconds - nothing) / Math.max(NOISE, one!.seconds - nothing)
    show(what, `${ratio.toFixed(1)}  (${ten!.seconds.toFixed(1)} s to ${one!.seconds.toFixed(1)} s, ${Math.round(ten!.megabytes)} MB)`, '12')
  }
  compare('a page of 5 MB to one of 0.5 MB', writePage(500_000), writePage(5_000_000))
  compare('2,000 steps to 200', writeSteps(200), writeSteps(2000))
  const deeper = writeNestings(10_000)
  for (const [name, page] of Object.entries(writeNestings(1000)))
    compare(`10,000 levels of ${name} to 1,000`, page, deeper[name]!)
  process.stdout.write('\n')

  const out = join(folder, 'dist')
  const build = medianTime(['scripts/cli.ts', 'build', '--out', out])
  const slidev = join('node_modules', '@slidev', 'cli', 'bin', 'slidev.mjs')
  const program = await browserProgram()
  const exporting = (deck: string): string[] => [slidev, 'export', deck, '--output', join(folder, 'peer.pdf'), '--timeout', '300000', '--executable-path', program]
  const peer = medianTime(exporting('slides.md'))
  show('build (all that it makes) to slidev export', `${(build / peer).toFixed(2)}  (${build.toFixed(1)} s to ${peer.toFixed(1)} s)`, '2.0')
  const printing = (site: string): string[] => ['scripts/bench-papers.ts', site, folder]
  const papers = medianTime(printing(join(out, 'historique')))
  show('PDF, handout, cover to slidev export', `${(papers / peer).toFixed(2)}  (${papers.toFixed(1)} s to ${peer.toFixed(1)} s)`, '0.4')
  for (const name of ['historique', 'historique-handout'])
    show(`size of ${name}.pdf`, `${Math.round(statSync(join(out, 'historique', `${name}.pdf`)).size / 1000)} kB`, '300 kB')
  try {
    const [ten, more] = [7, 97].map((steps) => {
      run(['scripts/cli.ts', 'build', write('bench-papers', writeSteps(steps)), '--out', out])
      return run(printing(join(out, 'bench-papers'))).seconds
    }) as [number, number]
    show('PDF, handout, cover of 100 slides to 10', `${(more / ten).toFixed(1)}  (${more.toFixed(1)} s to ${ten.toFixed(1)} s)`, '10')
  }
  finally {
    rmSync(join(projectRoot, 'decks', 'bench-papers.md'), { force: true })
  }

  // The cover, the introduction and the end are the other three.
  const hundred = join('decks', 'bench-hundred.md')
  try {
    const check = run(['scripts/cli.ts', 'check', write('bench-hundred', writeSteps(97))]).seconds
    process.stdout.write(`check of 100 slides: ${check.toFixed(1)} s\n`)
    const peerOfHundred = run(exporting(hundred)).seconds
    show('check of 100 slides to slidev export', `${(check / peerOfHundred).toFixed(2)}  (${check.toFixed(1)} s to ${peerOfHundred.toFixed(1)} s)`, '1.0')
  }
  finally {
    rmSync(join(projectRoot, hundred), { force: true })
  }

  // A first visit, beside Slidev's default theme with the same text and nothing of ours.
  const peerDeck = await writePeer(join(folder, 'peer'), join(projectRoot, 'slides.md'))
  run([slidev, 'build', peerDeck, '--out', join(folder, 'peer', 'dist'), '--base', './'])
  const browser = await launchBrowser()
  try {
    const ours = await visitFirst(browser, join(out, 'historique'))
    const theirs = await visitFirst(browser, join(folder, 'peer', 'dist'))
    const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`
    show('script before the first slide', `${(ours.script / theirs.script).toFixed(2)}  (${kB(ours.script)} to ${kB(theirs.script)})`, '0.65')
    show('time to it on a line of 1.6 Mbit/s, 150 ms', `${(ours.seconds / theirs.seconds).toFixed(2)}  (${ours.seconds.toFixed(1)} s to ${theirs.seconds.toFixed(1)} s)`, '0.7')
    process.stdout.write(`before the first slide, all in all: ${kB(ours.bytes)} in ${ours.requests} requests to ${kB(theirs.bytes)} in ${theirs.requests}\n`)
  }
  finally {
    await browser.close()
  }
}
finally {
  rmSync(folder, { recursive: true, force: true })
}
