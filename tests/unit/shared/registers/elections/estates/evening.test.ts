import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsIn } from '#shared/core/values/values'
import { canReopen, confirmedFields, confirmObstacles } from '#shared/registers/elections/estates/procedure/confirm'
import { meantPrecinct } from '#shared/registers/elections/estates/procedure/findPrecinct'
import { changedRules, newConstituency } from '#shared/registers/elections/estates/procedure/found'
import { turnoutRanking } from '#shared/registers/elections/estates/procedure/overview'
import { city, rulesOf, sheet, type Council } from './city'

const letters = (count: number) => Array.from({ length: count }, (_, index) => `Osoba${String(index).padStart(2, '0')}`)
const only = (council: Council, set: Parameters<typeof rulesOf>[0] = 'bielsko', more = {}) => {
  const [contest] = city({ ...rulesOf(set), ...more }, [council]).contests
  if (contest === undefined) throw new Error('no contest')
  return contest
}
const without = (contest: ReturnType<typeof only>, drawn: readonly string[] = []) => confirmedFields(contest, drawn)

// The samples of registers.md §5.2.
describe('councils as the sheet has them', () => {
  it('Lipowe: 17 for 15 seats, 268 of 3120 voted, which is enough', () => {
    const contest = only({
      unit: 'Osiedle Lipowe',
      seats: 15,
      candidates: letters(17),
      sheets: [sheet(3_120, 268, [268, ...Array.from({ length: 16 }, (_, index) => 100 - index)])],
    })
    expect(contest.outcome).toMatchObject({ course: 'vote', turnout: 859, isValid: true })
    expect(without(contest)).toMatchObject({ result: 'elected' })
    expect(without(contest)['elected']).toHaveLength(15)
  })

  it('Stare Miasto: 15 for 15 arise without a vote', () => {
    const contest = only({ unit: 'Osiedle Stare Miasto', seats: 15, candidates: letters(15), sheets: [] })
    expect(confirmObstacles(contest, [])).toEqual([])
    expect(without(contest)).toMatchObject({ result: 'automatic' })
    expect(without(contest)['elected']).toHaveLength(15)
  })

  it.each([
    [undefined, undefined, false],
    ['2025-02-10', undefined, true],
    ['2025-02-10', '2025-03-03', false],
  ])('a result confirmed %s whose council was made %s is taken back: %s', (confirmedOn, sessionOn, can) => {
    expect(canReopen({ confirmedOn, sessionOn })).toBe(can)
  })

  it('Zatorze: 11 for 15 wait for the extra term, and there is no council once it is over', () => {
    const council = { unit: 'Osiedle Zatorze', seats: 15, candidates: letters(11), sheets: [] }
    expect(confirmObstacles(only(council), [])).toEqual([{ code: 'extraTerm' }])
    const extended = only({ ...council, extended: true })
    expect(confirmObstacles(extended, [])).toEqual([])
    expect(without(extended)).toEqual({ result: 'noCouncil', elected: undefined })
  })

  // Nominations until 10 January, one o’clock in Warsaw; the extra term until 15 January.
  it.each([
    ['the term runs', '2025-01-10T12:00:00.000Z', {}, 'term'],
    ['the term is over', '2025-01-10T12:00:00.001Z', {}, undefined],
    ['the extra term runs to its last minute', '2025-01-15T22:59:00.000Z', { extended: true }, 'extraTerm'],
    ['the extra term is over', '2025-01-15T23:00:00.000Z', { extended: true }, undefined],
    ['a nomination waits for its decision', '2025-02-10T08:00:00.000Z', { undecided: ['Osoba14'] }, 'undecided'],
  ] as const)('15 for 15 are a council only when nominations are over: %s', (_, now, more, because) => {
    const council: Council = { unit: 'Osiedle', seats: 15, candidates: letters(15), sheets: [], ...more }
    const [contest] = city(
      rulesOf('bielsko'),
      [council],
      { nominationsUntil: '2025-01-10T12:00:00.000Z' },
      now,
    ).contests
    expect(contest?.pending).toBe(because)
    expect(contest === undefined ? undefined : confirmObstacles(contest, [])).toEqual(
      because === undefined ? [] : [{ code: 'nominations', because }],
    )
  })

  it('Nad Stawem: two are equal at the last seat, and nobody has it before lots', () => {
    const contest = only({
      unit: 'Osiedle Nad Stawem',
      seats: 15,
      candidates: [...letters(14), 'Gajda', 'Malec'],
      sheets: [sheet(1_000, 90, [...Array.from({ length: 14 }, (_, index) => 80 - index), 41, 41])],
    })
    expect(contest.outcome.ties[0]).toEqual({
      keys: ['Osiedle Nad Stawem Gajda', 'Osiedle Nad Stawem Malec'],
      seats: 1,
      settled: [],
      lots: { keys: ['Osiedle Nad Stawem Gajda', 'Osiedle Nad Stawem Malec'], seats: 1 },
      how: 'lots',
    })
    expect(confirmObstacles(contest, [])).toEqual([{ code: 'tie', names: 2, seats: 1 }])
    const drawn = ['Osiedle Nad Stawem Malec']
    expect(confirmObstacles(contest, drawn)).toEqual([])
    expect(without(contest, drawn)).toMatchObject({ tieHow: 'lots' })
    expect(JSON.stringify(without(contest, drawn)['elected'])).not.toContain('Gajda')
  })

  it('Kolejowe: 61 of 4400 voted, which is not enough', () => {
    const contest = only({
      unit: 'Osiedle Kolejowe',
      seats: 21,
      candidates: letters(23),
      sheets: [
        sheet(
          4_400,
          61,
          Array.from({ length: 23 }, (_, index) => 40 - index),
        ),
      ],
    })
    expect(contest.outcome).toMatchObject({ turnout: 139, isValid: false })
    expect(without(contest)).toEqual({ result: 'belowTurnout', elected: undefined })
  })
})

describe('ties by rule', () => {
  const council: Council = {
    unit: 'Osiedle',
    seats: 1,
    candidates: ['Gajda', 'Malec'],
    sheets: [sheet(500, 60, [30, 30]), sheet(500, 30, [16, 14]), sheet(500, 30, [14, 16]), sheet(500, 11, [6, 5])],
    born: { Gajda: '1970-03-01', Malec: '1969-12-31' },
  }
  const even: Council = { ...council, sheets: council.sheets.slice(0, 3) }
  it.each([
    [
      'morePrecincts',
      { ...even, sheets: [sheet(1, 1, [1, 0]), sheet(1, 1, [1, 0]), sheet(9, 2, [0, 2])] },
      ['Osiedle Gajda'],
    ],
    ['morePrecincts', even, []],
    ['age', even, ['Osiedle Malec']],
    ['lots', even, []],
    ['age', { ...even, born: { Gajda: '1970-03-01' } }, []],
  ] as const)('%s', (tie, given, settled) => {
    expect(only(given, 'own', { tie }).outcome.ties[0]).toMatchObject({ settled })
  })
  it('is for lots only where the rule leaves some equal: one of three has a seat, two draw for the other', () => {
    const contest = only(
      {
        unit: 'O',
        seats: 2,
        candidates: ['A', 'B', 'C'],
        // Equal in all; A was first in two precincts, B and C in one each.
        sheets: [
          sheet(100, 12, [9, 2, 2]),
          sheet(100, 12, [9, 2, 2]),
          sheet(100, 16, [1, 15, 1]),
          sheet(100, 16, [1, 1, 15]),
        ],
      },
      'own',
      { tie: 'morePrecincts' },
    )
    expect(contest.outcome.ties[0]).toEqual({
      keys: ['O A', 'O B', 'O C'],
      seats: 2,
      settled: ['O A'],
      lots: { keys: ['O B', 'O C'], seats: 1 },
      how: 'morePrecincts',
    })
    expect(contest.outcome.names.map(({ outcome }) => outcome)).toEqual(['tie', 'tied', 'tied'])
    expect(confirmObstacles(contest, [])).toEqual([{ code: 'tie', names: 2, seats: 1 }])
    // A needs no lots, and a name drawn before that is not equal any more has no seat by them.
    const drawn = ['O A', 'O C', 'somebody']
    expect(confirmObstacles(contest, drawn)).toEqual([])
    const { elected, tieHow } = without(contest, drawn)
    expect(tieHow).toBe('lots')
    expect(rowsIn(elected).map(({ nomination }) => nomination)).toEqual(['O A', 'O C'])
  })
  it('is none where the votes differ', () => {
    expect(only(council, 'own').outcome.ties).toEqual([])
  })
})

describe('a whole city in one evening', () => {
  it('30 units of 5 precincts with 20 candidates come to what an independent sum says', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 400, maxLength: 400 }), (numbers) => {
        let at = 0
        const next = () => numbers[at++ % numbers.length] ?? 0
        const councils = Array.from({ length: 30 }, (_, unit): Council => {
          const sheets = Array.from({ length: 5 }, () => {
            const votes = Array.from({ length: 20 }, next)
            const [most, sum] = [Math.max(...votes), votes.reduce((a, b) => a + b, 0)]
            // At least one mark and at most 15 on each of the ballots, and nobody has more votes than there are ballots.
            const least = Math.max(most, Math.ceil(sum / 15))
            return sheet(2_000 + next(), Math.min(least + (next() % 10), Math.max(least, sum)), votes)
          })
          return { unit: `U${String(unit).padStart(2, '0')}`, seats: 15, candidates: letters(20), sheets }
        })
        const { contests, city: whole } = city(rulesOf('bielsko'), councils)
        expect(whole).toMatchObject({ reported: 150, precincts: 150 })
        expect(whole.entitled).toBe(
          councils.flatMap(({ sheets }) => sheets).reduce((sum, [entitled = 0]) => sum + entitled, 0),
        )
        expect(whole.voted).toBe(
          councils.flatMap(({ sheets }) => sheets).reduce((sum, figures) => sum + (figures[3] ?? 0), 0),
        )
        for (const [index, council] of councils.entries()) {
          const names = contests[index]?.outcome.names ?? []
          expect(names.map(({ votes }) => votes)).toEqual(
            council.candidates.map((_, name) =>
              council.sheets.reduce((sum, figures) => sum + (figures[9 + name] ?? 0), 0),
            ),
          )
          // Whoever has a seat by votes has more than everybody who has none; at most as many have one as there are seats.
          const elected = names.filter(({ outcome }) => outcome === 'elected').map(({ votes }) => votes)
          const others = names.filter(({ outcome }) => outcome !== 'elected').map(({ votes }) => votes)
          expect(elected.length).toBeLessThanOrEqual(15)
          expect(Math.min(...elected, Infinity)).toBeGreaterThan(Math.max(...others, -1))
        }
        const turnouts = turnoutRanking(contests).map(({ outcome }) => outcome.turnout ?? -1)
        expect(turnouts).toEqual(turnouts.toSorted((a, b) => b - a))
      }),
      { numRuns: 12, examples: [[Array.from({ length: 400 }, () => 60)]] },
    )
  })

  it('counts nothing of a precinct whose protocol cannot be', () => {
    const bad = sheet(10, 20, [20, 0])
    const { contests, city: whole } = city(rulesOf('own'), [
      { unit: 'A', seats: 1, candidates: ['B', 'C'], sheets: [sheet(100, 20, [15, 5]), bad] },
    ])
    expect(whole).toMatchObject({ entitled: 100, voted: 20, reported: 1, precincts: 2 })
    expect(contests[0]?.outcome).toMatchObject({ reported: 1, precincts: 2, isValid: undefined })
    expect(contests[0] === undefined ? [] : confirmObstacles(contests[0], [])).toEqual([
      { code: 'reports', missing: 1 },
    ])
  })
})

describe('a unit divided into constituencies', () => {
  it('has its first council as number 1, the next numbers after it, and a precinct of each', () => {
    const whole = city(rulesOf('poznan'), [
      { unit: 'Wilda', seats: 3, candidates: ['B', 'C', 'D', 'E'], sheets: [sheet(100, 10, [9, 8, 7, 6])] },
    ])
    const [contest] = whole.contests
    if (contest === undefined) throw new Error('no contest')
    let at = 0
    const edits = newConstituency(whole, contest, () => `new-${(at += 1)}`)
    expect(edits).toMatchObject([
      { record: 'Wilda', fields: { constituency: '1' } },
      { register: 'unitContests', presence: 'live', fields: { constituency: '2' } },
      { register: 'unitPrecincts', presence: 'live', fields: { number: '2' } },
    ])
    // All seats of the council are no seats of its second constituency: the office enters them, and until then nothing is confirmed.
    expect(edits[1]?.fields).not.toHaveProperty('seats')
    expect(confirmObstacles({ ...contest, data: { ...contest.data, seats: 0 } }, [])).toEqual([{ code: 'seats' }])
  })
})

describe('rules changed before anybody is nominated', () => {
  const council = { seats: 15, candidates: [], sheets: [] }
  const whole = city(rulesOf('own'), [
    { ...council, unit: 'Lipowe' },
    { ...council, unit: 'Zatorze' },
    { ...council, unit: 'Stare Miasto' },
  ])
  const units = [
    { id: 'Lipowe', values: { inhabitants: 12_000, seats: 9 } },
    { id: 'Zatorze', values: { inhabitants: 900, seats: 9 } },
    { id: 'Stare Miasto', values: { inhabitants: 12_000 } },
  ]
  const divided = {
    ...whole,
    contests: whole.contests.map((contest) =>
      contest.id === 'Stare Miasto' ? { ...contest, data: { ...contest.data, constituency: '1' } } : contest,
    ),
  }
  const large = { ...rulesOf('own'), seats: 15, seatsLarge: 21, largeAbove: 10_000 }
  it.each([
    ['by inhabitants, not where there are constituencies', divided, large, [['Lipowe', 21]]],
    [
      'as the cards have them',
      divided,
      { ...large, constituencies: 'each' } as const,
      [
        ['Lipowe', 9],
        ['Zatorze', 9],
      ],
    ],
    ['not for a rule that is of no seats', divided, { ...rulesOf('own'), protestDays: 7 }, []],
    [
      'not in a supplementary election',
      { ...divided, election: { ...divided.election, kind: 'supplementary' as const } },
      large,
      [],
    ],
  ])('give councils their seats %s', (_, given, rules, seats) => {
    const [first, ...edits] = changedRules(given, rules, '', units)
    expect(first).toMatchObject({ record: 'city', fields: { rulesSource: undefined } })
    expect(edits.map(({ record, fields }) => [record, fields?.['seats']])).toEqual(seats)
  })
})

describe('the precinct that is meant', () => {
  const votes = [3, 2]
  const whole = city(rulesOf('own'), [
    { unit: 'Osiedle Lipowe', seats: 1, candidates: ['B', 'C'], sheets: [sheet(9, 5, votes), sheet(1, 5, votes)] },
    { unit: 'Osiedle Żabie Łąki', seats: 1, candidates: ['B', 'C'], sheets: [sheet(9, 5, votes), sheet(9, 5, votes)] },
  ])
  const places = whole.contests.flatMap((contest) => contest.precincts.map((precinct) => ({ contest, precinct })))
  it.each([
    // The sheet of Lipowe 2 does not add up, so it is still awaited.
    ['', 'Osiedle Lipowe 2'],
    ['lip', 'Osiedle Lipowe 2'],
    ['lip 1', 'Osiedle Lipowe 1'],
    ['zab 2', 'Osiedle Żabie Łąki 2'],
    ['2 laki', 'Osiedle Żabie Łąki 2'],
    // Two councils have a precinct 2: neither is guessed.
    ['2', undefined],
    ['osiedle', undefined],
    ['7', undefined],
  ])('by „%s” is %s', (typed, meant) => {
    const place = meantPrecinct(places, typed)
    expect(place === undefined ? undefined : `${place.contest.name} ${place.precinct.number}`).toBe(meant)
  })
})
