import { readFileSync, rmSync } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { joinFileSchema } from '#shared/program/sharing/joining'
import type { Secrets } from '../backups/backups'
import { nodeDisk } from '../disk'

/** A server, and who goes there. */
const serverSchema = joinFileSchema.extend({
  kind: z.literal('server'),
  user: z.string().min(1).max(63),
  /** Encrypted by the keyring of the system; absent where the password is asked after every start. */
  password: z.string().optional(),
})
/** A folder all workstations reach, and under which name this one writes there. */
const folderSchema = z.strictObject({
  kind: z.literal('folder'),
  folder: z.string().min(1),
  writer: z.string().regex(/^[0-9a-f]{8}$/),
})
const settingsSchema = z.discriminatedUnion('kind', [serverSchema, folderSchema])
export type ServerSettings = Omit<z.infer<typeof serverSchema>, 'password'>
export type FolderSettings = z.infer<typeof folderSchema>
/** Where the log lies that this workstation shares. */
export type SharingSettings = ServerSettings | FolderSettings

/** What is known of the server and who goes there; the password is in memory and, where it can be kept, in the keyring. */
export class SharingAccess {
  readonly #file: string
  readonly #secrets: Secrets | undefined
  #settings: SharingSettings | undefined
  #sealed: string | undefined
  #password: string | undefined

  constructor(folder: string, secrets: Secrets | undefined) {
    this.#file = join(folder, 'sharing.json')
    this.#secrets = secrets
    try {
      const settings = settingsSchema.parse(JSON.parse(readFileSync(this.#file, 'utf8')))
      this.#settings = settings
      if (settings.kind === 'server') this.#sealed = settings.password
    } catch {
      // Nothing is shared, or the file cannot be read: the workstation asks how to get there again.
    }
  }

  get settings(): SharingSettings | undefined {
    return this.#settings
  }

  /** The password; `undefined` where it has to be asked. */
  async password(): Promise<string | undefined> {
    if (this.#password !== undefined || this.#sealed === undefined || this.#secrets === undefined) return this.#password
    try {
      this.#password = await this.#secrets.decrypt(Buffer.from(this.#sealed, 'base64'))
    } catch {
      // Another user of the system, or a keyring that was emptied.
      this.#sealed = undefined
    }
    return this.#password
  }

  /** Keeps where and as whom; the password only where the system keeps secrets. */
  async keep(settings: SharingSettings, password: string): Promise<void> {
    const sealed =
      settings.kind === 'server' && (await this.#secrets?.isAvailable()) === true
        ? Buffer.from((await this.#secrets?.encrypt(password)) ?? []).toString('base64')
        : undefined
    const text = JSON.stringify({ ...settings, ...(sealed === undefined ? {} : { password: sealed }) })
    const temporary = `${this.#file}.tmp`
    await mkdir(dirname(this.#file), { recursive: true })
    const file = await open(temporary, 'w', 0o600)
    try {
      await file.writeFile(text)
    } finally {
      await file.close()
    }
    await nodeDisk.replace(temporary, this.#file)
    this.#settings = settings
    this.#sealed = sealed
    this.#password = password
  }

  forget(): void {
    rmSync(this.#file, { force: true })
    this.#settings = this.#sealed = this.#password = undefined
  }
}
