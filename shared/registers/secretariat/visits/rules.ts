import { namesIn } from '../../../core/people/namesIn'
import type { Check } from '../../../engine/health/check'
import type { Rule } from '../../../engine/present/rule'
import type { Maker } from '../../../engine/register'
import { dayOf, linkedAt } from '../../../core/values/fieldValues'

/** planned → open (something is still to be done) → done. */
const visitStatus: Rule = (values, { today }) => {
  const date = dayOf(values['date'])
  if (date !== undefined && date > today) return 'planned'
  return values['doneOn'] === undefined && values['dueOn'] !== undefined ? 'open' : 'done'
}

/** Rules of the register of visits. */
export const visitRules = { visitStatus } as const satisfies Readonly<Record<string, Rule>>

/** A complaint or a motion made orally goes to its register, with what was said for the protocol. */
export const visitMakers = {
  complaint: ({ date, kind, topic, person, contact, onBehalfOf, matter }) => ({
    kind: kind === 'motion' ? 'motion' : 'complaint',
    channel: 'oral',
    ...(date === undefined ? {} : { receivedOn: date }),
    ...(topic === undefined ? {} : { subject: topic }),
    ...(person === undefined ? {} : { complainant: person }),
    ...(contact === undefined ? {} : { address: contact }),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    ...(matter === undefined ? {} : { oralContent: matter }),
  }),
} as const satisfies Readonly<Record<string, Maker>>

/** The topic is told and counted; a name has no place there. */
const personInTopic: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values }) =>
      namesIn(values, 'person', 'topic') === undefined ? undefined : { field: 'topic' },
}

/** A complaint or a motion made in person that stands in no register of complaints. */
const noProtocol: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values }) =>
      (values['kind'] === 'complaint' || values['kind'] === 'motion') && linkedAt(values['complaint']) === undefined
        ? { field: 'complaint' }
        : undefined,
}

/** Checks only the register of visits needs. */
export const visitChecks = { personInTopic, noProtocol } as const satisfies Readonly<Record<string, Check>>
