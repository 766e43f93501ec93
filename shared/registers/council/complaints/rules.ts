import { isDay } from '../../../core/calendar/days'
import { type Day, type FieldValue, type Unread, isUnread, type Values } from '../../../core/values/values'
import { endOf } from '../../../engine/deadlines/deadline'
import type { Reason, Rule } from '../../../engine/present/rule'
import { dayAt, linkedAt } from '../asOf'
import { settling } from './clocks'

const dayOf = (value: FieldValue | undefined): Day | undefined =>
  typeof value === 'string' && isDay(value) ? value : undefined

/** The body that is to settle it, and why: the id of the reason. */
export function routed(values: Values): readonly [body: string | undefined, why: string] {
  const { competentBody, kind, against, finance, task } = values
  if (typeof competentBody === 'string') return [competentBody, 'decided']
  if (kind === 'motion') return ['bySubject', 'motion']
  switch (against) {
    case 'council':
      return finance === true ? ['rio', 'finance'] : ['voivode', 'council']
    case 'mayor':
    case 'unitHead':
      return task === 'delegated' ? ['voivode', 'delegated'] : ['council', 'own']
    case 'employee':
      return ['mayor', 'employee']
    case 'other':
      return ['other', 'other']
    default:
      return [undefined, 'unknown']
  }
}

/** Who is competent to settle it (k.p.a. art. 229, 242); a proposal, for content decides and not the heading. */
export const competent: Rule = (values) => routed(values)[0]

/** Why that body. */
export const competentReason: Reason = (values) => routed(values)[1]

/** The day it was settled: the one noted, or that of the act of the council. */
export const settledDay: Rule = (values, { find }): Day | Unread | undefined => {
  const { settledOn } = values
  if (isUnread(settledOn)) return settledOn
  const own = dayOf(settledOn)
  if (own !== undefined) return own
  const act = linkedAt(values['act'])
  return act === undefined ? undefined : dayOf(find?.('resolutions', act)?.['date'])
}

const isSettling = (outcome: FieldValue | undefined) => settling.some((one) => one === outcome)

/** Where a complaint stands. */
export const complaintStatus: Rule = (values, context, field) => {
  const { outcome } = values
  if (outcome === 'leftUnexamined' || outcome === 'annotated') return 'closed'
  if (outcome === 'passed' || dayAt(values, 'passedOn') !== undefined) return 'passed'
  if (isSettling(outcome) || settledDay(values, context, field) !== undefined)
    return values['noticeOn'] === undefined && values['anonymous'] !== true ? 'toNotify' : 'closed'
  const body = routed(values)[0]
  if (body === 'voivode' || body === 'rio' || body === 'other') return 'toPass'
  if (linkedAt(values['session']) !== undefined) return 'onSession'
  if (values['committee'] !== undefined) return 'inCommittee'
  return 'received'
}

/** The day of the session the matter stands on. */
export const sessionDate: Rule = (values, { find }) => {
  const session = linkedAt(values['session'])
  return session === undefined ? undefined : dayOf(find?.('meetings', session)?.['date'])
}

/** The end of the month in which a complaint or a motion is to be settled (k.p.a. art. 237 § 1, 244). */
export function monthEndOf(values: Values): Day | undefined {
  const received = dayOf(values['receivedOn'])
  return received === undefined ? undefined : endOf(received, { unit: 'months', count: 1 }, 'A').effective
}

/** The last day on which it is to be settled: the end of the month, or the day told since. */
export function lastDayOf(values: Values): Day | undefined {
  return dayOf(values['extendedTo']) ?? monthEndOf(values)
}

/** The term as the printed register has it: to settle, or to pass on what another body settles. */
const settleBy: Rule = (values) => {
  const body = routed(values)[0]
  const received = dayOf(values['receivedOn'])
  if (body !== 'voivode' && body !== 'rio' && body !== 'other') return lastDayOf(values)
  return received === undefined ? undefined : endOf(received, { unit: 'days', count: 7 }, 'A').effective
}

/** Rules of the register of complaints and motions. */
export const complaintRules = {
  competent,
  settledDay,
  complaintStatus,
  sessionDate,
  settleBy,
} as const satisfies Readonly<Record<string, Rule>>
