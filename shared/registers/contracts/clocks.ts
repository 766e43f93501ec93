import type { Clock } from '../../model/definition'

/** Deadlines of contracts (law sheet §3, C6). What is not in a statute is a window the office may set otherwise. */
export const contractClocks = [
  {
    // Imported contracts do not say whether the central register takes them. While nobody decided, the 30 days of the
    // entry pass all the same, so that the question has their end.
    id: 'cruDecision',
    start: 'cruUndecidedFrom',
    length: { unit: 'days', count: 30 },
    family: 'B',
    metBy: 'cruEnteredOn',
    // No day answers the question: the record is opened at the field that does.
    marks: 'cru',
    soon: 10,
    critical: 2,
    weight: 1,
  },
  {
    // 30 days from conclusion (u.f.p. art. 34a, text not seen, hence a setting); amber on day 20, red on day 28.
    id: 'cruEntry',
    start: 'cruFrom',
    length: { unit: 'days', count: 30 },
    family: 'B',
    metBy: 'cruEnteredOn',
    soon: 10,
    critical: 2,
    weight: 1,
    publishes: true,
    letter: 'cruSheet',
  },
  {
    // The same from a change of the data.
    id: 'cruChange',
    start: 'cruChangeFrom',
    length: { unit: 'days', count: 30 },
    family: 'B',
    metBy: 'cruChangeEnteredOn',
    soon: 10,
    critical: 2,
    weight: 1,
    publishes: true,
    letter: 'cruSheet',
  },
  {
    // No duty: the day a contract runs out, seen early enough to order anew. Agreed days do not move.
    id: 'end',
    officeLength: true,
    start: 'currentEnd',
    length: { unit: 'days', count: 0 },
    family: 'C',
    soon: 90,
    weight: 2,
  },
  {
    id: 'guarantee',
    officeLength: true,
    start: 'guaranteeUntil',
    length: { unit: 'days', count: 0 },
    family: 'C',
    soon: 30,
    weight: 2,
  },
] as const satisfies readonly Clock[]
