import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/**
 * The content security policy, the same in both hosts. Everything is off, then the bundle's own files are let in. The nonce
 * is for the two small style elements of React Aria; style attributes stay refused: React sets styles through the CSSOM,
 * which the policy does not concern.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** A file of the bundle as it is served: bytes and headers. */
export interface ServedFile {
  readonly body: Uint8Array
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Reads a file of the bundle; `undefined` when it is absent or of a kind we do not serve. Pages get a fresh nonce in the
 * place left for it.
 */
export async function readBundleFile(file: string): Promise<ServedFile | undefined> {
  const type = types[extname(file).toLowerCase()]
  if (type === undefined) return undefined
  let content: Buffer
  try {
    content = await readFile(file)
  } catch {
    return undefined
  }
  const nonce = randomBytes(16).toString('base64')
  const isPage = type.startsWith('text/html')
  return {
    body: isPage ? Buffer.from(content.toString('utf8').replaceAll('{{nonce}}', nonce)) : content,
    headers: {
      'Content-Type': type,
      // Names of built files hold a hash of their content; pages hold a nonce.
      'Cache-Control': isPage ? 'no-store' : 'private, max-age=31536000, immutable',
      ...securityHeaders(nonce),
    },
  }
}

/** Headers of every answer, pages or not. */
export function securityHeaders(nonce: string = randomBytes(16).toString('base64')): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()',
  }
}
