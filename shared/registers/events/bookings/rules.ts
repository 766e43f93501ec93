import { warsawDay } from '../../../core/calendar/warsaw'
import { linkedAt, textOf } from '../../../core/values/fieldValues'
import type { RegisterRecord } from '../../../core/values/record'
import type { FieldValue, Values } from '../../../core/values/values'
import type { Check, RegisterState } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'
import type { Rule } from '../../../engine/present/rule'

/** Milliseconds of a moment; `undefined` for a field without one, or with text that could not be read. */
function momentOf(value: FieldValue | undefined): number | undefined {
  const moment = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(moment) ? undefined : moment
}

const dayIn = ({ from }: Values) => {
  const moment = textOf(from)
  return moment === undefined ? undefined : warsawDay(moment)
}

const bookingDay: Rule = dayIn

/** Who uses the hall, where that is no natural person. */
const publicApplicant: Rule = ({ applicant, applicantKind }) =>
  applicantKind === undefined || applicantKind === 'person' ? undefined : textOf(applicant)

/** Rules of the register of bookings. */
export const bookingsRules = { bookingDay, publicApplicant } as const satisfies Readonly<Record<string, Rule>>

interface Taken {
  readonly id: string
  readonly from: number
  readonly to: number
}

/** The time a booking takes in a hall, unless it was refused. */
function takenBy({ id, values }: RegisterRecord): (Taken & { readonly hall: string }) | undefined {
  const [hall, from, to] = [linkedAt(values['room']), momentOf(values['from']), momentOf(values['to'])]
  return hall === undefined || from === undefined || to === undefined || values['decision'] === 'refused'
    ? undefined
    : { id, hall, from, to }
}

const hallOf = ({ room }: Values, { find }: RegisterState) => {
  const hall = linkedAt(room)
  return hall === undefined ? undefined : find('rooms', hall)?.values
}

/** Two bookings of one hall at once, with the minutes the hall needs between them. */
const overlap: Check = {
  severity: 'error',
  prepare: (state) => {
    const halls = new Map<string, Taken[]>()
    for (const record of state.records) {
      const taken = takenBy(record)
      if (taken !== undefined) halls.set(taken.hall, [...(halls.get(taken.hall) ?? []), taken])
    }
    return (record) => {
      const own = takenBy(record)
      if (own === undefined) return undefined
      const buffer = hallOf(record.values, state)?.['buffer']
      const minutes = typeof buffer === 'number' ? buffer : 0
      const others = (halls.get(own.hall) ?? []).filter(
        ({ id, from, to }) => id !== own.id && from < own.to + minutes * 60_000 && own.from < to + minutes * 60_000,
      )
      return others.length === 0
        ? undefined
        : {
            field: 'from',
            others: others.map(({ id }) => id),
            group: `${own.hall} ${dayIn(record.values) ?? ''}`,
          }
    }
  },
}

/** Checks only the register of bookings needs. */
export const bookingsChecks = {
  overlap,
  overCapacity: checkOfOne('warning', (values, state) => {
    const capacity = hallOf(values, state)?.['capacity']
    const { people } = values
    return typeof capacity === 'number' && typeof people === 'number' && people > capacity ? 'people' : undefined
  }),
  freeNoBasis: checkOfOne('warning', ({ decision, fee, freeBasis, applicantKind }) =>
    decision === 'granted' && applicantKind !== 'own' && (fee === undefined || fee === 0) && freeBasis === undefined
      ? 'freeBasis'
      : undefined,
  ),
  endsBeforeStart: checkOfOne('error', ({ from, to }) => {
    const [start, end] = [momentOf(from), momentOf(to)]
    return start !== undefined && end !== undefined && end <= start ? 'to' : undefined
  }),
} as const satisfies Readonly<Record<string, Check>>
