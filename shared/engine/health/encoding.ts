import { looksDamaged } from '../import/damage'

/**
 * Bytes 0x80-0xFF of the code pages texts went through: Windows-1250 and -1252, ISO 8859-2 and -1. Bytes without a
 * character stand for themselves, as browsers read them.
 */
const pages: readonly string[] = [
  '€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  '\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f\u00a0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00adŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
  '\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
]
const byteOf: readonly ReadonlyMap<string, number>[] = pages.map(
  (page) => new Map(Array.from(page, (letter, index) => [letter, 0x80 + index])),
)

/**
 * Text whose UTF-8 bytes were once read as a code page (`Å‚` or `Ĺ‚` for ł), read rightly; `undefined` where that is not
 * certain. It is when every letter has a byte in one code page and the bytes together are UTF-8: text that was never
 * damaged, or is only damaged in part, does not pass.
 */
export function mendEncoding(text: string): string | undefined {
  const readings = new Set<string>()
  for (const page of byteOf) {
    const bytes = bytesIn(text, page)
    const reading = bytes === undefined ? undefined : readUtf8(bytes)
    if (reading !== undefined && reading !== text) readings.add(reading)
  }
  const [mended] = readings
  if (mended === undefined || readings.size > 1) return undefined
  // Some texts went through it twice.
  return looksDamaged(mended) ? (mendEncoding(mended) ?? mended) : mended
}

function bytesIn(text: string, page: ReadonlyMap<string, number>): readonly number[] | undefined {
  const bytes: number[] = []
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    const byte = code < 0x80 ? code : page.get(letter)
    if (byte === undefined) return undefined
    bytes.push(byte)
  }
  return bytes
}

/** Beyond it lie scripts no Polish office writes in; whatever seems to hold them was not UTF-8. */
const lastLetter = 0x3000

/** Strict UTF-8 (RFC 3629: no overlong forms) of letters an office uses; `undefined` for anything else. */
function readUtf8(bytes: readonly number[]): string | undefined {
  let text = ''
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    if (length === 0 || at + length > bytes.length) return undefined
    let code = length === 1 ? lead : lead & (0xff >> (length + 1))
    for (let next = at + 1; next < at + length; next++) {
      const byte = bytes[next] ?? 0
      if ((byte & 0xc0) !== 0x80) return undefined
      code = (code << 6) | (byte & 0x3f)
    }
    const isOverlong = (length === 3 && code < 0x800) || (length === 4 && code < 0x10000)
    if (isOverlong || code >= lastLetter) return undefined
    text += String.fromCodePoint(code)
    at += length
  }
  return text
}
