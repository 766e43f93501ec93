import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGate } from '../ipc/gate'
import { startArchiveThread } from '../services/archive/archiveThread'
import { freshTemporary, ownBackupFolder } from '../services/backups/backupFolder'
import { openBackupIndex } from '../services/backups/backupIndex'
import { openConfStore } from '../services/confStore'
import { createTextReader } from '../services/attachments/textReader'
import { inspectInThread } from '../services/templates/inspectJob'
import { nodeDisk } from '../services/disk'
import { openDocumentJob } from '../services/documents/writer'
import { createLog } from '../services/log'
import { createPreferences } from '../services/preferences'
import { findPreferences, preferencesName } from '../services/preferencesFile'
import { createServices } from '../services/services'
import { version } from '../version'
import { previewDataFolder } from './dataFolder'
import { startPreview } from './server'

/** Port of the preview unless `--port` says otherwise; the port is part of the origin that owns the browser's data. */
const usualPort = 41730

function wantedPort(args: readonly string[]): number {
  const given = Number(args[args.indexOf('--port') + 1])
  return args.includes('--port') && Number.isInteger(given) && given >= 0 && given < 65_536 ? given : usualPort
}

async function start(): Promise<void> {
  const now = () => new Date()
  const data = previewDataFolder(process.env, process.platform)
  mkdirSync(data, { recursive: true })
  const exportsFolder = mkdtempSync(join(tmpdir(), 'kancelaria-'))
  const log = createLog({ folder: join(data, 'logs'), now })
  const preferences = createPreferences(
    findPreferences(join(data, `${preferencesName}.json`), now()),
    () => openConfStore(data),
    (error) => log.bug('preferences', error),
  )
  const services = createServices({
    host: 'preview',
    version,
    preferences,
    log,
    dataFolder: data,
    readText: createTextReader(),
    inspectTemplate: (bytes) => inspectInThread(bytes),
    disk: nodeDisk,
    openDocument: openDocumentJob,
    dialogs: {
      // The browser shows its own file chooser: the bridge answers these messages before they get here.
      openFile: () => Promise.resolve(null),
      openAttachments: () => Promise.resolve([]),
      chooseFolder: undefined,
      // Files wait in a folder of this process until the browser downloads them.
      saveFile: async (name) => join(await mkdtemp(join(exportsFolder, 'export-')), name),
      saveCopy: async (name) => join(await mkdtemp(join(exportsFolder, 'copy-')), name),
    },
    openInSystem: undefined,
    printer: undefined,
    attention: { notify: undefined, badge: undefined, tray: undefined, startWithSystem: undefined },
    downloads: () => mkdtemp(join(exportsFolder, 'folder-')),
    ownFolder: join(data, ownBackupFolder),
    temporary: freshTemporary(join(data, 'tymczasowe')),
    index: openBackupIndex(join(data, 'backups.json'), nodeDisk, new Date()),
    startArchive: startArchiveThread,
    secrets: undefined,
    now,
    replayTyping: undefined,
    restart: () => undefined,
  })
  const gate = createGate(services.handlers, (channel, error) => log.bug(channel, error))
  const port = wantedPort(process.argv)
  const server = await startPreview({
    bundle: join(import.meta.dirname, '../renderer'),
    gate,
    finished: (job) =>
      services.exports.finished(job) ??
      services.folders.finished(job) ??
      services.attachments.finished(job) ??
      services.packages.finished(job),
    received: exportsFolder,
    keepArchive: services.archives.keep,
    port,
  })

  const stop = (): void => {
    process.exitCode = 0
    void Promise.all([services.cancelAll(), server.close()]).finally(() => {
      rmSync(exportsFolder, { recursive: true, force: true })
      process.exit()
    })
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  // A parent that goes away takes the preview with it, or test runs would leave servers behind.
  process.once('disconnect', stop)

  if (port !== 0 && server.port !== port) process.stdout.write(`Port ${port} jest zajęty / is taken: ${server.port}\n`)
  process.stdout.write(`Podgląd / preview: ${server.address}\n`)
  process.send?.({ address: server.address })
}

start().catch((error: unknown) => {
  process.stderr.write(
    `Podgląd nie ruszył / the preview did not start: ${error instanceof Error ? error.message : 'error'}\n`,
  )
  process.exit(1)
})
