import { describe, expect, it } from 'vitest'
import { councilActivity, presentShare, votedShare } from '#shared/registers/council/activity/count'
import { personPage } from '#shared/registers/council/activity/person'
import { recordsOf, town } from './town'

const year = { from: '2026-01-01', to: '2026-12-31' }
const activity = councilActivity(recordsOf(town), year, { mayor: 'Burmistrz', club: 'klub radnych' })
const of = (name: string) => activity.people.find((one) => one.name === name)

describe('the work of a council in a year', () => {
  it('counts meetings that were held, and says whose attendance nobody noted', () => {
    expect(activity).toMatchObject({ sessions: 2, committees: 1, unlisted: 1, votes: 3 })
  })

  it.each([
    ['Buk Jan', { held: 2, present: 2, excused: 0, absent: 0 }, { held: 1, absent: 1 }],
    ['Cis Jan', { held: 1, present: 0, excused: 1, absent: 0 }, { held: 0 }],
    ['Dąb Jan', { held: 1, present: 1, excused: 0, absent: 0 }, { held: 0 }],
  ])('%s is asked for on the days of the mandate only', (name, sessions, committees) => {
    expect(of(name)).toMatchObject({ sessions, committees })
  })

  it.each([
    ['Buk Jan', { for: 1, against: 1, abstained: 0, notVoting: 0, absent: 0, excluded: 1 }, 1],
    ['Cis Jan', { for: 0, against: 0, abstained: 0, notVoting: 0, absent: 1, excluded: 0 }, 0],
    ['Dąb Jan', { for: 1, against: 0, abstained: 0, notVoting: 1, absent: 0, excluded: 0 }, 0.5],
    // Somebody in no register keeps his votes under the name that was written.
    ['Ktoś Inny', { for: 1, against: 0, abstained: 0, notVoting: 0, absent: 0, excluded: 0 }, 1],
  ])('%s has all votes by name, one barred from none', (name, ballots, share) => {
    const found = of(name)
    expect(found?.ballots).toEqual(ballots)
    expect(found === undefined ? undefined : votedShare(found.ballots)).toBe(share)
  })

  it('counts what was filed of those it is tied to, else of those the name meant on that day', () => {
    const filed = activity.people.map(({ name, matters, noted }) => [name, matters, noted])
    expect(filed).toEqual([
      ['Buk Jan', { interpellation: 1, query: 0, motion: 0 }, 0],
      ['Cis Jan', { interpellation: 0, query: 0, motion: 0 }, 0],
      ['Dąb Jan', { interpellation: 0, query: 1, motion: 0 }, 1],
      ['Ktoś Inny', { interpellation: 0, query: 0, motion: 0 }, 0],
    ])
  })

  it('counts a club by who belonged to it on each day', () => {
    expect(activity.clubs.map(({ name, ballots, sessions }) => [name, ballots.for, sessions.held])).toEqual([
      ['', 1, 1],
      ['Inny Klub', 1, 1],
      ['Nasz Klub', 1, 2],
    ])
    expect(of('Dąb Jan')?.clubs).toEqual(['Nasz Klub', 'Inny Klub'])
  })

  it('tells attendance month by month', () => {
    expect(activity.months).toEqual([
      { month: '2026-01', present: 1, excused: 1, absent: 0 },
      { month: '2026-05', present: 0, excused: 0, absent: 1 },
      { month: '2026-06', present: 2, excused: 0, absent: 0 },
    ])
  })

  it('tells acts by who proposed them, and the days from the draft where it is known', () => {
    expect(activity.proposers).toEqual([
      { proposer: 'Burmistrz', acts: 2, timed: 1, median: 10, percentile90: 10 },
      { proposer: '', acts: 1, timed: 0, median: undefined, percentile90: undefined },
      { proposer: 'klub radnych', acts: 1, timed: 1, median: 19, percentile90: 19 },
    ])
  })

  it('has no share of nothing', () => {
    expect(presentShare({ held: 1, present: 0, excused: 0, absent: 0, unnoted: 1 })).toBeUndefined()
  })
})

describe('the page of one councillor', () => {
  const page = (key: string) => personPage(recordsOf(town), key, year)

  it('has the meetings, what was filed and said, and the seats of the period', () => {
    expect(page('dab')).toMatchObject({
      summary: { name: 'Dąb Jan' },
      meetings: [{ number: 'XXV', mark: 'present', times: '10:00-11:30' }],
      matters: [{ id: 'i2', kind: 'query', filedOn: '2026-04-01' }],
      notes: [
        { kind: 'motion', at: '11:00' },
        { kind: 'statement', at: '11:10' },
      ],
      seats: [{ body: 'Nasz Klub' }, { body: 'Inny Klub' }],
    })
  })

  it('is there for who did nothing, and not for nobody', () => {
    const empty = personPage(recordsOf(town), 'cis', { from: '2020-01-01', to: '2020-12-31' })
    expect(empty).toMatchObject({ summary: { name: 'Cis Jan', sessions: { held: 0 } }, meetings: [] })
    expect(page('nobody')).toBeUndefined()
  })
})
