import type { Session } from 'electron'
import { bundleHost, bundleScheme, fileInside, isBundleAddress } from './bundle'
import { readBundleFile, securityHeaders } from './page'

/** The one page of the program. */
export const startPage = `${bundleScheme}://${bundleHost}/index.html`

function refused(status: number): Response {
  return new Response('', { status, headers: securityHeaders() })
}

/** Serves the built renderer from `folder` under `app://bundle`, with the security headers; nothing outside of it. */
export function serveBundle(session: Session, folder: string): void {
  session.protocol.handle(bundleScheme, async (request) => {
    if (request.method !== 'GET' || !isBundleAddress(request.url)) return refused(403)
    const file = fileInside(folder, new URL(request.url).pathname)
    const served = file === undefined ? undefined : await readBundleFile(file)
    if (served === undefined) return refused(404)
    return new Response(served.body, { headers: served.headers })
  })
}
