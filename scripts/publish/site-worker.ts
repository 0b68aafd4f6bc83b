// Builds the site of one deck, in a process of its own: Slidev remembers a deck's folder for the life of the process.
import type { SiteJob } from './build-site.ts'
import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import process from 'node:process'
import { resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import { build } from 'vite'
import { projectRoot } from '../project.ts'
import { firstChunks } from './first-chunks.ts'

/** Slidev's own build serves its page in the same way; `ViteSlidevPlugin` alone has no entry. */
async function buildSite({ deckFile, outDir, base, pdfName, withNotes = false }: SiteJob): Promise<void> {
  const options = await resolveOptions({ entry: deckFile, withoutNotes: !withNotes }, 'build')
  // The printing page is wanted in the site, but not Slidev's own export, which `download: auto` would run.
  options.utils.define.__SLIDEV_FEATURE_PRINT__ = 'true'
  options.data.config.download = `./${pdfName}`
  // A deck's own settings may ask for the presenter's pages: they show notes.
  options.utils.define.__SLIDEV_FEATURE_PRESENTER__ = String(withNotes)
  // Slidev would fetch the pictures ahead under the names that they have beside the deck, not in the site.
  options.data.config.preloadImages = false
  // For Slidev's editor, which is left out: where the page lies on this machine is nobody's business, and no reason for other bytes.
  for (const slide of options.data.slides)
    Object.assign(slide, { frontmatterRaw: undefined, revision: '' })

  const page = resolve(options.userRoot, 'index.html')
  await build({
    configFile: false,
    root: options.userRoot,
    base,
    logLevel: 'error',
    define: { __VUE_PROD_DEVTOOLS__: false },
    plugins: [
      {
        name: 'diapo:page',
        resolveId: { order: 'pre', handler: id => id === page ? id : null },
        load: { order: 'pre', handler: id => id === page ? options.utils.indexHtml : null },
      },
      {
        name: 'diapo:names',
        outputOptions: output => ({ ...output, chunkFileNames: chunk => nameOfSlide(chunk.facadeModuleId) ?? (typeof output.chunkFileNames === 'function' ? output.chunkFileNames(chunk) : 'assets/[name]-[hash].js') }),
      },
      await ViteSlidevPlugin(options),
      firstChunks(options.data.slides[0]?.frontmatter.scene),
    ],
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 4000, reportCompressedSize: false, rollupOptions: { input: { index: page } } },
  })
  if (relative(projectRoot, options.userRoot).startsWith('..'))
    removeCache(join(options.userRoot, 'node_modules'))
}

/** A slide's file is named after its number, so that a complaint about the file tells which slide it is. */
function nameOfSlide(module: string | null): string | undefined {
  const no = /\/@slidev\/slides\/(\d+)\//.exec(module ?? '')?.[1]
  return no && `assets/slide-${no}-[hash].js`
}

/** Slidev prepares modules beside a deck (`createMakeAbsoluteImportGlob`); beside one outside the project nothing of them stays. */
function removeCache(modules: string): void {
  rmSync(join(modules, '.slidev'), { recursive: true, force: true })
  if (existsSync(modules) && readdirSync(modules).length === 0)
    rmdirSync(modules)
}

process.once('message', (job: SiteJob) => {
  buildSite(job).then(
    () => process.send!({ ok: true }, () => process.exit(0)),
    (error: Error) => process.send!({ ok: false, reason: error.stack ?? String(error) }, () => process.exit(1)),
  )
})
