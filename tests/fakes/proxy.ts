import { connect, createServer, type Server, type Socket } from 'node:net'

/** A way to a port of this machine that can become a black hole; `sockets` takes up both ends of each connection, to break them. */
export function proxyTo(
  port: number,
  hole: { on: boolean },
  sockets: Set<Socket>,
): Promise<{ readonly port: number; readonly close: () => void }> {
  return new Promise((resolve) => {
    const server: Server = createServer((incoming) => {
      const outgoing = connect(port, '127.0.0.1')
      for (const socket of [incoming, outgoing]) {
        sockets.add(socket)
        socket.on('error', () => undefined)
      }
      // A black hole takes everything and answers nothing.
      incoming.on('data', (data) => {
        if (!hole.on) outgoing.write(data)
      })
      outgoing.on('data', (data) => {
        if (!hole.on) incoming.write(data)
      })
      incoming.on('close', () => outgoing.destroy())
      outgoing.on('close', () => incoming.destroy())
    })
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve({ port: typeof address === 'object' && address !== null ? address.port : 0, close: () => server.close() })
    })
  })
}
