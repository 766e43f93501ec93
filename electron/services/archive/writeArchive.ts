import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { PassThrough, Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import {
  type ArchiveAbout,
  archiveFormat,
  archiveFormatVersion,
  attachmentPath,
  type Manifest,
  manifestPath,
  manifestSchema,
  readmePath,
  tablePath,
  type TablePart,
} from '#shared/program/archive/manifest'
import { archiveReadme } from '#shared/program/archive/readme'
import { emptySeal } from '#shared/program/archive/seal'
import { encrypted } from './passphrase'
import { sealing } from './sealing'

/** An archive under way. Methods are called one after another and reject with the Node error that stopped the file. */
export interface ArchiveWriter {
  /** Appends rows, one line of JSON each. The rows of a table come together; another table ends it. */
  readonly rows: (table: string, lines: readonly string[]) => Promise<void>
  /** Adds an attached file; its bytes must be what `sha256` says. */
  readonly attachment: (sha256: string, source: AsyncIterable<Uint8Array>) => Promise<void>
  /** Completes and closes the file. `missing` names attached files whose bytes are not to be had. */
  readonly finish: (about: ArchiveAbout, missing?: readonly string[]) => Promise<Manifest>
  /** Closes the file unfinished; it stays on the disk for its owner to remove. */
  readonly abort: () => Promise<void>
}

export interface ArchiveWriterOptions {
  /** Absolute path; exactly this file is written. */
  readonly file: string
  readonly passphrase?: string
  /** See `encrypted`. */
  readonly workFactor?: number
  /** Replaced by tests that let the disk fill up. */
  readonly open?: (path: string) => Writable
}

interface OpenTable {
  readonly name: string
  readonly body: PassThrough
  readonly hash: ReturnType<typeof createHash>
  rows: number
  bytes: number
}

/** Starts an archive. Parts are streamed through, so memory does not grow with the office. */
export async function openArchiveWriter(options: ArchiveWriterOptions): Promise<ArchiveWriter> {
  const zip = new ZipFile()
  const seal = sealing()
  const output = (options.open ?? openPrivate)(options.file)
  const closed = new Promise<void>((resolve) => output.once('close', resolve))
  let failure: { readonly error: unknown } | undefined
  const written =
    options.passphrase === undefined
      ? pipeline(zip.outputStream, seal, output)
      : Promise.all([
          pipeline(zip.outputStream, seal),
          pipeline(await encrypted(seal, options.passphrase, options.workFactor), output),
        ])
  const stopped = written.catch((error: unknown) => {
    failure ??= { error }
    zip.emit('error', error)
  })
  zip.on('error', (error: unknown) => {
    failure ??= { error }
    output.destroy()
  })
  zip.addBuffer(Buffer.from(archiveReadme), readmePath)

  const tables: TablePart[] = []
  const attachments: Manifest['attachments'] = []
  let table: OpenTable | undefined
  const check = () => {
    if (failure !== undefined) throw failure.error
  }
  const endTable = () => {
    if (table === undefined) return
    table.body.end()
    const { name, rows, bytes, hash } = table
    tables.push({ name, rows, bytes, sha256: hash.digest('hex') })
    table = undefined
  }
  const startTable = (name: string): OpenTable => {
    endTable()
    if (tables.some((other) => other.name === name)) throw new Error(`the table ${name} was ended before`)
    const body = new PassThrough()
    zip.addReadStream(body, tablePath(name), { compressionLevel: 6 })
    return { name, body, hash: createHash('sha256'), rows: 0, bytes: 0 }
  }

  return {
    async rows(name, lines) {
      check()
      if (table?.name !== name) table = startTable(name)
      if (lines.length === 0) return
      const bytes = Buffer.from(`${lines.join('\n')}\n`)
      table.hash.update(bytes)
      table.rows += lines.length
      table.bytes += bytes.length
      if (!table.body.write(bytes)) await Promise.race([once(table.body, 'drain'), stopped])
      check()
    },
    async attachment(sha256, source) {
      check()
      endTable()
      let bytes = 0
      const hash = createHash('sha256')
      async function* counted() {
        for await (const piece of source) {
          bytes += piece.length
          hash.update(piece)
          yield piece
        }
      }
      const body = Readable.from(counted(), { objectMode: false })
      // Office files and PDFs are compressed already.
      zip.addReadStream(body, attachmentPath(sha256), { compress: false })
      await Promise.race([once(body, 'end'), stopped])
      check()
      if (hash.digest('hex') !== sha256) throw new Error('an attached file is not what its name says')
      attachments.push({ sha256, bytes })
    },
    async finish(about, missing = []) {
      check()
      endTable()
      const manifest = manifestSchema.parse({
        format: archiveFormat,
        formatVersion: archiveFormatVersion,
        ...about,
        tables,
        attachments,
        missing,
      })
      zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), manifestPath)
      zip.end({ forceZip64Format: false, comment: emptySeal })
      await stopped
      check()
      return manifest
    },
    async abort() {
      table?.body.destroy()
      seal.destroy()
      output.destroy()
      await stopped
      // Only then is the file surely there, for whoever removes it.
      await closed
    },
  }
}

/** Archives hold personal data: only this user's own programs may read them. */
const openPrivate = (path: string): Writable => createWriteStream(path, { mode: 0o600 })
