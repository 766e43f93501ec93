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

/** Words and numbers with the hyphens between them, each chain ended by anything else. */
const chains = /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu
/** Eleven digits, perhaps with a word glued to them. */
const glued = /^(\p{L}*)(\d{11})(\p{L}*)$/u

const isHex = (text: string): boolean => /^[\da-f]+$/i.test(text)
/** Part of a hash: letters a to f and digits mixed. */
const isMixed = (part: string): boolean => isHex(part) && /[a-f]/i.test(part) && /\d/.test(part)

/**
 * The right PESELs that stand in a text: eleven digits by themselves with a day of birth and a check digit that fit. Digits
 * inside an address on the web, a UUID or a hash, however short, are part of those; a word may be glued to a number.
 */
export function peselsIn(text: string): readonly string[] {
  if (!/\d{11}/.test(text)) return []
  return text.split(/\s+/).flatMap((word) => {
    if (/:\/\/|^www\./i.test(word)) return []
    return Array.from(word.matchAll(chains), ([chain]) => chain)
      .filter((chain) => !/^0x/i.test(chain))
      .flatMap(numbersOf)
      .filter((number) => checkPesel(number) === undefined)
  })
}

function numbersOf(chain: string): readonly string[] {
  const parts = chain.split('-')
  if (parts.some(isMixed) || (parts.length > 2 && isHex(parts.join('')) && isHexAddress(chain))) return []
  return parts.flatMap((part) => glued.exec(part)?.[2] ?? [])
}
