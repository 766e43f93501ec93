import { stat } from 'node:fs/promises'
import type { ArchiveAbout, Manifest } from '#shared/program/archive/manifest'
import type { Answer } from '#shared/program/ipc/contract'
import { done, failed } from '../../ipc/answers'
import { archiveFailure } from './problem'
import { type ArchiveReader, type ArchiveSource, openArchive, verifyArchive } from './readArchive'
import { type ArchiveWriter, type ArchiveWriterOptions, openArchiveWriter } from './writeArchive'

/** Where an archive takes attached files from, and puts them back: the store of attachments. */
export interface ArchiveAttachments {
  readonly verify: (sha256: string) => Promise<'whole' | 'missing' | 'altered'>
  readonly read: (sha256: string) => AsyncIterable<Uint8Array>
  readonly put: (source: AsyncIterable<Uint8Array>, expected: string) => Promise<unknown>
}

/** The next rows of a table; `next` is the number to ask for after them, absent at the end. */
export interface ArchiveRows {
  readonly lines: readonly string[]
  readonly next?: number
}

/**
 * One archive written or read, question by question. Runs in a thread of its own (`archiveThread.ts`), for hashing,
 * compressing and above all encrypting would hold the main process up; in tests it runs where it is called.
 */
export interface ArchiveJob {
  readonly create: (options: Omit<ArchiveWriterOptions, 'open'>) => Promise<Answer<object>>
  readonly rows: (table: string, lines: readonly string[]) => Promise<Answer<object>>
  /** Adds attached files; those that are missing or altered are named in the manifest instead. */
  readonly attachments: (digests: readonly string[]) => Promise<Answer<object>>
  readonly finish: (about: ArchiveAbout) => Promise<Answer<{ readonly manifest: Manifest; readonly bytes: number }>>
  /** Reads a whole archive as it lies on the disk and compares all of it; see `verifyArchive`. */
  readonly verify: (source: ArchiveSource) => Promise<Answer<Manifest>>
  readonly open: (source: ArchiveSource) => Promise<Answer<Manifest>>
  /** Rows of the opened archive; 0 starts the table, then the number of the answer before. */
  readonly read: (table: string, from: number) => Promise<Answer<ArchiveRows>>
  /** Puts the opened archive's attached files into the store; those it has already cost nothing more. */
  readonly restoreAttachments: () => Promise<Answer<{ readonly count: number }>>
  /** Closes what is open; a half-written file stays for its owner to remove. */
  readonly close: () => Promise<void>
}

interface Reading {
  readonly table: string
  readonly rows: AsyncGenerator<readonly string[], void>
  at: number
}

/** Does the work of a job on the thread it is called on. */
export function createArchiveJob(store?: ArchiveAttachments): ArchiveJob {
  let writer: ArchiveWriter | undefined
  let reader: ArchiveReader | undefined
  let file = ''
  let reading: Reading | undefined
  const added = new Set<string>()
  const missing = new Set<string>()

  async function attempt<T>(work: () => Promise<Answer<T>>): Promise<Answer<T>> {
    try {
      return await work()
    } catch (error) {
      return archiveFailure(error)
    }
  }

  return {
    create: (options) =>
      attempt(async () => {
        file = options.file
        writer = await openArchiveWriter(options)
        return done({})
      }),
    rows: (table, lines) =>
      attempt(async () => {
        if (writer === undefined) return failed('badRequest')
        await writer.rows(table, lines)
        return done({})
      }),
    attachments: (digests) =>
      attempt(async () => {
        if (writer === undefined) return failed('badRequest')
        for (const sha256 of digests) {
          if (added.has(sha256) || missing.has(sha256)) continue
          if (store === undefined || (await store.verify(sha256)) !== 'whole') missing.add(sha256)
          else {
            await writer.attachment(sha256, store.read(sha256))
            added.add(sha256)
          }
        }
        return done({})
      }),
    finish: (about) =>
      attempt(async () => {
        if (writer === undefined) return failed('badRequest')
        const manifest = await writer.finish(about, [...missing])
        writer = undefined
        return done({ manifest, bytes: (await stat(file)).size })
      }),
    verify: (source) => attempt(async () => done(await verifyArchive(source))),
    open: (source) =>
      attempt(async () => {
        reader = await openArchive(source)
        return done(reader.manifest)
      }),
    read: (table, from) =>
      attempt<ArchiveRows>(async () => {
        if (reader === undefined) return failed('badRequest')
        if (from === 0) reading = { table, rows: reader.rows(table), at: 0 }
        if (reading?.table !== table || reading.at !== from) return failed('badRequest')
        const next = await reading.rows.next()
        if (next.done === true) return done({ lines: [] })
        reading.at += next.value.length
        return done({ lines: next.value, next: reading.at })
      }),
    restoreAttachments: () =>
      attempt(async () => {
        if (reader === undefined) return failed('badRequest')
        const { attachments } = reader.manifest
        if (store === undefined && attachments.length > 0) return failed('unsupported')
        for (const { sha256 } of attachments)
          if ((await store?.verify(sha256)) !== 'whole') await store?.put(reader.attachment(sha256), sha256)
        return done({ count: attachments.length })
      }),
    async close() {
      await writer?.abort()
      await reader?.close()
      writer = undefined
      reader = undefined
    },
  }
}
