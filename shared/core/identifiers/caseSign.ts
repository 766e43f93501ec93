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

const shape =
  /^([\p{L}][\p{L}\d-]{0,15}(?:\.[\p{L}\d-]*\p{L}[\p{L}\d-]*)*)\.(\d{2,5})\.(\d{1,6}(?:\.\d{1,6}){0,2})\.(\d{4})(?:\.([\p{L}\d.-]{1,12}))?$/u

/**
 * Reads a case sign: `BRM.0003.12.2026`, `RM-VI.0003.117.2026`, `WGP.6845.20.2.2026`, `WIiR.7014.291.2026.PW`.
 * `undefined` for anything else, which registers nevertheless keep: a warning, not an error.
 */
export function readCaseSign(text: string): CaseSign | undefined {
  const [, unit, sign, numbers, year, suffix] = shape.exec(text.trim()) ?? []
  if (unit === undefined || sign === undefined || numbers === undefined) return undefined
  const read = { unit, class: sign, numbers: numbers.split('.').map(Number), year: Number(year) }
  return suffix === undefined ? read : { ...read, suffix }
}
