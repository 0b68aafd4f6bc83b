// `npm run preview`: what was built, served as a host would, and to nobody else.
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { end, findFreePort, listen, run, start, until } from './support/project.ts'

it('serves under the base path, and nothing outside it', async () => {
  const port = await findFreePort()
  const server = start(['preview', '--out', inject('based'), '--base', '/a/b/', '--port', String(port)])
  const said = listen(server)
  try {
    await until('the server', () => said.stdout.includes('Ctrl+C'))
    expect(said.stdout).toContain(`http://127.0.0.1:${port}/a/b/`)
    const status = async (path: string): Promise<number> => (await fetch(`http://127.0.0.1:${port}${path}`)).status
    expect([await status('/a/b/'), await status('/a/b/historique/'), await status('/a/b/historique/read.html'), await status('/')]).toEqual([200, 200, 200, 404])
  }
  finally {
    server.kill('SIGINT')
    await Promise.race([once(server, 'exit'), end(server)])
  }
})

it('says what is missing', async () => {
  expect(await run(['preview', '--out', join(inject('based'), 'nothing')])).toMatchObject({ status: 1, stderr: expect.stringMatching(/^error: nothing was built in .*npm run build/) })
  expect(await run(['preview', '--base', 'a'])).toMatchObject({ status: 2 })
})
