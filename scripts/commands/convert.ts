// `convert`: pages to Slidev Markdown.
import process from 'node:process'
import { defineCommand } from 'citty'
import { exitStatus } from '../exit.ts'
import { checkArguments, conversionArgs } from './arguments.ts'
import { convertPages, showPath } from './convert-pages.ts'
import { reportAsJson } from './report.ts'

export const convert = defineCommand({
  meta: {
    name: 'convert',
    description: [
      'Turns Hugo pages into Slidev decks.',
      '',
      'Examples:',
      '  npm run convert                                    content/historique/index.md to slides.md',
      '  npm run convert -- docs/install.md                 to decks/install.md',
      '  npm run convert -- docs/install.md --out talk.md   to a file of your choice',
      '  npm run convert -- --site content --out decks/     every page with steps',
    ].join('\n'),
  },
  args: { page: { type: 'positional', required: false, description: 'Markdown files or page bundles' }, ...conversionArgs },
  async run({ args, rawArgs }) {
    checkArguments(rawArgs, conversionArgs)
    const done = await convertPages(args._, { ...args, edited: 'refuse' })
    if (!done)
      return exitStatus.refused
    const { converted } = done
    if (args.json) {
      process.stdout.write(`${reportAsJson(converted, showPath)}\n`)
    }
    else {
      for (const { refused, name, deckFile, deck, changed } of converted) {
        if (!refused)
          process.stdout.write(`${name} → ${showPath(deckFile)}  (${deck!.slides.length} slides${changed ? '' : ', unchanged'})\n`)
      }
    }
    const refusals = converted.filter(deck => deck.refused).length
    if (refusals > 0 && converted.length > 1)
      process.stderr.write(`${converted.length - refusals} converted, ${refusals} refused\n`)
    return refusals > 0 ? exitStatus.refused : exitStatus.done
  },
})
