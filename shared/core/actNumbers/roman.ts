const digits: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
]

/** Writes a whole number from 1 to 3999 in canonical Roman numerals; other numbers are written in arabic digits. */
export function toRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return String(value)
  let rest = value
  let roman = ''
  for (const [digit, worth] of digits) {
    while (rest >= worth) {
      roman += digit
      rest -= worth
    }
  }
  return roman
}

const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

/**
 * Reads Roman numerals in any case, canonical or not (`XXXXIX` is 49 in a real register): a smaller digit before a
 * larger one is subtracted. `undefined` for anything else.
 */
export function fromRoman(text: string): number | undefined {
  const letters = text.trim().toUpperCase()
  if (!/^[IVXLCDM]+$/.test(letters)) return undefined
  const values = Array.from(letters, (letter) => worth[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
