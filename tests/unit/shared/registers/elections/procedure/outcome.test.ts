import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ballotForm, namesForBallot } from '#shared/registers/elections/procedure/ballot'
import { confirmationEdits, nextNumber, secondBallot } from '#shared/registers/elections/procedure/confirm'
import { readElection } from '#shared/registers/elections/procedure/election'
import { outcomeOf } from '#shared/registers/elections/procedure/outcome'
import { readNomination } from '#shared/registers/elections/procedure/nomination'
import { agreedOutcome } from '#shared/registers/elections/procedure/overview'
import { defaultElectionSettings } from '#shared/registers/elections/procedure/settings'
import { ballot, count } from './ballots'
import { nomination, soundNomination } from './people'

const simple = { majority: 'simple', majorityBase: 'valid' } as const
const came = (outcome: ReturnType<typeof outcomeOf>) => outcome.names.map((name) => name.outcome)

describe('the result', () => {
  it('fills the seats by votes, in a limited ballot', () => {
    const outcome = outcomeOf(ballot(5, 3), count([20, 0, 20, 19, 1], [17, 15, 11, 10, 4]), simple)
    expect(came(outcome)).toEqual(['elected', 'elected', 'elected', 'notElected', 'notElected'])
    expect(outcome).toMatchObject({ seatsLeft: 0 })
    expect(outcome.tie).toBeUndefined()
  })

  it('elects by a simple majority who has more for than against, and leaves seats empty', () => {
    const outcome = outcomeOf(
      ballot(3, 5),
      count(
        [20, 0, 20, 20, 0],
        [
          [11, 9],
          [10, 10],
          [0, 20],
        ],
      ),
      simple,
    )
    expect(came(outcome)).toEqual(['elected', 'notElected', 'notElected'])
    expect(outcome.seatsLeft).toBe(4)
  })

  it.each([
    ['valid', 30, 16],
    ['inBox', 31, 16],
    ['present', 32, 17],
    ['statutory', 34, 18],
  ] as const)('takes an absolute majority from %s: %i, so %i votes', (majorityBase, base, votes) => {
    const round = ballot(2, 2, { statutory: 34, present: 32 })
    const outcome = outcomeOf(
      round,
      count(
        [31, 0, 31, 30, 1],
        [
          [16, 14],
          [18, 12],
        ],
      ),
      { majority: 'absolute', majorityBase },
    )
    expect(outcome.needed).toEqual({ votes, base })
    expect(came(outcome)[0]).toBe(votes <= 16 ? 'elected' : 'notElected')
    expect(came(outcome)[1]).toBe('elected')
  })

  it('elects with the most votes even where more are against', () => {
    const entry = count(
      [20, 0, 20, 20, 0],
      [
        [5, 15],
        [0, 20],
      ],
    )
    expect(came(outcomeOf(ballot(2, 2), entry, { majority: 'most', majorityBase: 'valid' }))).toEqual([
      'elected',
      'notElected',
    ])
  })

  it('elects nobody of a tie at the last seat until lots or another ballot', () => {
    const round = ballot(4, 2)
    const entry = count([20, 0, 20, 20, 0], [15, 9, 9, 3])
    const outcome = outcomeOf(round, entry, simple)
    expect(came(outcome)).toEqual(['elected', 'tied', 'tied', 'notElected'])
    expect(outcome).toMatchObject({ tie: { keys: ['2', '3'], seats: 1 }, seatsLeft: 0 })
    const drawn = outcomeOf({ ...round, drawn: ['3'] }, entry, simple)
    expect(came(drawn)).toEqual(['elected', 'notElected', 'lots', 'notElected'])
    expect(drawn.tie).toBeUndefined()
    // Lots for more people than seats settle nothing.
    expect(outcomeOf({ ...round, drawn: ['2', '3'] }, entry, simple).tie).toBeDefined()
  })

  it('sees no tie where equal votes all win, or all lose', () => {
    expect(came(outcomeOf(ballot(3, 2), count([20, 0, 20, 20, 0], [12, 12, 3]), simple))).toEqual([
      'elected',
      'elected',
      'notElected',
    ])
    const outcome = outcomeOf(ballot(4, 2), count([20, 0, 20, 20, 0], [12, 11, 3, 3]), simple)
    expect(outcome.tie).toBeUndefined()
  })

  it('ties three names at two seats', () => {
    const outcome = outcomeOf(ballot(4, 3), count([20, 0, 20, 20, 0], [15, 8, 8, 8]), simple)
    expect(outcome.tie).toEqual({ keys: ['2', '3', '4'], seats: 2 })
  })

  it('never elects more than there are seats, nor fewer votes over more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0, max: 30 }),
        (votes, seats) => {
          const outcome = outcomeOf(ballot(votes.length, seats), count([20, 0, 20, 20, 0], votes), simple)
          const elected = outcome.names.filter((name) => name.outcome === 'elected')
          expect(elected.length + (outcome.tie?.seats ?? 0) + outcome.seatsLeft).toBe(seats)
          const least = Math.min(...elected.map((name) => name.votes))
          for (const name of outcome.names)
            if (name.outcome === 'notElected' && name.votes > 0 && ballot(votes.length, seats).form === 'limited')
              expect(name.votes).toBeLessThanOrEqual(least)
        },
      ),
    )
  })
})

describe('from nominations to the register of lay judges', () => {
  const edition = {
    id: 'edition',
    data: readElection({
      name: 'Wybory',
      kind: 'general',
      termFrom: 2028,
      termTo: 2031,
      electionOn: '2027-10-28',
      statutory: 21,
    }),
  }

  it('puts standing names on the ballot as Polish sorts them', () => {
    const people = ['Setnik', 'Ścibor', 'Łukasik', 'Lis', 'Żuk', 'Zając'].map((surname, index) =>
      nomination({ surname, number: `${index + 1}/2027` }),
    )
    const withdrawn = nomination({ surname: 'Adamska', number: '9/2027', withdrawnOn: '2027-09-01' })
    expect(
      namesForBallot([...people, withdrawn].map((data) => ({ id: data.number, data }))).map(
        ({ name }) => name.split(' ')[0],
      ),
    ).toEqual(['Lis', 'Łukasik', 'Setnik', 'Ścibor', 'Zając', 'Żuk'])
  })

  it('chooses the form of the ballot by the rule', () => {
    expect(ballotForm(13, 12, 'bySeats')).toBe('limited')
    expect(ballotForm(12, 12, 'bySeats')).toBe('forAgainst')
    expect(ballotForm(2, 12, 'limited')).toBe('limited')
  })

  it('confirms: results for names, mandates for the elected, nothing for a tie', () => {
    const data = ballot(3, 1, {
      first: count([20, 0, 20, 20, 0], [8, 8, 4]),
      second: count([20, 0, 20, 20, 0], [8, 8, 4]),
    })
    const nominations = [1, 2, 3].map((number) => ({
      id: `n${number}`,
      values: { ...soundNomination, number: `${number}` },
    }))
    const confirm = (round: typeof data) => {
      const outcome = agreedOutcome(round, defaultElectionSettings)
      if (outcome === undefined) throw new Error('No result.')
      let id = 0
      return {
        outcome,
        edits: confirmationEdits({
          edition,
          ballot: { id: 'ballot', data: round },
          outcome,
          rules: defaultElectionSettings,
          nominations,
          day: '2027-10-28',
          judges: 4,
          newId: () => `judge${++id}`,
        }),
      }
    }
    const tied = confirm(data)
    expect(tied.edits.map(({ record }) => record)).toEqual(['ballot', 'n3'])
    const drawn = confirm({ ...data, drawn: ['2'] })
    expect(drawn.edits.map(({ record }) => record)).toEqual(['ballot', 'n1', 'n2', 'judge1', 'n3'])
    expect(drawn.edits.find(({ register }) => register === 'layJudges')?.fields).toMatchObject({
      number: '5/2028',
      surname: 'Lipska',
      termFrom: 2028,
      termTo: 2031,
      electedOn: '2027-10-28',
    })
    const standing = nominations.map(({ id, values }) => ({ id, data: readNomination(values) }))
    const previous = { id: 'ballot', data }
    const second = secondBallot(edition, { standing }, previous, '2/2027', defaultElectionSettings)
    expect(second).toMatchObject({
      round: 2,
      seats: 1,
      form: 'limited',
      previous: [{ record: 'ballot', written: '1/2027' }],
    })
    expect(second?.['names']).toHaveLength(2)
    const left = standing.slice(2)
    expect(secondBallot(edition, { standing: left }, previous, '2/2027', defaultElectionSettings)).toBeUndefined()
  })

  it('says nothing of a result while the entries differ or do not add up', () => {
    const first = count([20, 0, 20, 20, 0], [8, 8, 4])
    expect(
      agreedOutcome(ballot(3, 1, { first, second: count([20, 0, 20, 20, 0], [8, 7, 5]) }), defaultElectionSettings),
    ).toBeUndefined()
    const off = count([20, 0, 20, 20, 1], [8, 8, 4])
    expect(agreedOutcome(ballot(3, 1, { first: off, second: off }), defaultElectionSettings)).toBeUndefined()
  })

  it('numbers on within a year', () => {
    expect(nextNumber(['1/2027', '10/2027', '4/2026', 'SO-3'], 2027)).toBe('11/2027')
    expect(nextNumber([], '2027')).toBe('1/2027')
  })
})
