import type { TemplateInspection } from '#shared/engine/templates/inspection'
import type { Output } from '#shared/program/ipc/contract'
import { join } from 'node:path'
import { done, failed } from '../ipc/answers'
import type { Handlers } from '../ipc/gate'
import type { ArchiveThread } from './archive/archiveThread'
import { createAttachments } from './attachments/attachments'
import { openAttachmentStore } from './attachments/store'
import type { TextReader } from './attachments/textReader'
import { createArchives } from './backups/archives'
import { type BackupPorts, createBackups } from './backups/backups'
import { createExports } from './exports'
import type { ExportPorts } from './exports'
import { createFiles } from './files'
import { createFolders } from './folders'
import { createPackages } from './packages'
import type { Attention, Dialogs, Log, Printer } from './ports'
import type { PreferencesService } from './preferences'
import { createReminders, openRememberedDay } from './reminders'
import { createPrinting } from './printing'
import { createSharing } from './sharing/sharing'
import { createTemplates } from './templates/templates'

export interface HostPorts
  extends
    Omit<ExportPorts, 'saveFile' | 'placeInFolder' | 'readTemplate' | 'placeToLook'>,
    Omit<BackupPorts, 'chooseFolder' | 'startArchive'> {
  readonly host: Output<'app.info'>['host']
  readonly version: string
  readonly preferences: PreferencesService
  readonly dialogs: Dialogs
  readonly log: Log
  /** Folder of the office's data outside the database. */
  readonly dataFolder: string
  readonly readText: TextReader
  /** Where folders go that are downloaded as a ZIP; absent where the user chooses a place for the folder itself. */
  readonly downloads?: () => Promise<string>
  /** Absent where the page is printed by the browser that shows it. */
  readonly printer: Printer | undefined
  readonly attention: Attention
  /** Reads a file as a template, in a thread. */
  readonly inspectTemplate: (bytes: Uint8Array) => Promise<TemplateInspection>
  /** Starts a thread for an archive whose attached files lie in the store in this folder. */
  readonly startArchive: (attachmentsFolder: string) => ArchiveThread
  /** Undo and redo of the text the focus is in; absent where there is no menu of ours to choose them from. */
  readonly replayTyping: ((direction: 'undo' | 'redo') => void) | undefined
  /** Starts the program anew; it may answer after the program is gone. */
  readonly restart: () => void
}

/** Builds the handlers of all messages from what a host gives; the same for Electron, the preview and tests. */
export function createServices(ports: HostPorts) {
  const files = createFiles(ports.dialogs)
  const attachmentsFolder = join(ports.dataFolder, 'attachments')
  const attachmentStore = openAttachmentStore(attachmentsFolder)
  const folders = createFolders({ ...ports, downloads: ports.downloads, store: attachmentStore })
  const templates = createTemplates({ store: attachmentStore, inspect: ports.inspectTemplate })
  const exports = createExports({
    ...ports,
    saveFile: ports.dialogs.saveFile,
    placeInFolder: (id, path, format) => folders.documentPlace(id, path, format),
    readTemplate: (sha256) => templates.read(sha256),
    placeToLook: (name) => printing.placeToLook(name),
  })
  const printing = createPrinting({ ...ports, exports, folder: join(ports.dataFolder, 'printed') })
  const attachments = createAttachments({
    ...ports,
    store: attachmentStore,
    openedFolder: join(ports.dataFolder, 'opened'),
    limits: () => {
      const { attachmentMegabytes, attachmentTypes } = ports.preferences.read()
      return { bytes: attachmentMegabytes * 1024 * 1024, types: attachmentTypes }
    },
  })
  const startArchive = () => ports.startArchive(attachmentsFolder)
  const backups = createBackups({ ...ports, startArchive, chooseFolder: ports.dialogs.chooseFolder })
  const archives = createArchives({
    ...ports,
    startArchive,
    pickArchive: () => ports.dialogs.openFile('archive'),
    findBackup: backups.find,
    passphraseFor: backups.passphraseFor,
  })
  const packages = createPackages({ ...ports, startArchive, saveCopy: ports.dialogs.saveCopy })
  const reminders = createReminders({
    ...ports,
    reminded: openRememberedDay(join(ports.dataFolder, 'reminded.txt')),
  })
  const sharing = createSharing({
    ...ports,
    store: attachmentStore,
    chooseFolder: ports.dialogs.chooseFolder,
    person: () => ports.preferences.read().userName,
  })
  const handlers: Handlers = {
    'app.info': () => {
      // The first thing a page asks: the log shows that it came up, which is also how `npm run pack` knows.
      ports.log.info(`page open: ${ports.host} ${ports.version}`)
      return Promise.resolve(
        done({
          host: ports.host,
          version: ports.version,
          notices: [...ports.preferences.notices],
          can: { ...reminders.can, pdf: ports.printer !== undefined },
        }),
      )
    },
    'preferences.read': () => Promise.resolve(done(ports.preferences.read())),
    'preferences.write': (changes) => Promise.resolve(done(ports.preferences.write(changes))),
    'file.pickRegister': files.pickRegister,
    'file.pickPicture': files.pickPicture,
    'export.start': (input) => exports.start(input),
    'template.inspect': (input) => templates.inspect(input),
    'export.rows': (input) => exports.rows(input),
    'export.next': (input) => exports.next(input),
    'export.finish': (input) => exports.finish(input),
    'export.cancel': (input) => exports.cancel(input),
    'export.open': (input) => exports.open(input),
    'print.start': (input) => printing.start(input),
    'print.show': (input) => printing.show(input),
    'folder.start': (input) => folders.start(input),
    'folder.file': (input) => folders.file(input),
    'folder.attachments': (input) => folders.attachments(input),
    'folder.finish': (input) => folders.finish(input),
    'folder.cancel': (input) => folders.cancel(input),
    'folder.open': (input) => folders.open(input),
    'attachment.pick': (input) => attachments.pick(input),
    'attachment.start': (input) => attachments.start(input),
    'attachment.chunk': (input) => attachments.chunk(input),
    'attachment.pull': (input) => attachments.pull(input),
    'attachment.finish': (input) => attachments.finish(input),
    'attachment.cancel': (input) => attachments.cancel(input),
    'attachment.open': (input) => sharing.bring(input.sha256).then(() => attachments.open(input)),
    'attachment.save': (input) => sharing.bring(input.sha256).then(() => attachments.save(input)),
    'attachment.text': (input) => sharing.bring(input.sha256).then(() => attachments.text(input)),
    'attachment.bytes': (input) => sharing.bring(input.sha256).then(() => attachments.bytes(input)),
    'attachment.verify': (input) => attachments.verify(input),
    'attachment.list': () => attachments.list(),
    'attachment.remove': (input) => attachments.remove(input),
    'backup.state': () => backups.state(),
    'backup.settings': (input) => backups.settings(input),
    'backup.chooseFolder': () => backups.chooseFolder(),
    'backup.defaultFolder': () => backups.defaultFolder(),
    'backup.openFolder': () => backups.openFolder(),
    'backup.passphrase': (input) => backups.passphrase(input),
    'backup.start': (input) => backups.start(input),
    'backup.rows': (input) => backups.rows(input),
    'backup.attachments': (input) => backups.attachments(input),
    'backup.finish': (input) => backups.finish(input),
    'backup.cancel': (input) => backups.cancel(input),
    'backup.verify': (input) => backups.verify(input),
    'package.start': (input) => packages.start(input),
    'package.rows': (input) => packages.rows(input),
    'package.attachments': (input) => packages.attachments(input),
    'package.finish': (input) => packages.finish(input),
    'package.cancel': (input) => packages.cancel(input),
    'archive.pick': () => archives.pick(),
    'archive.open': (input) => archives.open(input),
    'archive.rows': (input) => archives.rows(input),
    'archive.attachments': (input) => archives.attachments(input),
    'archive.close': (input) => archives.close(input),
    'reminder.tasks': (input) => reminders.tasks(input),
    'share.settings': () => Promise.resolve(sharing.settings()),
    'share.leave': () => sharing.leave(),
    'share.joinFolder': () => sharing.joinFolder(),
    'share.join': (input) => sharing.join(input),
    'share.password': (input) => sharing.password(input),
    'share.look': (input) => sharing.look(input),
    'share.append': (input) => sharing.append(input),
    'share.empty': (input) => sharing.empty(input),
    'share.read': (input) => sharing.read(input),
    'share.wait': (input) => sharing.wait(input),
    'share.attend': (input) => sharing.attend(input),
    'share.claim': (input) => sharing.claim(input),
    'share.sendFiles': (input) => sharing.sendFiles(input),
    'share.fetchFiles': (input) => sharing.fetchFiles(input),
    'log.bug': ({ report }) => {
      ports.log.report(report)
      return Promise.resolve(done({}))
    },
    'typing.replay': ({ direction }) => {
      if (ports.replayTyping === undefined) return Promise.resolve(failed('unsupported'))
      ports.replayTyping(direction)
      return Promise.resolve(done({}))
    },
    'app.restart': () => {
      ports.restart()
      return Promise.resolve(done({}))
    },
  }
  const jobs = [exports, folders, attachments, backups, archives, packages]
  return {
    handlers,
    exports,
    printing,
    reminders,
    folders,
    attachments,
    attachmentStore,
    archives,
    packages,
    sharing,
    /** Whether a file is being written or read. */
    isBusy: (): boolean => jobs.some((job) => job.isBusy()),
    /** Cancels what is open: the window was closed or its page went away. */
    cancelAll: async (): Promise<void> => {
      await Promise.all(jobs.map((job) => job.cancelAll()))
    },
  }
}

export type Services = ReturnType<typeof createServices>
