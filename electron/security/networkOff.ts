import { app } from 'electron'

/**
 * Before the program is ready: no name is ever resolved. The session's request filter (lockdown.ts) refuses every
 * request of a page; this stops what Chromium asks for by itself.
 */
export function switchNetworkOff(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
}
