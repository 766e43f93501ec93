import { nipDigits } from '../../core/identifiers/checkDigits'
import { type FieldValue, isUnread, namesInCell, type RowCell, type RowValue, rowsIn } from '../../core/values/values'
import { comparedName } from './partyName'

/** Field of a contract that holds its parties, one row each. */
export const partiesField = 'parties'

/** A cell as a person reads it; empty without one. */
export function cellText(value: RowCell | undefined): string {
  if (value === undefined) return ''
  if (typeof value !== 'object') return String(value).trim()
  return isUnread(value) ? value.unread : namesInCell(value).join(', ')
}

/** Whether the party is a natural person (SU02): named only where the office's own copy asks for it. */
export function isNaturalPerson(row: RowValue): boolean {
  return row['kind'] === 'SU02'
}

/** Name of a party: of a firm or an office, or first name and surname of a person. */
export function partyName(row: RowValue): string {
  const person = [row['firstName'], row['lastName']].map(cellText).filter(Boolean).join(' ')
  return cellText(row['name']) || person
}

/** The other side of a contract; rows that do not say which side they are on count as the other side. */
export function contractorsOf(parties: FieldValue | undefined): readonly RowValue[] {
  return rowsIn(parties).filter((row) => row['side'] !== 'unit')
}

/** The digits of a party's tax number; ten equal ones stand where a form insisted on a number there was not. */
function taxNumber(row: RowValue): string | undefined {
  const digits = nipDigits(cellText(row['nip']))
  return digits === undefined || /^(\d)\1*$/.test(digits) ? undefined : digits
}

/** Whether something stands in the place of the tax number that is none: „brak”, „nie dotyczy”, a foreign number. */
export function deniesTaxNumber(row: RowValue): boolean {
  return cellText(row['nip']) !== '' && taxNumber(row) === undefined
}

/**
 * What tells one party from another: its tax number, or else its name however the legal form is written. Empty for a
 * row that names nobody, or whose name is reserved.
 */
export function partyKey(row: RowValue): string {
  const digits = taxNumber(row)
  if (digits !== undefined) return digits
  const name = partyName(row)
  return name === '' || isReservedName(name) ? '' : comparedName(name)
}

/** Names registers put where a name is withheld (law sheet §3; „zastrzeżony” in a city's register). */
export function isReservedName(name: string): boolean {
  // By hand: a pattern that may skip the same brackets before, within and behind tries every way to share them out.
  let [start, end] = [0, name.length]
  while (start < end && around.test(name.charAt(start))) start++
  while (end > start && around.test(name.charAt(end - 1))) end--
  const bare = name.slice(start, end)
  return /^(?:zastrzeżon\p{L}*|osoba fizyczna)$/iu.test(bare) || /^(?:\[[^\]]*\] ?)+$/.test(bare)
}

/** What may stand round a name and is no part of it. */
const around = /[^\p{L}\p{N}[\]]/u

/** Names of the other side as lists show them. */
export function contractorText(parties: FieldValue | undefined): string | undefined {
  if (parties !== undefined && isUnread(parties)) return parties.unread
  const names = contractorsOf(parties)
    .map(partyName)
    .filter((name) => name !== '')
  return names.length === 0 ? undefined : names.join('; ')
}
