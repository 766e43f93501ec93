/** Parts of a case sign (znak sprawy) as the office instruction of 18 I 2011 (annex 1, § 5) builds it. */
export interface CaseSign {
  /** Symbol of the unit: BRM, WIiR, RM-VI. */
  readonly unit: string
  /** Class of the file plan (JRWA), four digits as a rule: 0003 interpellations. */
  readonly class: string
  /** Number of the case, or of its group and the case in it. */
  readonly numbers: readonly number[]
  readonly year: number
  /** Initials or other additions after the year. */
  readonly suffix?: string
}

const firstOfUnit = /^\p{L}[\p{L}\d-]{0,15}$/u
const ofUnit = /^[\p{L}\d-]*\p{L}[\p{L}\d-]*$/u
const suffixShape = /^[\p{L}\d.-]{1,12}$/u
/** Longer text is a file name or a sentence. */
const longest = 120

/**
 * Reads a case sign: `BRM.0003.12.2026`, `RM-VI.0003.117.2026`, `WGP.6845.20.2.2026`, `WIiR.7014.291.2026.PW`.
 * `undefined` for anything else, which registers nevertheless keep: a warning, not an error.
 */
export function readCaseSign(text: string): CaseSign | undefined {
  const trimmed = text.trim()
  if (trimmed.length > longest) return undefined
  // Part by part: one pattern over the whole tries every way to share the dots out, which takes for ever on dotted words.
  const parts = trimmed.split('.')
  const at = parts.findIndex((part) => /^\d+$/.test(part))
  const [unit, sign] = [parts.slice(0, at), parts[at]]
  if (at < 1 || sign === undefined || !/^\d{2,5}$/.test(sign)) return undefined
  if (!unit.every((part, index) => (index === 0 ? firstOfUnit : ofUnit).test(part))) return undefined
  for (const count of [3, 2, 1]) {
    const [numbers, year, rest] = [
      parts.slice(at + 1, at + 1 + count),
      parts[at + 1 + count],
      parts.slice(at + 2 + count),
    ]
    if (numbers.length < count || !numbers.every((part) => /^\d{1,6}$/.test(part))) continue
    if (year === undefined || !/^\d{4}$/.test(year)) continue
    const read = { unit: unit.join('.'), class: sign, numbers: numbers.map(Number), year: Number(year) }
    if (rest.length === 0) return read
    const suffix = rest.join('.')
    if (suffixShape.test(suffix)) return { ...read, suffix }
  }
  return undefined
}
