import { namesIn } from '../../../core/people/namesIn'
import type { Day, Values } from '../../../core/values/values'
import { ePuapUntil } from '../../../engine/channels/channels'
import type { Check } from '../../../engine/health/check'
import type { Find } from '../../../engine/present/rule'
import { dayAt, linkedAt } from '../asOf'
import { isMeetingOfCouncil } from '../rules'
import { lastDayOf, routed } from './rules'

/** A complaint about the council that the council settled itself: it goes to the voivode or the RIO (k.p.a. art. 229 pkt 1). */
const councilJudgesItself: Check = {
  severity: 'error',
  prepare:
    () =>
    ({ values }) =>
      values['kind'] !== 'motion' && values['against'] === 'council' && linkedAt(values['act']) !== undefined
        ? { field: 'act' }
        : undefined,
}

/** Settled after its last day, and nobody was told of the delay (k.p.a. art. 36, 237 § 4, 245). */
const lateWithoutNotice: Check = {
  severity: 'warning',
  prepare:
    ({ find }) =>
    ({ values }) => {
      const last = lastDayOf(values)
      const act = linkedAt(values['act'])
      const settled =
        dayAt(values, 'settledOn') ??
        (act === undefined ? undefined : dayAt(find('resolutions', act)?.values ?? {}, 'date'))
      return last !== undefined && settled !== undefined && settled > last && values['extendedOn'] === undefined
        ? { field: 'settledOn', value: settled }
        : undefined
    },
}

/** The council found, and no act says so. */
const outcomeWithoutAct: Check = {
  severity: 'note',
  prepare:
    () =>
    ({ values }) => {
      const { outcome, act } = values
      return routed(values)[0] === 'council' &&
        (outcome === 'justified' || outcome === 'partly' || outcome === 'unjustified') &&
        act === undefined
        ? { field: 'act' }
        : undefined
    },
}

/**
 * The session it stands on is held after its last day, or, while it stands on none, the next one is: an extraordinary session, or a
 * notice of the delay.
 */
const sessionTooLate: Check = {
  severity: 'warning',
  prepare: ({ find, all, today }) => {
    const valuesOf: Find = (register, id) => find(register, id)?.values
    const planned = all('meetings')
      .flatMap(({ values }) => {
        const day = dayAt(values, 'date')
        const isComing = day !== undefined && day >= today && values['cancelled'] !== true
        return isComing && isMeetingOfCouncil(values, valuesOf) ? [day] : []
      })
      .toSorted()
    const nextOf = (values: Values, last: Day) =>
      routed(values)[0] === 'council' &&
      today <= last &&
      values['outcome'] === undefined &&
      values['passedOn'] === undefined &&
      values['settledOn'] === undefined &&
      linkedAt(values['act']) === undefined
        ? planned[0]
        : undefined
    return ({ values }) => {
      const session = linkedAt(values['session'])
      const last = lastDayOf(values)
      if (last === undefined || values['extendedOn'] !== undefined) return undefined
      const day = session === undefined ? nextOf(values, last) : dayAt(find('meetings', session)?.values ?? {}, 'date')
      return day !== undefined && day > last ? { field: 'session', value: day } : undefined
    }
  },
}

/** The name of whoever complained in the subject, which is published. */
const nameInSubject: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values }) =>
      namesIn(values, 'complainant', 'subject') === undefined ? undefined : { field: 'subject' },
}

/** Filed by plain e-mail, or by ePUAP since that is no longer effective (fact sheet E9). */
const weakChannel: Check = {
  severity: 'note',
  prepare:
    () =>
    ({ values }) => {
      const { channel } = values
      const received = dayAt(values, 'receivedOn')
      return channel === 'email' || (channel === 'ePuap' && received !== undefined && received >= ePuapUntil)
        ? { field: 'channel' }
        : undefined
    },
}

/** Something was sent to whoever complained, and not how the office handles the data (k.p.a. art. 226a). */
const noPrivacyNotice: Check = {
  severity: 'note',
  prepare:
    () =>
    ({ values }) =>
      (values['noticeOn'] !== undefined || values['extendedOn'] !== undefined || values['passedOn'] !== undefined) &&
      values['privacyNoticeOn'] === undefined &&
      values['anonymous'] !== true
        ? { field: 'privacyNoticeOn' }
        : undefined,
}

/** Checks only the register of complaints and motions needs. */
export const complaintChecks = {
  councilJudgesItself,
  lateWithoutNotice,
  outcomeWithoutAct,
  sessionTooLate,
  nameInSubject,
  weakChannel,
  noPrivacyNotice,
} as const satisfies Readonly<Record<string, Check>>
