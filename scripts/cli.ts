// The entry of every command: finds the command, runs it, and turns what happens into an exit status.
import type { CommandDef } from 'citty'
import { enableCompileCache } from 'node:module'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import { renderUsage, runCommand } from 'citty'
import { exitStatus, ObstacleError, UsageError } from './exit.ts'

/** Loaded only when asked for, so that `convert` never waits for Vite or a browser. */
const commands: Record<string, () => Promise<CommandDef<any>>> = {
  convert: async () => (await import('./commands/convert.ts')).convert,
  dev: async () => (await import('./commands/dev.ts')).dev,
  build: async () => (await import('./commands/build.ts')).build,
  preview: async () => (await import('./commands/preview.ts')).preview,
  check: async () => (await import('./commands/check.ts')).check,
}

const HELP = `Diapo du Cœur: a page of a Hugo site becomes a deck to present, a PDF and a link.

  npm run convert [-- PAGE…]   pages to Slidev Markdown
  npm run dev [-- PAGE]        present while you write
  npm run build [-- PAGE…]     the site, the PDF and the cover picture, in dist/
  npm run preview              serves dist/ as a host would
  npm run check [-- PAGE…]     shows every slide to a browser, and tells what is wrong

Each command tells more with --help:  npm run build -- --help
`

/** The command whose help is worth reading: the one that was meant, if it is one of ours. */
function helpful(name = ''): string {
  return Object.hasOwn(commands, name) ? name : 'build'
}

/** citty's usage, with the way people call us and with room for several pages. */
async function renderHelp(name: string, command: CommandDef<any>): Promise<string> {
  const { description = '' } = command.meta as { description?: string }
  const usage = await renderUsage({ ...command, meta: { name: `npm run ${name} --` } })
  const text = `${description}\n\n${usage.trim().replace(/^.*\n+/, '').replace('[PAGE]', '[PAGE…]')}\n`
  return process.stdout.isTTY ? text : stripVTControlCharacters(text)
}

async function main([name, ...rawArgs]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(HELP)
    return name === undefined ? exitStatus.usage : exitStatus.done
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load)
    throw new UsageError(`unexpected command ${name}, expected one of ${Object.keys(commands).join(', ')}`)
  const command = await load()
  if (rawArgs.includes('--help') || rawArgs.includes('-h')) {
    process.stdout.write(await renderHelp(name, command))
    return exitStatus.done
  }
  const { result } = await runCommand(command, { rawArgs })
  return result as number
}

enableCompileCache()
try {
  process.exitCode = await main(process.argv.slice(2))
}
catch (error) {
  if (error instanceof UsageError || (error as { name?: string }).name === 'CLIError') {
    process.stderr.write(`error: ${(error as Error).message}; see npm run ${helpful(process.argv[2])} -- --help\n`)
    process.exitCode = exitStatus.usage
  }
  else if (error instanceof ObstacleError) {
    process.stderr.write(`error: ${error.message}\n`)
    process.exitCode = exitStatus.refused
  }
  else {
    process.stderr.write(`This is a defect of Diapo du Cœur, not of your page; please report it with what follows.\n${(error as Error).stack ?? String(error)}\n`)
    process.exitCode = exitStatus.defect
  }
}
