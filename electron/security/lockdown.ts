import type { Session, WebContents } from 'electron'
import { mayLoad } from './addresses'

/** The only permissions the page gets, each with its reason. */
const granted: ReadonlySet<string> = new Set([
  // Copying a cell or a bug report; reading the clipboard stays denied (pasting needs no permission).
  'clipboard-sanitized-write',
  // The system must not throw the registers away when the disk gets full.
  'persistent-storage',
])

/** Denies permissions and every request that leaves the program; Electron grants permissions unless told otherwise. */
export function lockSession(session: Session, development: boolean): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(granted.has(permission)))
  session.setPermissionCheckHandler((_contents, permission) => granted.has(permission))
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !mayLoad(request.url, development) }))
  session.on('will-download', (event) => event.preventDefault())
  // Dictionaries would be fetched from the network.
  session.setSpellCheckerEnabled(false)
}

/** A page stays where it is: no navigation, no new window, no embedded page, no developer tools in production. */
export function lockContents(contents: WebContents, development: boolean): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  if (!development) contents.on('devtools-opened', () => contents.closeDevTools())
}
