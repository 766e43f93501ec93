import { chromium, type Browser, type Page } from '@playwright/test'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { HostFolders } from '../e2e/hosts/appHost'
import { chromiumArgs, chromiumPath } from '../e2e/hosts/chromium'
import { launchElectron } from '../e2e/hosts/electronHost'

/** The whole program, to be killed the way a power cut does: no process of it is asked first. */
export interface KillableProgram {
  readonly page: Page
  /** Answers the next file chooser with this file. */
  readonly pickFile: (path: string) => Promise<void>
  /** SIGKILL for all of its processes; answers when they are gone. */
  readonly kill: () => Promise<void>
}

/** Kills a process that leads a group of its own, with the group. */
async function killGroup(leader: ChildProcess): Promise<void> {
  if (leader.pid === undefined || leader.exitCode !== null || leader.signalCode !== null) return
  const gone = once(leader, 'exit')
  process.kill(-leader.pid, 'SIGKILL')
  await gone
}

async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 30_000
  for (;;) {
    const answer = await ask().catch(() => undefined)
    if (answer !== undefined) return answer
    if (Date.now() > end) throw new Error('the program did not start')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Preview: the server and a browser, each leading a group of its own. The port is part of the origin that owns the data. */
async function startPreview(folders: HostFolders, port: number): Promise<KillableProgram> {
  const profile = join(folders.data, 'browser')
  const portFile = join(profile, 'DevToolsActivePort')
  // A killed browser leaves its lock behind; should its process number be in use again, it would refuse to start.
  for (const left of [portFile, join(profile, 'SingletonLock')]) await rm(left, { force: true })
  const server = spawn(process.execPath, [join(folders.root, 'out/main/preview.js'), '--port', String(port)], {
    env: { ...process.env, KANCELARIA_DATA_DIR: folders.data },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    detached: true,
  })
  const address = await new Promise<string>((resolve, reject) => {
    server.once('message', (message: unknown) => {
      if (typeof message === 'object' && message !== null && 'address' in message) resolve(String(message.address))
    })
    server.once('exit', (code) => reject(new Error(`The preview ended with ${String(code)}`)))
  })
  // Another port would be another origin with other data, and prove nothing.
  if (Number(new URL(address).port) !== port) throw new Error(`port ${port} was taken meanwhile`)
  const browser = spawn(
    chromiumPath() ?? chromium.executablePath(),
    [
      ...chromiumArgs,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--lang=pl',
      'about:blank',
    ],
    { stdio: 'ignore', detached: true },
  )
  // The file is there before its text is.
  const debugging = await until(async () => /^\d+(?=\n)/u.exec(await readFile(portFile, 'utf8'))?.[0])
  const connection: Browser = await until(() => chromium.connectOverCDP(`http://127.0.0.1:${debugging}`))
  const context = connection.contexts()[0]
  const page = context?.pages()[0] ?? (await context?.newPage())
  if (page === undefined) throw new Error('the browser has no page')
  await page.goto(address)
  return {
    page,
    pickFile: (path) => {
      page.once('filechooser', (chooser) => void chooser.setFiles(path).catch(() => undefined))
      return Promise.resolve()
    },
    async kill() {
      await Promise.all([killGroup(browser), killGroup(server)])
      await connection.close().catch(() => undefined)
    },
  }
}

async function startElectron(folders: HostFolders): Promise<KillableProgram> {
  const app = await launchElectron(folders.data)
  const page = await app.firstWindow()
  await page.waitForLoadState('load')
  return {
    page,
    pickFile: (path) =>
      app.evaluate(({ dialog }, file) => {
        Reflect.set(dialog, 'showOpenDialog', () => Promise.resolve({ canceled: false, filePaths: [file] }))
      }, path),
    // Playwright starts Electron as the leader of a group.
    kill: () => killGroup(app.process()),
  }
}

/** Starts the program on its folders; `port` is the preview's. */
export function startKillable(
  host: 'preview' | 'electron',
  folders: HostFolders,
  port: number,
): Promise<KillableProgram> {
  return host === 'electron' ? startElectron(folders) : startPreview(folders, port)
}
