import type { DateOrder, HealthRules } from '../../model/definition'

/** The way of an act through supervision and promulgation (u.s.g. art. 90-93; promulgation act, art. 4). */
export const resolutionOrder = [
  { first: 'date', then: 'sentOn' },
  { first: 'date', then: 'receivedOn' },
  { first: 'sentOn', then: 'receivedOn' },
  { first: 'date', then: 'promulgatedOn' },
  { first: 'date', then: 'bipOn' },
  { first: 'date', then: 'supervisionEvents.date' },
  { first: 'supervisionEvents.date', then: 'supervisionEvents.served' },
  {
    first: 'promulgatedOn',
    then: 'inForceOn',
    when: [{ field: 'kind', oneOf: ['localLaw', 'publicOrder'] }],
  },
] as const satisfies readonly DateOrder[]

/** What the health check looks for in the register of resolutions. */
export const resolutionHealth = {
  past: ['sentOn', 'receivedOn', 'promulgatedOn', 'bipOn', 'supervisionEvents.date', 'supervisionEvents.served'],
  back: ['amends', 'repeals', 'repealsPartly', 'corrects', 'consolidates'],
  checks: [
    'votesTooMany',
    'votesLost',
    'votesPartly',
    'votesNone',
    'journalPartly',
    'journalYear',
    'unusedButFilled',
    'annulledWithoutRuling',
    'dispatchUndated',
  ],
} as const satisfies HealthRules
