// Builds once for all the files: the history deck as it is, and two decks for a folder of a host, from a copy of the project.
import type { TestProject } from 'vitest/node'
import type { Outcome } from './project.ts'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writePrivatePage } from './pages.ts'
import { copyProject, makeTemporary, run } from './project.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder to serve; `dist` stands in it. */
    host: string
    /** What `build` wrote without any option but `--out`. */
    dist: string
    built: Outcome & { seconds: number }
    /** A folder to serve: what `build --base /a/b/` wrote stands in `/a/b/`. */
    basedHost: string
    based: string
    basedBuilt: Outcome
    /** A copy of the project, with settings, in which tests may change what they like. */
    workshop: string
    /** A page outside every project, with notes and a picture. */
    privatePage: string
  }
}

export default async function setup(tests: TestProject): Promise<() => void> {
  const temporary = makeTemporary('e2e')
  const { project, remove } = copyProject()
  const clean = (): void => {
    remove()
    rmSync(temporary, { recursive: true, force: true })
  }
  try {
    writeFileSync(join(project, 'diapo.config.yaml'), 'siteUrl: https://docs.example.org/\ndeckUrl: https://diapo.example.org/\nauthor: Les bénévoles\n')
    const privatePage = writePrivatePage(join(temporary, 'pages', 'a-part'))
    const host = join(temporary, 'host')
    const dist = join(host, 'un dossier')
    const basedHost = join(temporary, 'based')
    const based = join(basedHost, 'a', 'b')
    mkdirSync(host)
    const begun = performance.now()
    const [built, basedBuilt] = await Promise.all([
      run(['build', '--out', dist]).then(outcome => ({ ...outcome, seconds: (performance.now() - begun) / 1000 })),
      run(['build', '--base', '/a/b/', '--out', based, 'content/historique', privatePage], { project }),
    ])
    tests.provide('host', host)
    tests.provide('dist', dist)
    tests.provide('built', built)
    tests.provide('basedHost', basedHost)
    tests.provide('based', based)
    tests.provide('basedBuilt', basedBuilt)
    tests.provide('workshop', project)
    tests.provide('privatePage', privatePage)
  }
  catch (error) {
    clean()
    throw error
  }
  return clean
}
