import type { OtherKind } from './table'

/** First bytes of files that are not text, and what they are. */
const signatures: readonly (readonly [OtherKind | 'container', readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['container', [0x50, 0x4b, 0x03, 0x04]],
  ['container', [0x50, 0x4b, 0x05, 0x06]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
]

/**
 * What a file is by its first bytes, whatever its name says: `text` (perhaps a CSV), `container` (a ZIP, perhaps an
 * XLSX), or something that is no table.
 */
export function kindOfBytes(bytes: Uint8Array): OtherKind | 'container' | 'text' {
  for (const [kind, signature] of signatures)
    if (signature.every((byte, index) => bytes[index] === byte)) return kind === 'xls' ? oldOffice(bytes) : kind
  const start = bytes.subarray(0, 8192)
  // UTF-16 is full of zero bytes; nothing else that is text has one.
  if (utf16Of(bytes) === undefined && start.includes(0)) return 'binary'
  const opening = String.fromCharCode(...start.subarray(0, 512)).replace(/^[^\u0020-\u007e]*\s*/, '')
  if (/^<(?:!doctype html|html|table)/i.test(opening)) return 'html'
  return /^<\?xml/i.test(opening) ? 'xml' : 'text'
}

/**
 * The byte order of a text in UTF-16, by its mark or, without one, by the zero bytes of Latin letters: they stand at every
 * other place, and what the text then says has no controls. `undefined` for everything else.
 */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 8192)
  const pairs = Math.floor(start.length / 2)
  let [even, odd] = [0, 0]
  for (let pair = 0; pair < pairs; pair++) {
    if (start[2 * pair] === 0) even++
    if (start[2 * pair + 1] === 0) odd++
  }
  if (pairs < 4 || Math.max(even, odd) < pairs / 2 || Math.min(even, odd) > pairs / 50) return undefined
  const order = odd > even ? 0 : 1
  for (let pair = 0; pair < pairs; pair++) {
    const low = start[2 * pair + order] ?? 0
    const high = start[2 * pair + 1 - order] ?? 0
    if (high === 0 && low < 32 && (low < 9 || low > 13)) return undefined
  }
  return order === 0 ? 'utf-16le' : 'utf-16be'
}

/** Old Word and Excel files and password-protected new ones share a container; stream names tell them apart. */
function oldOffice(bytes: Uint8Array): OtherKind {
  const has = (name: string) => includesUtf16(bytes, name)
  if (has('EncryptedPackage')) return 'protected'
  return has('WordDocument') ? 'doc' : has('Workbook') || has('Book') ? 'xls' : 'binary'
}

function includesUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0])
  const last = Math.min(bytes.length, 4 * 1024 * 1024) - wanted.length
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0 && at <= last; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}
