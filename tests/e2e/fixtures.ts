import { test as base } from '@playwright/test'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AppHost, HostFolders, StartedHost } from './hosts/appHost'
import { root, startElectronHost } from './hosts/electronHost'
import { startPreviewHost } from './hosts/previewHost'

export { expect } from '@playwright/test'

/** What a Playwright project says of its host. */
export interface HostOptions {
  readonly host: 'preview' | 'electron'
  /** Why this host cannot run here; the tests are skipped with this text. */
  readonly skipReason: string
}

interface Fixtures {
  /** Folders of this test alone, removed afterwards. */
  readonly folders: HostFolders
  /** The program, opened. */
  readonly app: AppHost
}

/** Starts the program on folders prepared by the test; the test closes it. */
export function startHost(host: HostOptions['host'], folders: HostFolders): Promise<StartedHost> {
  return host === 'electron' ? startElectronHost(folders) : startPreviewHost(folders)
}

/** Tests of the whole program: `test('…', async ({ app }) => …)` runs in every host there is. */
export const test = base.extend<Fixtures & HostOptions>({
  host: ['preview', { option: true }],
  skipReason: ['', { option: true }],
  folders: async ({ skipReason }, use, info) => {
    info.skip(skipReason !== '', skipReason)
    const parent = await mkdtemp(join(tmpdir(), 'kancelaria-e2e-'))
    const folders = { root, data: join(parent, 'data'), saved: join(parent, 'saved') }
    await mkdir(folders.data)
    await mkdir(folders.saved)
    await use(folders)
    await rm(parent, { recursive: true, force: true, maxRetries: 3 })
  },
  app: async ({ host, folders }, use) => {
    const started = await startHost(host, folders)
    await use(started)
    await started.close()
  },
})
