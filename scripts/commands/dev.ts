// `dev`: the deck in the browser while its page is being written.
import process from 'node:process'
import { defineCommand } from 'citty'
import { exitStatus, UsageError } from '../exit.ts'
import { checkArguments } from './arguments.ts'
import { convertPages, showPath } from './convert-pages.ts'

const args = {
  port: { type: 'string', description: 'the port to serve on (3030, or the next that is free)', valueHint: 'N' },
  force: { type: 'boolean', description: 'make a deck again that was edited by hand' },
  open: { type: 'boolean', default: true, description: 'open the browser', negativeDescription: 'do not open the browser' },
} as const

export const dev = defineCommand({
  meta: {
    name: 'dev',
    description: [
      'Shows a deck in the browser and follows every save of its page.',
      '',
      'Examples:',
      '  npm run dev                        the history deck',
      '  npm run dev -- docs/install.md     another page',
      '  npm run dev -- --no-open           only says the address',
    ].join('\n'),
  },
  args: { page: { type: 'positional', required: false, description: 'a Markdown file or a page bundle' }, ...args },
  async run({ args: given, rawArgs }) {
    checkArguments(rawArgs, args)
    const port = readPort(given.port)
    const pages = given._.slice(0, 1)
    const convert = async (force: boolean | undefined) => (await convertPages(pages, { force, edited: 'keep' }))?.converted[0]
    const first = await convert(given.force)
    if (!first || first.refused || !('path' in first.found))
      return exitStatus.refused

    let turn: Promise<unknown> = Promise.resolve()
    const { startPreview } = await import('../publish/preview-server.ts')
    const preview = await startPreview({
      deckFile: first.deckFile,
      pageFile: first.found.path,
      port,
      open: given.open && process.stdout.isTTY,
      // One after another, so that an older page never overwrites a newer one.
      onPageSaved: () => void (turn = turn.then(() => convert(false))),
    })
    process.stdout.write(`${showPath(first.deckFile)} → ${preview.address}\nPresenter: ${preview.address}#/presenter   All slides: ${preview.address}#/overview   Ctrl+C ends\n`)
    await new Promise<void>((done) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, () => done())
    })
    await preview.close()
    return exitStatus.done
  },
})

function readPort(port: string | undefined): number | undefined {
  if (port === undefined)
    return undefined
  const number = Number(port)
  if (!/^\d+$/.test(port) || number < 1 || number > 65535)
    throw new UsageError(`--port ${port}: expected a number from 1 to 65535`)
  return number
}
