import type { Clock, MinimumWindow } from '../../../model/clock'

/** Report in 30 days of the end of the task (act on public benefit activity art. 18 ust. 1), its check, and the refund. */
export const offersClocks = [
  {
    // One month from receipt, and what form the task is put into (art. 12 ust. 2).
    id: 'initiative',
    start: 'receivedOn',
    length: { unit: 'months', count: 1 },
    family: 'B',
    metBy: 'answeredOn',
    when: [{ field: 'ownInitiative', oneOf: ['true'] }],
    soon: 10,
    weight: 1,
    letter: 'initiativeAnswer',
  },
  {
    id: 'report',
    start: 'to',
    length: { unit: 'days', count: 30 },
    family: 'B',
    metBy: 'reportOn',
    early: true,
    when: [{ field: 'outcome', oneOf: ['granted'] }],
    soon: 10,
    weight: 1,
    letter: 'reportCall',
  },
  {
    id: 'settle',
    start: 'reportOn',
    length: { unit: 'days', count: 30 },
    family: 'B',
    metBy: 'approvedOn',
    when: [{ field: 'outcome', oneOf: ['granted'] }],
    officeLength: true,
    soon: 10,
    weight: 2,
    letter: 'settlement',
  },
  {
    id: 'refund',
    start: 'refundDue',
    length: { unit: 'days', count: 0 },
    family: 'B',
    metBy: 'refundOn',
    early: true,
    when: [{ field: 'outcome', oneOf: ['granted'] }],
    soon: 7,
    weight: 1,
  },
] as const satisfies readonly Clock[]

/** Days that must not come too early. */
export const offersWindows = [
  { id: 'partial', field: 'partialDue', start: 'servedOn', length: { unit: 'days', count: 30 } },
] as const satisfies readonly MinimumWindow[]
