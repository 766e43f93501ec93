import type { Clock, MinimumWindow } from '../../../model/clock'

/** Fixed days of the act on public benefit activity: adoption by 30 November of the year before, report by 31 May of the year after (art. 5a). */
export const programmesClocks = [
  {
    id: 'adopt',
    start: 'adoptBy',
    length: { unit: 'days', count: 0 },
    family: 'C',
    metBy: 'adoptedOn',
    early: true,
    soon: 60,
    critical: 14,
    weight: 1,
  },
  {
    id: 'report',
    kind: 'fixed',
    on: '05-31',
    year: 'lastDay',
    yearsAfter: 1,
    family: 'C',
    metBy: 'reportOn',
    soon: 45,
    critical: 10,
    weight: 1,
    publishes: true,
    letter: 'yearReport',
  },
] as const satisfies readonly Clock[]

/** Days that must not come too early. */
export const programmesWindows = [
  { id: 'consulted', field: 'adoptedOn', start: 'consultTo', length: { unit: 'days', count: 1 } },
] as const satisfies readonly MinimumWindow[]
