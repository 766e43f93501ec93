import { describe, expect, it } from 'vitest'
import type { Retention } from '#shared/model/definition'
import { dueOf } from '#shared/engine/retention/due'
import type { Values } from '#shared/core/values/values'

const contract: Retention = { start: ['endsOn', 'terminatedOn'], years: 5 }

describe('a record is due to be destroyed', () => {
  const cases: readonly (readonly [string, Values, string, string | undefined])[] = [
    ['not on the last day of the fifth year', { endsOn: '2021-03-01' }, '2026-12-31', undefined],
    ['from the day after it', { endsOn: '2021-03-01' }, '2027-01-01', '2026-12-31'],
    ['counted from the year of the day, not from the day', { endsOn: '2021-12-31' }, '2027-01-01', '2026-12-31'],
    ['a day later in the next year counts a year more', { endsOn: '2022-01-01' }, '2027-01-01', undefined],
    [
      'counted from the latest of several days',
      { endsOn: '2019-01-01', terminatedOn: '2021-05-05' },
      '2027-01-01',
      '2026-12-31',
    ],
    ['never without a day', {}, '2099-01-01', undefined],
    ['never by a day that cannot be read', { endsOn: { unread: '2015 r.' } }, '2099-01-01', undefined],
    ['never by a day that is none', { endsOn: '2015-02-30' }, '2099-01-01', undefined],
  ]
  it.each(cases)('%s', (_, values, today, until) => {
    expect(dueOf({ retention: contract }, values, today)?.until).toBe(until)
  })

  it('only where its conditions hold', () => {
    const retention: Retention = { ...contract, when: [{ field: 'kind', noneOf: ['kept'] }] }
    expect(dueOf({ retention }, { endsOn: '2015-01-01', kind: 'kept' }, '2027-01-01')).toBeUndefined()
    expect(dueOf({ retention }, { endsOn: '2015-01-01', kind: 'other' }, '2027-01-01')).toBeDefined()
  })

  it('with the field and day it is counted from', () => {
    expect(dueOf({ retention: contract }, { endsOn: '2019-01-01', terminatedOn: '2021-05-05' }, '2027-01-01')).toEqual({
      field: 'terminatedOn',
      day: '2021-05-05',
      until: '2026-12-31',
    })
  })

  it('never in a register that is kept for ever', () => {
    expect(dueOf({}, { endsOn: '1990-01-01' }, '2027-01-01')).toBeUndefined()
  })
})
