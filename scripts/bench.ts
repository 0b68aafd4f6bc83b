// `npm run bench`: what our commands cost, as a ratio wherever a peer does the same work in the same run.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { projectRoot } from './project.ts'
import { findBrowsers } from './publish/browser.ts'

const RUNS = 5

interface Row { what: string, measured: string, goal: string }

/** Wall time of a whole process, in seconds. */
function time(args: readonly string[]): number {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: projectRoot, encoding: 'utf8' })
  if (status !== 0)
    throw new Error(`${args.join(' ')} ended with ${status}\n${stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e9
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!
}

function medianTime(args: readonly string[]): number {
  time(args)
  return median(Array.from({ length: RUNS }, () => time(args)))
}

/** The browser that the build would take, so that the peer prints with the same one. */
async function browserProgram(): Promise<string> {
  const program = process.env.CHROMIUM_PATH ?? (await findBrowsers()).find(({ options }) => options.executablePath)?.options.executablePath
  if (!program)
    throw new Error('no browser for the peer; set CHROMIUM_PATH')
  return program
}

const folder = mkdtempSync(join(tmpdir(), 'diapo-bench-'))
try {
  const rows: Row[] = []
  const convert = medianTime(['scripts/cli.ts', 'convert'])
  rows.push({ what: 'convert, whole process', measured: `${convert.toFixed(2)} s`, goal: '0.35 s' })

  const out = join(folder, 'dist')
  const build = medianTime(['scripts/cli.ts', 'build', '--out', out])
  const slidev = join('node_modules', '@slidev', 'cli', 'bin', 'slidev.mjs')
  const peer = medianTime([slidev, 'export', 'slides.md', '--output', join(folder, 'peer.pdf'), '--executable-path', await browserProgram()])
  rows.push({ what: 'build (site, PDF, cover) to slidev export', measured: `${(build / peer).toFixed(2)}  (${build.toFixed(1)} s to ${peer.toFixed(1)} s)`, goal: '1.2' })
  rows.push({ what: 'size of the history deck’s PDF', measured: `${Math.round(statSync(join(out, 'historique', 'historique.pdf')).size / 1000)} kB`, goal: '300 kB' })

  for (const { what, measured, goal } of rows)
    process.stdout.write(`${what.padEnd(44)} ${measured.padEnd(28)} goal ${goal}\n`)
}
finally {
  rmSync(folder, { recursive: true, force: true })
}
