import type { Output } from '#shared/ipc/contract'
import { join } from 'node:path'
import { done } from '../ipc/answers'
import type { Handlers } from '../ipc/gate'
import { createAttachments } from './attachments/attachments'
import { openAttachmentStore } from './attachments/store'
import type { TextReader } from './attachments/textReader'
import { createExports } from './exports'
import type { ExportPorts } from './exports'
import { createFiles } from './files'
import type { Dialogs, Log } from './ports'
import type { PreferencesService } from './preferences'

export interface HostPorts extends Omit<ExportPorts, 'saveFile'> {
  readonly host: Output<'app.info'>['host']
  readonly version: string
  readonly preferences: PreferencesService
  readonly dialogs: Dialogs
  readonly log: Log
  /** Folder of the office's data outside the database. */
  readonly dataFolder: string
  readonly readText: TextReader
  /** Starts the program anew; it may answer after the program is gone. */
  readonly restart: () => void
}

/** Builds the handlers of all messages from what a host gives; the same for Electron, the preview and tests. */
export function createServices(ports: HostPorts) {
  const exports = createExports({ ...ports, saveFile: ports.dialogs.saveFile })
  const files = createFiles(ports.dialogs)
  const attachmentStore = openAttachmentStore(join(ports.dataFolder, 'attachments'))
  const attachments = createAttachments({
    ...ports,
    store: attachmentStore,
    openedFolder: join(ports.dataFolder, 'opened'),
    limits: () => {
      const { attachmentMegabytes, attachmentTypes } = ports.preferences.read()
      return { bytes: attachmentMegabytes * 1024 * 1024, types: attachmentTypes }
    },
  })
  const handlers: Handlers = {
    'app.info': () => {
      // The first thing a page asks: the log shows that it came up, which is also how `npm run pack` knows.
      ports.log.info(`page open: ${ports.host} ${ports.version}`)
      return Promise.resolve(
        done({ host: ports.host, version: ports.version, notices: [...ports.preferences.notices] }),
      )
    },
    'preferences.read': () => Promise.resolve(done(ports.preferences.read())),
    'preferences.write': (changes) => Promise.resolve(done(ports.preferences.write(changes))),
    'file.pickRegister': files.pickRegister,
    'file.pickPicture': files.pickPicture,
    'export.start': (input) => exports.start(input),
    'export.rows': (input) => exports.rows(input),
    'export.finish': (input) => exports.finish(input),
    'export.cancel': (input) => exports.cancel(input),
    'export.open': (input) => exports.open(input),
    'attachment.pick': (input) => attachments.pick(input),
    'attachment.start': (input) => attachments.start(input),
    'attachment.chunk': (input) => attachments.chunk(input),
    'attachment.pull': (input) => attachments.pull(input),
    'attachment.finish': (input) => attachments.finish(input),
    'attachment.cancel': (input) => attachments.cancel(input),
    'attachment.open': (input) => attachments.open(input),
    'attachment.save': (input) => attachments.save(input),
    'attachment.text': (input) => attachments.text(input),
    'attachment.verify': (input) => attachments.verify(input),
    'attachment.list': () => attachments.list(),
    'attachment.remove': (input) => attachments.remove(input),
    'log.bug': ({ report }) => {
      ports.log.report(report)
      return Promise.resolve(done({}))
    },
    'app.restart': () => {
      ports.restart()
      return Promise.resolve(done({}))
    },
  }
  return { handlers, exports, attachments, attachmentStore }
}

export type Services = ReturnType<typeof createServices>
