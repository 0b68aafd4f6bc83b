// `npm run pictures`: the pictures of the documentation. `-- slides`: each slide of the history deck as it was last built, for the
// README; `-- shortcodes`: each shortcode's example on a slide; both without a word.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { writeChanged } from './commands/write-conversion.ts'
import { exitStatus } from './exit.ts'
import { projectRoot } from './project.ts'
import { photographSlides } from './publish/photograph-slides.ts'
import { drawShortcodes } from './shortcode-pictures.ts'

const folder = join(projectRoot, 'docs', 'pictures')

async function drawSlides(): Promise<void> {
  const site = join(projectRoot, 'dist', 'historique')
  if (!existsSync(join(site, 'index.html'))) {
    process.stderr.write('error: dist/historique is not there; run `npm run build` first\n')
    process.exitCode = exitStatus.refused
    return
  }
  const pictures = await photographSlides(site)
  pictures.forEach((picture, index) => writeChanged(join(folder, `slide-${index + 1}.png`), picture))
  process.stdout.write(`docs/pictures/  ${pictures.length} slides\n`)
}

const [wanted] = process.argv.slice(2)
if (wanted !== 'shortcodes')
  await drawSlides()
if (wanted !== 'slides')
  process.stdout.write(`docs/pictures/shortcodes/  ${await drawShortcodes(join(folder, 'shortcodes'))} shortcodes\n`)
