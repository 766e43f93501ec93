import { addDays } from '../../core/calendar/days'
import type { RegisterRecord } from '../../core/values/record'
import type { Day, Values } from '../../core/values/values'
import type { Check, RegisterState } from '../../engine/health/check'
import type { Find } from '../../engine/present/rule'
import { dayAt, linkedAt } from './asOf'
import { findOf } from './liveRecords'
import { isMeetingOfCouncil, meetingOf } from './rules'

/** Meetings that were held or are convened, by the body that meets, in the order of their days; sessions of the council as one. */
function meetingsByBody(
  state: RegisterState,
): ReadonlyMap<string, readonly (readonly [day: Day, record: RegisterRecord])[]> {
  const find = findOf(state)
  const meetings = new Map<string, (readonly [Day, RegisterRecord])[]>()
  for (const record of state.all('meetings')) {
    const day = dayAt(record.values, 'date')
    if (day === undefined || record.values['cancelled'] === true) continue
    const body = bodyOf(record.values, find)
    meetings.set(body, [...(meetings.get(body) ?? []), [day, record]])
  }
  for (const own of meetings.values()) own.sort(([a], [b]) => a.localeCompare(b))
  return meetings
}

const bodyOf = (meeting: Values, find: Find) =>
  isMeetingOfCouncil(meeting, find) ? 'council' : (linkedAt(meeting['body']) ?? 'council')

/** Minutes that were ready before a later meeting of the same body, and accepted at none. */
export const minutesNotAccepted: Check = {
  severity: 'note',
  prepare: (state) => {
    const find = findOf(state)
    const meetings = meetingsByBody(state)
    return ({ values }) => {
      const [ready, day] = [dayAt(values, 'minutesReadyOn'), dayAt(values, 'date')]
      if (ready === undefined || day === undefined || values['minutesAcceptedOn'] !== undefined) return undefined
      const next = meetings.get(bodyOf(values, find))?.find(([on]) => on > day && on >= ready && on < state.today)
      return next === undefined ? undefined : { field: 'minutesAcceptedOn', others: [next[1].id] }
    }
  },
}

/** A calendar quarter without any session between two of them (u.s.g. art. 20 ust. 1). */
export const quarterWithout: Check = {
  severity: 'note',
  prepare: (state) => {
    const find = findOf(state)
    const sessions = meetingsByBody(state).get('council') ?? []
    return ({ id, values }) => {
      if (!isMeetingOfCouncil(values, find)) return undefined
      const at = sessions.findIndex(([, record]) => record.id === id)
      const [day, before] = [sessions[at]?.[0], sessions[at - 1]]
      return day === undefined || before === undefined || quarterOf(day) - quarterOf(before[0]) < 2
        ? undefined
        : { field: 'date', value: day, others: [before[1].id] }
    }
  },
}

/** Quarters since the year 0. */
const quarterOf = (day: Day) => Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)

/**
 * A draft of the mayor or of a club that came seven days before a session and was put on the agenda of a later one only (u.s.g.
 * art. 20 ust. 5 and 6).
 */
export const draftPassedOver: Check = {
  severity: 'note',
  prepare: (state) => {
    const find = findOf(state)
    const sessions = meetingsByBody(state).get('council') ?? []
    const numbers = new Set(
      state.records.flatMap(({ values }) => {
        const meeting = linkedAt(values['meeting'])
        return typeof values['draftNo'] === 'string' && meeting !== undefined ? [`${meeting} ${values['draftNo']}`] : []
      }),
    )
    return ({ values }) => {
      const received = dayAt(values, 'draftReceivedOn')
      const meeting = meetingOf(values, find)
      const day = meeting === undefined ? undefined : dayAt(meeting, 'date')
      if (received === undefined || day === undefined || meeting === undefined) return undefined
      if (values['proposer'] !== 'mayor' && values['proposer'] !== 'club') return undefined
      if (!isMeetingOfCouncil(meeting, find)) return undefined
      const missed = sessions.find(
        ([on, { id }]) =>
          on < day &&
          addDays(received, 7) <= on &&
          // Taken off there and put on again later, it was on that agenda.
          !(typeof values['draftNo'] === 'string' && numbers.has(`${id} ${values['draftNo']}`)),
      )
      return missed === undefined ? undefined : { field: 'draftReceivedOn', value: received, others: [missed[1].id] }
    }
  },
}
