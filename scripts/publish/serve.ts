// Serves a folder on loopback, for the browser that prints it.
import { createServer } from 'node:http'
import sirv from 'sirv'

export interface SiteServer { origin: string, close: () => void }

/** Serves the folder's files on a free port of 127.0.0.1. */
export async function serveFolder(folder: string): Promise<SiteServer> {
  const serve = sirv(folder, { dev: true })
  const server = createServer((request, response) => serve(request, response, () => {
    response.statusCode = 404
    response.end()
  }))
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done))
  const address = server.address() as { port: number }
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
