// PowerPoint: Slidev's own exporter, whose slides hold words that can be edited, and the notes.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { ObstacleError } from '../exit.ts'
import { projectRoot } from '../project.ts'
import { findBrowserProgram } from './browser.ts'

/**
 * Exports a deck; takes a browser of its own, because Slidev starts one.
 *
 * @param deckFile absolute path of the deck's Markdown
 * @param file absolute path of the `.pptx` to write
 * @throws Error with what Slidev said
 */
export async function exportPptx(deckFile: string, file: string): Promise<void> {
  const { program, env } = await findBrowserProgram()
  if (!program)
    throw new ObstacleError('--pptx needs a browser whose program is known; set CHROMIUM_PATH to one')
  const slidev = join(projectRoot, 'node_modules', '@slidev', 'cli', 'bin', 'slidev.mjs')
  // Building a site leaves `production` in the environment, in which Slidev's server would show nothing.
  const child = spawn(process.execPath, [slidev, 'export', deckFile, '--format', 'pptx-editable', '--with-clicks=false', '--output', file, '--executable-path', program], { cwd: projectRoot, env: { ...env, NODE_ENV: undefined }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.on('data', chunk => said += String(chunk))
  child.stderr.on('data', chunk => said += String(chunk))
  const status = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done))
  if (status !== 0)
    throw new Error(`the PowerPoint file of ${deckFile} could not be made\n${said}`)
}
