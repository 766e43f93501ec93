import { personKey } from '../../core/people/personKey'
import { type Day, isRoll, type Link, linksIn, rollIn, type Values } from '../../core/values/values'
import type { RegisterRecord } from '../../core/values/record'
import type { Check, RegisterState } from '../../engine/health/check'
import { tiesOf } from '../../engine/ties/ties'
import type { RegisterDefinition } from '../../model/definition'
import { dayAt, isMandateOn, isSeatOn, linkedAt } from './asOf'
import { presentIn, quorumOf, tallyOf } from './majority'
import { personOf } from './people/personOf'
import { draftPassedOver, minutesNotAccepted, quarterWithout } from './courseChecks'
import { findOf } from './liveRecords'
import { headsThen, meetingOf, membersThen } from './rules'

/** Elected, and without an oath two months later: a mandate is exercised from the oath on (u.s.g. art. 23a). */
const noOath: Check = {
  severity: 'note',
  prepare:
    () =>
    ({ values }) =>
      values['oathOn'] === undefined && values['endedOn'] === undefined ? { field: 'oathOn' } : undefined,
}

/** A whole name in the field of the surname, as lists of one column bring it. */
const wholeName: Check = {
  severity: 'note',
  prepare:
    () =>
    ({ values }) =>
      namesIn(values) === undefined ? undefined : { field: 'surname' },
  repair:
    () =>
    ({ values }) =>
      namesIn(values),
}

/** „Jan Maria Kowalski” told apart: the last word is the surname. */
function namesIn(values: Values): { readonly surname: string; readonly givenNames: string } | undefined {
  const { surname } = values
  if (typeof surname !== 'string' || values['givenNames'] !== undefined) return undefined
  const words = surname.trim().split(/\s+/u)
  const last = words.at(-1)
  return last === undefined || words.length < 2
    ? undefined
    : { surname: last, givenNames: words.slice(0, -1).join(' ') }
}

/** A mandate of somebody who is not among the people. */
const noPerson: Check = {
  severity: 'note',
  prepare:
    ({ definition, books }) =>
    ({ values }) =>
      isStranger(definition, values, books) ? { field: 'person' } : undefined,
  repair: ({ definition, books }) => {
    // Who holds several mandates is one person.
    const made = new Map<string, Link>()
    return ({ values }, make) => {
      if (!isStranger(definition, values, books)) return undefined
      const person = personOf(values)
      const key = personKey(
        [person['givenNames'], person['surname']].filter((part) => typeof part === 'string').join(' '),
      )
      if (key === '') return undefined
      const link = made.get(key) ?? make('people', person)
      made.set(key, link)
      return { person: [link] }
    }
  },
}

/** Whether a mandate leads to no person, and nobody among the people may be meant. */
function isStranger(definition: RegisterDefinition, values: Values, books: RegisterState['books']): boolean {
  if (values['person'] !== undefined || typeof values['surname'] !== 'string') return false
  const tie = tiesOf(definition, values, books).find(({ field }) => field === 'person')
  return tie === undefined || (tie.certain === undefined && tie.likely.length === 0)
}

/** Records of `memberships` by the body or the person they lead to. */
function seatsBy(state: RegisterState, field: 'body' | 'person'): ReadonlyMap<string, readonly RegisterRecord[]> {
  const seats = new Map<string, RegisterRecord[]>()
  for (const record of state.records) {
    const target = linkedAt(record.values[field])
    if (target === undefined) continue
    const known = seats.get(target)
    if (known === undefined) seats.set(target, [record])
    else known.push(record)
  }
  return seats
}

const overlap = (a: Values, b: Values) => {
  const days = [dayAt(a, 'from'), dayAt(b, 'from')].flatMap((day) => day ?? [])
  return days.every((day) => isSeatOn(a, day) && isSeatOn(b, day))
}

/** Two chairs of one body at once. */
const twoChairs: Check = {
  severity: 'error',
  prepare: (state) => {
    const seats = seatsBy(state, 'body')
    return ({ id, values }) => {
      if (values['role'] !== 'chair') return undefined
      const body = linkedAt(values['body'])
      const others = (body === undefined ? [] : (seats.get(body) ?? [])).filter(
        (other) => other.id !== id && other.values['role'] === 'chair' && overlap(values, other.values),
      )
      return others.length === 0 ? undefined : { field: 'role', others: others.map((other) => other.id) }
    }
  },
}

/** A seat on days on which its holder had no mandate. */
const seatOutsideMandate: Check = {
  severity: 'warning',
  prepare: (state) => {
    const find = findOf(state)
    return ({ values }) => {
      const person = linkedAt(values['person'])
      const mandate = person === undefined ? undefined : find('councillors', person)
      const ended = mandate === undefined ? undefined : dayAt(mandate, 'endedOn')
      if (ended === undefined || values['role'] === 'guest') return undefined
      const to = dayAt(values, 'to')
      return to === undefined || to > ended ? { field: 'to', ...(to === undefined ? {} : { value: to }) } : undefined
    }
  },
  repair: (state) => {
    const find = findOf(state)
    return ({ values }) => {
      const person = linkedAt(values['person'])
      const ended = person === undefined ? undefined : dayAt(find('councillors', person) ?? {}, 'endedOn')
      return ended === undefined ? undefined : { to: ended }
    }
  },
}

/** The chair of the council or a deputy in the audit or the complaints committee (u.s.g. art. 18a ust. 2, 18b ust. 2). */
const chairInControl: Check = {
  severity: 'error',
  prepare: (state) => {
    const find = findOf(state)
    const kindOf = (values: Values) => {
      const body = linkedAt(values['body'])
      return body === undefined ? undefined : find('bodies', body)?.['kind']
    }
    const seats = seatsBy(state, 'person')
    return ({ id, values }) => {
      const kind = kindOf(values)
      const person = linkedAt(values['person'])
      if ((kind !== 'audit' && kind !== 'complaints') || person === undefined) return undefined
      const others = (seats.get(person) ?? []).filter(
        (other) =>
          other.id !== id &&
          kindOf(other.values) === 'council' &&
          (other.values['role'] === 'chair' || other.values['role'] === 'deputyChair') &&
          overlap(values, other.values),
      )
      return others.length === 0 ? undefined : { field: 'person', others: others.map((other) => other.id) }
    }
  },
}

/** A club of fewer than three councillors (u.s.g. art. 23 ust. 3). */
const smallClub: Check = {
  severity: 'warning',
  prepare: (state) => {
    const find = findOf(state)
    const seats = seatsBy(state, 'body')
    return ({ values }) => {
      const body = linkedAt(values['body'])
      if (body === undefined || !isSeatOn(values, state.today) || find('bodies', body)?.['kind'] !== 'club')
        return undefined
      const count = (seats.get(body) ?? []).filter((seat) => isSeatOn(seat.values, state.today)).length
      return count >= 3 ? undefined : { field: 'body', value: String(count), group: body }
    }
  },
}

/** An audit or complaints committee in which a club has nobody (u.s.g. art. 18a ust. 2, 18b ust. 2). */
const clubWithoutSeat: Check = {
  severity: 'warning',
  prepare: (state) => {
    const find = findOf(state)
    const members = new Map<string, Set<string>>()
    for (const { values } of state.all('memberships')) {
      const [body, person] = [linkedAt(values['body']), linkedAt(values['person'])]
      if (body === undefined || person === undefined || !isSeatOn(values, state.today)) continue
      members.set(body, (members.get(body) ?? new Set()).add(person))
    }
    const clubs = [...members].filter(([body]) => {
      const club = find('bodies', body)
      return club?.['kind'] === 'club' && isStanding(club, state.today)
    })
    return ({ id, values }) => {
      const own = members.get(id)
      // Whose members nobody entered is not yet made up.
      if ((values['kind'] !== 'audit' && values['kind'] !== 'complaints') || own === undefined) return undefined
      if (!isStanding(values, state.today)) return undefined
      const others = clubs.flatMap(([club, people]) => ([...people].some((person) => own.has(person)) ? [] : [club]))
      return others.length === 0 ? undefined : { field: 'name', others }
    }
  },
}

/** Whether a body was there on a day. */
function isStanding(body: Values, day: Day): boolean {
  const [from, to] = [dayAt(body, 'createdOn'), dayAt(body, 'dissolvedOn')]
  return (from === undefined || from <= day) && (to === undefined || to > day)
}

/** Fewer present than half of the statutory membership (u.s.g. art. 14 ust. 1). */
const noQuorum: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values }) => {
      const marks = Object.values(rollIn(values['attendance']))
      const size = values['statutorySize']
      const present = marks.filter((mark) => mark === 'present').length
      return marks.length === 0 || typeof size !== 'number' || present >= quorumOf(size)
        ? undefined
        : { field: 'attendance', value: String(present) }
    },
}

/** Present at a meeting on a day without a mandate: before the oath, or after it ended. */
const presentWithoutMandate: Check = {
  severity: 'warning',
  prepare: (state) => {
    const find = findOf(state)
    return ({ values }) => {
      const day = dayAt(values, 'date')
      if (day === undefined) return undefined
      const others = Object.entries(rollIn(values['attendance'])).flatMap(([id, mark]) => {
        const mandate = mark === 'present' ? find('councillors', id) : undefined
        return mandate === undefined || isMandateOn(mandate, day) ? [] : [id]
      })
      return others.length === 0 ? undefined : { field: 'attendance', others }
    }
  },
}

/** From this day on heads of auxiliary units are notified as councillors are (u.s.g. art. 37a). */
const headsNotifiedFrom = '2026-01-01'

/**
 * A meeting that was convened, and somebody of those to notify without a channel or a proof. Of meetings held before an office began
 * to note proofs nothing is said.
 */
const noticeUnproved: Check = {
  severity: 'warning',
  prepare: (state) => {
    const context = { today: state.today, terms: state.terms, find: findOf(state), all: state.all }
    const lacking = (values: Values, field: 'notified' | 'notifiedHeads') => {
      const noted = values[field]
      const offered = (field === 'notified' ? membersThen : headsThen)(values, context)
      const proofs = isRoll(noted) ? noted.times : undefined
      return offered.flatMap(({ record }) => (proofs?.[record] === undefined ? [record] : []))
    }
    return ({ values }) => {
      const day = dayAt(values, 'date')
      const isNoted = values['notified'] !== undefined || values['notifiedHeads'] !== undefined
      if (day === undefined || dayAt(values, 'noticeOn') === undefined || values['cancelled'] === true) return undefined
      if (day < state.today && !isNoted) return undefined
      const fields = day < headsNotifiedFrom ? (['notified'] as const) : (['notified', 'notifiedHeads'] as const)
      for (const field of fields) {
        const others = lacking(values, field)
        if (others.length > 0) return { field, others }
      }
      return undefined
    }
  },
}

/** An item that led to an act, though it was not adopted. */
const actNotAdopted: Check = {
  severity: 'note',
  prepare:
    () =>
    ({ values }) =>
      linksIn(values['act']).length > 0 && values['outcome'] !== 'adopted' ? { field: 'outcome' } : undefined,
}

/** Votes by name and totals that do not agree. */
const sumsDiffer: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values }) => {
      const marks = Object.values(rollIn(values['ballots']))
      if (marks.length === 0) return undefined
      const fields = ['for', 'against', 'abstained', 'notVoting', 'absent']
      const odd = fields.find((field) => {
        const total = values[field]
        return typeof total === 'number' && total !== marks.filter((mark) => mark === field).length
      })
      return odd === undefined ? undefined : { field: odd }
    },
}

/** A vote with fewer present than the quorum. */
const belowQuorum: Check = {
  severity: 'error',
  prepare: (state) => {
    const find = findOf(state)
    return ({ values }) => {
      const tally = tallyOf(values)
      const size = meetingOf(values, find)?.['statutorySize']
      return tally === undefined || typeof size !== 'number' || presentIn(tally) >= quorumOf(size)
        ? undefined
        : { field: 'ballots', value: String(presentIn(tally)) }
    }
  },
}

/** A vote by somebody who was noted absent from the whole meeting. */
const votedAbsent: Check = {
  severity: 'warning',
  prepare: (state) => {
    const find = findOf(state)
    return ({ values }) => {
      const attendance = rollIn(meetingOf(values, find)?.['attendance'])
      const others = Object.entries(rollIn(values['ballots'])).flatMap(([id, mark]) =>
        mark !== 'absent' && attendance[id] !== undefined && attendance[id] !== 'present' ? [id] : [],
      )
      return others.length === 0 ? undefined : { field: 'ballots', others }
    }
  },
}

/** Checks of the council's registers, by register. */
export const councillorChecks = { noOath, wholeName, noPerson } as const
export const membershipChecks = { twoChairs, seatOutsideMandate, chairInControl, smallClub } as const
export const bodyChecks = { clubWithoutSeat } as const
export const meetingChecks = {
  noQuorum,
  presentWithoutMandate,
  noticeUnproved,
  minutesNotAccepted,
  quarterWithout,
} as const
export const itemChecks = { actNotAdopted, draftPassedOver } as const
export const voteChecks = { sumsDiffer, belowQuorum, votedAbsent } as const
