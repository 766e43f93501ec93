import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { digestOfSeal, emptySeal, sealLength, sealOf } from '#shared/program/archive/seal'
import { ArchiveError } from './problem'

const noBytes = Buffer.alloc(0)

/** Passes a ZIP through and puts the digest of everything before it into the place kept at its end. */
export function sealing(): Transform {
  const hash = createHash('sha256')
  let held: Buffer = noBytes
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const all = held.length === 0 ? chunk : Buffer.concat([held, chunk])
      const free = Math.max(0, all.length - sealLength)
      held = all.subarray(free)
      const passed = all.subarray(0, free)
      hash.update(passed)
      done(null, passed)
    },
    flush(done) {
      const kept = held.toString('latin1') === emptySeal
      done(kept ? null : new Error('the archive has no place for its seal'), sealOf(hash.digest('hex')))
    },
  })
}

/** Reads the whole file and compares it with its seal. @throws ArchiveError `damaged` when a byte differs or is missing. */
export async function checkSeal(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const end = size - sealLength
    if (end <= 0) throw new ArchiveError('damaged', 'too short')
    const tail = Buffer.alloc(sealLength)
    await file.read(tail, 0, sealLength, end)
    const expected = digestOfSeal(tail.toString('latin1'))
    if (expected === undefined) throw new ArchiveError('damaged', 'no seal')
    const hash = createHash('sha256')
    const buffer = Buffer.alloc(1024 * 1024)
    for (let at = 0; at < end;) {
      const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, end - at), at)
      if (bytesRead === 0) throw new ArchiveError('damaged', 'cut short')
      hash.update(buffer.subarray(0, bytesRead))
      at += bytesRead
    }
    if (hash.digest('hex') !== expected) throw new ArchiveError('damaged', 'seal differs')
  } finally {
    await file.close()
  }
}
