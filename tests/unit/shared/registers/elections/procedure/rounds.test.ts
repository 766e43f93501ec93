import { describe, expect, it } from 'vitest'
import {
  countRows,
  isCounted,
  nameRows,
  namesForBallot,
  readBallot,
  type Ballot,
} from '#shared/registers/elections/procedure/ballot'
import { ballotChanges, nominationOf, withStanding } from '#shared/registers/elections/procedure/ballotChanges'
import { confirmationEdits, preparedBallot, renewedBallot } from '#shared/registers/elections/procedure/confirm'
import { readElection } from '#shared/registers/elections/procedure/election'
import { readNomination } from '#shared/registers/elections/procedure/nomination'
import { agreedOutcome, checkNominations, overviewOf } from '#shared/registers/elections/procedure/overview'
import { defaultElectionSettings, type ElectionSettings } from '#shared/registers/elections/procedure/settings'
import { stepsOf } from '#shared/registers/elections/procedure/steps'
import { emptySeats, supplementaryFor } from '#shared/registers/elections/procedure/supplementary'
import { missingAttendance } from '#shared/registers/elections/procedure/tally'
import type { Values } from '#shared/core/values/values'
import { ballot, count } from './ballots'
import { soundNomination } from './people'

const court = 'Sąd Rejonowy w Lipowcu'
const settings = defaultElectionSettings
const values = {
  name: 'Wybory',
  kind: 'general',
  termFrom: 2028,
  termTo: 2031,
  electionOn: '2027-10-28',
  statutory: 21,
  seats: [{ court, pool: 'general', seats: 1 }],
} as const
const edition = { id: 'edition', data: readElection(values) }

const person = (id: string, number: string, surname: string, more: Values = {}) => ({
  id,
  values: { ...soundNomination, number, surname, ...more },
})
type Person = ReturnType<typeof person>
const read = (people: readonly Person[]) => people.map((each) => ({ id: each.id, data: readNomination(each.values) }))

/** The contest of the one court, and its nominations checked. */
function contestOf(people: readonly Person[], rounds: readonly { id: string; data: Ballot }[] = [], of = edition.data) {
  const [contest] = overviewOf(of, read(people), rounds, settings)
  if (contest === undefined) throw new Error('No contest.')
  return { contest, checked: checkNominations(of, read(people), settings) }
}

/** A prepared round with both entries of these marks, attendance entered. */
function counted(people: readonly Person[], marks: readonly number[], change: Values = {}): Ballot {
  const prepared = readBallot(preparedBallot(edition, contestOf(people).contest, '1/2027', settings))
  const entry = count([20, 0, 20, 20, 0], [])
  const names = prepared.names.map(({ key }, at) => ({
    key,
    votes: marks[at],
    against: undefined,
    abstained: undefined,
  }))
  const rows = countRows({ ...entry, names }, prepared.names)
  return readBallot({
    ...preparedBallot(edition, contestOf(people).contest, '1/2027', settings),
    present: 20,
    prepared: 21,
    first: rows,
    second: rows,
    ...change,
  })
}

function confirm(round: Ballot, people: readonly Person[], by: ElectionSettings = settings) {
  const outcome = agreedOutcome(round, by)
  if (outcome === undefined) throw new Error('No result.')
  return confirmationEdits({
    edition,
    ballot: { id: 'ballot', data: round },
    outcome,
    rules: by,
    nominations: people,
    day: '2027-10-28',
    judges: 0,
    newId: () => 'judge',
  })
}

describe('two nominations under one number', () => {
  const people = [person('a', '1/2027', 'Adamska'), person('b', '1/2027', 'Borek'), person('c', '2/2027', 'Cis')]

  it('are counted apart, and the one with the votes is elected', () => {
    const edits = confirm(counted(people, [3, 16, 1]), people)
    expect(edits.filter(({ register }) => register === 'nominations')).toEqual([
      { record: 'a', register: 'nominations', fields: { result: 'notElected' } },
      { record: 'b', register: 'nominations', fields: { result: 'elected' } },
      { record: 'c', register: 'nominations', fields: { result: 'notElected' } },
    ])
    expect(edits.find(({ register }) => register === 'layJudges')?.fields).toMatchObject({ surname: 'Borek' })
  })

  it('are told apart on a ballot of an earlier version too, by their names', () => {
    const rows = [
      { line: 'name', number: '1/2027', votes: 5 },
      { line: 'name', number: '1/2027', votes: 5 },
      { line: 'name', number: '2/2027', votes: 9 },
    ]
    const old = readBallot({
      names: [
        { number: '1/2027', name: 'Adamska Anna' },
        { number: '1/2027', name: 'Borek Anna', drawn: true },
        { number: '2/2027', name: 'Cis Anna' },
      ],
      first: rows,
    })
    expect(old.first.names.map(({ votes }) => votes)).toEqual([5, 5, 9])
    expect(new Set(old.names.map(({ key }) => key)).size).toBe(3)
    expect(old.names.map((name) => nominationOf(name, read(people))?.id)).toEqual(['a', 'b', 'c'])
    // What is written back reads the same.
    const again = readBallot({ names: nameRows(old), first: countRows(old.first, old.names) })
    expect(again).toEqual(old)
  })
})

describe('a confirmed result', () => {
  const people = [person('a', '1/2027', 'Adamska'), person('b', '2/2027', 'Borek')]
  const closed = (by: ElectionSettings) => {
    const round = counted(people, [9, 11])
    const fields = confirm(round, people, by)[0]?.fields ?? {}
    const stored = Object.entries(fields).flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const]))
    const first = countRows(round.first, round.names)
    return readBallot({
      ...preparedBallot(edition, contestOf(people).contest, '1/2027', settings),
      present: 20,
      first,
      second: first,
      ...Object.fromEntries(stored),
    })
  }
  const strict: ElectionSettings = { ...settings, majority: 'absolute', majorityBase: 'statutory', tie: 'lots' }

  it('keeps its rules when the settings change', () => {
    const kept = closed(settings)
    expect(kept.rules).toEqual({
      majority: 'simple',
      majorityBase: 'valid',
      tie: 'secondBallot',
      numberedBallots: false,
    })
    expect(agreedOutcome(kept, { ...strict, majorityBase: 'present' })?.needed).toBeUndefined()
    expect(agreedOutcome(closed({ ...strict, numberedBallots: true }), settings)?.needed).toEqual({
      votes: 11,
      base: 21,
    })
  })

  it('goes by the settings where an earlier version stored no rules', () => {
    expect(agreedOutcome({ ...closed(settings), rules: undefined }, strict)?.needed).toEqual({ votes: 11, base: 21 })
  })

  it('is not touched by a withdrawal after it', () => {
    const round = closed(settings)
    const later = [people[0], person('b', '2/2027', 'Borek', { withdrawnOn: '2027-11-02' })].flatMap((one) => one ?? [])
    expect(withStanding(round, read(later))).toBe(round)
  })
})

describe('a candidate who withdraws after the ballots were printed', () => {
  const before = [person('a', '1/2027', 'Adamska'), person('b', '2/2027', 'Borek'), person('c', '3/2027', 'Cis')]
  const after = before.map((one) =>
    one.id === 'b' ? person('b', '2/2027', 'Borek', { withdrawnOn: '2027-10-28' }) : one,
  )

  it('is not elected whatever the votes; the seat goes to the next', () => {
    const round = withStanding(counted(before, [5, 12, 3]), read(after))
    expect(agreedOutcome(round, settings)?.names.map(({ outcome }) => outcome)).toEqual([
      'elected',
      'out',
      'notElected',
    ])
    const edits = confirm(round, after)
    expect(edits.find(({ record }) => record === 'b')?.fields).toEqual({ result: 'notElected' })
    const names = edits[0]?.fields?.['names']
    expect(names).toContainEqual({ nomination: 'b', number: '2/2027', name: 'Borek Anna', apart: 'out' })
  })

  it('is elected where the office decides so', () => {
    const round = counted(before, [5, 12, 3])
    const names = nameRows({ ...round, names: round.names.map((name) => ({ ...name, apart: 'kept' as const })) })
    const decided = withStanding(counted(before, [5, 12, 3], { names }), read(after))
    // The decision is about who withdrew, and about nobody else.
    expect(decided.names.map(({ apart }) => apart)).toEqual([undefined, 'kept', undefined])
    expect(confirm(decided, after).find(({ record }) => record === 'b')?.fields).toEqual({ result: 'elected' })
    // Nobody can be elected without a nomination.
    const gone = withStanding(counted(before, [5, 12, 3], { names }), read(after.filter(({ id }) => id !== 'b')))
    expect(gone.names.map(({ apart }) => apart)).toEqual([undefined, 'out', undefined])
  })

  it('takes no place in a tie', () => {
    const round = withStanding(counted(before, [8, 8, 4]), read(after))
    expect(agreedOutcome(round, settings)?.tie).toBeUndefined()
  })
})

describe('a prepared ballot', () => {
  const people = [person('a', '1/2027', 'Adamska'), person('b', '2/2027', 'Borek'), person('c', '3/2027', 'Cis')]
  const prepared = readBallot(preparedBallot(edition, contestOf(people).contest, '1/2027', settings))

  it('says what changed since', () => {
    const { contest, checked } = contestOf(people)
    expect(ballotChanges(prepared, contest, edition.data, checked, settings)).toEqual([])
    const now = [
      person('a', '1/2027', 'Adamska-Lis'),
      person('b', '2/2027', 'Borek', { withdrawnOn: '2027-10-20' }),
      person('d', '4/2027', 'Dąb', { post: 'councillor' }),
    ]
    const moved = readElection({ ...values, electionOn: '2027-10-29', seats: [{ court, pool: 'general', seats: 2 }] })
    const changed = contestOf(now, [], moved)
    const found = ballotChanges(prepared, changed.contest, moved, changed.checked, {
      ...settings,
      ballotForm: 'forAgainst',
    })
    expect(found.map(({ code }) => code)).toEqual(['renamed', 'withdrawn', 'gone', 'new', 'seats', 'day', 'form'])
    const barred = contestOf([...people.slice(0, 2), person('c', '3/2027', 'Cis', { post: 'councillor' })])
    // An unmet condition takes nobody off the ballot; the council itself may.
    expect(ballotChanges(prepared, barred.contest, edition.data, barred.checked, settings)).toEqual([])
    const kept = contestOf([...people.slice(0, 2), person('c', '3/2027', 'Cis', { keptOffOn: '2027-10-20' })])
    expect(ballotChanges(prepared, kept.contest, edition.data, kept.checked, settings)).toEqual([
      { code: 'keptOff', who: { name: 'Cis Anna', number: '3/2027' } },
    ])
  })

  it('can be prepared anew: same number, names as they are now', () => {
    const now = people.slice(1)
    const moved = { ...edition, data: readElection({ ...values, electionOn: '' }) }
    const renewed = renewedBallot(moved, contestOf(now).contest, { id: 'ballot', data: prepared }, settings)
    expect(renewed).toMatchObject({ number: '1/2027', heldOn: undefined, abstaining: undefined })
    expect(renewed?.['names']).toEqual(nameRows({ names: namesForBallot(read(now)), drawn: [] }))
  })

  it('is counted as soon as any figure is entered', () => {
    expect(isCounted(prepared)).toBe(false)
    expect(isCounted(ballot(2, 1, { first: count([14], []) }))).toBe(true)
    expect(isCounted(ballot(2, 1, { second: count([], [3]) }))).toBe(true)
  })

  it('has no result without attendance, unless an earlier version confirmed it', () => {
    const round = counted(people, [12, 5, 3])
    expect(agreedOutcome(round, settings)).toBeDefined()
    const without = { ...round, present: undefined, prepared: undefined }
    expect(missingAttendance(without)).toEqual(['present', 'prepared'])
    expect(agreedOutcome(without, settings)).toBeUndefined()
    expect(agreedOutcome({ ...without, confirmedOn: '2027-10-28' }, settings)).toBeDefined()
    expect(agreedOutcome({ ...round, present: 10 }, settings)).toBeUndefined()
    expect(agreedOutcome({ ...round, present: 19 }, settings)).toBeUndefined()
  })
})

describe('after the destruction of papers', () => {
  it('erased nominations keep no step open', () => {
    const erased = {
      id: 'a',
      data: readNomination({
        number: '1/2027',
        court,
        pool: 'general',
        nominatorKind: 'citizens',
        result: 'notElected',
        destroyedOn: '2028-01-10',
      }),
    }
    const election = readElection({
      ...values,
      seats: [{ court, pool: 'general', seats: 1, letterOn: '2027-05-20' }],
      announcedOn: '2027-06-01',
      policeAskedOn: '2027-07-10',
      teamOn: '2027-09-30',
      tellers: [{ name: 'A' }],
      resolution: 'LXI/420/27',
      sentToCourtsOn: '2027-10-29',
      lettersOn: '2027-10-29',
      destroyedOn: '2028-01-10',
    })
    const steps = stepsOf({
      election,
      nominations: checkNominations(election, [erased], settings),
      ballots: [],
      contests: overviewOf(election, [erased], [], settings),
      settings,
      today: '2028-02-01',
    })
    expect(steps.flatMap(({ lacks }) => lacks)).toEqual([])
  })
})

describe('a supplementary election', () => {
  const left = { id: 'edition', data: edition.data }
  const seats = emptySeats([contestOf([]).contest])
  const made = (id: string, change: Values) => ({
    id,
    data: readElection({ ...values, kind: 'supplementary', electionOn: '', ...change }),
  })

  it('is found for the seats left empty', () => {
    expect(seats).toEqual([{ court, pool: 'general', seats: 1 }])
    const editions = [
      left,
      made('same', {}),
      made('later', { electionOn: '2028-03-01' }),
      made('earlier', { electionOn: '2027-03-01' }),
      made('otherTerm', { termFrom: 2024 }),
      made('otherPool', { seats: [{ court, pool: 'labour', seats: 1 }] }),
      made('general', { kind: 'general' }),
    ]
    expect(supplementaryFor(left, seats, editions).map(({ id }) => id)).toEqual(['same', 'later'])
    expect(supplementaryFor(left, [], editions)).toEqual([])
  })
})
