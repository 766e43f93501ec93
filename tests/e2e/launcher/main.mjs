// Starts the built program for Playwright. Its loader holds Electron's `ready` back until Playwright is attached; without it
// a window that opens at the same moment makes about one launch in ten hang. Playwright passes the loader with `-r`, which
// only Electron's own start page understands; here the program starts as a packed one does.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
require(join(dirname(require.resolve('playwright-core/package.json')), 'lib/server/electron/loader.js'))
await import('../../../out/main/main.js')
