// Slidev's own server on a deck, watching the page that the deck is made from.
import type { ViteDevServer } from 'vite'
import { unwatchFile, watchFile } from 'node:fs'
import { join } from 'node:path'
import { createServer, parser, resolveOptions } from '@slidev/cli'
import { ObstacleError } from '../exit.ts'
import { projectRoot } from '../project.ts'

export interface PreviewJob {
  /** Absolute path of the deck's Markdown. */
  deckFile: string
  /** Absolute path of the page; a save of it is told. */
  pageFile: string
  port?: number
  open: boolean
  onPageSaved: () => void
}

/** Starts serving on loopback; the deck and every component show a save by themselves. */
export async function startPreview(job: PreviewJob): Promise<{ address: string, close: () => Promise<void> }> {
  const options = await resolveOptions({ entry: job.deckFile }, 'dev')
  const server: ViteDevServer = await createServer(options, {
    logLevel: 'warn',
    // A deck may lie outside the project; what Vite prepares stays inside.
    cacheDir: join(projectRoot, 'node_modules', '.vite', 'preview'),
    server: { host: '127.0.0.1', port: job.port ?? 3030, strictPort: job.port !== undefined, open: job.open },
  }, {
    // What Slidev's own command does when a deck changes: reads it again.
    loadData: async (loaded) => {
      const data = await parser.load(options, options.entry, loaded, 'dev')
      return { ...data, config: parser.resolveConfig(data.headmatter, options.data.themeMeta, options.entry) }
    },
  })
  try {
    await server.listen()
  }
  catch (error) {
    await server.close()
    throw new ObstacleError(`cannot serve on port ${job.port}: ${(error as Error).message}; choose another with --port, or leave it out`)
  }
  // Looked at again and again: a watcher can miss a save that follows another at once, or one from a network drive.
  watchFile(job.pageFile, { interval: 200 }, job.onPageSaved)
  const address = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${job.port ?? 3030}/`
  return {
    address,
    async close() {
      unwatchFile(job.pageFile)
      await server.close()
    },
  }
}
