import { describe, expect, it } from 'vitest'
import { formatInstant } from '#shared/core/calendar/days'

describe('formatInstant', () => {
  it.each([
    ['2026-01-15T23:30:00.000Z', '16.01.2026, 00:30', 'winter, past midnight in Poland'],
    ['2026-07-15T12:05:00.000Z', '15.07.2026, 14:05', 'summer time'],
    ['kiedyś', 'kiedyś', 'no moment'],
  ])('%s -> %s (%s)', (instant, printed) => {
    expect(formatInstant(instant)).toBe(printed)
  })
})
