import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { electedMembers } from '#shared/registers/elections/estates/procedure/members'
import type { CityOverview, ContestOverview } from '#shared/registers/elections/estates/procedure/overview'
import { city, rulesOf, sheet } from './city'

const link = (record: string) => [{ record, written: record }]
const council = (unit: string) => ({
  unit,
  seats: 1,
  candidates: ['Gajda', 'Malec'],
  sheets: [sheet(100, 30, [20, 10])],
})

/** An election of three councils whose first two elected Gajda; the third stands as `more` says. */
function elected(more: Partial<ContestOverview['data']> = {}, kind: 'general' | 'supplementary' = 'general') {
  const whole = city(rulesOf('own'), [council('Lipowe'), council('Zatorze'), council('Nad Stawem')], { kind })
  const contests = whole.contests.map((contest) => ({
    ...contest,
    data: {
      ...contest.data,
      confirmedOn: '2025-02-10',
      elected: [{ nomination: `${contest.id} Gajda`, name: 'Gajda', votes: 20, how: 'votes' as const }],
      ...(contest.id === 'Nad Stawem' ? more : {}),
    },
  }))
  return { ...whole, contests }
}

const member = (id: string, values: Values) => ({
  id,
  values: { unit: link('Lipowe'), person: link('old'), ...values },
})
const members = [
  member('open', { role: 'council', from: '2019-03-01' }),
  member('chair', { role: 'councilChair', from: '2019-03-01', to: '2025-12-31' }),
  member('left', { role: 'council', from: '2019-03-01', to: '2021-01-01' }),
  member('board', { role: 'boardChair', from: '2019-03-01' }),
  member('elsewhere', { role: 'council', from: '2019-03-01', unit: link('Nad Stawem') }),
]
const make = (whole: CityOverview, sessions: Readonly<Record<string, string>>) => {
  let at = 0
  return electedMembers(whole, new Map(Object.entries(sessions)), { people: [], members }, () => `new-${(at += 1)}`)
}
const all = { Lipowe: '2025-03-03', Zatorze: '2025-03-05', 'Nad Stawem': '2025-03-07' }
const writes = (edits: ReturnType<typeof make>) =>
  edits
    .filter(({ register }) => ['unitContests', 'units'].includes(register))
    .map(({ register, record, fields }) => [register, record, fields])
const lipowe = ['Lipowe', { termFrom: '2025-03-03', termTo: undefined }] as const
const zatorze = ['Zatorze', { termFrom: '2025-03-05', termTo: undefined }] as const

describe('councils made of those elected', () => {
  it('begin each on the day of its own session, and end the seats of the council before the day before', () => {
    const edits = make(elected(), { Lipowe: all.Lipowe, Zatorze: all.Zatorze })
    expect(writes(edits)).toEqual([
      ['unitContests', 'Lipowe', { sessionOn: '2025-03-03' }],
      ['unitContests', 'Zatorze', { sessionOn: '2025-03-05' }],
      ['units', ...lipowe],
      ['units', ...zatorze],
    ])
    const seats = edits.filter(({ register, presence }) => register === 'unitMembers' && presence === 'live')
    expect(seats.map(({ fields }) => [fields?.['unit'], fields?.['from']])).toEqual([
      [link('Lipowe'), '2025-03-03'],
      [link('Zatorze'), '2025-03-05'],
    ])
    const ended = edits.filter(({ register, presence }) => register === 'unitMembers' && presence === undefined)
    expect(ended.map(({ record, fields }) => [record, fields])).toEqual([
      ['open', { to: '2025-03-02' }],
      ['chair', { to: '2025-03-02' }],
    ])
  })

  it.each([
    ['one that sits already', { sessionOn: '2025-02-20' }],
    ['one nobody confirmed', { confirmedOn: undefined }],
    ['one nobody was elected to', { elected: [] }],
  ])('leave alone %s', (_, more) => {
    const edits = make(elected(more), all)
    expect(edits.map(({ record }) => record)).not.toContain('Nad Stawem')
    expect(writes(edits)).toHaveLength(4)
  })

  it('are added to by a supplementary election: term and seats of the others stay', () => {
    const edits = make(elected({}, 'supplementary'), all)
    expect(edits.filter(({ register }) => register === 'units')).toEqual([])
    expect(edits.map(({ record }) => record)).not.toContain('open')
  })

  it('have one term, however many constituencies: from the first of their sessions', () => {
    const whole = elected({ unit: 'Lipowe', constituency: '2' })
    expect(make(whole, all).filter(({ record, register }) => register === 'units' && record === 'Lipowe')).toEqual([
      { register: 'units', record: lipowe[0], fields: lipowe[1] },
    ])
    const later = elected({ unit: 'Lipowe', constituency: '2', sessionOn: '2025-03-01' })
    expect(make(later, all).filter(({ record, register }) => register === 'units' && record === 'Lipowe')).toEqual([])
  })
})
