import { app } from 'electron'
import { registerBundleScheme } from './security/bundleScheme'
import { refusedSwitches } from './security/debuggers'
import { switchNetworkOff } from './security/networkOff'

// Stage 1, before Electron is ready: what cannot be set later. This file stays small so that it is loaded in time; the rest
// of the program follows.
registerBundleScheme()
switchNetworkOff()
app.setAppUserModelId('pl.kancelaria-rady')

const refused = refusedSwitches(app.isPackaged, (name) => app.commandLine.hasSwitch(name))
if (refused.length > 0) {
  process.stderr.write(`Niedozwolone / refused: --${refused.join(' --')}\n`)
  app.exit(1)
} else if (app.requestSingleInstanceLock()) {
  // One program on one database: a second start shows the window of the first.
  const { startProgram } = await import('./program')
  // Not awaited: Electron gets ready only after this file is done. A rejection is reported like any uncaught error.
  void startProgram()
} else {
  app.exit(0)
}
