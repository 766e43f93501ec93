import { fold } from '../../../core/folding/fold'
import { namesIn } from '../../../core/people/namesIn'
import type { RegisterRecord } from '../../../core/values/record'
import type { Day, Values } from '../../../core/values/values'
import { endOf } from '../../../engine/deadlines/deadline'
import type { Check, RegisterState } from '../../../engine/health/check'
import type { Find } from '../../../engine/present/rule'
import { dayAt, linkedAt } from '../asOf'
import { firstEndOf, leadOf } from './rules'

const findOf =
  ({ find }: RegisterState): Find =>
  (register, id) => {
    const record = find(register, id)
    return record?.trashed === 0 ? record.values : undefined
  }

const monthAfter = (day: Day) => endOf(day, { unit: 'months', count: 1 }, 'A').effective

/** The one further term is longer than three months from the end of the first (art. 10 ust. 3). */
const extendedTooFar: Check = {
  severity: 'error',
  prepare: (state) => {
    const find = findOf(state)
    return ({ values }) => {
      const [to, first] = [dayAt(values, 'extendedTo'), firstEndOf(values, find)]
      return to !== undefined && first !== undefined && to > endOf(first, { unit: 'months', count: 3 }, 'A').effective
        ? { field: 'extendedTo', value: to }
        : undefined
    }
  },
}

/** Others are waited for longer than two months from the announcement (art. 11 ust. 2). */
const waitsTooLong: Check = {
  severity: 'error',
  prepare:
    () =>
    ({ values }) => {
      const [from, until] = [dayAt(values, 'jointAnnouncedOn'), dayAt(values, 'jointUntil')]
      return from !== undefined &&
        until !== undefined &&
        until > endOf(from, { unit: 'months', count: 2 }, 'A').effective
        ? { field: 'jointUntil', value: until }
        : undefined
    },
}

/** Joined to a petition that was received more than a month before, without an announcement that one waits (art. 11). */
const joinedLate: Check = {
  severity: 'warning',
  prepare: (state) => {
    const find = findOf(state)
    return ({ values }) => {
      const lead = leadOf(values, find)
      const own = dayAt(values, 'receivedOn')
      const first = lead === undefined ? undefined : dayAt(lead, 'receivedOn')
      if (lead === undefined || own === undefined || first === undefined) return undefined
      const last = dayAt(lead, 'jointUntil') ?? monthAfter(first)
      return own > last ? { field: 'joint', value: own } : undefined
    }
  },
}

const subjectOf = ({ subject }: Values) =>
  typeof subject === 'string'
    ? fold(subject)
        .replaceAll(/[^\p{L}\d]+/gu, ' ')
        .trim()
    : ''

/** Petitions with one subject received within a month of each other: they may be considered together (art. 11 ust. 1). */
const couldBeJoined: Check = {
  severity: 'note',
  prepare: ({ records }) => {
    const bySubject = new Map<string, RegisterRecord[]>()
    for (const record of records) {
      const subject = subjectOf(record.values)
      if (subject === '') continue
      const same = bySubject.get(subject)
      if (same === undefined) bySubject.set(subject, [record])
      else same.push(record)
    }
    return ({ id, values }) => {
      const own = dayAt(values, 'receivedOn')
      const subject = subjectOf(values)
      if (own === undefined || linkedAt(values['joint']) !== undefined) return undefined
      const others = (bySubject.get(subject) ?? []).filter((other) => {
        const day = dayAt(other.values, 'receivedOn')
        if (other.id === id || day === undefined || linkedAt(other.values['joint']) !== undefined) return false
        return day >= own ? day <= monthAfter(own) : own <= monthAfter(day)
      })
      return others.length === 0
        ? undefined
        : { field: 'joint', others: others.map((other) => other.id), group: subject }
    }
  },
}

/** Decided after its term, and no further term was set. */
const decidedLate: Check = {
  severity: 'warning',
  prepare: (state) => {
    const find = findOf(state)
    return ({ values }) => {
      const decided = dayAt(values, 'decidedOn')
      const last = dayAt(values, 'extendedTo') ?? firstEndOf(values, find)
      return decided !== undefined && last !== undefined && decided > last
        ? { field: 'decidedOn', value: decided }
        : undefined
    }
  },
}

/** Lacks the name or the address, and is considered all the same (art. 7 ust. 1). */
const namelessConsidered: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values }) =>
      values['defect'] === 'noName' && values['outcome'] !== undefined && values['outcome'] !== 'leftUnexamined'
        ? { field: 'outcome' }
        : undefined,
}

/** Filed electronically without the e-mail address (art. 4 ust. 5). */
const noMailAddress: Check = {
  severity: 'note',
  prepare:
    () =>
    ({ values }) => {
      const { channel, email } = values
      return (channel === 'email' || channel === 'ePuap' || channel === 'portal' || channel === 'eDelivery') &&
        email === undefined
        ? { field: 'email' }
        : undefined
    },
}

/** The petitioner named in the subject, who did not agree to it. */
const nameInSubject: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values }) =>
      values['consentToName'] !== true && namesIn(values, 'petitioner', 'subject') !== undefined
        ? { field: 'subject' }
        : undefined,
}

/** Checks only the register of petitions needs. */
export const petitionChecks = {
  extendedTooFar,
  waitsTooLong,
  joinedLate,
  couldBeJoined,
  decidedLate,
  namelessConsidered,
  noMailAddress,
  nameInSubject,
} as const satisfies Readonly<Record<string, Check>>
