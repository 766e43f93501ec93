import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderKey } from '#shared/model/orderKey'
import { resolutions } from '#shared/registers/resolutions/definition'
import type { Values } from '#shared/core/values/values'

const act = (date: string | undefined, session: number, ordinal: number): Values => ({
  ...(date === undefined ? {} : { date }),
  number: { written: `${session}/${ordinal}`, session, ordinal },
})
const key = (values: Values) => orderKey(resolutions, values)

describe('orderKey', () => {
  it('runs from acts without a day through the days, and by natural numbers within one', () => {
    const acts: readonly Values[] = [
      {},
      act(undefined, 1, 3),
      { ...act(undefined, 1, 4), date: { unread: '2915-01-01' } },
      { date: '2026-01-30' },
      act('2026-01-30', 9, 9),
      act('2026-01-30', 9, 10),
      act('2026-01-30', 9, 100),
      act('2026-01-30', 10, 100),
      act('2026-02-01', 1, 1),
    ]
    expect(acts.map(key).toSorted()).toEqual(acts.map(key))
    expect(new Set(acts.map(key)).size).toBe(acts.length)
  })

  it('sorts any acts by day, then counter, then session', () => {
    const any = fc.record({
      day: fc.option(fc.constantFrom('2026-01-01', '2026-01-02', '2025-12-31'), { nil: undefined }),
      session: fc.nat(200),
      ordinal: fc.nat(3_000),
    })
    fc.assert(
      fc.property(any, any, (a, b) => {
        const left = key(act(a.day, a.session, a.ordinal))
        const right = key(act(b.day, b.session, b.ordinal))
        const days = (a.day ?? '') < (b.day ?? '') ? -1 : (a.day ?? '') > (b.day ?? '') ? 1 : 0
        const expected = Math.sign(days || a.ordinal - b.ordinal || a.session - b.session)
        expect(left < right ? -1 : left > right ? 1 : 0).toBe(expected)
      }),
    )
  })
})
