import { checkPesel } from '../../core/identifiers/checkDigits'
import type { Place } from './names'

/** Digits with at most one blank, dot or hyphen between them. */
const digitsApart = (count: number) => new RegExp(String.raw`(?<!\d)\d(?:[ .-]?\d){${count - 1}}(?!\d)`, 'g')
const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** All places at which the pattern matches and the test holds; also those that begin within one the test refused. */
function placesOf(text: string, pattern: RegExp, holds: (found: string, at: number) => boolean): readonly Place[] {
  const places: Place[] = []
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [whole] = found
    if (holds(whole, found.index)) places.push({ start: found.index, end: found.index + whole.length })
    else pattern.lastIndex = found.index + 1
  }
  return places
}

const pesel = digitsApart(11)
const calledPesel = /pesel\P{L}{0,3}[^\d\p{L}]{0,6}$/iu

/** PESELs: eleven digits with a day of birth and a check digit that fit, or what is called one. */
export const peselPlaces = (text: string): readonly Place[] =>
  placesOf(
    text,
    pesel,
    (found, at) => checkPesel(digitsOf(found)) === undefined || calledPesel.test(text.slice(Math.max(0, at - 16), at)),
  )

/** Remainder of a number with letters (A = 10) by 97, as ISO 13616 checks accounts. */
function remainder(characters: string): number {
  let rest = 0
  for (const character of characters) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest
}

/** Whether the check digits of an IBAN fit; blanks and hyphens do not count, a Polish one may lack its `PL`. */
export function isAccount(written: string): boolean {
  const bare = written.replace(/[^\p{L}\d]/gu, '').toUpperCase()
  const iban = /^\d{26}$/.test(bare) ? `PL${bare}` : bare
  return /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(iban) && remainder(iban.slice(4) + iban.slice(0, 4)) === 1
}

const polish = digitsApart(26)
const foreign = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?(?![\p{L}\d])/gu
const calledAccount = /(?:rach(?:unek|unku|\.)|kont[aoue]|iban)[^\d]{0,24}$/iu

/** Numbers of bank accounts. */
export const accountPlaces = (text: string): readonly Place[] => [
  ...placesOf(
    text,
    polish,
    (found, at) => isAccount(found) || calledAccount.test(text.slice(Math.max(0, at - 40), at)),
  ),
  ...placesOf(text, foreign, isAccount),
]

const phoneShapes = [
  // With the country, however it is grouped.
  /(?<!\d)(?:\(?\+48\)?|0048)[ -]?\d(?:[ -]?\d){8}(?!\d)/g,
  // By groups: 600 100 200, 22 123 45 67, (22) 123 45 67.
  /(?<![\d.,/-])(?:\d{3}[ -]\d{3}[ -]\d{3}|\(?\d{2}\)?[ -]\d{3}[ -]\d{2}[ -]\d{2})(?![ -]?\d)(?![.,/]\d)/g,
  // Of a mobile, written together.
  /(?<![\d.,/-])(?:45|5[0137]|6[069]|7[2389]|88)\d{7}(?!\d)(?![.,/]\d)/g,
]
const calledPhone =
  /(?<![\p{L}\d])(?:tel(?:efon\p{L}{0,3})?|kom(?:órk\p{L}{0,3})?|fax|faks\p{L}{0,3})\.? ?:? ?(?:nr|numer)?\.? ?:? ?(?:kom\.? ?:? ?)?(\(?\+?\d(?:[ ()./-]{0,2}\d){5,12})/giu
const otherNumber = /(?:regon|krs|nip|poz\.|działk\p{L}{0,3}|dz\.)[^\d\p{L}]{0,4}(?:nr )?$/iu
const amount = /^ ?(?:zł|pln|eur|tys|mln|%|m2|m²|ha|kwh)/iu

/** Numbers of telephones. */
export const phonePlaces = (text: string): readonly Place[] => [
  ...phoneShapes.flatMap((shape) =>
    placesOf(
      text,
      shape,
      (found, at) =>
        !otherNumber.test(text.slice(Math.max(0, at - 20), at)) && !amount.test(text.slice(at + found.length)),
    ),
  ),
  ...Array.from(text.matchAll(calledPhone), ({ 0: whole, 1: number = '', index }) => ({
    start: index + whole.length - number.length,
    end: index + whole.length,
  })),
]

const card = /(?<![\p{L}\d])[A-Z]{3} ?\d{6}(?!\d)/gu
const cardWeights = [7, 3, 1, 9, 7, 3, 1, 7, 3]

/** Series and numbers of identity cards whose check digit fits. */
export const identityCardPlaces = (text: string): readonly Place[] =>
  placesOf(text, card, (found) => {
    const characters = Array.from(found.replace(' ', ''))
    const sum = characters.reduce(
      (all, character, index) => all + Number.parseInt(character, 36) * (cardWeights[index] ?? 0),
      0,
    )
    return sum % 10 === 0
  })

const landRegister = /(?<![\p{L}\d])[A-Z]{2}\d[A-Z] ?\/ ?\d{8} ?\/ ?\d(?!\d)/gu

/** Numbers of land registers, which lead to the owner's name, PESEL and address. */
export const landRegisterPlaces = (text: string): readonly Place[] => placesOf(text, landRegister, () => true)
