import { describe, expect, it } from 'vitest'
import type { Ballot } from '#shared/registers/elections/procedure/ballot'
import { confirmationEdits, electedElsewhere, namingEdits } from '#shared/registers/elections/procedure/confirm'
import { keptPapers } from '#shared/registers/elections/procedure/destruction'
import {
  contestOfNomination,
  namedSeats,
  readElection,
  votedContests,
} from '#shared/registers/elections/procedure/election'
import { overviewOf, passedOver } from '#shared/registers/elections/procedure/overview'
import { outcomeOf } from '#shared/registers/elections/procedure/outcome'
import {
  defaultElectionSettings as settings,
  electionSettingsSchema,
} from '#shared/registers/elections/procedure/settings'
import { stepsOf } from '#shared/registers/elections/procedure/steps'
import type { Values } from '#shared/core/values/values'
import { ballot, count } from './ballots'
import { inventedPesel, nomination, soundNomination } from './people'

const court = 'Sąd Rejonowy w Lipowcu'
const regional = 'Sąd Okręgowy w Grabowie'
const seats = [
  { court, pool: 'general', seats: 2 },
  { court, pool: 'labour', seats: 1 },
  { court: regional, pool: 'labour', seats: 1 },
]
const election = (change: Values = {}) =>
  readElection({ name: 'W', kind: 'general', termFrom: 2028, termTo: 2031, seats, ...change })

describe('lay judges for labour cases', () => {
  it('are named from among the elected where the edition says so and the court has somebody to name them from', () => {
    const named = election({ labour: 'fromElected' })
    expect(votedContests(named).map(({ court: at, pool }) => [at, pool])).toEqual([
      [court, 'general'],
      [regional, 'labour'],
    ])
    expect(namedSeats(named).map(({ court: at }) => at)).toEqual([court])
    expect(contestOfNomination(named, { court, pool: 'labour' })).toMatchObject({ court, pool: 'general' })
  })

  it('keep a ballot of their own by custom, and in editions of earlier versions that had one', () => {
    for (const own of [election({ labour: 'ownPool' }), election()]) {
      expect(votedContests(own)).toHaveLength(3)
      expect(namedSeats(own)).toEqual([])
      expect(contestOfNomination(own, { court, pool: 'labour' })).toMatchObject({ pool: 'labour' })
    }
  })

  it('are a step of their own, which waits for their names and the resolution', () => {
    const lacks = (change: Values, people = [nomination({ result: 'elected' })]) => {
      const data = election({ labour: 'fromElected', ...change })
      const read = people.map((each, at) => ({ id: String(at), data: each }))
      const steps = stepsOf({
        election: data,
        nominations: [],
        ballots: [],
        contests: overviewOf(data, read, [], settings),
        settings,
        today: '2027-11-01',
      })
      return steps.find(({ id }) => id === 'labour')?.lacks
    }
    expect(lacks({})).toEqual([{ code: 'labourNamed', count: 1 }, { code: 'labourResolution' }])
    expect(lacks({ labour: 'ownPool' })).toBeUndefined()
  })

  it('bear the pool of the ballot when elected, and that of labour once they are named', () => {
    const values = { ...soundNomination, pool: 'labour', court }
    const round: Ballot = ballot(1, 2, {
      court,
      names: [{ key: 'n', nomination: 'n', number: '1/2027', name: 'Lipska Anna' }],
    })
    const first = {
      ...count([20, 0, 20, 20, 0], []),
      names: [{ key: 'n', votes: 15, against: 5, abstained: undefined }],
    }
    const edits = confirmationEdits({
      edition: { id: 'e', data: election({ labour: 'fromElected' }) },
      ballot: { id: 'b', data: { ...round, first, second: first } },
      outcome: outcomeOf(round, first, settings),
      rules: settings,
      nominations: [{ id: 'n', values }],
      day: '2027-10-28',
      judges: 0,
      newId: () => 'j',
    })
    expect(edits.find(({ register }) => register === 'layJudges')?.fields).toMatchObject({ court, pool: 'general' })
    const judge = { id: 'j', values: { nomination: [{ record: 'n', written: '1/2027' }] } }
    expect(namingEdits('n', true, 'general', [judge])).toEqual([
      { record: 'n', register: 'nominations', fields: { labourNamed: true } },
      { record: 'j', register: 'layJudges', fields: { pool: 'labour' } },
    ])
    expect(namingEdits('n', false, 'general', [judge])[1]).toMatchObject({ fields: { pool: 'general' } })
  })
})

describe('nominations the vote went past', () => {
  const own = { court, pool: 'general' }
  const confirmed = ballot(1, 1, { court, confirmedOn: '2027-10-28', first: count([20, 0, 20, 20, 0], [[15, 5]]) })
  const data = election({ seats: [{ ...own, seats: 1 }] })
  const people = [
    nomination({ ...own, number: '1/2027', result: 'elected' }),
    nomination({ ...own, number: '2/2027' }),
    nomination({ court: 'Sąd Rejonowy w Innym', pool: 'general', number: '3/2027' }),
    nomination({ ...own, number: '4/2027', keptOffOn: '2027-10-20' }),
  ]
  const numbers = (some: readonly { readonly number: string }[]) => some.map(({ number }) => number)

  it('are not elected: their papers are collected or destroyed and their data erased like the others’', () => {
    expect(numbers(passedOver(data, people, [confirmed], settings))).toEqual(['2/2027', '3/2027'])
    const kept = { ...settings, destroyLeftWithout: false }
    expect(numbers(keptPapers(data, people, [confirmed], kept))).toEqual(['2/2027', '3/2027', '4/2027'])
  })

  it('are none before the result is confirmed, nor while a tie waits', () => {
    expect(passedOver(data, people, [{ ...confirmed, confirmedOn: undefined }], settings)).toEqual([])
    const tied = ballot(2, 1, { court, confirmedOn: '2027-10-28', first: count([20, 0, 20, 20, 0], [10, 10]) })
    expect(passedOver(data, people, [tied], settings)).toEqual([])
  })
})

describe('one person elected to two courts', () => {
  const pesel = inventedPesel('1980-05-12', 1242)
  const judge = (change: Values) => ({ id: 'j', values: { pesel, court: regional, termFrom: 2028, ...change } })
  const round = ballot(1, 1, { court, names: [{ key: 'n', nomination: 'n', number: '1/2027', name: 'Lipska Anna' }] })
  const first = { ...count([20, 0, 20, 20, 0], []), names: [{ key: 'n', votes: 15, against: 5, abstained: undefined }] }
  const found = (change: Values) =>
    electedElsewhere(
      {
        ballot: { id: 'b', data: round },
        outcome: outcomeOf(round, first, settings),
        nominations: [{ id: 'n', values: { ...soundNomination, pesel } }],
      },
      2028,
      [judge(change)],
    )

  it.each<readonly [string, Values, readonly string[]]>([
    ['at another court', {}, [regional]],
    ['at the same court', { court }, []],
    ['in another term', { termFrom: 2024 }, []],
    ['whose mandate ended', { endedOn: '2028-01-02' }, []],
    ['somebody else', { pesel: inventedPesel('1980-05-12', 1343) }, []],
  ])('is pointed out: %s', (_, change, courts) => {
    expect(found(change).flatMap((one) => one.courts)).toEqual(courts)
  })
})

describe('settings of earlier versions', () => {
  it('are read with what is new at its default', () => {
    const { tieDay, policeCommander, dataOfficer, ...older } = settings
    expect(electionSettingsSchema.parse(older)).toEqual({ ...older, tieDay, policeCommander, dataOfficer })
    expect(tieDay).toBe('election')
  })
})
