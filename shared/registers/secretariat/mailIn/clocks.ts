import type { Clock } from '../../../model/definition'

const unanswered = { field: 'closedOn', oneOf: [''] } as const

/**
 * Deadlines of incoming mail. The lengths of answers are the office's: which of them the law sets for a letter hangs on its
 * matter (k.p.a. art. 35, the act on public information art. 13, press law art. 6), and content decides, not the heading.
 */
export const mailInClocks = [
  {
    id: 'assign',
    start: 'receivedOn',
    length: { unit: 'workingDays', count: 1 },
    family: 'B',
    metBy: 'assignedOn',
    when: [unanswered],
    soon: 1,
    weight: 3,
    officeLength: true,
  },
  {
    id: 'letter',
    start: 'receivedOn',
    length: { unit: 'months', count: 1 },
    family: 'A',
    metBy: 'answeredDay',
    marks: 'closedOn',
    when: [
      { field: 'kind', oneOf: ['letter', 'press'] },
      { field: 'dueOn', oneOf: [''] },
    ],
    soon: 7,
    weight: 2,
    officeLength: true,
  },
  {
    id: 'information',
    start: 'receivedOn',
    length: { unit: 'days', count: 14 },
    family: 'A',
    metBy: 'answeredDay',
    marks: 'closedOn',
    when: [
      { field: 'kind', oneOf: ['information'] },
      { field: 'dueOn', oneOf: [''] },
    ],
    soon: 5,
    weight: 1,
    officeLength: true,
  },
  {
    // The day the letter itself names, or the office noted.
    id: 'own',
    start: 'dueOn',
    length: { unit: 'days', count: 0 },
    family: 'C',
    metBy: 'answeredDay',
    marks: 'closedOn',
    soon: 5,
    weight: 2,
  },
] as const satisfies readonly Clock[]
