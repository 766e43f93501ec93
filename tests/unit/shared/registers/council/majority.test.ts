import { describe, expect, it } from 'vitest'
import { neededFor, quorumOf, requiredIn, resultOf, tallyOf } from '#shared/registers/council/majority'

const tally = (counts: string) => {
  const [inFavour = 0, against = 0, abstained = 0, notVoting = 0] = counts.split('|').map(Number)
  return { for: inFavour, against, abstained, notVoting, absent: 0, invalid: 0, excluded: 0 }
}

describe('quorum and majorities of the statutory membership', () => {
  // registers.md 2.4: statutory size -> quorum / absolute / three fifths.
  it.each([
    [15, 8, 8, 9],
    [21, 11, 11, 13],
    [23, 12, 12, 14],
    [25, 13, 13, 15],
    [28, 14, 15, 17],
    [34, 17, 18, 21],
    [45, 23, 23, 27],
  ])('of %i are %i, %i and %i', (size, quorum, absolute, fifths) => {
    expect(quorumOf(size)).toBe(quorum)
    expect(neededFor('absoluteStatutory', tally('0|0|0'), size)).toBe(absolute)
    expect(neededFor('threeFifths', tally('0|0|0'), size)).toBe(fifths)
  })
})

describe('the result of a vote', () => {
  // Samples of registers.md 2.4: for | against | abstained | did not vote.
  it.each([
    ['change of the agenda', 'absoluteStatutory', '9|4|1', 15, 'adopted'],
    ['change of the agenda, one short', 'absoluteStatutory', '7|2|3', 15, 'notAdopted'],
    ['vote of confidence', 'absoluteStatutory', '7|6|2', 15, 'notAdopted'],
    ['budget', 'simple', '8|5|0', 15, 'adopted'],
    ['deputy chair, secret', 'absolute', '8|5|1', 15, 'adopted'],
    ['appeal, a tie', 'simple', '4|4|1', 15, 'notAdopted'],
    ['as many abstain as are in favour', 'absolute', '5|0|5', 15, 'notAdopted'],
    ['nobody against', 'simple', '1|0|14', 15, 'adopted'],
    ['too few in the room', 'simple', '7|0|0', 15, 'noQuorum'],
    ['silent ones are in the room', 'simple', '7|0|0|1', 15, 'adopted'],
    ['discharge', 'absoluteStatutory', '8|7|0', 15, 'adopted'],
    ['an international association, one short of half and one', 'absoluteStatutory', '17|0|17', 34, 'notAdopted'],
    ['a loan: no more than all others', 'absolute', '7|5|2', 15, 'notAdopted'],
    ['referendum', 'threeFifths', '13|8|0', 21, 'adopted'],
    ['referendum, one short', 'threeFifths', '12|8|1', 21, 'notAdopted'],
    ['size not noted', 'simple', '2|1|0', undefined, 'adopted'],
    ['size not noted, though it counts', 'absoluteStatutory', '20|0|0', undefined, undefined],
  ] as const)('%s', (_, majority, counts, size, result) => {
    expect(resultOf(majority, tally(counts), size)).toBe(result)
  })
})

describe('the votes a vote that is over was decided by', () => {
  it.each([
    // Of 12 papers one was not valid: more than half of 11.
    ['absolute', '8|3|0', undefined, 6],
    ['absolute', '8|5|1', 15, 8],
    ['absoluteStatutory', '14|0|0', 15, 8],
    ['threeFifths', '13|8|0', 21, 13],
    ['simple', '8|5|0', 15, undefined],
    ['absoluteStatutory', '14|0|0', undefined, undefined],
  ] as const)('of %s with %s of %s are %s', (majority, counts, size, required) => {
    expect(requiredIn(majority, tally(counts), size)).toBe(required)
  })
})

describe('the tally', () => {
  it('counts votes by name, before the totals entered', () => {
    const roll = { a: 'for', b: 'for', c: 'against', d: 'absent', e: 'excluded', 'name:Ktoś': 'notVoting' }
    expect(tallyOf({ ballots: { roll }, for: 9 })).toEqual({
      for: 2,
      against: 1,
      abstained: 0,
      notVoting: 1,
      absent: 1,
      invalid: 0,
      excluded: 1,
    })
  })
  it('takes the totals of a secret vote', () => {
    expect(tallyOf({ for: 8, against: 5, invalid: 1 })).toEqual({
      for: 8,
      against: 5,
      abstained: 0,
      notVoting: 0,
      absent: 0,
      invalid: 1,
      excluded: 0,
    })
  })
  it('is nothing where nothing was noted, rather than nought', () => {
    expect(tallyOf({ subject: 'w sprawie' })).toBeUndefined()
  })
})
