import { _electron, expect } from '@playwright/test'
import type { ElectronApplication, Page } from '@playwright/test'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { electronCommand, missingDisplay } from '../../../electron/runtime.mjs'
import type { HostFolders, StartedHost } from './appHost'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** How to start Electron for tests: through the launcher, see there. */
export const testCommand = () => electronCommand(root, { app: join(root, 'tests/e2e/launcher') })

/** Why the specs cannot run in Electron here, or an empty string. Never downloads anything. */
export function electronMissing(): string {
  const display = missingDisplay()
  if (display !== undefined) return display
  const command = testCommand()
  return 'reason' in command ? command.reason : ''
}

/** Starts the built program in Electron on a user-data folder of its own. */
export async function launchElectron(data: string): Promise<ElectronApplication> {
  const command = testCommand()
  if ('reason' in command) throw new Error(command.reason)
  return _electron.launch({
    executablePath: command.command,
    args: [...command.args, '--disable-gpu', '--lang=pl', `--user-data-dir=${data}`],
  })
}

/** Electron with its dialogs answered by the test. */
export async function startElectronHost(folders: HostFolders): Promise<StartedHost> {
  let app: ElectronApplication
  let page: Page

  async function open(): Promise<Page> {
    app = await launchElectron(folders.data)
    page = await app.firstWindow()
    await page.waitForLoadState('load')
    await app.evaluate(({ dialog }, folder) => {
      const name = (path: string | undefined) => (path ?? 'plik').split(/[\\/]/u).at(-1) ?? 'plik'
      Reflect.set(dialog, 'showSaveDialog', (_window: unknown, options: { defaultPath?: string }) =>
        Promise.resolve({ canceled: false, filePath: `${folder}/${name(options.defaultPath)}` }),
      )
    }, folders.saved)
    return page
  }
  await open()

  return {
    get page() {
      return page
    },
    data: folders.data,
    pickFile: (path) =>
      app.evaluate(({ dialog }, file) => {
        Reflect.set(dialog, 'showOpenDialog', () => Promise.resolve({ canceled: false, filePaths: [file] }))
      }, path),
    chooseFolder: () =>
      app.evaluate(({ dialog }, folder) => {
        Reflect.set(dialog, 'showOpenDialog', () => Promise.resolve({ canceled: false, filePaths: [folder] }))
      }, folders.saved),
    cancelDialog: () =>
      app.evaluate(({ dialog }) => {
        const save: unknown = Reflect.get(dialog, 'showSaveDialog')
        Reflect.set(dialog, 'showOpenDialog', () => Promise.resolve({ canceled: true, filePaths: [] }))
        Reflect.set(dialog, 'showSaveDialog', () => {
          Reflect.set(dialog, 'showSaveDialog', save)
          return Promise.resolve({ canceled: true, filePath: '' })
        })
      }),
    async saved(action) {
      const before = new Set(readdirSync(folders.saved))
      await action()
      const fresh = () => readdirSync(folders.saved).find((name) => !before.has(name) && !name.endsWith('.tmp'))
      await expect.poll(fresh, { timeout: 30_000 }).toBeDefined()
      const path = join(folders.saved, fresh() ?? '')
      expect(existsSync(path)).toBe(true)
      return path
    },
    async restart() {
      await app.close()
      return open()
    },
    close: () => app.close(),
  }
}
