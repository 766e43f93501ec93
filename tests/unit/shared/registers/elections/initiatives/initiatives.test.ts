import { describe, expect, it } from 'vitest'
import { catalogue } from '#shared/catalogue'
import { deriveValue } from '#shared/engine/present/derive'
import { initiativeSupport, signaturesNeeded } from '#shared/registers/elections/initiatives/rules'
import { fieldOf } from '#shared/model/definition'
import type { Values } from '#shared/core/values/values'

describe('the signatures of an initiative', () => {
  // u.s.g. art. 41a ust. 2.
  it.each([
    [1, 100],
    [5_000, 100],
    [5_001, 200],
    [20_000, 200],
    [20_001, 300],
  ])('%i inhabitants: %i', (inhabitants, needed) => {
    expect(signaturesNeeded(inhabitants)).toBe(needed)
  })

  // registers.md §2.5: of 238 and 203 filed 214 and 191 are valid, 200 needed.
  it.each([
    [238, 214, 'enough', 'ready'],
    [203, 191, 'tooFew', 'tooFew'],
    [0, 0, 'tooFew', 'filed'],
  ] as const)('%i filed, %i valid: %s', (filed, valid, state, stands) => {
    const values: Values = {
      title: 'Szpital – stanowisko',
      filedAt: '2026-03-02T09:00:00.000Z',
      inhabitants: 18_400,
      ...(filed === 0
        ? {}
        : {
            listCounts: [
              { finding: 'valid', count: valid },
              { finding: 'outside', count: filed - valid },
            ],
          }),
    }
    const check = initiativeSupport(values)
    if (filed > 0) expect(check).toMatchObject({ filed, valid, minimum: 200, state })
    const register = catalogue.of('initiatives')
    const field = fieldOf(register, 'state')
    if (field?.type !== 'derived') throw new Error('no state')
    expect(deriveValue(register, field, values, { today: '2026-04-01', incoming: [] })).toBe(stands)
  })
})
