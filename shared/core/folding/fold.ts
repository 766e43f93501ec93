/**
 * Folds text for comparing and searching: lower case, no diacritics, single spaces, nothing that shows nothing (soft
 * hyphens, zero-width blanks), one kind of hyphen. NFD does not decompose ł, so it is replaced by hand.
 */
export function fold(text: string): string {
  return foldShort(text) ?? foldAny(text)
}

function foldAny(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replaceAll('ł', 'l')
      .replace(/[\u2010\u2011\u{1e}]/gu, '-')
      // The byte-order mark is a blank to JavaScript and nothing to the eye.
      .replaceAll('\ufeff', '')
      .replace(/[\s\u0085]+/g, ' ')
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .replace(/ {2,}/g, ' ')
      .trim()
  )
}

const blank = 32
/** Longer texts would need a larger buffer and are rare. */
const longest = 2_048
/** Folded code of each code unit that folds to one; 0 for those that need the general way. */
const table = Uint16Array.from({ length: 0x250 }, (_, code) => {
  const letter = String.fromCharCode(code)
  if (/[\s\u0085]/.test(letter)) return blank
  const folded = foldAny(letter)
  return folded.length === 1 ? folded.charCodeAt(0) : 0
})

/** The same by table for Latin letters: twice as fast, which a first filter over 50 000 titles shows. */
function foldShort(text: string): string | undefined {
  if (text.length > longest) return undefined
  const codes: number[] = []
  let last = blank
  for (let index = 0; index < text.length; index++) {
    const code = table[text.charCodeAt(index)] ?? 0
    if (code === 0) return undefined
    if (code === blank && last === blank) continue
    codes.push(code)
    last = code
  }
  if (last === blank) codes.pop()
  return String.fromCharCode(...codes)
}
