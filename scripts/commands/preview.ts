// `preview`: serves what was built as a host would, under its base path.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { defineCommand } from 'citty'
import { exitStatus, ObstacleError, UsageError } from '../exit.ts'
import { projectRoot } from '../project.ts'
import { serveFolder } from '../publish/serve.ts'
import { checkArguments } from './arguments.ts'
import { readBase } from './base-path.ts'
import { showPath } from './convert-pages.ts'

const args = {
  out: { type: 'string', description: 'the folder that was built, instead of dist/', valueHint: 'DIR' },
  base: { type: 'string', description: 'where the folder stands on its host', default: '/', valueHint: '/path/' },
  port: { type: 'string', description: 'the port to serve on', default: '4173', valueHint: 'N' },
} as const

export const preview = defineCommand({
  meta: {
    name: 'preview',
    description: [
      'Serves what was built, as a static host would, to this machine only.',
      '',
      'Examples:',
      '  npm run preview                     dist/ at http://127.0.0.1:4173/',
      '  npm run preview -- --base /a/b/     in a folder of the host, as built with the same --base',
    ].join('\n'),
  },
  args,
  async run({ args: given, rawArgs }) {
    checkArguments(rawArgs, args)
    const base = readBase(given.base)!
    if (!/^\d{1,5}$/.test(given.port) || Number(given.port) > 65535)
      throw new UsageError(`--port ${given.port}: expected a number up to 65535`)
    const folder = resolve(given.out ?? join(projectRoot, 'dist'))
    if (!existsSync(join(folder, 'index.html')))
      throw new ObstacleError(`nothing was built in ${showPath(folder)}; run npm run build first, or name the folder with --out`)
    const server = await serveFolder(folder, base, Number(given.port)).catch((error: Error) => {
      throw new ObstacleError(`cannot serve on port ${given.port}: ${error.message}; choose another with --port`)
    })
    process.stdout.write(`${showPath(folder)}/ → ${server.origin}${base}\nCtrl+C ends\n`)
    await new Promise<void>((done) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, done)
    })
    server.close()
    return exitStatus.done
  },
})
