import { linksIn, type Day, type FieldValue, type Values } from '../../core/values/values'
import type { RegisterRecord } from '../../core/values/record'
import type { Term } from '../../model/office'
import type { Find } from '../../engine/present/rule'

/** A day that stands in a field; `undefined` for none and for text that could not be read. */
export function dayAt(values: Values, field: string): Day | undefined {
  const value = values[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The first record a field of links leads to. */
export function linkedAt(value: FieldValue | undefined): string | undefined {
  return linksIn(value)[0]?.record
}

/** Whether a seat is held on a day: from its first day to its last, both included. */
export function isSeatOn(membership: Values, day: Day): boolean {
  const from = dayAt(membership, 'from')
  const to = dayAt(membership, 'to')
  return (from === undefined || from <= day) && (to === undefined || day <= to)
}

/**
 * Whether a mandate can be exercised on a day: from the oath (u.s.g. art. 23a) to the day before it ended. One whose oath was
 * never noted counts from the certificate on, for most offices take mandates over without those days.
 */
export function isMandateOn(councillor: Values, day: Day): boolean {
  const from = dayAt(councillor, 'oathOn') ?? dayAt(councillor, 'certificateOn')
  const to = dayAt(councillor, 'endedOn')
  return (from === undefined || from <= day) && (to === undefined || day < to)
}

/** Where to look for people and seats. */
interface Council {
  readonly terms: readonly Term[]
  readonly find: Find
  readonly all: (register: string) => readonly RegisterRecord[]
}

/** The councillors in office on a day: those of its term, or of the newest one where the office noted no terms. */
function councillorsOn(day: Day, { terms, all }: Pick<Council, 'terms' | 'all'>): readonly string[] {
  const mandates = all('councillors')
  const term =
    terms.find(({ from, to }) => from <= day && (to === undefined || day <= to))?.number ??
    Math.max(...mandates.map(({ values }) => (typeof values['term'] === 'number' ? values['term'] : 0)))
  return mandates.filter(({ values }) => values['term'] === term && isMandateOn(values, day)).map(({ id }) => id)
}

/** The members of a body on a day; of the council, and where no body is named, all councillors in office. */
export function membersOn(body: string | undefined, day: Day, council: Council): readonly string[] {
  const kind = body === undefined ? 'council' : council.find('bodies', body)?.['kind']
  if (kind === 'council') return councillorsOn(day, council)
  return council.all('memberships').flatMap(({ values }) => {
    if (linkedAt(values['body']) !== body || values['role'] === 'guest' || !isSeatOn(values, day)) return []
    return linkedAt(values['person']) ?? []
  })
}
