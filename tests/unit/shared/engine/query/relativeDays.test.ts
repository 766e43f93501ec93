import { describe, expect, it } from 'vitest'
import { fixedFilter } from '#shared/engine/query/relativeDays'

describe('fixedFilter', () => {
  it.each([
    [{ from: 0, to: 90 }, '2026-11-22', { from: '2026-11-22', to: '2027-02-20' }],
    [{ to: -1 }, '2026-03-01', { to: '2026-02-28' }],
    [{ from: 1 }, '2028-02-28', { from: '2028-02-29' }],
  ])('counts days %o from %s', (days, today, range) => {
    expect(fixedFilter({ field: 'date', kind: 'days', ...days }, today)).toEqual({
      field: 'date',
      kind: 'range',
      ...range,
    })
  })

  it.each([
    ['2026-11-22', '2026-11-01', '2026-11-30'],
    ['2028-02-29', '2028-02-01', '2028-02-29'],
    ['2026-12-31', '2026-12-01', '2026-12-31'],
  ])('knows the month of %s', (today, from, to) => {
    expect(fixedFilter({ field: 'date', kind: 'thisMonth' }, today)).toEqual({ field: 'date', kind: 'range', from, to })
  })

  it('leaves other filters as they are', () => {
    const filter = { field: 'date', kind: 'empty' } as const
    expect(fixedFilter(filter, '2026-11-22')).toBe(filter)
  })
})
