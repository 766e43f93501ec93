// `npm run pack`: an unpacked Linux build in dist/ from the Electron runtime named by ELECTRON_OVERRIDE_DIST_PATH (or the npm
// package's binary). Where there is a display it is started once, and must show its page and answer a message.
import { chromium } from '@playwright/test'
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
/** How long the packed program may take to show its page, ms. */
const patience = 60_000

/** Starts the packed program on data of its own and asks its page who it is. */
async function tryStart() {
  const data = mkdtempSync(join(tmpdir(), 'kancelaria-pack-'))
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const program = spawn(
    join(root, 'dist/linux-unpacked/kancelaria-rady'),
    [...asRoot, '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${data}`],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  try {
    const address = await new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('no window in time')), patience).unref()
      program.once('exit', (code) => reject(new Error(`it ended with ${code}`)))
      let heard = ''
      program.stderr.on('data', (text) => {
        heard += text
        const found = /DevTools listening on (ws:\S+)/u.exec(heard)
        if (found) resolve(found[1])
      })
    })
    // Attached only once the page is there: attaching while a window opens makes Playwright wait for ever now and then.
    const list = new URL('/json/list', address.replace(/^ws/u, 'http'))
    const isShown = async () => (await (await fetch(list)).json()).some(({ url }) => url.startsWith('app://bundle/'))
    const deadline = performance.now() + patience
    while (!(await isShown())) {
      if (performance.now() > deadline) throw new Error('its page does not open')
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    const browser = await chromium.connectOverCDP(address)
    const page = browser.contexts()[0].pages()[0]
    await page.waitForLoadState('load')
    const answer = await page.evaluate(() => window.host['app.info']({}))
    await browser.close()
    if (answer?.value?.host !== 'electron') throw new Error('it does not answer')
  } finally {
    if (program.exitCode === null) {
      const gone = once(program, 'exit')
      program.kill('SIGTERM')
      await gone
    }
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

const noDisplay = missingDisplay()
if (noDisplay === undefined) {
  await tryStart()
  console.log('Spakowany program się uruchamia. / The packed program starts.')
} else console.log(`Nie uruchomiono na próbę: ${noDisplay}`)
console.log(`Gotowe / done: dist/linux-unpacked (Electron ${version})`)
