// Starts the building of a deck's site and waits for it.
import type { Buffer } from 'node:buffer'
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface SiteJob {
  /** Absolute path of the deck's Markdown. */
  deckFile: string
  /** Absolute folder that the site replaces. */
  outDir: string
  /** Address that the site will have on its host, ending in `/`; `./` works in any folder. */
  base: string
  /** File name of the deck's PDF, beside the site. */
  pdfName: string
  /** Speaker notes and the presenter's pages become public. */
  withNotes?: boolean
}

/**
 * Builds the static site of a deck with Vite and Slidev.
 *
 * @param stop ends the building; it fails once nothing is written any more
 * @throws Error with what the build said
 */
export async function buildSite(job: SiteJob, stop?: AbortSignal): Promise<void> {
  const worker = fork(fileURLToPath(new URL('./site-worker.ts', import.meta.url)), { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  let said = ''
  worker.stdout!.on('data', (chunk: Buffer) => said += chunk.toString())
  worker.stderr!.on('data', (chunk: Buffer) => said += chunk.toString())
  stop?.addEventListener('abort', () => worker.kill(), { once: true })
  worker.send(job)
  await new Promise<void>((done, fail) => {
    let answer: { ok: boolean, reason?: string } | undefined
    worker.on('message', message => answer = message as typeof answer)
    worker.on('error', fail)
    worker.on('exit', () => answer?.ok ? done() : fail(new Error(`the site of ${job.deckFile} could not be built\n${answer?.reason ?? ''}\n${said}`)))
  })
}
