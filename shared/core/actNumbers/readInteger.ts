/**
 * Reads a whole number as it stands in files: `1 234`, `-1` and `−1` (votes not cast), `22,00` and `22.0` from
 * spreadsheets. `undefined` for anything else.
 */
export function readInteger(text: string): number | undefined {
  // Longer text is a sentence that strayed into the column.
  if (text.trim().length > 60) return undefined
  const plain = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^[−–]/, '-')
    .replace(/[.,]0+$/, '')
  if (!/^[+-]?\d{1,15}$/.test(plain)) return undefined
  const value = Number(plain)
  return value === 0 ? 0 : value
}
