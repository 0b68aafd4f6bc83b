import type { Buffer } from 'node:buffer'
// Runs the real commands, in the project itself or in a copy that a test may change as it likes.
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { projectRoot } from '../../../scripts/project.ts'

/** What a command did. */
export interface Outcome { status: number | null, stdout: string, stderr: string }

export interface RunOptions {
  /** The project to run in: this one, or a copy. */
  project?: string
  /** The folder to run in, if not the project's. */
  cwd?: string
  env?: NodeJS.ProcessEnv
}

/** Starts `scripts/cli.ts`; nothing of it is a terminal. */
export function start(args: readonly string[], { project = projectRoot, cwd = project, env = process.env }: RunOptions = {}): ChildProcess {
  return spawn(process.execPath, [join(project, 'scripts', 'cli.ts'), ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Runs a command to its end. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const child = start(args, options)
  const said = listen(child)
  const status = await new Promise<number | null>(done => child.once('close', done))
  return { status, ...said }
}

/** Collects what a process says, as it comes. */
export function listen(child: ChildProcess): { stdout: string, stderr: string } {
  const said = { stdout: '', stderr: '' }
  child.stdout!.on('data', (chunk: Buffer) => said.stdout += chunk.toString())
  child.stderr!.on('data', (chunk: Buffer) => said.stderr += chunk.toString())
  return said
}

/** Ends a process started here, and waits until it is gone. */
export async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null)
    return child.exitCode
  const gone = new Promise<number | null>(done => child.once('close', done))
  child.kill(signal)
  const patience = setTimeout(() => child.kill('SIGKILL'), 10_000)
  const status = await gone
  clearTimeout(patience)
  return status
}

export function makeTemporary(name: string): string {
  return mkdtempSync(join(tmpdir(), `diapo-${name}-`))
}

/**
 * Copies what the commands need below `.vite/`, which nothing commits: there Node and Vite still find the packages.
 *
 * @returns the copy, and a way to take it away
 */
export function copyProject(): { project: string, remove: () => void } {
  const place = join(projectRoot, '.vite')
  mkdirSync(place, { recursive: true })
  const project = mkdtempSync(join(place, 'e2e-'))
  for (const part of ['components', 'content', 'layouts', 'public', 'scripts', 'setup', 'styles', 'index.html', 'slides.md', 'uno.config.ts', 'global-bottom.vue', 'custom-nav-controls.vue']) {
    if (existsSync(join(projectRoot, part)))
      cpSync(join(projectRoot, part), join(project, part), { recursive: true })
  }
  writeFileSync(join(project, 'package.json'), '{ "name": "workshop", "type": "module", "private": true }\n')
  // The packages lie outside the copy, so the copy's server has to be told that they may be read.
  writeFileSync(join(project, 'vite.config.ts'), `export default { server: { fs: { allow: [${JSON.stringify(projectRoot)}] } } }\n`)
  return {
    project,
    remove() {
      rmSync(project, { recursive: true, force: true })
      if (readdirSync(dirname(project)).length === 0)
        rmdirSync(dirname(project))
    },
  }
}

export async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise(done => server.close(done))
  return port
}

/** Every file below a folder, the hidden ones too, with forward slashes. */
export function listFiles(folder: string): string[] {
  return globSync(['**/*', '**/.*', '**/.*/**/*'], { cwd: folder, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .sort()
}

/** Waits until something holds, looking again every 50 ms. */
export async function until<T>(what: string, look: () => T | Promise<T>, patience = 20_000): Promise<NonNullable<T>> {
  const deadline = Date.now() + patience
  for (;;) {
    const seen = await look()
    if (seen)
      return seen
    if (Date.now() > deadline)
      throw new Error(`waited ${patience / 1000} s in vain for ${what}`)
    await new Promise(done => setTimeout(done, 50))
  }
}
