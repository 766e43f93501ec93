import { chromium } from '@playwright/test'
import type { BrowserContext, Page } from '@playwright/test'
import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { HostFolders, StartedHost } from './appHost'
import { chromiumArgs, chromiumPath } from './chromium'

/** The preview server as a process of its own, on the port it had before when there was one. */
export async function startServer(folders: HostFolders, port: number) {
  const server = fork(join(folders.root, 'out/main/preview.js'), ['--port', String(port)], {
    env: { ...process.env, KANCELARIA_DATA_DIR: folders.data },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    server.once('message', (message: unknown) => {
      if (typeof message === 'object' && message !== null && 'address' in message) resolve(String(message.address))
    })
    server.once('exit', (code) => reject(new Error(`The preview ended with ${String(code)}`)))
  })
  return { server, address, port: Number(new URL(address).port) }
}

/** Ends a preview server and waits until it is gone. */
export async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = once(server, 'exit')
  server.kill('SIGTERM')
  await gone
}

/** Starts the preview in a browser of its own: own server, own preferences, own profile. */
export async function startPreviewHost(folders: HostFolders): Promise<StartedHost> {
  let context: BrowserContext
  let page: Page
  let running = await startServer(folders, 0)

  async function open(): Promise<Page> {
    const executablePath = chromiumPath()
    context = await chromium.launchPersistentContext(join(folders.data, 'browser'), {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: chromiumArgs,
      acceptDownloads: true,
      viewport: { width: 1366, height: 768 },
    })
    page = context.pages()[0] ?? (await context.newPage())
    await page.goto(running.address)
    return page
  }
  async function close(): Promise<void> {
    await context.close()
    await stopServer(running.server)
  }
  await open()

  return {
    get page() {
      return page
    },
    data: folders.data,
    pickFile: (path) => {
      page.once('filechooser', (chooser) => void chooser.setFiles(path))
      return Promise.resolve()
    },
    chooseFolder: () => Promise.resolve(),
    cancelDialog: () => {
      page.once('filechooser', (chooser) => void chooser.element().dispatchEvent('cancel'))
      return Promise.resolve()
    },
    async saved(action) {
      const [download] = await Promise.all([page.waitForEvent('download'), action()])
      const path = join(folders.saved, download.suggestedFilename())
      await download.saveAs(path)
      return path
    },
    async restart() {
      await close()
      running = await startServer(folders, running.port)
      return open()
    },
    close,
  }
}
