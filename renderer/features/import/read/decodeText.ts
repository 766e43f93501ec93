import { utf16Of } from '#shared/engine/import/signature'
import type { Encoding } from '#shared/engine/import/table'

export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
}

/**
 * Decodes a text file: by its byte order mark (UTF-16 also without one), else as UTF-8 when it is valid UTF-8, else as
 * Windows-1250, which is what Polish Excel saves as CSV. No byte sequence fails; whether letters were damaged earlier
 * is judged by `looksDamaged`.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = utf16Of(bytes)
  if (wide !== undefined) return decode(bytes, wide, wide)
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: marked ? 'utf-8-bom' : 'utf-8' }
  } catch {
    return marked || isMostlyUtf8(bytes)
      ? decode(bytes, 'utf-8', marked ? 'utf-8-bom' : 'utf-8')
      : decode(bytes, 'windows-1250', 'windows-1250')
  }
}

function decode(bytes: Uint8Array, label: string, encoding: Encoding): DecodedText {
  return { text: new TextDecoder(label).decode(bytes), encoding }
}

/** A UTF-8 file with a few broken bytes (cut in the middle of a letter) is not Windows-1250 for that. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  let broken = 0
  let sound = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) broken++
    else if (code > 0x7f) sound++
  }
  return sound > broken * 10
}
