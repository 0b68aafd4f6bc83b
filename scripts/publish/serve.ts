// Serves a folder on loopback, for the browser that prints it, and for `preview`.
import { createServer } from 'node:http'
import sirv from 'sirv'

export interface SiteServer { origin: string, close: () => void }

/**
 * Serves the folder's files on 127.0.0.1.
 *
 * @param base where the folder stands on the host, ending in `/`
 * @param port a free one, if not given
 */
export async function serveFolder(folder: string, base = '/', port = 0): Promise<SiteServer> {
  const serve = sirv(folder, { dev: true })
  const { pathname } = new URL(base, 'http://127.0.0.1')
  const server = createServer((request, response) => {
    const refuse = (): void => void response.writeHead(404).end()
    if (!request.url!.startsWith(pathname))
      return refuse()
    request.url = request.url!.slice(pathname.length - 1)
    serve(request, response, refuse)
  })
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done))
  const address = server.address() as { port: number }
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
