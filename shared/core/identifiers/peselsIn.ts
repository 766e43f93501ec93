import { checkPesel } from './checkDigits'

/** Shorter runs of digits and the letters a to f may be a word glued to a number; longer ones are a hash or an address. */
const shortestHash = 16

/**
 * Texts in which digits cannot be a person's number: UUIDs, hashes and addresses of memory in hexadecimal. Decimal digits
 * alone are none.
 */
export function isHexAddress(run: string): boolean {
  return run.length >= shortestHash && /[a-f]/i.test(run) && /\d/.test(run)
}

/** Runs of digits, letters a to f and the hyphens of UUIDs, each ended by anything else; `0x` says itself what follows. */
const hexRuns = /0x[\da-f]+|[\da-f]+(?:-[\da-f]+)*/gi

/**
 * The right PESELs that stand in a text: eleven digits by themselves with a day of birth and a check digit that fit. Digits
 * inside an address on the web, a UUID or a hash are part of those.
 */
export function peselsIn(text: string): readonly string[] {
  if (!/\d{11}/.test(text)) return []
  return text.split(/\s+/).flatMap((word) => {
    if (/:\/\/|^www\./i.test(word)) return []
    return Array.from(word.matchAll(hexRuns), ([run]) => run)
      .filter((run) => !isHexAddress(run) && !/^0x/i.test(run))
      .flatMap((run) => run.match(/(?<!\d)\d{11}(?!\d)/g) ?? [])
      .filter((number) => checkPesel(number) === undefined)
  })
}
