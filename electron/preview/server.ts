import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import type { Server, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { createPreviewRequests, previewHost } from './requests'
import type { PreviewParts, Reply } from './requests'

export interface PreviewOptions extends PreviewParts {
  /** Port to try first; 0 lets the system choose. */
  readonly port: number
  /** How many ports after it to try when it is taken. */
  readonly tries?: number
}

export interface PreviewServer {
  readonly port: number
  /** Address with the token; opening it once signs the browser in. */
  readonly address: string
  readonly close: () => Promise<void>
}

async function send(response: ServerResponse, { status, headers, body }: Reply): Promise<void> {
  response.writeHead(status, headers)
  if (typeof body === 'object' && 'file' in body) await pipeline(createReadStream(body.file), response)
  else response.end(body)
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, previewHost, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

/** Starts the preview on loopback, on the next free port when the wanted one is taken. Rejects when none is free. */
export async function startPreview(options: PreviewOptions): Promise<PreviewServer> {
  const token = randomBytes(24).toString('base64url')
  let port = options.port
  const decide = createPreviewRequests(options, token, () => port)
  const server = createServer((request, response) => {
    decide(request)
      .then((reply) => send(response, reply))
      // A bug or a vanished file: the browser sees a failed request, never details.
      .catch(() => (response.headersSent ? response.destroy() : response.writeHead(500).end()))
  })
  const last = options.port === 0 ? 0 : options.port + (options.tries ?? 20)
  for (;;) {
    try {
      port = await listen(server, port)
      break
    } catch (error) {
      if (port >= last) throw error
      port += 1
    }
  }
  return {
    port,
    address: `http://${previewHost}:${port}/?token=${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}
