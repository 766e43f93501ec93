import type { Clock } from '../../../model/definition'

const open = { field: 'outcome', noneOf: ['withdrawn'] } as const
const information = { field: 'kind', oneOf: ['information'] } as const

/**
 * Deadlines of questions of media. Outlets get public information as everybody does (press law art. 3a, act on public
 * information art. 13); a quoted answer is authorised within hours of getting the text (press law art. 14a ust. 4).
 */
export const questionClocks = [
  {
    // Without undue delay, at the latest within 14 days of filing (act on public information art. 13 ust. 1).
    id: 'answer',
    start: 'askedOn',
    length: { unit: 'days', count: 14 },
    family: 'A',
    metBy: 'answeredOn',
    when: [information, { field: 'extendedTo', oneOf: [''] }, open],
    soon: 5,
    critical: 1,
    weight: 1,
    letter: 'extension',
  },
  {
    // The day that was told in its place, at most two months from filing (art. 13 ust. 2).
    id: 'extended',
    start: 'extendedTo',
    length: { unit: 'days', count: 0 },
    family: 'A',
    metBy: 'answeredOn',
    when: [information, open],
    soon: 7,
    weight: 1,
  },
  {
    // Until when the editors ask for it: a courtesy, no law.
    id: 'editor',
    start: 'editorDueOn',
    length: { unit: 'days', count: 0 },
    family: 'C',
    metBy: 'answeredOn',
    when: [open],
    soon: 1,
    weight: 2,
  },
  {
    // What a department or unit is to add, by the day the office asked for.
    id: 'parts',
    start: 'partsDueOn',
    length: { unit: 'days', count: 0 },
    family: 'C',
    metBy: 'partsOn',
    when: [{ field: 'answeredOn', oneOf: [''] }, open],
    soon: 1,
    weight: 3,
  },
  {
    id: 'authoriseDaily',
    kind: 'hours',
    start: 'textAt',
    hours: 6,
    metBy: 'authorisedAt',
    when: [{ field: 'pace', oneOf: ['daily'] }],
    soon: 6,
    critical: 2,
    weight: 1,
  },
  {
    id: 'authorisePeriodical',
    kind: 'hours',
    start: 'textAt',
    hours: 24,
    metBy: 'authorisedAt',
    when: [{ field: 'pace', oneOf: ['periodical'] }],
    soon: 24,
    critical: 4,
    weight: 1,
  },
] as const satisfies readonly Clock[]
