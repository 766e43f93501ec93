import type { Clock, MinimumWindow } from '../../../model/clock'

/** The registration of a title lapses when a year passes without an issue (press law art. 23). */
export const publicationsClocks = [
  {
    id: 'approval',
    start: 'submittedOn',
    length: { unit: 'workingDays', count: 3 },
    family: 'B',
    metBy: 'approvedOn',
    officeLength: true,
    soon: 1,
    weight: 3,
  },
  {
    id: 'yearGap',
    start: 'publishedOn',
    length: { unit: 'months', count: 12 },
    family: 'C',
    ownRight: true,
    metBy: 'nextOn',
    when: [{ field: 'kind', oneOf: ['bulletin', 'newspaper'] }],
    soon: 60,
    weight: 1,
  },
  {
    id: 'deposit',
    start: 'publishedOn',
    length: { unit: 'days', count: 14 },
    family: 'B',
    metBy: 'depositOn',
    when: [{ field: 'kind', oneOf: ['bulletin', 'newspaper', 'book', 'folder'] }],
    officeLength: true,
    soon: 5,
    weight: 3,
  },
] as const satisfies readonly Clock[]

/** Days that must not come too early. */
export const publicationsWindows = [
  { id: 'court', field: 'publishedOn', start: 'courtOn', length: { unit: 'days', count: 30 } },
] as const satisfies readonly MinimumWindow[]
