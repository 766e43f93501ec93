import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Answer } from '#shared/program/ipc/contract'
import { failed } from '../ipc/answers'
import type { Gate } from '../ipc/gate'
import { fileInside } from '../security/bundle'
import { readBundleFile, securityHeaders } from '../security/page'
import type { FinishedExport } from '../services/finishedExport'
import { failureCode } from '../services/fileErrors'

export interface PreviewParts {
  /** Folder of the built renderer. */
  readonly bundle: string
  readonly gate: Gate
  readonly finished: (job: string) => FinishedExport | undefined
  /** Folder for archives the browser hands over, and what remembers them. */
  readonly received: string
  readonly keepArchive: (path: string) => Promise<Answer<unknown>>
}

/** What to answer; a `file` is streamed. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | { readonly file: string }
}

/** The server listens on this address only, never on the network. */
export const previewHost = '127.0.0.1'

/** Largest message, bytes: 2 000 rows of long titles, or a letterhead picture in base64, with room to spare. */
const largestMessage = 32 * 1024 * 1024

/** Compares secrets in a time that does not depend on where they differ. */
function sameSecret(given: string, expected: string): boolean {
  const a = Buffer.from(given)
  const b = Buffer.from(expected)
  return a.length === b.length && timingSafeEqual(a, b)
}

function cookie(request: IncomingMessage, name: string): string {
  const found = (request.headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
  return found?.slice(name.length + 1) ?? ''
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) return undefined
    size += part.length
    if (size > largestMessage) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function reply(status: number, type: string, body: Reply['body'], more: Reply['headers'] = {}): Reply {
  return { status, body, headers: { ...securityHeaders(), 'Content-Type': type, 'Cache-Control': 'no-store', ...more } }
}

const text = (status: number, body: string) => reply(status, 'text/plain; charset=utf-8', body)
const json = (answer: unknown) => reply(200, 'application/json; charset=utf-8', JSON.stringify(answer))

/**
 * Decides what the preview answers: the built renderer, and the messages of the contract over the same gate as in Electron.
 * A page of another site can reach a loopback port, so every request proves itself: by the Host header (against DNS
 * rebinding), by a cookie that only the address with the `token` gives, and a message by its Origin as well.
 */
export function createPreviewRequests(parts: PreviewParts, token: string, port: () => number) {
  // Cookies are shared by all ports of a host; the name keeps two previews apart.
  const cookieName = () => `kancelaria-${port()}`
  const session = randomBytes(32).toString('hex')

  /** Whether our own page sends this; no other site can give the content type without being asked first. */
  const isOwn = (request: IncomingMessage, type: string): boolean =>
    request.headers.origin === `http://${previewHost}:${port()}` &&
    ['same-origin', undefined].includes(request.headers['sec-fetch-site']?.toString()) &&
    (request.headers['content-type'] ?? '').startsWith(type)

  /** A piece of a file to attach: bytes as they are, for JSON has none. */
  async function piece(request: IncomingMessage, upload: string): Promise<Reply> {
    const trusted = isOwn(request, 'application/octet-stream')
    if (!trusted) return text(403, 'Refused')
    const body = await readBody(request)
    if (body === undefined) return json(failed('tooLarge'))
    return json(await parts.gate({ channel: 'attachment.chunk', input: { upload, bytes: body }, trusted }))
  }

  async function message(request: IncomingMessage, channel: string): Promise<Reply> {
    const trusted = isOwn(request, 'application/json')
    if (!trusted) return text(403, 'Refused')
    const body = await readBody(request)
    if (body === undefined) return json(failed('tooLarge'))
    let input: unknown
    try {
      input = JSON.parse(body.toString('utf8'))
    } catch {
      return json(failed('badRequest'))
    }
    return json(await parts.gate({ channel, input, trusted }))
  }

  /** An archive chosen in the browser: written to a folder of this process, then treated like a picked file. */
  async function archive(request: IncomingMessage): Promise<Reply> {
    if (!isOwn(request, 'application/octet-stream')) return text(403, 'Refused')
    const name = decodeURIComponent(request.headers['x-file-name']?.toString() ?? '')
    // A bare name, or it would be a path.
    if (!/^[^/\\\0]{1,200}$/u.test(name) || name === '.' || name === '..') return json(failed('badRequest'))
    try {
      const path = join(await mkdtemp(join(parts.received, 'archive-')), name)
      await pipeline(request, createWriteStream(path, { mode: 0o600 }))
      return json(await parts.keepArchive(path))
    } catch (error) {
      return json(failed(failureCode(error), name))
    }
  }

  function download(job: string): Reply {
    const file = parts.finished(job)
    if (file === undefined) return text(404, 'Not found')
    const name = encodeURIComponent(file.name).replace(
      /['()*]/gu,
      (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
    )
    return reply(
      200,
      'application/octet-stream',
      { file: file.path },
      {
        'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
      },
    )
  }

  async function page(path: string): Promise<Reply> {
    const file = fileInside(parts.bundle, path === '/' ? '/preview.html' : path)
    const served = file === undefined ? undefined : await readBundleFile(file)
    return served === undefined ? text(404, 'Not found') : { status: 200, ...served }
  }

  return async (request: IncomingMessage): Promise<Reply> => {
    if (request.headers.host !== `${previewHost}:${port()}`) return text(403, 'Refused')
    // The path as it stands: URL would fold `..` away before it can be refused.
    const [path = '/', query = ''] = (request.url ?? '/').split('?', 2)
    const given = new URLSearchParams(query).get('token')
    if (request.method === 'GET' && path === '/' && given !== null && sameSecret(given, token)) {
      return reply(303, 'text/plain', '', {
        'Set-Cookie': `${cookieName()}=${session}; HttpOnly; SameSite=Strict; Path=/`,
        Location: '/',
      })
    }
    if (!sameSecret(cookie(request, cookieName()), session)) {
      return text(403, 'Otwórz adres wypisany w oknie terminala. / Open the address printed in the terminal.')
    }
    if (request.method === 'POST' && path.startsWith('/message/')) {
      return message(request, path.slice('/message/'.length))
    }
    if (request.method === 'POST' && path.startsWith('/piece/')) return piece(request, path.slice('/piece/'.length))
    if (request.method === 'POST' && path === '/archive') return archive(request)
    if (request.method !== 'GET') return text(405, 'Refused')
    return path.startsWith('/download/') ? download(path.slice('/download/'.length)) : page(path)
  }
}
