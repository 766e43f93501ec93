import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'

/** Rows as lines, compressed to about a tenth. Unpacking waits for nothing, so it may stand inside a transaction. */
export function packed(lines: readonly string[]): Uint8Array {
  return deflateSync(strToU8(lines.join('\n')), { level: 1 })
}

export function unpacked(piece: Uint8Array): readonly string[] {
  return strFromU8(inflateSync(piece)).split('\n')
}
