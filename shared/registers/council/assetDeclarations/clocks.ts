import type { Clock } from '../../../model/definition'

const notFiled = { field: 'filedOn', oneOf: [''] } as const

/** Deadlines of asset declarations (u.s.g. art. 24h; fact sheet 1.4). */
export const declarationClocks = [
  {
    // Within 30 days of the oath (art. 24h ust. 4).
    id: 'first',
    start: 'oathOn',
    length: { unit: 'days', count: 30 },
    family: 'B',
    metBy: 'filedOn',
    when: [{ field: 'kind', oneOf: ['first'] }],
    soon: 7,
    weight: 1,
  },
  {
    // By 30 April, as things stood on 31 December before (art. 24h ust. 4): a fixed day that never moves.
    id: 'yearly',
    kind: 'fixed',
    on: '04-30',
    year: 'stateOn',
    yearsAfter: 1,
    family: 'C',
    metBy: 'filedOn',
    when: [{ field: 'kind', oneOf: ['yearly'] }],
    soon: 14,
    weight: 1,
  },
  {
    // Two months before the end of the term (art. 24h ust. 4).
    id: 'final',
    start: 'termEndsOn',
    length: { unit: 'months', count: 2 },
    direction: 'before',
    family: 'B',
    metBy: 'filedOn',
    when: [{ field: 'kind', oneOf: ['final'] }],
    soon: 14,
    weight: 1,
  },
  {
    // Whoever was found not to have filed is called within 14 days (art. 24h ust. 5a).
    id: 'call',
    start: 'foundLateOn',
    length: { unit: 'days', count: 14 },
    family: 'B',
    metBy: 'calledOn',
    when: [notFiled],
    soon: 5,
    weight: 1,
    letter: 'call',
  },
  {
    // The further 14 days from the service of the call (art. 24h ust. 5a).
    id: 'extra',
    start: 'callServedOn',
    length: { unit: 'days', count: 14 },
    family: 'B',
    metBy: 'filedOn',
    soon: 3,
    weight: 1,
  },
  {
    // Nothing filed in the further days: the council declares within a month that the mandate expired (k.wyb. art. 383).
    id: 'expiry',
    start: 'extraDue',
    length: { unit: 'months', count: 1 },
    family: 'B',
    metBy: 'expiredOn',
    when: [notFiled, { field: 'lapsed', oneOf: ['true'] }],
    soon: 10,
    weight: 1,
  },
  {
    // The law names no day of publication; the office does.
    id: 'publication',
    start: 'filedOn',
    length: { unit: 'days', count: 7 },
    family: 'B',
    metBy: 'publishedOn',
    soon: 3,
    weight: 3,
    publishes: true,
    officeLength: true,
  },
  {
    // Kept for six years (art. 24h ust. 6), in BIP too: then it is taken down. Before it is near, nobody needs to see it.
    id: 'removal',
    start: 'removalDue',
    length: { unit: 'days', count: 0 },
    family: 'C',
    metBy: 'removedOn',
    when: [{ field: 'publishedOn', noneOf: [''] }],
    soon: 30,
    weight: 3,
    publishes: true,
  },
] as const satisfies readonly Clock[]
