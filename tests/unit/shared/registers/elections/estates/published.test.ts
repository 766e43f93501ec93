import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confirmedFields, confirmObstacles } from '#shared/registers/elections/estates/procedure/confirm'
import { reachesThreshold, turnoutOf } from '#shared/registers/elections/estates/procedure/outcome'
import { estateWordsPl } from '#shared/registers/elections/estates/words/screens.pl'
import { city, rulesOf, sheet, type Council } from './city'

// registers.md §5.2: what was published of elections that were held.

/** A percentage as a person computes it on paper: long division to the third digit behind the comma, rounded half up. */
function onPaper(voted: bigint, entitled: bigint): string {
  let rest = voted * 100n
  const whole = rest / entitled
  const digits = [1, 2, 3].map(() => {
    rest = (rest % entitled) * 10n
    return rest / entitled
  })
  const [tenths = 0n, hundredths = 0n, thousandths = 0n] = digits
  const rounded = whole * 100n + tenths * 10n + hundredths + (thousandths >= 5n ? 1n : 0n)
  return `${rounded / 100n},${String(rounded % 100n).padStart(2, '0')} %`
}

const printed = (voted: number, entitled: number) => estateWordsPl.percent(turnoutOf(voted, entitled))

describe('turnouts', () => {
  it('are what an independent computation says, for any number of voters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700_000 }), fc.nat(), (entitled, some) => {
        const voted = some % (entitled + 1)
        expect(printed(voted, entitled)).toBe(onPaper(BigInt(voted), BigInt(entitled)))
      }),
      { numRuns: 2_000 },
    )
  })

  it.each([
    ['Osiedle Lipowe', 268, 3_120, '8,59 %', true],
    ['Osiedle Kolejowe', 61, 4_400, '1,39 %', false],
  ])('%s: %i of %i are %s', (_, voted, entitled, percent, valid) => {
    expect(printed(voted, entitled)).toBe(percent)
    expect(onPaper(BigInt(voted), BigInt(entitled))).toBe(percent)
    expect(reachesThreshold(rulesOf('bielsko'), voted, entitled)).toBe(valid)
  })

  // Only the percentages were published: whatever the roll was, the voters who make them make them here, and they are enough.
  it.each([
    ['Bielsko-Biała as a whole', 819],
    ['Straconka', 2_640],
  ])('%s: %i hundredths', (_, hundredths) => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 200_000 }), (entitled) => {
        const voted = Math.round((hundredths * entitled) / 10_000)
        expect(turnoutOf(voted, entitled)).toBe(hundredths)
        expect(reachesThreshold(rulesOf('bielsko'), voted, entitled)).toBe(true)
      }),
    )
  })
})

describe('Bielsko-Biała, thirty estates', () => {
  it.each([
    [2015, 7, 3],
    [2019, 8, 1],
  ])('%i: %i councils without a vote and %i estates without a council, as published', (_, automatic, none) => {
    const letters = (count: number) => Array.from({ length: count }, (_, at) => `Osoba${String(at).padStart(2, '0')}`)
    const councils = Array.from({ length: 30 }, (_, at): Council => {
      const unit = `Osiedle ${String(at).padStart(2, '0')}`
      if (at < automatic) return { unit, seats: 15, candidates: letters(15), sheets: [] }
      if (at < automatic + none) return { unit, seats: 15, candidates: letters(14), sheets: [], extended: true }
      const votes = Array.from({ length: 17 }, (_, name) => 100 - name)
      return { unit, seats: 15, candidates: letters(17), sheets: [sheet(3_000, 246, votes)] }
    })
    const { contests } = city(rulesOf('bielsko'), councils)
    expect(contests.flatMap((contest) => confirmObstacles(contest, []))).toEqual([])
    const results = contests.map((contest) => confirmedFields(contest, [])['result'])
    const count = (result: string) => results.filter((one) => one === result).length
    expect([count('automatic'), count('noCouncil'), count('elected')]).toEqual([automatic, none, 30 - automatic - none])
  })
})
