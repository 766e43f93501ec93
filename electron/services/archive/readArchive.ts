import { createHash, randomUUID } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import {
  archiveFormatVersion,
  attachmentPath,
  type Manifest,
  manifestPath,
  manifestSchema,
  manifestVersionSchema,
  readmePath,
  tablePath,
} from '#shared/program/archive/manifest'
import { ageHeader, decryptTo } from './passphrase'
import { ArchiveError } from './problem'
import { checkSeal } from './sealing'

/** An archive whose every byte was compared with its seal. What it reads is compared with the manifest once more. */
export interface ArchiveReader {
  readonly manifest: Manifest
  /** The rows of a table in batches of lines; fails with `damaged` at the end when they are not those that were written. */
  readonly rows: (table: string) => AsyncGenerator<readonly string[], void>
  readonly attachment: (sha256: string) => AsyncGenerator<Uint8Array, void>
  readonly close: () => Promise<void>
}

export interface ArchiveSource {
  readonly file: string
  readonly passphrase?: string
  /** Folder for the decrypted copy, which lies there until `close`; not needed for an archive without passphrase. */
  readonly temporary: string
}

/** Most lines in one batch, and about how many characters. */
const batchLines = 1_000
const batchCharacters = 1_000_000
/** Largest manifest that is read at all; a million attachments stay below. */
const manifestLimit = 200 * 1024 * 1024

/** Which of the two kinds of file it is, by its first bytes. */
export async function isEncrypted(path: string): Promise<boolean> {
  const file = await open(path, 'r')
  try {
    const head = Buffer.alloc(ageHeader.length)
    const { bytesRead } = await file.read(head, 0, head.length, 0)
    const text = head.subarray(0, bytesRead).toString('latin1')
    if (text === ageHeader) return true
    if (text.startsWith('PK\x03\x04')) return false
    throw new ArchiveError('notArchive')
  } finally {
    await file.close()
  }
}

/**
 * Opens an archive. @throws ArchiveError when it is none, is damaged or cut short, is of a newer format, or its
 * passphrase is missing or wrong; Node errors of the disk.
 */
export async function openArchive(source: ArchiveSource): Promise<ArchiveReader> {
  if (!(await isEncrypted(source.file))) return openPlain(source.file, () => Promise.resolve())
  if (source.passphrase === undefined) throw new ArchiveError('needsPassphrase')
  const plain = join(source.temporary, `.${randomUUID()}.tmp`)
  const remove = () => rm(plain, { force: true })
  try {
    await decryptTo(source.file, plain, source.passphrase)
    return await openPlain(plain, remove)
  } catch (error) {
    await remove()
    throw error
  }
}

/** Where the name of the first part stands in a ZIP (APPNOTE 4.3.7). */
const firstNameAt = 30

/** Whether a ZIP begins with the part every archive begins with: of a foreign one nobody should hear that it is damaged. */
async function beginsAsArchive(path: string): Promise<boolean> {
  const file = await open(path, 'r')
  try {
    const name = Buffer.alloc(readmePath.length)
    const { bytesRead } = await file.read(name, 0, name.length, firstNameAt)
    return name.subarray(0, bytesRead).toString('latin1') === readmePath
  } finally {
    await file.close()
  }
}

async function openPlain(file: string, cleanUp: () => Promise<void>): Promise<ArchiveReader> {
  if (!(await beginsAsArchive(file))) throw new ArchiveError('notArchive', 'begins otherwise')
  await checkSeal(file)
  const zip = await damagedUnlessSystem(openPromise(file, { autoClose: false, lazyEntries: true }))
  try {
    const entries = new Map<string, Entry>()
    await damagedUnlessSystem(
      (async () => {
        for await (const entry of zip.eachEntry()) {
          if (entries.has(entry.fileName)) throw new ArchiveError('damaged', 'a part is there twice')
          entries.set(entry.fileName, entry)
        }
      })(),
    )
    const manifest = await readManifest(zip, entries)
    compareParts(manifest, entries)
    return readerOf(zip, entries, manifest, cleanUp)
  } catch (error) {
    zip.close()
    throw error
  }
}

async function readManifest(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Promise<Manifest> {
  const entry = entries.get(manifestPath)
  if (entry === undefined || entry.uncompressedSize > manifestLimit) throw new ArchiveError('notArchive', 'no manifest')
  const pieces: Uint8Array[] = []
  for await (const piece of bytesOf(zip, entry)) pieces.push(piece)
  let value: unknown
  try {
    value = JSON.parse(Buffer.concat(pieces).toString('utf8'))
  } catch {
    throw new ArchiveError('damaged', 'manifest')
  }
  const version = manifestVersionSchema.safeParse(value)
  if (!version.success) throw new ArchiveError('notArchive', 'manifest of something else')
  if (version.data.formatVersion > archiveFormatVersion)
    throw new ArchiveError('newerFormat', String(version.data.formatVersion))
  const parsed = manifestSchema.safeParse(value)
  if (!parsed.success) throw new ArchiveError('damaged', 'manifest')
  return parsed.data
}

/** Exactly the parts the manifest names must be there, in the sizes it names: a part that unpacks to more is refused. */
function compareParts(manifest: Manifest, entries: ReadonlyMap<string, Entry>): void {
  const expected = new Map([
    ...manifest.tables.map(({ name, bytes }) => [tablePath(name), bytes] as const),
    ...manifest.attachments.map(({ sha256, bytes }) => [attachmentPath(sha256), bytes] as const),
  ])
  for (const [path, bytes] of expected)
    if (entries.get(path)?.uncompressedSize !== bytes) throw new ArchiveError('damaged', 'a part is missing')
  for (const path of entries.keys())
    if (path !== manifestPath && path !== readmePath && !expected.has(path))
      throw new ArchiveError('damaged', 'a part nobody named')
}

function readerOf(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  manifest: Manifest,
  cleanUp: () => Promise<void>,
): ArchiveReader {
  async function* part(path: string, expected: string): AsyncGenerator<Uint8Array, void> {
    const entry = entries.get(path)
    if (entry === undefined) throw new ArchiveError('damaged', 'a part is missing')
    const hash = createHash('sha256')
    for await (const piece of bytesOf(zip, entry)) {
      hash.update(piece)
      yield piece
    }
    if (hash.digest('hex') !== expected) throw new ArchiveError('damaged', 'a part differs')
  }
  return {
    manifest,
    async *rows(table) {
      const known = manifest.tables.find(({ name }) => name === table)
      if (known === undefined) return
      let rows = 0
      for await (const lines of linesOf(part(tablePath(table), known.sha256))) {
        rows += lines.length
        yield lines
      }
      if (rows !== known.rows) throw new ArchiveError('damaged', 'rows are missing')
    },
    attachment: (sha256) => part(attachmentPath(sha256), sha256),
    async close() {
      zip.close()
      await cleanUp()
    },
  }
}

/** Splits bytes into lines, batch by batch. */
async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[], void> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  let lines: string[] = []
  let characters = 0
  for await (const piece of pieces) {
    const parts = (rest + decoder.decode(piece, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    for (const line of parts) {
      lines.push(line)
      characters += line.length
      if (lines.length < batchLines && characters < batchCharacters) continue
      yield lines
      lines = []
      characters = 0
    }
  }
  if (rest !== '') throw new ArchiveError('damaged', 'a row is cut short')
  if (lines.length > 0) yield lines
}

async function* bytesOf(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array, void> {
  const stream: Readable = await damagedUnlessSystem(zip.openReadStreamPromise(entry))
  try {
    for await (const piece of stream) if (piece instanceof Uint8Array) yield piece
  } catch (error) {
    throw translated(error)
  } finally {
    stream.destroy()
  }
}

/** What a ZIP reader stumbles over is damage, unless the disk itself failed. */
function translated(error: unknown): unknown {
  if (error instanceof ArchiveError || (error instanceof Error && 'syscall' in error)) return error
  return new ArchiveError('damaged', 'zip')
}

async function damagedUnlessSystem<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw translated(error)
  }
}

/**
 * Reads an archive from beginning to end, as a backup is before it counts: the seal, every part's digest and number of
 * rows, and that every row is JSON.
 */
export async function verifyArchive(source: ArchiveSource): Promise<Manifest> {
  const archive = await openArchive(source)
  try {
    for (const { name } of archive.manifest.tables)
      for await (const lines of archive.rows(name)) for (const line of lines) parseable(line)
    for (const { sha256 } of archive.manifest.attachments) await readThrough(archive.attachment(sha256))
    return archive.manifest
  } finally {
    await archive.close()
  }
}

function parseable(line: string): void {
  try {
    JSON.parse(line)
  } catch {
    throw new ArchiveError('damaged', 'a row is no JSON')
  }
}

async function readThrough(pieces: AsyncGenerator<unknown, void>): Promise<void> {
  while ((await pieces.next()).done !== true);
}
