// `npm start`: builds if needed and opens the program in Electron; where that is not possible it says why in one line and
// serves the preview to a browser. `npm run preview` (--preview) goes straight there.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { electronCommand, missingDisplay } from './runtime.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const args = process.argv.slice(2)
const built = ['out/main/main.js', 'out/main/preview.js', 'out/preload/preload.cjs', 'out/renderer/index.html']

/** Time of the newest file below a path, ms. */
function newest(path) {
  const status = statSync(path, { throwIfNoEntry: false })
  if (status === undefined) return 0
  if (!status.isDirectory()) return status.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0)
}

function isUpToDate() {
  if (built.some((path) => !existsSync(join(root, path)))) return false
  const oldestOutput = Math.min(...built.map((path) => statSync(join(root, path)).mtimeMs))
  const sources = ['electron', 'renderer', 'shared', 'assets', 'electron.vite.config.ts', 'package.json']
  return sources.every((path) => newest(join(root, path)) <= oldestOutput)
}

function build() {
  if (isUpToDate()) return
  console.log('Buduję program… / building…')
  const vite = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  if (!existsSync(vite)) {
    console.error('Brak zależności: uruchom najpierw „npm ci”. / Dependencies are missing: run "npm ci" first.')
    process.exit(1)
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build'], { cwd: root, encoding: 'utf8' })
  if (status === 0) return
  console.error(`${stdout}\n${stderr}\nBudowanie nie powiodło się. / The build failed.`)
  process.exit(1)
}

/** Opens the default browser where there is one; the address is printed in any case. */
function openBrowser(address) {
  if (missingDisplay() !== undefined) return
  const [command, ...rest] =
    process.platform === 'win32'
      ? ['rundll32', 'url.dll,FileProtocolHandler', address]
      : process.platform === 'darwin'
        ? ['open', address]
        : ['xdg-open', address]
  const browser = spawn(command, rest, { stdio: 'ignore', detached: true })
  browser.on('error', () => undefined)
  browser.unref()
}

function startPreview() {
  const server = spawn(
    process.execPath,
    [join(root, 'out/main/preview.js'), ...args.filter((a) => a !== '--preview')],
    {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  )
  server.on('message', (message) => {
    if (!args.includes('--no-open')) openBrowser(message.address)
  })
  server.on('exit', (code) => process.exit(code ?? 1))
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
}

function startElectron({ command, args: own }) {
  const started = performance.now()
  // Set by some terminals inside editors: Electron would start as plain Node.
  const env = { ...process.env }
  delete env.ELECTRON_RUN_AS_NODE
  const program = spawn(command, [...own, ...args], { cwd: root, env, stdio: ['ignore', 'ignore', 'ignore'] })
  program.on('error', () => fallBack('Electron się nie uruchamia / Electron does not start'))
  program.on('exit', (code, signal) => {
    // Missing system libraries end it at once; later exits are the clerk's own.
    if (code !== 0 && performance.now() - started < 5_000) {
      fallBack(`Electron zakończył się od razu (${code ?? signal}) / Electron ended at once`)
    } else process.exit(code ?? 1)
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => program.kill(signal))
}

let fallen = false
function fallBack(reason) {
  if (fallen) return
  fallen = true
  console.log(`Bez okna programu: ${reason}. Podgląd w przeglądarce zamiast niego: / The preview instead:`)
  startPreview()
}

build()
if (args.includes('--preview')) startPreview()
else {
  const noDisplay = missingDisplay()
  const electron = noDisplay === undefined ? electronCommand(root, { mayFetch: true }) : { reason: noDisplay }
  if ('reason' in electron) fallBack(electron.reason)
  else startElectron(electron)
}
