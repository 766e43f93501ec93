import { describe, expect, it } from 'vitest'
import { isExcluded, supplementaryElection, supplemented } from '#shared/registers/elections/estates/procedure/found'
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
    { name: 'Uzupełniające', day: '2025-05-11', chosen: new Set(chosen) },
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
