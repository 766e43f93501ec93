import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'

/** How long fetching Electron's binary may take, ms: an office line needs about 20 s for its 110 MB. */
const fetchPatience = 180_000

const executable =
  process.platform === 'win32'
    ? 'electron.exe'
    : process.platform === 'darwin'
      ? 'Electron.app/Contents/MacOS/Electron'
      : 'electron'

/**
 * A runtime given from outside is used through links in `out/`, with the program as its `resources/app`: that is how a
 * packed program starts, and the only way that does not depend on the runtime's own start page awaiting an ES module
 * before Electron gets ready (the `app:` scheme must be registered before that).
 */
function linkedRuntime(root, dist, app) {
  const shell = join(root, 'out', app === root ? 'shell' : 'shell-of-tests')
  const source = join(dist, executable)
  const command = join(shell, executable)
  const isLinked = existsSync(command) && statSync(command).ino === statSync(source).ino
  if (isLinked && existsSync(join(shell, 'resources/app/package.json'))) return { command, args: [] }
  rmSync(shell, { recursive: true, force: true })
  mkdirSync(join(shell, 'resources'), { recursive: true })
  for (const name of readdirSync(dist)) {
    if (name !== executable && name !== 'resources') symlinkSync(join(dist, name), join(shell, name))
  }
  // A symbolic link would not do: Electron looks for its resources beside the real file.
  try {
    linkSync(source, command)
  } catch {
    copyFileSync(source, command)
  }
  symlinkSync(app, join(shell, 'resources/app'))
  return { command, args: [] }
}

/** Why Electron cannot be shown here, or `undefined`. */
export function missingDisplay(env = process.env, platform = process.platform) {
  if (platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY) return undefined
  return 'brak ekranu (DISPLAY) / there is no display'
}

/**
 * How to start the built program in Electron: the runtime named by ELECTRON_OVERRIDE_DIST_PATH, or the binary of the npm
 * package, which is fetched once when `mayFetch`. `app` is the folder whose package.json Electron reads. Answers `{ command, args }` or `{ reason }`.
 */
export function electronCommand(root, { mayFetch = false, app = root } = {}) {
  // Chromium's sandbox refuses to run as root (containers, test machines); a clerk never is root, so nobody else gets this.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (given) {
    if (!existsSync(join(given, executable))) return { reason: 'ELECTRON_OVERRIDE_DIST_PATH: electron?' }
    if (process.platform === 'linux') return { ...linkedRuntime(root, given, app), args: asRoot }
    return { command: join(given, executable), args: [app] }
  }
  const module = join(root, 'node_modules/electron')
  const installed = () => {
    const name = join(module, 'path.txt')
    const path = existsSync(name) ? join(module, 'dist', readFileSync(name, 'utf8').trim()) : undefined
    return path !== undefined && existsSync(path) ? path : undefined
  }
  if (installed() === undefined && mayFetch && existsSync(join(module, 'install.js'))) {
    try {
      execFileSync(process.execPath, [join(module, 'install.js')], { stdio: 'ignore', timeout: fetchPatience })
    } catch {
      // No network or a proxy in between: said below.
    }
  }
  const command = installed()
  if (command === undefined) return { reason: 'nie można pobrać Electrona / the Electron binary cannot be fetched' }
  return { command, args: [...asRoot, app] }
}
