import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { oddityOf } from '../../oddities'

const link = (id: string, written: string) => [{ record: id, written }]
const paid = (month: string, paidOn: string, more: Values = {}): Values => ({
  month,
  paidOn,
  people: [{ key: 'a', person: 'Adamska', due: 100_000, toPay: 100_000 }],
  ...more,
})
const rate = { role: 'member', value: 70_000, unit: 'amount' }

/** What each check finds among a few records: the ids of the odd ones. */
const cases: readonly (readonly [
  name: string,
  register: string,
  check: string,
  values: Readonly<Record<string, Values>>,
  odd: readonly string[],
])[] = [
  [
    'amounts of this year nobody checked',
    'allowanceRates',
    'ratesUnconfirmed',
    {
      now: { from: '2026-01-01', to: '2026-12-31' },
      checked: { from: '2026-01-01', confirmedOn: '2026-01-10' },
      over: { from: '2025-01-01', to: '2025-12-31' },
    },
    ['now'],
  ],
  [
    'days on which no amounts hold, or two do',
    'allowanceRates',
    'ratesGap',
    {
      a: { from: '2024-01-01', to: '2024-12-31' },
      next: { from: '2025-01-01', to: '2025-12-30' },
      gap: { from: '2026-01-01' },
      twice: { from: '2026-06-01' },
    },
    ['gap', 'twice'],
  ],
  [
    'amounts without inhabitants',
    'allowanceRates',
    'populationMissing',
    { none: { from: '2026-01-01' }, some: { from: '2026-01-01', population: 9_000 }, coming: { from: '2027-01-01' } },
    ['none'],
  ],
  [
    'a rate of the council above the highest',
    'allowanceRates',
    'kmAboveMost',
    { above: { kmSmall: 90, kmSmallMost: 89 }, within: { kmLarge: 115, kmLargeMost: 115 }, open: { kmLarge: 200 } },
    ['above'],
  ],
  [
    'rules without deductions',
    'allowanceRules',
    'ruleWithoutDeductions',
    { none: { rates: [rate] }, some: { rates: [rate], deductions: [{ event: 'sessionAbsent' }] } },
    ['none'],
  ],
  [
    'rates that are not whole',
    'allowanceRules',
    'ruleWithoutRates',
    { none: {}, half: { rates: [rate, { role: 'chair' }] }, whole: { rates: [rate] } },
    ['none', 'half'],
  ],
  [
    'rules that end before the next begin',
    'allowanceRules',
    'ruleGap',
    { a: { from: '2024-05-01', to: '2025-12-31' }, b: { from: '2026-02-01' } },
    ['b'],
  ],
  [
    'one month closed twice',
    'allowanceRuns',
    'monthTwice',
    { a: { month: '2026-09-01' }, b: { month: '2026-10-01' }, c: { month: '2026-10-01' } },
    ['b', 'c'],
  ],
  [
    'two payments of one person in a month',
    'allowanceRuns',
    'paidTwice',
    {
      a: paid('2026-10-01', '2026-11-10'),
      b: paid('2026-11-01', '2026-12-01'),
      c: paid('2026-12-01', '2026-12-30'),
      others: paid('2026-12-01', '2026-12-30', { people: [{ key: 'b' }] }),
    },
    ['b', 'c'],
  ],
  [
    'more than the law allows',
    'allowanceRuns',
    'aboveCap',
    {
      above: paid('2026-10-01', '2026-11-10', { cap: 99_999 }),
      at: paid('2026-09-01', '2026-10-10', { cap: 100_000 }),
    },
    ['above'],
  ],
  [
    'a journey ordered for oneself',
    'trips',
    'ordersHimself',
    {
      own: { person: link('a', 'Przykładowa Halina'), orderedBy: 'Halina Przykładowa' },
      right: { person: link('a', 'Przykładowa Halina'), orderedBy: 'Bogdan Jawor' },
    },
    ['own'],
  ],
  [
    'an own car without consent',
    'trips',
    'carWithoutConsent',
    {
      none: { transport: 'ownCar' },
      given: { transport: 'ownCar', consentOn: '2026-10-01' },
      train: { transport: 'train' },
    },
    ['none'],
  ],
  [
    'settled without amounts',
    'trips',
    'tripRatesMissing',
    { none: { settledOn: '2026-10-01' }, some: { settledOn: '2026-10-01', rates: link('r', '2026') }, open: {} },
    ['none'],
  ],
]

describe('checks of allowances and journeys', () => {
  it.each(cases)('%s', (_, register, check, values, odd) => {
    expect(Object.keys(oddityOf(register, check, values))).toEqual(odd)
  })
})
