// `npm run pack`: an unpacked Linux build in dist/ from the Electron runtime named by ELECTRON_OVERRIDE_DIST_PATH (or the npm
// package's binary). Where there is a display it is started: it must show its page, and must refuse to be debugged.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { missingDisplay } from './runtime.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(root, 'node_modules/electron/dist')
const versionFile = join(dist, 'version')
if (!existsSync(versionFile)) {
  console.error(
    'Brak środowiska Electrona: ustaw ELECTRON_OVERRIDE_DIST_PATH albo uruchom raz „npm start”. / No Electron runtime: set ELECTRON_OVERRIDE_DIST_PATH or run "npm start" once.',
  )
  process.exit(1)
}
const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/u, '')

execFileSync(
  process.execPath,
  [
    join(root, 'node_modules/electron-builder/cli.js'),
    '--linux',
    'dir',
    '--publish',
    'never',
    `-c.electronDist=${dist}`,
    `-c.electronVersion=${version}`,
  ],
  { cwd: root, stdio: 'inherit' },
)
/** How long the packed program may take to show its page or to refuse to start, ms. */
const patience = 60_000

/** Runs the packed program on a data folder of its own while `observe` looks at it, and ends it. */
async function run(args, observe) {
  const data = mkdtempSync(join(tmpdir(), 'kancelaria-pack-'))
  // Chromium's sandbox refuses to run as root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const program = spawn(
    join(root, 'dist/linux-unpacked/kancelaria-rady'),
    [...asRoot, '--disable-gpu', `--user-data-dir=${data}`, ...args],
    { stdio: 'ignore' },
  )
  try {
    await observe(program, data)
  } finally {
    if (program.exitCode === null && program.signalCode === null) {
      const gone = once(program, 'exit')
      program.kill('SIGTERM')
      await gone
    }
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/**
 * Waits until the program's log says that its page came up: the page writes nothing, so its question must have gone
 * through preload and gate. A debugger, which could ask the page itself, is refused by a packed program.
 */
async function opensItsPage(program, data) {
  const log = join(data, 'logs/kancelaria.log')
  const deadline = performance.now() + patience
  for (;;) {
    const text = existsSync(log) ? readFileSync(log, 'utf8') : ''
    if (/ bug |renderer gone/u.test(text)) throw new Error(`it started with a bug:\n${text}`)
    if (text.includes('page open: electron ')) return
    if (program.exitCode !== null) throw new Error(`it ended with ${program.exitCode}`)
    if (performance.now() > deadline) throw new Error('its page does not open')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Waits until the program has ended because of a switch it must refuse. */
async function isRefused(program, data) {
  const ended = once(program, 'exit', { signal: AbortSignal.timeout(patience) })
  const [code] = program.exitCode === null ? await ended : [program.exitCode]
  if (code !== 1 || existsSync(join(data, 'logs'))) throw new Error(`a debugger is not refused (${code})`)
}

const noDisplay = missingDisplay()
if (noDisplay === undefined) {
  await run([], opensItsPage)
  for (const name of ['remote-debugging-port=0', 'remote-debugging-pipe', 'inspect=0'])
    await run([`--${name}`], isRefused)
  console.log('Spakowany program się uruchamia. / The packed program starts.')
} else console.log(`Nie uruchomiono na próbę: ${noDisplay}`)
console.log(`Gotowe / done: dist/linux-unpacked (Electron ${version})`)
