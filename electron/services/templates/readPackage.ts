import type { TemplateRefusal } from '#shared/engine/templates/inspection'
import { buffer } from 'node:stream/consumers'
import { Transform } from 'node:stream'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'

/** Parts of a Word document by their names. */
export type PackageParts = ReadonlyMap<string, Uint8Array>

/** A file is not taken as a template. */
export class RefusedTemplate extends Error {
  readonly reason: TemplateRefusal
  /** What it is about: a part, a code, an address. */
  readonly detail: string
  constructor(reason: TemplateRefusal, detail = '') {
    super(reason)
    this.reason = reason
    this.detail = detail.slice(0, 300)
  }
}

/** Largest file of a template, bytes; papers have a coat of arms, not photographs. */
export const largestTemplate = 10 * 1024 * 1024
/** Most it may unpack to, and most parts: an archive may claim any size. */
const largestUnpacked = 64 * 1024 * 1024
const mostParts = 1_000

/** Old Word files and encrypted ones are OLE containers. */
const ole = [0xd0, 0xcf, 0x11, 0xe0]

/** Unpacks a Word document with caps that are counted while it unpacks, because a bomb lies about its size. */
export async function readPackage(bytes: Uint8Array): Promise<PackageParts> {
  if (bytes.length > largestTemplate) throw new RefusedTemplate('tooLarge')
  if (ole.every((byte, index) => bytes[index] === byte)) throw new RefusedTemplate('encrypted')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new RefusedTemplate('notDocx')
  const parts = new Map<string, Uint8Array>()
  const names = new Set<string>()
  let left = largestUnpacked
  try {
    const zip = await openZipFile(bytes)
    for await (const entry of entriesOf(zip)) {
      if (entry.fileName.endsWith('/')) continue
      if (entry.isEncrypted()) throw new RefusedTemplate('encrypted')
      if (entry.uncompressedSize > left || parts.size >= mostParts)
        throw new RefusedTemplate('tooLarge', entry.fileName)
      // Two parts of one name, which Word tells apart by no capital: what is checked must be what is printed.
      const key = entry.fileName.toLowerCase()
      if (names.has(key)) throw new RefusedTemplate('damaged', entry.fileName)
      names.add(key)
      const part = await unpack(zip, entry, left)
      left -= part.length
      parts.set(entry.fileName, part)
    }
  } catch (error) {
    throw error instanceof RefusedTemplate ? error : new RefusedTemplate('damaged')
  }
  return parts
}

function openZipFile(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error === null) resolve(zip)
      else reject(error)
    })
  })
}

async function* entriesOf(zip: ZipFile): AsyncIterable<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | undefined>((resolve, reject) => {
      const settle = (next: () => void) => () => {
        zip.off('entry', onEntry)
        zip.off('end', onEnd)
        zip.off('error', onError)
        next()
      }
      const onEntry = (found: Entry) => settle(() => resolve(found))()
      const onEnd = () => settle(() => resolve(undefined))()
      const onError = (error: Error) => settle(() => reject(error))()
      zip.on('entry', onEntry)
      zip.on('end', onEnd)
      zip.on('error', onError)
      zip.readEntry()
    })
    if (entry === undefined) return
    yield entry
  }
}

async function unpack(zip: ZipFile, entry: Entry, limit: number): Promise<Uint8Array> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => {
      if (error === null) resolve(opened)
      else reject(error)
    })
  })
  let size = 0
  const counted = new Transform({
    transform(piece: Buffer, _encoding, done) {
      size += piece.length
      if (size > limit) done(new RefusedTemplate('tooLarge', entry.fileName))
      else done(null, piece)
    },
  })
  stream.on('error', (error: Error) => counted.destroy(error))
  return buffer(stream.pipe(counted))
}
