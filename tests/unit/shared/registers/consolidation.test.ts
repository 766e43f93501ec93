import { describe, expect, it } from 'vitest'
import { amendedOn, consolidatedOn } from '#shared/registers/resolutions/rules'
import type { IncomingLink } from '#shared/engine/present/rule'

const link = (field: 'amends' | 'consolidates', date: string): IncomingLink => ({
  register: 'resolutions',
  field,
  from: { date },
})
const round = (...incoming: readonly IncomingLink[]) => {
  const context = { today: '2026-11-21', incoming }
  return [amendedOn({}, context), consolidatedOn({}, context)]
}

// Promulgation act, art. 16 ust. 3 and law sheet C3: twelve months from the first amendment since the last text.
describe('rounds of amendments and consolidated texts', () => {
  it.each([
    ['never amended', [], [undefined, undefined]],
    ['amended once', [link('amends', '2025-03-01')], ['2025-03-01', undefined]],
    [
      'the first amendment counts',
      [link('amends', '2025-06-01'), link('amends', '2025-03-01')],
      ['2025-03-01', undefined],
    ],
    [
      'a consolidated text ends the round',
      [link('amends', '2025-03-01'), link('consolidates', '2025-09-01')],
      ['2025-03-01', '2025-09-01'],
    ],
    [
      'the next amendment opens another',
      [link('amends', '2024-03-01'), link('consolidates', '2024-09-01'), link('amends', '2025-02-01')],
      ['2025-02-01', undefined],
    ],
    [
      'each text ends its own round',
      [
        link('amends', '2022-03-01'),
        link('consolidates', '2022-09-01'),
        link('amends', '2024-02-01'),
        link('consolidates', '2024-12-01'),
      ],
      ['2024-02-01', '2024-12-01'],
    ],
    ['a text without an amendment says nothing', [link('consolidates', '2024-12-01')], [undefined, undefined]],
  ] as const)('%s', (_what, incoming, expected) => {
    expect(round(...incoming)).toEqual(expected)
  })

  it('an act that was repealed needs no consolidated text', () => {
    const repealed: IncomingLink = { register: 'resolutions', field: 'repeals', from: { date: '2025-05-01' } }
    expect(round(link('amends', '2025-03-01'), repealed)).toEqual([undefined, undefined])
  })
})
