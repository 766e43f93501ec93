import type { Values } from '../../../core/values/values'
import { endOf } from '../../../engine/deadlines/deadline'
import type { Check } from '../../../engine/health/check'
import type { Rule } from '../../../engine/present/rule'
import { namesIn } from '../../../core/people/namesIn'
import { dayOf, linkedAt } from '../../../core/values/fieldValues'

/** open → waiting for what a department adds, or until the day that was told → closed. */
const questionStatus: Rule = (values) => {
  if (values['answeredOn'] !== undefined || values['outcome'] !== undefined) return 'closed'
  if (values['extendedTo'] !== undefined) return 'extended'
  return values['partsDueOn'] !== undefined && values['partsOn'] === undefined ? 'waitingParts' : 'open'
}

/** Rules of the register of questions of media. */
export const questionRules = { questionStatus } as const satisfies Readonly<Record<string, Rule>>

/** Later than the length from filing allows; `undefined` where either day is missing. */
function isAfter(values: Values, field: string, length: { readonly unit: 'days' | 'months'; readonly count: number }) {
  const [asked, day] = [dayOf(values['askedOn']), dayOf(values[field])]
  return asked !== undefined && day !== undefined && day > endOf(asked, length, 'A').effective
    ? { field, value: day }
    : undefined
}

/** The day that was told is later than two months from filing (art. 13 ust. 2). */
const extendedTooFar: Check = {
  severity: 'error',
  prepare:
    () =>
    ({ values }) =>
      isAfter(values, 'extendedTo', { unit: 'months', count: 2 }),
}

/** The outlet was told later than within the 14 days (art. 13 ust. 2). */
const extendedLate: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values }) =>
      isAfter(values, 'extendedOn', { unit: 'days', count: 14 }),
}

/** A periodical for which the six hours of dailies run, or the other way round. */
const otherPace: Check = {
  severity: 'note',
  prepare:
    ({ find }) =>
    ({ values }) => {
      const outlet = linkedAt(values['outlet'])
      const kind = outlet === undefined ? undefined : find('media', outlet)?.values['kind']
      const { pace } = values
      return pace !== undefined && (kind === 'daily' || kind === 'periodical') && kind !== pace
        ? { field: 'pace' }
        : undefined
    },
}

/** The journalist named in the subject, which lists and public copies show. */
const journalistInSubject: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values }) =>
      namesIn(values, 'journalist', 'subject') === undefined ? undefined : { field: 'subject' },
}

/** Checks only the register of questions of media needs. */
export const questionChecks = {
  extendedTooFar,
  extendedLate,
  otherPace,
  journalistInSubject,
} as const satisfies Readonly<Record<string, Check>>
