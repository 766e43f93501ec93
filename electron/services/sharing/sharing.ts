import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { Answer, Input, Output } from '#shared/program/ipc/contract'
import { done, failed } from '../../ipc/answers'
import type { Secrets } from '../backups/backups'
import type { AttachmentStore } from '../attachments/store'
import type { Patience } from './connection'
import { openFolderLog } from './folderLog'
import { openServerLog } from './serverLog'
import { SharingAccess, type SharingSettings } from './settings'
import type { SharedLog } from './sharedLog'

export interface SharingPorts {
  readonly dataFolder: string
  readonly version: string
  readonly secrets: Secrets | undefined
  readonly store: AttachmentStore
  /** Absolute path, `null` when cancelled; absent where no dialog can be shown. */
  readonly chooseFolder: (() => Promise<string | null>) | undefined
  /** Name of the person at the workstation, shown to others where no server knows it. */
  readonly person: () => string
  /** How long is waited for a server; tests are in more of a hurry. */
  readonly patience?: Patience
}

/**
 * This workstation's way to the log several share. The page never reaches the network, or a folder, itself; what entries say
 * passes through here unread.
 */
export function createSharing(ports: SharingPorts) {
  const access = new SharingAccess(ports.dataFolder, ports.secrets)
  let opened: SharedLog | undefined

  const open = (settings: SharingSettings, password: string): SharedLog =>
    settings.kind === 'server'
      ? openServerLog(settings, password, ports.version, ports.patience)
      : openFolderLog(settings, ports)

  async function closed(): Promise<void> {
    const was = opened
    opened = undefined
    await was?.close()
  }

  /** Does something there; why it could not be done is the answer. */
  async function there<T>(work: (log: SharedLog) => Promise<T>): Promise<Answer<T>> {
    const { settings } = access
    if (settings === undefined) return failed('shareNotJoined')
    const password = settings.kind === 'server' ? await access.password() : ''
    if (password === undefined) return failed('sharePassword')
    opened ??= open(settings, password)
    return answered(opened, work)
  }

  async function answered<T>(log: SharedLog, work: (log: SharedLog) => Promise<T>): Promise<Answer<T>> {
    try {
      return done(await work(log))
    } catch (error) {
      return failed(log.failureOf(error))
    }
  }

  /** Goes there and looks; what works is kept. */
  async function enter(settings: SharingSettings, password: string): Promise<Answer<Record<string, never>>> {
    const tried = open(settings, password)
    const answer = await answered(tried, (log) => log.look({ at: 0 }))
    await tried.close()
    if (!answer.ok) return answer
    await closed()
    await access.keep(settings, password)
    return done({})
  }

  return {
    settings(): Answer<Output<'share.settings'>> {
      const { settings } = access
      if (settings === undefined) return done(null)
      if (settings.kind === 'folder') return done({ kind: 'folder', name: basename(settings.folder) })
      const { host, database, user } = settings
      return done({ kind: 'server', host, database, user })
    },

    join({ server, user, password }: Input<'share.join'>) {
      return enter({ ...server, kind: 'server', user }, password)
    },

    async joinFolder(): Promise<Answer<Output<'share.joinFolder'>>> {
      if (ports.chooseFolder === undefined) return failed('unsupported')
      const folder = await ports.chooseFolder()
      if (folder === null) return done(null)
      const answer = await enter({ kind: 'folder', folder, writer: randomUUID().slice(0, 8) }, '')
      return answer.ok ? done({ name: basename(folder) }) : answer
    },

    password({ password }: Input<'share.password'>): Promise<Answer<Output<'share.password'>>> {
      return access.settings === undefined
        ? Promise.resolve(failed('shareNotJoined'))
        : enter(access.settings, password)
    },

    async leave(): Promise<Answer<Output<'share.leave'>>> {
      access.forget()
      await closed()
      return done({})
    },

    look: (input: Input<'share.look'>) => there((log) => log.look(input)),
    append: (input: Input<'share.append'>) => there((log) => log.append(input)),
    empty: (input: Input<'share.empty'>) => there((log) => log.empty(input)),
    read: (input: Input<'share.read'>) => there((log) => log.read(input)),
    wait: (input: Input<'share.wait'>) => there((log) => log.wait(input)),
    attend: (input: Input<'share.attend'>) => there((log) => log.attend(input)),
    claim: (input: Input<'share.claim'>) => there((log) => log.claim(input)),

    sendFiles({ origin, files }: Input<'share.sendFiles'>): Promise<Answer<Output<'share.sendFiles'>>> {
      return there(async (log) => {
        const missing: string[] = []
        for (const { sha256, register } of files)
          if (!(await log.sendFile(ports.store, { origin, register, sha256 }))) missing.push(sha256)
        return { missing }
      })
    },

    fetchFiles({ files }: Input<'share.fetchFiles'>): Promise<Answer<Output<'share.fetchFiles'>>> {
      return there(async (log) => {
        const missing: string[] = []
        for (const sha256 of files)
          if (!(await ports.store.has(sha256)) && !(await log.fetchFile(ports.store, sha256))) missing.push(sha256)
        return { missing }
      })
    },

    /** Sees to it that a file is here, where those who share the log have it; where nobody has, it stays missing. */
    async bring(sha256: string): Promise<void> {
      if (access.settings === undefined || (await ports.store.has(sha256))) return
      await there((log) => log.fetchFile(ports.store, sha256))
    },

    close: closed,
  }
}
