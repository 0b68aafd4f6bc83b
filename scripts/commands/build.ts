// `build`: pages to `dist/`, with their sites, PDFs, cover pictures and the shelf.
import type { HandoutOptions } from '../publish/handout/print-handout.ts'
import type { ShelfEntry } from '../publish/shelf.ts'
import { accessSync, constants, existsSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { defineCommand } from 'citty'
import { exitStatus, ObstacleError, UsageError } from '../exit.ts'
import { refuses } from '../messages.ts'
import { projectRoot } from '../project.ts'
import { launchBrowser } from '../publish/browser.ts'
import { perPage } from '../publish/handout/sheet.ts'
import { oneFileName } from '../publish/one-file-name.ts'
import { publishDeck } from '../publish/publish-deck.ts'
import { renderShelf } from '../publish/shelf.ts'
import { wordsFor } from '../strings/index.ts'
import { checkArguments, conversionArgs } from './arguments.ts'
import { readBase } from './base-path.ts'
import { convertPages, showPath } from './convert-pages.ts'
import { makeFolder } from './make-folder.ts'
import { messageOf, placeFindings } from './place-finding.ts'
import { createProgress, printMessages, reportAsJson } from './report.ts'
import { readFacts } from './slide-facts.ts'
import { writeChanged } from './write-conversion.ts'

const args = {
  ...conversionArgs,
  'out': { type: 'string', description: 'the folder to write, instead of dist/', valueHint: 'DIR' },
  'with-notes': { type: 'boolean', description: 'publish speaker notes and the presenter’s pages too: they are private otherwise' },
  'handout': { type: 'string', description: `how many slides a page of the handout holds: ${perPage.join(', ')}`, default: '3', valueHint: 'N' },
  'paper': { type: 'string', description: 'paper of the handout: a4 or letter', default: 'a4', valueHint: 'SIZE' },
  'grey': { type: 'boolean', description: 'PDFs without colour' },
  'pptx': { type: 'boolean', description: 'a PowerPoint file too, with its words to edit; speaker notes are in it with --with-notes' },
  'base': { type: 'string', description: 'where the folder will stand on its host; any place if not given', valueHint: '/path/' },
} as const

export const build = defineCommand({
  meta: {
    name: 'build',
    description: [
      'Builds the site, the PDF, the handout and the cover picture of decks.',
      '',
      'Examples:',
      '  npm run build                                  the history deck, to dist/',
      '  npm run build -- docs/install.md               another page',
      '  npm run build -- --site content                every page with steps',
      '  npm run build -- --base /diapo/ --out site/    for a folder of a host',
    ].join('\n'),
  },
  args: { page: { type: 'positional', required: false, description: 'Markdown files or page bundles' }, ...args },
  async run({ args: given, rawArgs }) {
    checkArguments(rawArgs, args)
    const base = readBase(given.base)
    const handout: HandoutOptions = { perPage: readChoice('handout', given.handout, perPage), paper: readChoice('paper', given.paper.toLowerCase(), ['a4', 'letter']) }
    const outDir = resolve(given.out ?? join(projectRoot, 'dist'))
    const done = await convertPages(given._, { ...given, out: undefined, edited: 'keep' })
    if (!done)
      return exitStatus.refused
    const { converted, config } = done
    const accepted = converted.filter(deck => !deck.refused)
    if (accepted.length > 0) {
      makeOutDir(outDir)
      const progress = createProgress()
      const browser = launchBrowser()
      // Awaited only once a site is there; a failure until then is not forgotten.
      browser.catch(() => {})
      try {
        for (const conversion of accepted) {
          const { deck, slug, deckFile, address } = conversion
          const facts = await readFacts(conversion)
          const { lang, title, description, author, date, slides } = deck!
          await publishDeck({ slug, lang, title, description, author, date, slides: slides.length, deckFile, outDir, base, withNotes: given['with-notes'], address, handout, grey: given.grey, pptx: given.pptx, facts: facts.slides }, browser, what => progress.say(`${slug}: ${what}…`), ({ findings }) => {
            const found = placeFindings(findings, facts).map(placed => messageOf(placed, 'warning'))
            conversion.messages.push(...found)
            progress.clear()
            printMessages(found)
            conversion.refused = refuses(found, given.strict)
            return !conversion.refused
          })
        }
      }
      finally {
        progress.clear()
        await browser.then(open => open.close(), () => {})
      }
      writeChanged(join(outDir, 'index.html'), renderShelf(readEntries(outDir), wordsFor(config.lang).shelf, config.lang, readFileSync(join(projectRoot, 'scripts', 'publish', 'shelf.css'), 'utf8'), config.deckUrl))
    }
    const built = accepted.filter(deck => !deck.refused)
    const refusals = converted.length - built.length
    if (given.json)
      process.stdout.write(`${reportAsJson(converted, showPath)}\n`)
    else
      process.stdout.write(built.map(({ slug }) => `${showPath(join(outDir, slug))}/  index.html  read.html  ${oneFileName(slug)}  ${slug}.pdf  ${slug}-handout.pdf  cover.png${given.pptx ? `  ${slug}.pptx${given['with-notes'] ? '' : ' (speaker notes: --with-notes)'}` : ''}\n`).join(''))
    if (refusals > 0 && converted.length > 1)
      process.stderr.write(`${built.length} built, ${refusals} refused\n`)
    return refusals > 0 ? exitStatus.refused : exitStatus.done
  },
})

/** One of the values that an option knows. */
function readChoice<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find(known => known === value)
  if (!choice)
    throw new UsageError(`--${option} ${value}: expected one of ${choices.join(', ')}`)
  return choice
}

function makeOutDir(outDir: string): void {
  try {
    makeFolder(outDir)
    accessSync(outDir, constants.W_OK)
  }
  catch (error) {
    throw new ObstacleError(`cannot write ${showPath(outDir)}: ${(error as Error).message}; choose another folder with --out`)
  }
}

/** Every deck that stands in the folder, the ones of earlier runs too. */
function readEntries(outDir: string): ShelfEntry[] {
  return globSync('*/deck.json', { cwd: outDir }).sort().filter(file => existsSync(join(outDir, file))).map(file => JSON.parse(readFileSync(join(outDir, file), 'utf8')) as ShelfEntry)
}
