import { createServer } from 'node:http'

/** A server that stands for the rest of the world: whatever reaches it has escaped. */
export async function startListener() {
  const hits: string[] = []
  const server = createServer((request, response) => {
    hits.push(`${request.method ?? ''} ${request.url ?? ''}`)
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' })
    response.end('escaped')
  })
  server.on('upgrade', (request, socket) => {
    hits.push(`UPGRADE ${request.url ?? ''}`)
    socket.destroy()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    hits,
    url: `http://127.0.0.1:${port}`,
    socket: `ws://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
