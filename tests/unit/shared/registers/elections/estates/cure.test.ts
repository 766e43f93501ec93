import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { readingOf } from '../../clocksByHand'

// Days by hand: the rules of Poznań count two from the publication, others from the day the call was served.
describe('the days to cure what a nomination lacks', () => {
  it.each<[string, Values, string, string | undefined]>([
    ['from the call', { calledOn: '2025-01-12', cureDays: 2 }, '2025-01-13', '2025-01-14 soon'],
    // Wednesday the 15th + 3 = Saturday; Monday.
    [
      'from its service, once that is known',
      { calledOn: '2025-01-12', servedOn: '2025-01-15', cureDays: 3 },
      '2025-01-16',
      '2025-01-20 running',
    ],
    [
      'cured on the last of them',
      { calledOn: '2025-01-12', servedOn: '2025-01-15', cureDays: 3, curedOn: '2025-01-20' },
      '2025-01-20',
      '2025-01-20 metInTime',
    ],
    ['not cured', { calledOn: '2025-01-12', cureDays: 2 }, '2025-01-16', '2025-01-14 late'],
    ['none where the rules give none', { calledOn: '2025-01-12', cureDays: 0 }, '2025-01-13', undefined],
    ['none once it is decided', { calledOn: '2025-01-12', cureDays: 2, decision: 'refused' }, '2025-01-16', undefined],
  ])('%s', (_, values, today, reading) => {
    expect(readingOf('unitNominations', 'cure', values, today)).toBe(reading)
  })
})
