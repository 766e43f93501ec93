import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { keptLists } from '#shared/registers/elections/estates/procedure/destruction'
import { initiativeSupport } from '#shared/registers/elections/initiatives/rules'
import { listCountRows } from '#shared/registers/elections/voting/signatures'
import { city, rulesOf } from './city'

const signatures = [
  { surname: 'Nowak', givenNames: 'Anna', pesel: '44051401359', address: 'Lipowa 1', checked: true },
  { surname: 'Kos', givenNames: 'Jan', pesel: '02070803628', address: 'Lipowa 2', checked: true, fault: 'unsigned' },
]

describe('lists of support that are to be destroyed', () => {
  const whole = city(rulesOf('own'), [{ unit: 'Lipowe', seats: 1, candidates: ['A', 'B'], sheets: [] }])
  const trashed = (id: string, election: string, values: Values) => ({
    id,
    values: { election: [{ record: election, written: '' }], ...values },
  })
  it('are those of nominations in the trash too, not those of another election nor what has no lines', () => {
    const lists = keptLists(whole, [
      trashed('in the trash', 'city', { signatures }),
      trashed('of another', 'other', { signatures }),
      trashed('without', 'city', {}),
    ])
    expect(lists.map(({ id, check }) => [id, check.valid])).toEqual([['in the trash', 1]])
  })
})

describe('the list of an initiative', () => {
  it('comes to the same once its lines are erased and the counts are kept', () => {
    const before = initiativeSupport({ inhabitants: 900, signatures })
    const after = initiativeSupport({ inhabitants: 900, listCounts: listCountRows(before) })
    expect(after).toMatchObject({ valid: 1, filed: 2, state: before.state, faults: before.faults })
  })
})
