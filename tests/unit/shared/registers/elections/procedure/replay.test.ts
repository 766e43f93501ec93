import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ballotForm, namesForBallot, type Count } from '#shared/registers/elections/procedure/ballot'
import { checkFormally } from '#shared/registers/elections/procedure/formal'
import { isStanding, type Nomination } from '#shared/registers/elections/procedure/nomination'
import { outcomeOf } from '#shared/registers/elections/procedure/outcome'
import { defaultElectionSettings } from '#shared/registers/elections/procedure/settings'
import { checkCount } from '#shared/registers/elections/procedure/tally'
import { rowsIn } from '#shared/core/values/values'
import { ballot, count } from './ballots'
import { nomination, signature, signatures, soundNomination, wrongPesel } from './people'

// Elections that were held, replayed with invented people: same seats, nominations, rejections and outcome.
const file = new URL(
  '../../../../../../../shared/data/lay_judges/gdansk_wybory_lawnikow_zestawienie.csv',
  import.meta.url,
)
const row = z.object({
  court: z.string(),
  session_date: z.string(),
  seats_requested_by_court: z.coerce.number(),
  applications: z.coerce.number(),
  rejected_formal: z.coerce.number(),
  late: z.coerce.number(),
  withdrawn: z.coerce.number(),
  negative_opinion: z.coerce.number(),
  positively_assessed: z.coerce.number(),
})

const settings = defaultElectionSettings
const end = '2027-06-30'
const documents = [...rowsIn(soundNomination['documents']), { kind: 'citizensList' }]

function listNomination(number: string, lines: ReturnType<typeof signatures>): Nomination {
  return { ...nomination({ number, nominatorKind: 'citizens', documents }), signatures: lines }
}

/** 57 signatures of which 49 count: eight lines with the faults lists really have. */
const list57 = [
  ...signatures(49),
  signature(60, { pesel: wrongPesel(signature(60).pesel) }),
  signature(61, { fault: 'outside' }),
  signature(62, { fault: 'notVoter' }),
  signature(63, { fault: 'unsigned' }),
  signature(64, { fault: 'unreadable' }),
  signature(1),
  signature(2),
  signature(65, { pesel: '' }),
]

describe('lists that failed', () => {
  it.each([
    ['49 of 57', list57, 49],
    [
      'one wrong check digit and one signer from outside: 48 of 50',
      [
        ...signatures(48),
        signature(60, { pesel: wrongPesel(signature(60).pesel) }),
        signature(61, { fault: 'outside' }),
      ],
      48,
    ],
    ['47', signatures(47), 47],
    ['36', signatures(36), 36],
  ] as const)('%s: left without further course', (_, lines, valid) => {
    const check = checkFormally(listNomination('1/2027', lines), end, [], settings)
    expect(check.list).toMatchObject({ valid, state: 'tooFew' })
    expect(check.grounds).toEqual(['formal'])
  })

  it('fifty good ones pass', () => {
    expect(checkFormally(listNomination('1/2027', signatures(50)), end, [], settings).state).toBe('inOrder')
  })
})

describe.skipIf(!existsSync(file))('elections that were held', () => {
  const rows = existsSync(file)
    ? z.array(row).parse(Papa.parse(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data)
    : []

  it.each(rows.map((held) => [`${held.court}, ${held.session_date}`, held] as const))('%s', (_, held) => {
    const people = Array.from({ length: held.applications }, (__, index): Nomination => {
      const number = `${index + 1}/2027`
      if (index < held.late) return nomination({ number, receivedAt: '2027-07-02T08:00:00.000Z' })
      if (index < held.late + held.withdrawn) return nomination({ number, withdrawnOn: '2027-09-10' })
      if (index < held.late + held.withdrawn + held.rejected_formal) return listNomination(number, list57)
      return nomination({ number, surname: `Kandydat${index}` })
    })
    const standing = people.filter(
      (person) => isStanding(person) && checkFormally(person, end, [], settings).grounds.length === 0,
    )
    const seats = held.seats_requested_by_court
    const names = namesForBallot(standing.map((data) => ({ id: data.number, data })))
    // A negative opinion binds nobody: the name stays on the ballot.
    expect(names).toHaveLength(held.positively_assessed + held.negative_opinion)
    const form = ballotForm(names.length, seats, settings.ballotForm)
    const round = ballot(names.length, seats, { form, names, statutory: 34, present: 34, prepared: 34 })
    const votes: Count = {
      ...count([31, 0, 31, 31, 0], []),
      names: names.map(({ key }, index) => {
        const rejected = index >= held.positively_assessed
        if (form === 'limited') return { key, votes: rejected ? 2 : 20, against: undefined, abstained: undefined }
        return { key, votes: rejected ? 3 : 29, against: rejected ? 28 : 2, abstained: undefined }
      }),
    }
    expect(checkCount(round, votes)).toEqual([])
    const outcome = outcomeOf(round, votes, settings)
    expect(outcome.names.filter((name) => name.outcome === 'elected')).toHaveLength(held.positively_assessed)
    expect(outcome.seatsLeft).toBe(seats - held.positively_assessed)
    expect(outcome.tie).toBeUndefined()
  })
})

describe('a council of 15 with 3, 1 and 4 seats', () => {
  it.each([
    [5, 3, 'limited'],
    [1, 1, 'forAgainst'],
    [4, 4, 'forAgainst'],
  ] as const)('%i names for %i seats', (names, seats, form) => {
    const round = ballot(names, seats, { statutory: 15, present: 14, prepared: 15 })
    expect(round.form).toBe(form)
    const votes = Array.from({ length: names }, (_, index) =>
      form === 'limited' ? (index < seats ? 12 : 1) : ([13 - index, index + 1] as const),
    )
    const entry = count([14, 0, 14, 14, 0], votes)
    expect(checkCount(round, entry)).toEqual([])
    const outcome = outcomeOf(round, entry, settings)
    expect(outcome.names.filter((name) => name.outcome === 'elected')).toHaveLength(seats)
    expect(outcome.seatsLeft).toBe(0)
  })
})

it('counts 300 candidates for 60 seats', () => {
  const round = ballot(300, 60, { statutory: 34, present: 34, prepared: 34 })
  const votes = Array.from({ length: 300 }, (_, index) => (index < 60 ? 30 : index % 2))
  const entry = count([34, 0, 34, 34, 0], votes)
  expect(checkCount(round, entry)).toEqual([])
  expect(outcomeOf(round, entry, settings).names.filter((name) => name.outcome === 'elected')).toHaveLength(60)
})
