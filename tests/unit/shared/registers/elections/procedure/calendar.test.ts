import { describe, expect, it } from 'vitest'
import { electionCalendar } from '#shared/registers/elections/procedure/calendar'
import {
  collectionEnd,
  destructionEnd,
  erasable,
  keptPapers,
  papersState,
} from '#shared/registers/elections/procedure/destruction'
import { readElection } from '#shared/registers/elections/procedure/election'
import { checkNominations, overviewOf } from '#shared/registers/elections/procedure/overview'
import { defaultElectionSettings, proposedCourt } from '#shared/registers/elections/procedure/settings'
import { stepsOf } from '#shared/registers/elections/procedure/steps'
import { endOf } from '#shared/engine/deadlines/deadline'
import { nomination } from './people'

const general = {
  name: 'Wybory ławników na kadencję 2028–2031',
  kind: 'general',
  termFrom: 2028,
  termTo: 2031,
  seats: [{ court: 'Sąd Rejonowy w Lipowcu', pool: 'general', seats: 1, letterOn: '2027-05-20' }],
} as const

describe('the calendar of an edition', () => {
  it('has the days of the law for the term 2028–2031; free days do not move', () => {
    const days = electionCalendar(readElection({ ...general, electionOn: '2027-10-28' }), new Set())
    const on = (id: string) => days.find((day) => day.id === id)
    expect(on('demand')?.day).toBe('2027-05-31')
    expect(on('nominations')).toEqual({ id: 'nominations', day: '2027-06-30', rests: 'law' })
    expect(on('oldestDocument')?.day).toBe('2027-05-31')
    expect(on('election')).toEqual({
      id: 'election',
      day: '2027-10-31',
      rests: 'law',
      free: { reason: 'sunday', workingDayBefore: '2027-10-29' },
    })
    expect(on('listToCourts')?.free?.workingDayBefore).toBe('2027-10-29')
    expect(on('collection')?.day).toBe('2027-12-27')
    expect(on('destruction')?.day).toBe('2028-01-26')
  })

  it('has only the council’s own days for a supplementary election', () => {
    const days = electionCalendar(
      readElection({
        kind: 'supplementary',
        termFrom: 2024,
        termTo: 2027,
        nominationsUntil: '2026-02-13',
        electionOn: '2026-03-25',
      }),
      new Set(),
    )
    expect(days.map(({ id }) => id)).toEqual([
      'oldestDocument',
      'nominations',
      'election',
      'commission',
      'collection',
      'destruction',
    ])
    expect(days.find(({ id }) => id === 'nominations')?.rests).toBe('council')
  })

  it('moves the end of collection from a free day and counts the destruction from there', () => {
    // 60 days from 26 October 2026 are 25 December; Saturday 26 and Sunday 27 are free too.
    expect(collectionEnd('2026-10-26')).toBe('2026-12-28')
    expect(destructionEnd('2026-10-26')).toBe(endOf('2026-12-28', { unit: 'days', count: 30 }, 'B').effective)
  })
})

describe('papers after the election', () => {
  it('wait, are collected, or are due for destruction from the day after', () => {
    const open = nomination({ result: 'notElected' })
    expect(papersState(open, '2027-10-28', '2027-12-27')).toBe('waiting')
    expect(papersState(open, '2027-10-28', '2027-12-28')).toBe('toDestroy')
    expect(papersState(nomination({ collectedOn: '2027-11-02' }), '2027-10-28', '2028-02-01')).toBe('collected')
  })

  it('are those of people not elected, and by choice of nominations left without further course', () => {
    const all = [
      nomination({ number: '1/2027', result: 'elected' }),
      nomination({ number: '2/2027', result: 'notElected' }),
      nomination({ number: '3/2027', leftOn: '2027-09-30' }),
      nomination({ number: '4/2027', withdrawnOn: '2027-09-30' }),
      nomination({ number: '5/2027' }),
    ]
    const numbers = (destroyLeftWithout: boolean) =>
      keptPapers(readElection(general), all, [], { ...defaultElectionSettings, destroyLeftWithout }).map(
        ({ number }) => number,
      )
    expect(numbers(true)).toEqual(['2/2027', '3/2027', '4/2027'])
    expect(numbers(false)).toEqual(['2/2027'])
  })
})

describe('data that may be erased', () => {
  it('are those of papers destroyed, and of papers collected once the days to collect are over', () => {
    const kept = [
      nomination({ number: '1/2027', result: 'notElected' }),
      nomination({ number: '2/2027', result: 'notElected', collectedOn: '2027-11-05' }),
      nomination({ number: '3/2027', surname: '', givenNames: '', erasedOn: '2028-01-05', destroyedOn: '2028-01-05' }),
      nomination({ number: '4/2027', destroyedOn: '2028-01-05' }),
    ]
    const on = (today: string) => {
      const { destroyed, collected } = erasable(kept, '2027-10-28', today)
      return [destroyed, collected].map((some) => some.map(({ number }) => number))
    }
    expect(on('2027-12-27')).toEqual([['4/2027'], []])
    expect(on('2028-01-10')).toEqual([['1/2027', '4/2027'], ['2/2027']])
  })
})

describe('the steps of an edition', () => {
  const steps = (values: Parameters<typeof readElection>[0], people = [nomination()]) => {
    const election = readElection(values)
    const read = people.map((data, index) => ({ id: `${index}`, data }))
    const nominations = checkNominations(election, read, defaultElectionSettings)
    const contests = overviewOf(election, read, [], defaultElectionSettings)
    return stepsOf({
      election,
      nominations,
      ballots: [],
      contests,
      settings: defaultElectionSettings,
      today: '2027-09-01',
    })
  }

  it('say what is missing, and which comes next', () => {
    const [demand, call, checks] = steps(general)
    expect(demand?.state).toBe('done')
    expect(call).toEqual({ id: 'call', lacks: [{ code: 'announced' }], state: 'current' })
    expect(checks?.state).toBe('done')
    expect(steps({ ...general, announcedOn: '2027-06-01' }).find(({ state }) => state === 'current')?.id).toBe(
      'opinion',
    )
  })

  it('ask nothing of erased data', () => {
    const opinion = (people: Parameters<typeof steps>[1]) =>
      steps(general, people).find(({ id }) => id === 'opinion')?.lacks
    const erased = nomination({ surname: '', givenNames: '', pesel: '', police: '', erasedOn: '2028-01-10' })
    const codes = opinion([erased])?.map(({ code }) => code)
    for (const code of ['police', 'toClarify', 'opinions']) expect(codes).not.toContain(code)
  })

  it('ask for nominations, for seats, and for a decision on defective ones', () => {
    const lacks = (...parameters: Parameters<typeof steps>) => steps(...parameters).flatMap((step) => step.lacks)
    expect(lacks({ ...general, seats: [] })).toContainEqual({ code: 'seats' })
    expect(lacks(general, [])).toContainEqual({ code: 'noNominations' })
    expect(lacks(general, [nomination({ documents: [] })])).toContainEqual({ code: 'defective', count: 1 })
    expect(lacks(general, [nomination({ documents: [], leftOn: '2027-09-30' })])).not.toContainEqual({
      code: 'defective',
      count: 1,
    })
    const tellers = [
      { name: 'A', club: 'K' },
      { name: 'B', club: 'K' },
    ]
    expect(lacks({ ...general, tellers })).toContainEqual({ code: 'clubs', count: 1 })
  })
})

describe('the name of a court', () => {
  it.each([
    ['Sąd Rejonowy w Strzelcach Opolskich', 'Sądu Rejonowego w Strzelcach Opolskich'],
    ['Sąd Okręgowy w Gdańsku', 'Sądu Okręgowego w Gdańsku'],
    ['Sąd Rejonowy Gdańsk-Południe', 'Sądu Rejonowego Gdańsk-Południe'],
  ])('has its genitive proposed: %s', (name, genitive) => {
    expect(proposedCourt(name)).toMatchObject({ genitive, president: `Prezes ${genitive}` })
  })
})
