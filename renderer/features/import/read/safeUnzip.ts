import { Inflate } from 'fflate'

/** Most bytes a workbook may inflate to. 50 000 real rows with ten columns stay under 60 MB. */
export const inflatedLimit = 200 * 1024 * 1024
/** No XML compresses better than about 1:300; bombs reach 1:1000. Small entries may, so only large ones are judged. */
const ratioLimit = 400
const ratioFrom = 20 * 1024 * 1024
const entriesLimit = 10_000

export type UnzipFailure =
  | { readonly code: 'tooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'damagedArchive' }
  | { readonly code: 'protected' }

export type Unzipped =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly failure: UnzipFailure }

interface Entry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly packed: number
  readonly size: number
  readonly offset: number
}

const failed = (failure: UnzipFailure): Unzipped => ({ ok: false, failure })

/**
 * Unpacks the XML parts of a ZIP with a cap, because no reader has one (performance.md: 405 kB became 1.3 GB). What the
 * central directory declares is checked before anything is inflated; what really comes out is counted while inflating,
 * because a bomb lies about its size.
 */
export function safeUnzip(bytes: Uint8Array, limit: number = inflatedLimit): Unzipped {
  const entries = readDirectory(bytes)
  if (entries === undefined) return failed({ code: 'damagedArchive' })
  const wanted = entries.filter((entry) => /\.(?:xml|rels)$/i.test(entry.name) || entry.name === 'mimetype')
  if (wanted.some((entry) => entry.encrypted)) return failed({ code: 'protected' })
  const declared = wanted.reduce((sum, entry) => sum + entry.size, 0)
  const bomb = wanted.some((entry) => entry.size > ratioFrom && entry.size > entry.packed * ratioLimit)
  if (declared > limit || bomb || entries.length > entriesLimit)
    return failed({ code: 'tooLarge', bytes: declared, limit })
  const files = new Map<string, Uint8Array>()
  let left = limit
  for (const entry of wanted) {
    const file = unpack(bytes, entry, left)
    if (file === 'tooLarge') return failed({ code: 'tooLarge', bytes: limit, limit })
    if (file === undefined) return failed({ code: 'damagedArchive' })
    left -= file.length
    files.set(entry.name, file)
  }
  return { ok: true, files }
}

/** Central directory (APPNOTE.TXT 4.3.12); ZIP64 sizes are beyond any register and count as too large. */
function readDirectory(bytes: Uint8Array): readonly Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  const earliest = Math.max(0, end - 0xffff)
  while (end >= earliest && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < earliest) return undefined
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function unpack(bytes: Uint8Array, entry: Entry, limit: number): Uint8Array | 'tooLarge' | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) return undefined
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const packed = bytes.subarray(start, start + entry.packed)
  if (packed.length !== entry.packed) return undefined
  if (entry.method === 0) return packed.length > limit ? 'tooLarge' : packed
  return entry.method === 8 ? inflateCapped(packed, limit) : undefined
}

function inflateCapped(packed: Uint8Array, limit: number): Uint8Array | 'tooLarge' | undefined {
  const chunks: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk)
    size += chunk.length
  })
  // Small steps: one step cannot inflate to more than about a thousand times its size before the cap is looked at.
  const step = 16 * 1024
  try {
    for (let at = 0; at < packed.length || at === 0; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
      if (size > limit) return 'tooLarge'
    }
  } catch {
    return undefined
  }
  const file = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    file.set(chunk, at)
    at += chunk.length
  }
  return file
}
