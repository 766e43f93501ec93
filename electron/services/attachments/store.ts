import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { nodeDisk, syncFolder, type Disk } from '../disk'
import { errorCode } from '../fileErrors'

/** What is stored: a file is named by the SHA-256 of its bytes, in lower-case hexadecimal. */
export interface StoredFile {
  readonly sha256: string
  readonly bytes: number
}

/** Whether stored bytes still are what their name says. */
export type FileState = 'whole' | 'missing' | 'altered'

/** A file being put into the store piece by piece. After a rejection, and after `cancel`, nothing is left of it. */
export interface Incoming {
  readonly write: (piece: Uint8Array) => Promise<void>
  /**
   * Puts it in place; `isNew` is false when the store had these bytes already. With `expected` other bytes are refused
   * with `BadContent`.
   */
  readonly finish: (expected?: string) => Promise<StoredFile & { readonly isNew: boolean }>
  readonly cancel: () => Promise<void>
}

/**
 * Attached files, addressed by their content: the same bytes are kept once, whoever attached them, and what is kept is
 * never changed. Backups, packages and the handover folder take attachments from here and put them back here.
 */
export interface AttachmentStore {
  readonly has: (sha256: string) => Promise<boolean>
  /** Every file there is; what does not belong into the folder is passed over. */
  readonly list: () => Promise<readonly StoredFile[]>
  /** The bytes, in pieces. Fails like any file that is not there (`ENOENT`); whether they are whole is for `verify`. */
  readonly read: (sha256: string) => AsyncIterable<Uint8Array>
  /** Starts putting a file in, for pieces that come one by one. */
  readonly receive: () => Promise<Incoming>
  /** Puts a whole stream in. With `expected` anything else is refused with `BadContent` and leaves nothing behind. */
  readonly put: (
    source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    expected?: string,
  ) => Promise<StoredFile & { readonly isNew: boolean }>
  /** Reads all bytes again and compares them with their name. */
  readonly verify: (sha256: string) => Promise<FileState>
  /** Copies a file to a path as it is read, compared with its name. Answers what it found; only `whole` leaves a copy. */
  readonly copyTo: (sha256: string, path: string) => Promise<FileState>
  /** Takes a file out. Only at the clerk's explicit wish, and only what nothing refers to. */
  readonly remove: (sha256: string) => Promise<void>
}

/** What was put in is not what was announced. */
export class BadContent extends Error {}

/** Steps of the file system a full or failing disk may refuse; injected so that tests can fail each of them. */
export interface StoreDisk extends Pick<Disk, 'replace' | 'remove'> {
  readonly create: (path: string) => Promise<{
    readonly write: (piece: Uint8Array) => Promise<void>
    readonly close: () => Promise<void>
  }>
}

export const storeDisk: StoreDisk = {
  ...nodeDisk,
  async create(path) {
    const handle = await open(path, 'wx')
    return {
      async write(piece) {
        // A write may take fewer bytes than it was given.
        for (let at = 0; at < piece.length;) {
          const { bytesWritten } = await handle.write(piece, at, piece.length - at)
          at += bytesWritten
        }
      },
      close: () => handle.close(),
    }
  },
}

/** What an interrupted program left half received is removed when it is older than this, ms. */
const forgotten = 24 * 60 * 60 * 1_000

const isName = (name: string): boolean => /^[0-9a-f]{64}$/u.test(name)

/**
 * The store in a folder of its own: `<folder>/ab/abcd…`, two letters per folder so that none grows large. A file is
 * written to `<folder>/incoming`, fsynced, made read-only and renamed, so that its name never stands for half of it.
 */
export function openAttachmentStore(folder: string, disk: StoreDisk = storeDisk): AttachmentStore {
  const incoming = join(folder, 'incoming')
  const pathOf = (sha256: string): string => {
    // Names come from messages and archives; nothing else may become a path.
    if (!isName(sha256)) throw new TypeError('not a SHA-256')
    return join(folder, sha256.slice(0, 2), sha256)
  }

  /** Once, before the first file comes in. */
  let ready: Promise<unknown> | undefined
  async function prepare(): Promise<void> {
    await mkdir(incoming, { recursive: true })
    for (const name of await readdir(incoming)) {
      const path = join(incoming, name)
      const status = await stat(path).catch(() => undefined)
      if (status !== undefined && Date.now() - status.mtimeMs > forgotten)
        await disk.remove(path).catch(() => undefined)
    }
  }

  async function sizeOf(sha256: string): Promise<number | undefined> {
    try {
      const status = await stat(pathOf(sha256))
      return status.isFile() ? status.size : undefined
    } catch (error) {
      if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined
      throw error
    }
  }

  async function* read(sha256: string): AsyncIterable<Uint8Array> {
    for await (const piece of createReadStream(pathOf(sha256), { highWaterMark: 1024 * 1024 })) {
      if (piece instanceof Uint8Array) yield piece
    }
  }

  /** Reads a file and gives each piece on; the state is known at the end. */
  async function passing(sha256: string, take: (piece: Uint8Array) => Promise<void> | void): Promise<FileState> {
    const hash = createHash('sha256')
    try {
      for await (const piece of read(sha256)) {
        hash.update(piece)
        await take(piece)
      }
    } catch (error) {
      if (errorCode(error) === 'ENOENT' && (await sizeOf(sha256)) === undefined) return 'missing'
      throw error
    }
    return hash.digest('hex') === sha256 ? 'whole' : 'altered'
  }

  const verify = (sha256: string): Promise<FileState> => passing(sha256, () => undefined)

  async function receive(): Promise<Incoming> {
    ready ??= prepare()
    try {
      await ready
    } catch (error) {
      // The next file tries again: the disk may be back by then.
      ready = undefined
      throw error
    }
    const path = join(incoming, randomUUID())
    const file = await disk.create(path)
    const hash = createHash('sha256')
    let bytes = 0
    let closed: Promise<void> | undefined
    const close = (): Promise<void> => (closed ??= file.close())
    const discard = async (): Promise<void> => {
      await close().catch(() => undefined)
      await disk.remove(path)
    }
    return {
      async write(piece) {
        try {
          await file.write(piece)
          hash.update(piece)
          bytes += piece.length
        } catch (error) {
          await discard().catch(() => undefined)
          throw error
        }
      },
      async finish(expected) {
        try {
          await close()
          const sha256 = hash.digest('hex')
          if (expected !== undefined && sha256 !== expected) throw new BadContent('other bytes than announced')
          const target = pathOf(sha256)
          // Bytes that rotted on the disk are mended by the same file coming in again.
          if ((await sizeOf(sha256)) === bytes && (await verify(sha256)) === 'whole') {
            await disk.remove(path)
            return { sha256, bytes, isNew: false }
          }
          if ((await mkdir(dirname(target), { recursive: true })) !== undefined) await syncFolder(folder)
          // Windows replaces no read-only file.
          await chmod(target, 0o600).catch(() => undefined)
          await disk.replace(path, target)
          await chmod(target, 0o400).catch(() => undefined)
          return { sha256, bytes, isNew: true }
        } catch (error) {
          await discard().catch(() => undefined)
          throw error
        }
      },
      cancel: discard,
    }
  }

  return {
    has: async (sha256) => (await sizeOf(sha256)) !== undefined,
    read,
    receive,
    verify,

    async list() {
      const found: StoredFile[] = []
      const folders = await readdir(folder).catch((error: unknown) => {
        if (errorCode(error) === 'ENOENT') return []
        throw error
      })
      for (const part of folders.filter((name) => /^[0-9a-f]{2}$/u.test(name))) {
        for (const name of await readdir(join(folder, part))) {
          if (!isName(name) || !name.startsWith(part)) continue
          const bytes = await sizeOf(name)
          if (bytes !== undefined) found.push({ sha256: name, bytes })
        }
      }
      return found
    },

    async put(source, expected) {
      const file = await receive()
      try {
        for await (const piece of source) await file.write(piece)
      } catch (error) {
        await file.cancel().catch(() => undefined)
        throw error
      }
      return file.finish(expected)
    },

    async copyTo(sha256, path) {
      if ((await sizeOf(sha256)) === undefined) return 'missing'
      const file = await disk.create(path)
      let state: FileState | undefined
      try {
        state = await passing(sha256, (piece) => file.write(piece))
      } finally {
        await file.close().catch(() => undefined)
        if (state !== 'whole') await disk.remove(path)
      }
      return state
    },

    async remove(sha256) {
      const path = pathOf(sha256)
      await chmod(path, 0o600).catch(() => undefined)
      await rm(path, { force: true })
    },
  }
}
