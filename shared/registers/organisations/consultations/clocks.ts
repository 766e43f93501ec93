import type { Clock } from '../../../model/clock'

/** Fourteen days for an opinion, and silence means waiver: only for the programme and the strategy (act on public benefit activity art. 41i ust. 2). Other drafts have the day of the local rules. */
export const consultationsClocks = [
  {
    id: 'opinion',
    start: 'servedOn',
    length: { unit: 'days', count: 14 },
    family: 'B',
    metBy: 'opinionOn',
    when: [{ field: 'kind', oneOf: ['programme', 'strategy'] }],
    soon: 5,
    weight: 1,
  },
  {
    id: 'other',
    start: 'dueOn',
    length: { unit: 'days', count: 0 },
    family: 'B',
    metBy: 'opinionOn',
    early: true,
    when: [{ field: 'kind', noneOf: ['programme', 'strategy', 'position'] }],
    soon: 5,
    weight: 2,
  },
  {
    id: 'answer',
    start: 'servedOn',
    length: { unit: 'days', count: 30 },
    family: 'B',
    metBy: 'answerOn',
    when: [{ field: 'kind', oneOf: ['position'] }],
    officeLength: true,
    soon: 7,
    weight: 3,
  },
  {
    id: 'report',
    start: 'openTo',
    length: { unit: 'days', count: 30 },
    family: 'B',
    metBy: 'reportOn',
    officeLength: true,
    soon: 7,
    weight: 2,
    letter: 'consultationReport',
  },
] as const satisfies readonly Clock[]
