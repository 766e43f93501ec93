import { formatDay, isDay } from '../../core/calendar/days'
import { contractorsOf, isNaturalPerson, partiesField, partyName } from './parties'
import { documentsPl } from '../../engine/documents/documents.pl'
import { type FieldValue, isUnread, type RowValue, rowsIn, type Values } from '../../core/values/values'

/** Cells of a party that stay in a public copy of a natural person: that there is one, and where. */
const publicOfPerson: readonly string[] = ['side', 'kind', 'country']

/**
 * A contract as it stands on paper (papers.md G1, G2): in words that it has no number, the period in words, natural persons
 * unnamed and reserved data as such, unless the office's own copy is asked for.
 */
export function printedContract(values: Values, isOfficeCopy: boolean): Values {
  const words = documentsPl.contract
  const written: Record<string, FieldValue> = { ...values }
  // A number that is merely missing is to be filled in, and its cell stays empty.
  if (values['contractNumber'] === undefined && values['noNumber'] === true) written['contractNumber'] = words.noNumber
  const period = printedPeriod(values)
  if (period !== undefined) written['period'] = period
  const value = values['currentValue']
  if (typeof value === 'number' && value === 0 && values['valueKind'] === 'none') delete written['currentValue']
  return isOfficeCopy ? written : { ...written, ...publicParts(values) }
}

/** What a public copy shows instead of what it must not. */
function publicParts(values: Values): Values {
  const { person, reserved } = documentsPl.contract
  const bases = new Map(
    rowsIn(values['confidentiality']).map((row) => [textOf(row['scope']), reserved(textOf(row['basis']))] as const),
  )
  const parts: Record<string, FieldValue> = {}
  const party = bases.get('SC02')
  const parties = rowsIn(values[partiesField])
  if (parties.length > 0) {
    parts[partiesField] = parties.map((row) => publicParty(row, party, person))
    const names = contractorsOf(parties).map((row) => party ?? (isNaturalPerson(row) ? person : partyName(row)))
    const named = [...new Set(names)].filter((name) => name !== '')
    if (named.length > 0) parts['contractor'] = named.join('; ')
    // The tax number of a person is the person's.
    const isWithheld = party !== undefined || contractorsOf(parties).some(isNaturalPerson)
    if (isWithheld && values['contractorId'] !== undefined) parts['contractorId'] = named.join('; ')
  }
  const subject = bases.get('SC03')
  if (subject !== undefined) parts['subject'] = subject
  const value = bases.get('SC04')
  if (value !== undefined) {
    for (const field of ['value', 'currentValue']) if (values[field] !== undefined) parts[field] = { unread: value }
    if (values['valueNote'] !== undefined) parts['valueNote'] = value
    const changes = rowsIn(values['changes'])
    if (changes.length > 0)
      parts['changes'] = changes.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([cell]) => cell !== 'valueAfter')),
      )
  }
  return parts
}

function publicParty(row: RowValue, reserved: string | undefined, person: string): RowValue {
  const withheld =
    reserved !== undefined && row['side'] !== 'unit' ? reserved : isNaturalPerson(row) ? person : undefined
  if (withheld === undefined) return row
  const kept = Object.entries(row).filter(([cell]) => publicOfPerson.includes(cell))
  return { ...Object.fromEntries(kept), name: withheld }
}

/** „od 01.02.2026 do 31.12.2026”, „od 01.02.2026, czas nieoznaczony”, or the period as the contract has it. */
function printedPeriod(values: Values): string | undefined {
  const words = documentsPl.contract
  const start = dayText(values['startOn']) ?? dayText(values['concludedOn'])
  const { currentEnd } = values
  const end = dayText(currentEnd)
  if (start === undefined) return end === undefined ? undefined : words.until(end)
  if (end !== undefined) return isUnread(currentEnd) ? words.fromText(start, end) : words.fromTo(start, end)
  return values['termKind'] === 'indefinite' ? words.indefinite(start) : words.from(start)
}

/** A day as it is printed; text that could not be read stands as it is. */
function dayText(value: FieldValue | undefined): string | undefined {
  if (isUnread(value)) return value.unread
  return typeof value === 'string' && isDay(value) ? formatDay(value) : undefined
}

function textOf(value: RowValue[string] | undefined): string {
  return typeof value === 'string' ? value : ''
}
