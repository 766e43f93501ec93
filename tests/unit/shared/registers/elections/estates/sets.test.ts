import { describe, expect, it } from 'vitest'
import { rowsIn } from '#shared/core/values/values'
import { confirmedFields, confirmObstacles } from '#shared/registers/elections/estates/procedure/confirm'
import type { ContestOverview } from '#shared/registers/elections/estates/procedure/overview'
import { city, rulesOf, sheet, type Council } from './city'

// registers.md §5.2: the same four evenings under the rules of each of the six cities, as its source says them.

const names = (count: number) => Array.from({ length: count }, (_, at) => `Osoba${String(at).padStart(2, '0')}`)
const falling = (count: number, from: number) => Array.from({ length: count }, (_, at) => from - at)

function only(set: Parameters<typeof rulesOf>[0], council: Omit<Council, 'unit'>): ContestOverview {
  const [contest] = city(rulesOf(set), [{ unit: 'Osiedle', ...council }]).contests
  if (contest === undefined) throw new Error('no contest')
  return contest
}

/** What an evening ends with: the result, and how many are elected; or what stands in its way. */
function ending(contest: ContestOverview, drawn: readonly string[] = []): string {
  const obstacles = confirmObstacles(contest, drawn)
  if (obstacles.length > 0) return obstacles.map(({ code }) => code).join(' ')
  const { result, elected } = confirmedFields(contest, drawn)
  return `${typeof result === 'string' ? result : ''} ${rowsIn(elected).length}`
}

const sets = ['gdansk', 'poznan', 'bielsko', 'szczecin', 'gdynia', 'wroclaw'] as const

/** By city: 15 candidates for 15 seats, 11, 11 after the extra term, 61 of 4400 voters, 268 of 3120 voters. */
const published: Readonly<Record<(typeof sets)[number], readonly [string, string, string, string, string]>> = {
  // More candidates than seats, or no election; five per cent or no council.
  gdansk: ['noElection 0', 'noElection 0', 'noElection 0', 'belowTurnout 0', 'elected 15'],
  // An extra term, and then those there are; no threshold was seen.
  poznan: ['elected 15', 'extraTerm', 'elected 11', 'elected 15', 'elected 15'],
  // As many as seats are a council; fewer, after five more days, are none; three per cent.
  bielsko: ['automatic 15', 'extraTerm', 'noCouncil 0', 'belowTurnout 0', 'elected 15'],
  szczecin: ['elected 15', 'elected 11', 'elected 11', 'elected 15', 'elected 15'],
  gdynia: ['elected 15', 'elected 11', 'elected 11', 'elected 15', 'elected 15'],
  wroclaw: ['elected 15', 'elected 11', 'elected 11', 'elected 15', 'elected 15'],
}

describe.each(sets)('%s', (set) => {
  const [equal, fewer, extended, low, enough] = published[set]
  const council = (count: number, voted: number, entitled: number) => ({
    seats: 15,
    candidates: names(count),
    sheets: [sheet(entitled, voted, falling(count, 30))],
  })
  it.each([
    ['as many candidates as seats', only(set, council(15, 268, 3_120)), equal],
    ['fewer candidates than seats', only(set, council(11, 268, 3_120)), fewer],
    ['fewer still after the extra term', only(set, { ...council(11, 268, 3_120), extended: true }), extended],
    ['61 of 4400 voters', only(set, council(17, 61, 4_400)), low],
    ['268 of 3120 voters', only(set, council(17, 268, 3_120)), enough],
  ])('%s', (_, contest, ends) => {
    expect(ending(contest)).toBe(ends)
  })

  it('Gajda and Malec with 41 votes each for the fifteenth seat: lots, and one of them has it', () => {
    const contest = only(set, {
      seats: 15,
      candidates: [...names(14), 'Gajda', 'Malec'],
      sheets: [sheet(3_120, 268, [...falling(14, 80), 41, 41])],
    })
    expect(ending(contest)).toBe('tie')
    expect(ending(contest, ['Osiedle Gajda', 'Osiedle Malec'])).toBe('tie')
    expect(ending(contest, ['Osiedle Malec'])).toBe('elected 15')
  })
})

describe('seats of lists', () => {
  const lists = (votes: Readonly<Record<string, readonly number[]>>, seats: number) => {
    const people = Object.entries(votes).flatMap(([list, of]) =>
      of.map((count, at) => ({ list, name: `${list}${at}`, count })),
    )
    const rules = { ...rulesOf('gdynia'), allocation: 'dHondt' } as const
    const [contest] = city(rules, [
      {
        unit: 'U',
        seats,
        candidates: people.map(({ name }) => name),
        lists: Object.fromEntries(people.map(({ name, list }) => [name, list])),
        sheets: [
          sheet(
            5_000,
            Math.max(...people.map(({ count }) => count)),
            people.map(({ count }) => count),
          ),
        ],
      },
    ]).contests
    if (contest === undefined) throw new Error('no contest')
    return contest
  }
  const elected = (contest: ContestOverview) =>
    contest.outcome.names.filter(({ outcome }) => outcome === 'elected').map(({ name }) => name.split(' ')[0])

  it('are given by the highest quotients, on a list to those with the most votes, as computed by hand', () => {
    // A 1000, B 620, C 300; quotients 1000, 620, 500, 333.3, 310, 300: five seats are A A A B B, C has the sixth.
    const votes = { A: [500, 300, 150, 50], B: [320, 200, 100], C: [250, 50] }
    expect(elected(lists(votes, 5))).toEqual(['A0', 'A1', 'A2', 'B0', 'B1'])
    expect(elected(lists(votes, 6))).toEqual(['A0', 'A1', 'A2', 'B0', 'B1', 'C0'])
  })

  it('are no more than a list has names, and a name without a vote has a seat by its list', () => {
    expect(elected(lists({ A: [900, 0], B: [100, 90, 80] }, 4))).toEqual(['A0', 'A1', 'B0', 'B1'])
  })

  it('are drawn between lists with the same quotient, and within a list between names with the same votes', () => {
    const between = lists({ A: [300, 100], B: [250, 150], C: [50] }, 3)
    expect(between.outcome.ties).toMatchObject([{ seats: 1, lots: { keys: ['U A1', 'U B1'], seats: 1 } }])
    expect(ending(between)).toBe('tie')
    expect(ending(between, ['U B1'])).toBe('elected 3')
    // A 500 and B 300 for three seats: A two, B one; both have names that are equal there.
    const within = lists({ A: [300, 100, 100], B: [150, 150] }, 3)
    expect(within.outcome.ties.map(({ keys }) => keys)).toEqual([
      ['U A1', 'U A2'],
      ['U B0', 'U B1'],
    ])
    expect(ending(within, ['U A1', 'U A2'])).toBe('tie tie')
    expect(ending(within, ['U A2', 'U B0'])).toBe('elected 3')
  })

  it('are of persons by votes alone as long as the office has not chosen otherwise', () => {
    const contest = only('gdynia', {
      seats: 2,
      candidates: ['A0', 'A1', 'B0'],
      lists: { A0: 'A', A1: 'A', B0: 'B' },
      sheets: [sheet(1_000, 300, [200, 10, 150])],
    })
    expect(elected(contest)).toEqual(['A0', 'B0'])
  })
})
