import type { Grosze } from '../values/values'

export interface ReadAmount {
  readonly grosze: Grosze
  /** The amount had a real fraction of a grosz and was rounded half away from zero. */
  readonly rounded?: true
  /** Digits beyond the grosz were noise of a binary fraction (405.89999999999998). */
  readonly noise?: true
}

/** The longest an amount is written, with blanks, the currency and the noise of a binary fraction. */
const longest = 60
const blanks = /[\s\u00a0\u202f]/g

/** Digits before and after the decimal mark, without separators; `undefined` when they stand in no known order. */
function split(plain: string): readonly [whole: string, fraction: string] | undefined {
  const spaced = /^(\d+|\d{1,3}(?:[\s\u00a0\u202f]\d{3})+)(?:[.,](\d+))?$/.exec(plain)
  if (spaced?.[1] !== undefined) {
    // 1.234 may be a thousand or a bit over one: neither is guessed. 0.125 and 1234.567 can only be decimals.
    if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(plain)) return undefined
    return [spaced[1].replace(blanks, ''), spaced[2] ?? '']
  }
  const marked = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(plain) ?? /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(plain)
  return marked?.[1] === undefined ? undefined : [marked[1].replace(/[.,]/g, ''), marked[2] ?? '']
}

/** Noise of binary floats (405.89999999999998) is a run of nines or noughts; anything else is a real fraction. */
const isRealFraction = (beyond: string): boolean => !/^(?:0*|0{5,}\d*|9{5,}\d*)$/.test(beyond)

/**
 * Reads an amount in złote as it stands in registers: `1 234,56` (blanks of any kind), `1.234,56`, `1,234.56`,
 * `405.89999999999998`, `−12`, with or without `zł`. `undefined` for anything else, for `1.234`, which is ambiguous, and
 * for amounts too large to be held exactly.
 */
export function readGrosze(text: string): ReadAmount | undefined {
  // Longer text is a sentence that strayed into the column.
  if (text.trim().length > longest) return undefined
  const trimmed = text
    .trim()
    .replace(/[\s\u00a0\u202f]*(?:zł|zl|pln)\.?$/i, '')
    .replace(/,-+$/, '')
  const [, sign = '', plain = ''] = /^([+−–-]?)\s*(.*)$/.exec(trimmed) ?? []
  const parts = split(plain)
  if (parts === undefined) return undefined
  const [whole, fraction] = parts
  const amount =
    Number(whole) * 100 + Number(fraction.slice(0, 2).padEnd(2, '0')) + (Number(fraction[2] ?? 0) >= 5 ? 1 : 0)
  if (!Number.isSafeInteger(amount)) return undefined
  const grosze = sign !== '' && sign !== '+' && amount !== 0 ? -amount : amount
  const beyond = fraction.slice(2)
  if (isRealFraction(beyond)) return { grosze, rounded: true }
  return /[1-9]/.test(beyond) ? { grosze, noise: true } : { grosze }
}
