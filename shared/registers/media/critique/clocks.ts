import type { Clock, Condition } from '../../../model/clock'

const corrects: Condition = { field: 'decision', oneOf: ['correction'] }
const goesOn: Condition = { field: 'decision', noneOf: ['none'] }

/**
 * Deadlines of criticism in the press (press law art. 6, 31a-33 and 39). A correction is a right of the office: its days are
 * counted as they are and never moved to a Monday.
 */
export const critiqueClocks = [
  {
    // Without undue delay, at the latest in a month of receipt (art. 6 ust. 2, for self-government ust. 3).
    id: 'reply',
    start: 'receivedOn',
    length: { unit: 'months', count: 1 },
    family: 'A',
    metBy: 'replyOn',
    when: [{ field: 'kind', oneOf: ['criticism', 'intervention'] }, goesOn],
    soon: 7,
    weight: 1,
    letter: 'reply',
  },
  {
    id: 'parts',
    start: 'partsDueOn',
    length: { unit: 'days', count: 0 },
    family: 'C',
    metBy: 'partsOn',
    when: [{ field: 'replyOn', oneOf: [''] }, goesOn],
    soon: 1,
    weight: 3,
  },
  {
    id: 'correction',
    start: 'publishedOn',
    length: { unit: 'days', count: 21 },
    family: 'C',
    ownRight: true,
    metBy: 'correctionOn',
    when: [corrects],
    soon: 7,
    critical: 3,
    weight: 1,
    letter: 'correction',
  },
  {
    // Within seven days of receipt the editor says why he refuses (art. 33 ust. 3): after them the office asks.
    id: 'editor',
    start: 'correctionOn',
    length: { unit: 'days', count: 7 },
    family: 'C',
    metBy: 'editorOn',
    when: [corrects],
    soon: 2,
    weight: 3,
  },
  {
    // A corrected text may be sent again; its days run from service of the refusal (art. 33 ust. 4).
    id: 'again',
    start: 'editorOn',
    length: { unit: 'days', count: 21 },
    family: 'C',
    ownRight: true,
    metBy: 'againOn',
    when: [corrects, { field: 'editor', oneOf: ['refused'] }],
    soon: 7,
    critical: 3,
    weight: 2,
  },
  {
    // Who wants a court to order the correction asks within a year of the publication (art. 39 ust. 2).
    id: 'claim',
    start: 'publishedOn',
    length: { unit: 'months', count: 12 },
    family: 'C',
    ownRight: true,
    when: [corrects, { field: 'editor', oneOf: ['refused', 'silent'] }],
    soon: 30,
    weight: 3,
    quiet: true,
  },
] as const satisfies readonly Clock[]
