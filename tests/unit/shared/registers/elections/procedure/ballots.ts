import type { Ballot, Count } from '#shared/registers/elections/procedure/ballot'

/** An invented round: names A, B, C… for so many seats, everything else as given. */
export function ballot(names: number, seats: number, change: Partial<Ballot> = {}): Ballot {
  return {
    number: '1/2027',
    election: 'election',
    court: 'Sąd Rejonowy w Lipowcu',
    pool: 'general',
    round: 1,
    previous: undefined,
    form: names > seats ? 'limited' : 'forAgainst',
    abstaining: false,
    seats,
    heldOn: '2027-10-28',
    statutory: 21,
    present: 20,
    prepared: 21,
    names: Array.from({ length: names }, (_, index) => ({
      key: `${index + 1}`,
      number: `${index + 1}`,
      name: nameAt(index),
    })),
    first: emptyCount,
    second: emptyCount,
    drawn: [],
    confirmedOn: undefined,
    rules: undefined,
    remarks: '',
    ...change,
  }
}

/** „Kandydat A” for 0. */
export function nameAt(index: number): string {
  return `Kandydat ${index < 26 ? String.fromCharCode(65 + index) : index + 1}`
}

const emptyCount: Count = {
  issued: undefined,
  notReturned: undefined,
  inBox: undefined,
  valid: undefined,
  invalid: undefined,
  names: [],
}

/** A count: totals as issued, not returned, in the box, valid, invalid; then votes, or votes and against, by name. */
export function count(
  totals: readonly [number?, number?, number?, number?, number?],
  names: readonly (number | readonly [number?, number?, number?])[],
): Count {
  const [issued, notReturned, inBox, valid, invalid] = totals
  return {
    issued,
    notReturned,
    inBox,
    valid,
    invalid,
    names: names.map((votes, index) => {
      const [first, against, abstained] = typeof votes === 'number' ? [votes] : votes
      return { key: `${index + 1}`, votes: first, against, abstained }
    }),
  }
}
