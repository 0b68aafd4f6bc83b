// Where a Chromium comes from, and how it is started: nothing is ever downloaded.
import type { Browser, LaunchOptions } from 'playwright-chromium'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright-chromium'
import { ObstacleError } from '../exit.ts'
import { projectRoot } from '../project.ts'
import { escapeHtml } from './escape-html.ts'

/** Usual names of an installed browser that Playwright's channels do not look for. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'brave-browser']
const CHANNELS = ['chrome', 'msedge']

/** A way to start a browser, and its name for people. */
interface Candidate { name: string, options: LaunchOptions }

/**
 * Starts the first browser that there is: `CHROMIUM_PATH`, Playwright's own, an installed one, the one from npm.
 *
 * @throws ObstacleError that says what to install
 */
export async function launchBrowser(): Promise<Browser> {
  const asked = process.env.CHROMIUM_PATH
  if (asked) {
    if (!existsSync(asked))
      throw new ObstacleError(`CHROMIUM_PATH names ${asked}, where there is no file; correct it, or unset it to let a browser be found`)
    return await start({ name: asked, options: { executablePath: asked } }).catch((error: Error) => {
      throw new ObstacleError(`the browser that CHROMIUM_PATH names does not start: ${firstLine(error)}; correct it, or unset it to let a browser be found`)
    })
  }
  const failures: string[] = []
  for (const candidate of await findBrowsers()) {
    try {
      return await start(candidate)
    }
    catch (error) {
      failures.push(`${candidate.name}: ${firstLine(error as Error)}`)
    }
  }
  throw new ObstacleError(`no browser to print with: ${failures.join('; ') || 'none is installed'}. ${advice()}`)
}

/** The program of the first browser that there is, for tools that start one themselves; undefined where only its channel is known. */
export async function findBrowserProgram(): Promise<{ program: string | undefined, env: NodeJS.ProcessEnv }> {
  const asked = process.env.CHROMIUM_PATH
  const found = asked ? undefined : (await findBrowsers()).find(({ options }) => options.executablePath)?.options
  return { program: asked ?? found?.executablePath, env: { ...process.env, ...found?.env } as NodeJS.ProcessEnv }
}

/** The browsers that there are, in the order in which they are tried. */
export async function findBrowsers(): Promise<Candidate[]> {
  const own = chromium.executablePath()
  const candidates: Candidate[] = existsSync(own) ? [{ name: 'Playwright’s Chromium', options: { executablePath: own } }] : []
  candidates.push(...CHANNELS.filter(channelExists).map(channel => ({ name: channel, options: { channel } })))
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':')
  for (const name of NAMES) {
    const executablePath = folders.map(folder => join(folder, process.platform === 'win32' ? `${name}.exe` : name)).find(file => existsSync(file))
    if (executablePath)
      candidates.push({ name: executablePath, options: { executablePath } })
  }
  if (process.platform === 'linux' && process.arch === 'x64')
    candidates.push(await fromNpm())
  return candidates
}

/** Playwright's channels know where each system keeps these browsers; asking costs less than a failed start. */
function channelExists(channel: string): boolean {
  const places: Record<string, string[]> = {
    chrome: ['/opt/google/chrome/chrome', '/Applications/Google Chrome.app', ...windows('Google\\Chrome\\Application\\chrome.exe')],
    msedge: ['/opt/microsoft/msedge/msedge', '/Applications/Microsoft Edge.app', ...windows('Microsoft\\Edge\\Application\\msedge.exe')],
  }
  return places[channel]!.some(place => existsSync(place))
}

function windows(path: string): string[] {
  return [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].flatMap(folder => folder ? [join(folder, path)] : [])
}

/**
 * `@sparticuz/chromium` unpacks itself into the temporary folder and runs whatever already lies there under its name: so
 * it gets a folder of this project that carries the version, and appears there only once it is whole.
 */
async function fromNpm(): Promise<Candidate> {
  const entry = import.meta.resolve('@sparticuz/chromium')
  const { version } = JSON.parse(readFileSync(new URL('../package.json', entry), 'utf8')) as { version: string }
  const cache = join(projectRoot, 'node_modules', '.cache')
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(join(folder, 'chromium'))) {
    mkdirSync(cache, { recursive: true })
    const part = mkdtempSync(join(cache, 'chromium-part-'))
    const { default: packed } = await import('@sparticuz/chromium')
    const before = process.env.TMPDIR
    process.env.TMPDIR = part
    try {
      await packed.executablePath()
    }
    finally {
      if (before === undefined)
        delete process.env.TMPDIR
      else
        process.env.TMPDIR = before
    }
    try {
      renameSync(part, folder)
    }
    catch {
      // Another command was faster.
      rmSync(part, { recursive: true, force: true })
    }
  }
  return { name: 'the Chromium from npm', options: { executablePath: join(folder, 'chromium'), env: { ...process.env, ...giveFont(folder) } } }
}

/** On a system without a single font Chromium loads none of the site's own either: the one that the package carries helps it up. */
function giveFont(folder: string): Record<string, string> {
  if (process.env.FONTCONFIG_FILE)
    return {}
  const file = join(folder, 'fonts', 'with-the-system.conf')
  if (!existsSync(file)) {
    writeFileSync(file, [
      '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
      `<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${escapeHtml(join(folder, 'fonts'))}</dir><cachedir>${escapeHtml(join(folder, 'fonts', 'cache'))}</cachedir>`,
      '</fontconfig>',
    ].join('\n'))
  }
  return { FONTCONFIG_FILE: file }
}

/**
 * Playwright leaves Chromium's sandbox out unless told. Root cannot have one, and some systems forbid it to programs that
 * they did not install; what is opened there is only the site that was just built.
 */
async function start({ options }: Candidate): Promise<Browser> {
  const launch = (chromiumSandbox: boolean): Promise<Browser> => chromium.launch({
    ...options,
    chromiumSandbox,
    args: ['--disable-background-networking', '--disable-gpu', '--font-render-hinting=none'],
  })
  if (process.getuid?.() === 0)
    return await launch(false)
  return await launch(true).catch((error: Error) => {
    if (/sandbox/i.test(error.message))
      return launch(false)
    throw error
  })
}

function advice(): string {
  const how: Partial<Record<NodeJS.Platform, string>> = {
    linux: 'Install one, for instance with: sudo apt install chromium',
    darwin: 'Install Google Chrome from its site, or with: brew install --cask chromium',
    win32: 'Install Google Chrome or Microsoft Edge',
  }
  return `${how[process.platform] ?? 'Install Chromium'}, or set CHROMIUM_PATH to its program.`
}

function firstLine(error: Error): string {
  return error.message.split('\n')[0]!.replace(/^browserType\.launch: /, '')
}
