// PowerPoint: Slidev's own exporter, whose slides hold words that can be edited.
import type { PptxInfo } from './finish-pptx.ts'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { ObstacleError } from '../../exit.ts'
import { projectRoot } from '../../project.ts'
import { findBrowserProgram } from '../browser.ts'
import { finishPptx } from './finish-pptx.ts'

/**
 * Exports a deck; takes a browser of its own, because Slidev starts one.
 *
 * @param deckFile absolute path of the deck's Markdown
 * @param file absolute path of the `.pptx` to write
 * @param info what Slidev does not know
 * @throws Error with what Slidev said
 */
export async function exportPptx(deckFile: string, file: string, info: PptxInfo): Promise<void> {
  // Slidev's file holds the notes: it never stands where something is published.
  const folder = mkdtempSync(join(tmpdir(), 'diapo-pptx-'))
  try {
    const raw = join(folder, 'deck.pptx')
    await runExporter(deckFile, raw)
    writeFileSync(file, finishPptx(readFileSync(raw), info))
  }
  finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runExporter(deckFile: string, file: string): Promise<void> {
  const { program, env } = await findBrowserProgram()
  if (!program)
    throw new ObstacleError('--pptx needs a browser whose program is known; set CHROMIUM_PATH to one')
  const slidev = fileURLToPath(new URL('../bin/slidev.mjs', import.meta.resolve('@slidev/cli')))
  // Building a site leaves `production` in the environment, in which Slidev's server would show nothing.
  const child = spawn(process.execPath, [slidev, 'export', deckFile, '--format', 'pptx-editable', '--with-clicks=false', '--output', file, '--executable-path', program], { cwd: projectRoot, env: { ...env, NODE_ENV: undefined }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.on('data', chunk => said += String(chunk))
  child.stderr.on('data', chunk => said += String(chunk))
  const status = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done))
  if (status !== 0)
    throw new Error(`the PowerPoint file of ${deckFile} could not be made\n${said}`)
}
