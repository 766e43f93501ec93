import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { CouncilBook, daysIn, monthFacts, spanOf } from '#shared/registers/council/allowances/facts'
import { allowancesOf } from '#shared/registers/council/allowances/month'
import { readAllowanceRule } from '#shared/registers/council/allowances/rule'
import { readySets } from '#shared/registers/council/allowanceRules/readySets'
import { council, councilFacts, record } from './council'

const month = monthFacts(council, '2026-10')
const of = (key: string) => month.find((person) => person.key === key)

describe('a month as the registers tell it', () => {
  it('has who held the mandate on one of its days, in order of names', () => {
    expect(month.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'e'])
    expect(of('c')?.spans).toEqual([{ roles: ['member'], days: 10 }])
    expect(of('e')?.spans).toEqual([{ roles: ['chair', 'member'], days: 10 }])
  })

  it('tells functions day by day', () => {
    expect(of('a')?.spans).toEqual([
      { roles: ['committeeMember', 'member'], days: 11 },
      { roles: ['chair', 'committeeMember', 'member'], days: 20 },
    ])
    expect(of('b')?.spans).toEqual([
      { roles: ['clubChair', 'committeeChair', 'committeeMember', 'member', 'twoCommittees'], days: 31 },
    ])
  })

  it('counts sessions and committees, neither clubs nor what was called off', () => {
    expect(of('b')?.attended.map(({ meeting, kind, mark, travels }) => [meeting, kind, travels ?? mark])).toEqual([
      ['s1', 'session', 'present'],
      // Away on an order that day.
      ['k1', 'committee', true],
      ['k2', 'committee', true],
      ['s2', 'extraordinary', 'absent'],
    ])
    expect(of('a')?.attended.map(({ meeting, mark }) => [meeting, mark])).toEqual([
      ['s1', 'present'],
      ['k1', 'absent'],
      ['s2', 'excused'],
    ])
  })

  it('adds up the minutes somebody was away', () => {
    expect(of('b')?.attended[0]?.missed).toEqual({ minutes: 55, of: 240 })
    expect(of('e')?.attended[0]?.missed).toEqual({ minutes: 30, of: 240 })
    expect(of('a')?.attended[0]?.missed).toBeUndefined()
  })

  it('names meetings whose attendance says nothing of a member', () => {
    expect(of('b')?.unnoted).toEqual([
      { meeting: 'k3', kind: 'committee', label: 'Komisja Rewizyjna 5/26 (29.10.2026)' },
    ])
    expect(of('a')?.unnoted).toEqual([])
  })

  it('comes to amounts', () => {
    const skrwilno = readAllowanceRule(readySets.find(({ id }) => id === 'skrwilno')?.values ?? {})
    const paid = allowancesOf(council, '2026-10', skrwilno, { cap: 232_231, base: 193_526 })
    expect(paid.map(({ key, base, due }) => [key, base, due])).toEqual([
      // (600 × 11 + 1 300 × 20) / 31 = 1 051,61; - 10 % twice = 210,32.
      ['a', 105_161, 84_129],
      // One extraordinary session missed; both committees while away on an order.
      ['b', 60_000, 54_000],
      ['c', 19_355, 19_355],
      // 1 300 × 10 / 31 = 419,35.
      ['e', 41_935, 41_935],
    ])
  })

  it.each([
    ['2026-02', 28],
    ['2028-02', 29],
    ['2026-10', 31],
    ['2026-13', 0],
    ['październik', 0],
  ])('%s has %i days', (name, count) => {
    expect(daysIn(name)).toBe(count)
    expect(spanOf(name) === undefined).toBe(count === 0)
  })
})

describe('heads of auxiliary units', () => {
  const head = (id: string, name: string, more: Values = {}) =>
    record('unitMembers', id, {
      person: [{ record: `person ${id}`, written: name }],
      role: 'boardChair',
      from: '2024-06-01',
      ...more,
    })
  const withHeads = new CouncilBook({
    ...councilFacts,
    councillors: councilFacts.councillors.map((one) =>
      one.id === 'b'
        ? record('councillors', 'b', { ...one.values, person: [{ record: 'person own', written: 'Bielski Jan' }] })
        : one,
    ),
    unitMembers: [
      head('soltys', 'Wiejska Anna'),
      head('new', 'Nowa Ewa', { from: '2026-10-20' }),
      head('former', 'Dawna Ola', { to: '2026-09-30' }),
      head('member', 'Zwykła Iga', { role: 'board' }),
      head('own', 'Bielski Jan', { from: '2026-10-15' }),
    ],
    meetings: councilFacts.meetings.map((one) =>
      one.id === 's1'
        ? record('meetings', 's1', { ...one.values, heads: { roll: { soltys: 'present', new: 'absent' } } })
        : one.id === 's2'
          ? record('meetings', 's2', { ...one.values, heads: { roll: { soltys: 'absent' } } })
          : one,
    ),
  })
  const people = monthFacts(withHeads, '2026-10')

  it('who are no councillors have the sessions of their days, behind the councillors', () => {
    expect(people.map(({ key, isCouncillor }) => [key, isCouncillor])).toEqual([
      ['a', true],
      ['b', true],
      ['c', true],
      ['e', true],
      ['new', false],
      ['soltys', false],
    ])
    expect(people.find(({ key }) => key === 'soltys')).toMatchObject({
      name: 'Wiejska Anna',
      spans: [{ roles: ['unitHead'], days: 31 }],
      attended: [
        { meeting: 's1', mark: 'present' },
        { meeting: 's2', mark: 'absent' },
      ],
      unnoted: [],
    })
    // From the 20th on: the session of the 7th is none of hers, that of the 28th says nothing of her.
    expect(people.find(({ key }) => key === 'new')).toMatchObject({
      spans: [{ roles: ['unitHead'], days: 12 }],
      attended: [],
      unnoted: [{ meeting: 's2' }],
    })
  })

  it('who are councillors have it among their functions', () => {
    expect(
      people.find(({ key }) => key === 'b')?.spans.map(({ roles, days }) => [roles.includes('unitHead'), days]),
    ).toEqual([
      [false, 14],
      [true, 17],
    ])
  })

  it('stand in the list only where the rule pays them', () => {
    const keysBy = (set: string) =>
      allowancesOf(withHeads, '2026-10', readAllowanceRule(readySets.find(({ id }) => id === set)?.values ?? {}), {
        cap: 232_231,
        base: 193_526,
      }).map(({ key, due }) => [key, due])
    expect(keysBy('skrwilno').map(([key]) => key)).toEqual(['a', 'b', 'c', 'e'])
    // 380, absent from one of two sessions: - 20 % = 304,00.
    expect(keysBy('gryfino')).toContainEqual(['soltys', 30_400])
  })
})
