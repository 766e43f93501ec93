import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import {
  isExcluded,
  seatsToFill,
  supplementaryElection,
  supplemented,
  vacatedSeats,
} from '#shared/registers/elections/estates/procedure/found'
import { city, rulesOf } from './city'

const council = (unit: string) => ({ unit, seats: 3, candidates: [], sheets: [] })
const base = city(rulesOf('bielsko'), [council('Lipowe'), council('Zatorze')])
const whole = {
  ...base,
  contests: base.contests.map((contest) => ({
    ...contest,
    data: {
      ...contest.data,
      confirmedOn: '2025-02-10',
      result: contest.id === 'Zatorze' ? ('noCouncil' as const) : ('belowTurnout' as const),
    },
  })),
}
const founded = (chosen: readonly string[]) => {
  let at = 0
  return supplementaryElection(
    whole,
    { name: 'Uzupełniające', day: '2025-05-11', chosen: new Set(chosen), vacated: new Map() },
    () => `new-${(at += 1)}`,
  )
}
const stored = (edits: ReturnType<typeof founded>['edits'], register: string) =>
  edits
    .filter((edit) => edit.register === register)
    .map(({ record, fields }) => ({
      id: record,
      values: Object.fromEntries(
        Object.entries(fields ?? {}).flatMap(([field, value]) =>
          value === undefined ? [] : [[field, value] as const],
        ),
      ),
    }))

describe('a supplementary election', () => {
  it.each([[['Lipowe']], [['Zatorze', 'Lipowe']], [[]]])('is of the councils that are chosen: %j', (chosen) => {
    const units = stored(founded(chosen).edits, 'unitContests').map(({ values }) => values['unit'])
    expect(units).toEqual(chosen.toSorted().map((unit) => [{ record: unit, written: unit }]))
  })

  it('is not proposed where the rules want no council', () => {
    expect(whole.contests.filter(isExcluded).map(({ id }) => id)).toEqual(['Zatorze'])
  })

  it('is known to whoever would found it for the same seats once more', () => {
    const { edits } = founded(['Lipowe'])
    const known = supplemented(whole, stored(edits, 'unitElections'), stored(edits, 'unitContests'))
    expect([...known]).toEqual([['Lipowe', 'Uzupełniające']])
    expect(supplemented(whole, [], stored(edits, 'unitContests')).size).toBe(0)
  })
})

describe('seats left during the term', () => {
  const to = (record: string) => [{ record, written: record }]
  const held = city(rulesOf('bielsko'), [{ unit: 'Lipowe', seats: 2, candidates: ['Bobrek', 'Cis'], sheets: [] }])
  const made = {
    ...held,
    contests: held.contests.map((contest) => ({
      ...contest,
      data: {
        ...contest.data,
        confirmedOn: '2025-02-10',
        sessionOn: '2025-03-01',
        result: 'automatic' as const,
        elected: contest.nominations.map(({ id }) => ({
          nomination: id,
          name: id,
          votes: undefined,
          how: 'automatic' as const,
        })),
      },
    })),
    nominations: held.nominations.map(({ id, data }) => ({ id, data: { ...data, person: `person ${data.surname}` } })),
  }
  const seat = (surname: string, more: Values = {}) => ({
    id: `${surname} ${JSON.stringify(more)}`,
    values: { person: to(`person ${surname}`), unit: to('Lipowe'), role: 'council', election: to('city'), ...more },
  })
  const general = (day: string) => ({ id: 'next', values: { kind: 'general', day } })
  const left = (members: readonly ReturnType<typeof seat>[], elections: readonly ReturnType<typeof general>[] = []) =>
    vacatedSeats(made, elections, members, '2026-05-04').get('Lipowe')

  it.each([
    ['nobody left', [seat('Bobrek'), seat('Cis')], undefined],
    ['one left', [seat('Bobrek', { to: '2026-04-30' }), seat('Cis')], 1],
    ['one leaves today', [seat('Bobrek', { to: '2026-05-04' }), seat('Cis')], undefined],
    [
      'one became the chair',
      [
        seat('Bobrek', { to: '2025-03-31' }),
        seat('Bobrek', { role: 'councilChair', from: '2025-04-01', election: [] }),
        seat('Cis'),
      ],
      undefined,
    ],
    ['the council was never made', [], undefined],
  ])('%s', (_, members, count) => {
    expect(left(members)).toBe(count)
  })

  it('are elected anew with those that were left empty, and none once the term is over', () => {
    const members = [seat('Bobrek', { to: '2026-04-30' }), seat('Cis')]
    const [contest] = made.contests
    if (contest === undefined) throw new Error('no contest')
    expect(seatsToFill(contest, new Map([['Lipowe', 1]]))).toBe(1)
    let at = 0
    const { edits } = supplementaryElection(
      made,
      { name: 'U', day: '2026-06-14', chosen: new Set(['Lipowe']), vacated: new Map([['Lipowe', 1]]) },
      () => `new-${(at += 1)}`,
    )
    expect(edits.find(({ register }) => register === 'unitContests')?.fields?.['seats']).toBe(1)
    expect(left(members, [general('2026-05-03')])).toBeUndefined()
    // One that is only planned ends nothing yet.
    expect(left(members, [general('2026-06-14')])).toBe(1)
  })
})
