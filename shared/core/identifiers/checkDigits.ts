import { dayFrom } from '../calendar/readDay'
import type { Day } from '../values/values'

/** Why an identifier is wrong: not its number of digits, a check digit that does not fit, or no such day of birth. */
export type IdentifierProblem = 'shape' | 'checkDigit' | 'birthDate'

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index] ?? '0'), 0)
}

const peselWeights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]

/** Centuries of birth by what is added to the month (act on the population register, art. 15). */
const centuries: readonly (readonly [number, number])[] = [
  [80, 1800],
  [60, 2200],
  [40, 2100],
  [20, 2000],
  [0, 1900],
]

/** Day of birth a PESEL states; `undefined` when it states none that exists. */
export function peselBirthDay(pesel: string): Day | undefined {
  const month = Number(pesel.slice(2, 4))
  const [shift, century] = centuries.find(([added]) => month > added) ?? [0, 1900]
  return dayFrom(century + Number(pesel.slice(0, 2)), month - shift, Number(pesel.slice(4, 6)))
}

/** Sex a PESEL states: odd tenth digit for men. */
export function peselSex(pesel: string): 'M' | 'F' {
  return Number(pesel[9] ?? '0') % 2 === 1 ? 'M' : 'F'
}

/** Checks a PESEL (11 digits): check digit and day of birth. `undefined` when it is right. */
export function checkPesel(pesel: string): IdentifierProblem | undefined {
  if (!/^\d{11}$/.test(pesel)) return 'shape'
  if (peselBirthDay(pesel) === undefined) return 'birthDate'
  return (10 - (weighted(pesel, peselWeights) % 10)) % 10 === Number(pesel[10]) ? undefined : 'checkDigit'
}

/** Digits of a NIP without separators and the PL prefix; `undefined` when anything else stands in it. */
export function nipDigits(nip: string): string | undefined {
  const digits = nip
    .trim()
    .replace(/^PL/i, '')
    .replace(/[\s\u00a0-]/g, '')
  return /^\d{10}$/.test(digits) ? digits : undefined
}

/** Checks a NIP (10 digits, separators and PL allowed). `undefined` when it is right. */
export function checkNip(nip: string): IdentifierProblem | undefined {
  const digits = nipDigits(nip)
  if (digits === undefined) return 'shape'
  return weighted(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(digits[9]) ? undefined : 'checkDigit'
}

/** Checks a REGON (9 digits, or 14 of a local unit, whose first nine are a REGON themselves). */
export function checkRegon(regon: string): IdentifierProblem | undefined {
  if (!/^(?:\d{9}|\d{14})$/.test(regon)) return 'shape'
  // Remainder 10 counts as 0 (regulation on the REGON register).
  const short = (weighted(regon, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === Number(regon[8])
  if (regon.length === 9) return short ? undefined : 'checkDigit'
  const long = (weighted(regon, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11) % 10 === Number(regon[13])
  return short && long ? undefined : 'checkDigit'
}
