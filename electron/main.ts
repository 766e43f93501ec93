import { app } from 'electron'
import { registerBundleScheme } from './security/bundleScheme'
import { switchNetworkOff } from './security/networkOff'

// Stage 1, before Electron is ready: what cannot be set later. This file stays small so that it is loaded in time; the rest
// of the program follows.
registerBundleScheme()
switchNetworkOff()
app.setAppUserModelId('pl.kancelaria-rady')

// One program on one database: a second start shows the window of the first.
if (app.requestSingleInstanceLock()) {
  const { startProgram } = await import('./program')
  // Not awaited: Electron gets ready only after this file is done. A rejection is reported like any uncaught error.
  void startProgram()
} else {
  app.exit(0)
}
