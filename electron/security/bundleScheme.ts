import { protocol } from 'electron'
import { bundleScheme } from './bundle'

/** Makes `app:` a scheme with an origin of its own, storage and fetch. Must run before the program is ready. */
export function registerBundleScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: bundleScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}
