import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { PassThrough, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** A file under way, fed with text. Every method rejects with the Node error (`code`) that stopped the file. */
export interface Sink {
  /** Resolves when all but this piece has been taken on towards the disk, so that memory stays bounded. */
  readonly write: (text: string) => Promise<void>
  /** Resolves when the file is complete and closed. */
  readonly finish: () => Promise<void>
  /** Closes the file unfinished. */
  readonly abort: () => Promise<void>
}

/** Opens the file to write to; a port, so that tests can let the disk fill up. */
export type OpenFile = (path: string) => Writable

export const openFile: OpenFile = (path) => createWriteStream(path)

/** A finished part of a zip beside the streamed one. */
export interface ZipPart {
  readonly path: string
  readonly bytes: Uint8Array
}

function sinkOf(body: PassThrough, output: Writable, written: Promise<void>): Sink {
  let failure: unknown
  let isFailed = false
  const failed = written.catch((error: unknown) => {
    failure = error
    isFailed = true
  })
  const closed = new Promise<void>((resolve) => output.once('close', resolve))
  let taken: Promise<unknown> = Promise.resolve()
  const check = () => {
    if (isFailed) throw failure
  }
  return {
    async write(text) {
      // Waits for the piece before this one: while zlib compresses a piece, the next one is being built.
      await taken
      check()
      if (!body.write(text)) taken = Promise.race([once(body, 'drain'), failed])
    },
    async finish() {
      check()
      body.end()
      await written
    },
    async abort() {
      body.destroy()
      output.destroy()
      await closed
    },
  }
}

/** Streams text into a plain file. */
export function openTextFile(path: string, open: OpenFile = openFile): Sink {
  const body = new PassThrough()
  const output = open(path)
  return sinkOf(body, output, pipeline(body, output))
}

/** Streams text into one part of a zip, the parts of the frame beside it. */
export function openZip(path: string, parts: readonly ZipPart[], streamed: string, open: OpenFile = openFile): Sink {
  const zip = new ZipFile()
  const body = new PassThrough()
  const output = open(path)
  zip.once('error', (error: Error) => output.destroy(error))
  for (const part of parts) zip.addBuffer(Buffer.from(part.bytes), part.path)
  zip.addReadStream(body, streamed)
  zip.end()
  return sinkOf(body, output, pipeline(zip.outputStream, output))
}
