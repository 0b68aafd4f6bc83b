// A static host that knows a folder under one address only, as a folder of a larger site.
import { createServer } from 'node:http'
import sirv from 'sirv'

/** Serves a folder on loopback; nothing outside `prefix` is answered, and what was asked there in vain is noted. */
export async function host(folder: string, prefix: string): Promise<{ origin: string, lost: string[], close: () => void }> {
  const serve = sirv(folder, { dev: true })
  const lost: string[] = []
  const server = createServer((request, response) => {
    const lose = (): void => {
      lost.push(request.url!)
      response.writeHead(404).end()
    }
    if (request.url!.startsWith(prefix))
      serve(request, response, lose)
    else
      lose()
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {
    origin: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    lost,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
