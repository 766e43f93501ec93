import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { capOf, inForceOn, knownRates, perDiemOf } from '#shared/registers/council/allowanceRates/rates'
import { costsOf, halvesOf, tripTotal } from '#shared/registers/council/trips/costs'
import { tripRules } from '#shared/registers/council/trips/rules'
import { record } from '../allowances/council'

const [rates2026 = {}] = knownRates

describe('amounts of a year', () => {
  it.each([
    [14_999, 232_231],
    [15_000, 348_346],
    [18_400, 348_346],
    [100_000, 348_346],
    [100_001, 464_462],
  ])('of %i inhabitants the cap is %i gr', (population, cap) => {
    expect(capOf({ ...rates2026, population })).toBe(cap)
  })

  it('have no cap where nobody said how many live there, and 1 % of the maximum for a day', () => {
    expect(capOf(rates2026)).toBeUndefined()
    expect(perDiemOf(rates2026)).toBe(4_645)
  })

  it.each([
    ['2025-12-31', 'a'],
    ['2026-01-01', 'b'],
    ['2026-12-31', 'b'],
    ['2027-01-01', undefined],
    ['2024-12-31', undefined],
  ])('on %s are those of %s', (day, id) => {
    const records = [
      record('allowanceRates', 'a', { from: '2025-01-01', to: '2025-12-31' }),
      record('allowanceRates', 'b', { from: '2026-01-01', to: '2026-12-31' }),
    ]
    expect(inForceOn(records, day)?.id).toBe(id)
  })
})

describe('halves of a daily allowance', () => {
  const after = (hours: number) => new Date(Date.UTC(2026, 9, 5, 6) + hours * 3_600_000).toISOString()
  it.each([
    [7.9, 0],
    [8, 1],
    [12, 1],
    [12.1, 2],
    [24, 2],
    [25, 3],
    [32, 3],
    [32.5, 4],
    [48, 4],
    [49, 5],
    [-1, 0],
  ])('of %f hours are %i', (hours, halves) => {
    expect(halvesOf(after(0), after(hours))).toBe(halves)
  })

  it('are none where an end cannot be read', () => {
    expect(halvesOf('', after(10))).toBe(0)
  })
})

describe('the costs of a journey', () => {
  const rates = { perDiem: 4_645, km: 115 }
  const day: Values = { from: '2026-10-05T05:00:00.000Z', to: '2026-10-05T14:30:00.000Z' }
  it.each<readonly [string, Values, number]>([
    // Half of 46,45 is 23,225.
    ['9,5 hours by train: 23,23 + 40,00 = 63,23', { ...day, transport: 'train', fares: 4_000, km: 100 }, 6_323],
    ['142 km by own car: 23,23 + 142 × 1,15 = 186,53', { ...day, transport: 'ownCar', km: 142 }, 18_653],
    ['free board: no daily allowance, 0,00', { ...day, freeBoard: true }, 0],
    [
      '34,5 hours, a night without a bill and two days of local fares: 92,90 + 69,68 + 2 × 9,29 = 181,16',
      { from: '2026-10-05T04:30:00.000Z', to: '2026-10-06T15:00:00.000Z', nightsFlat: 1, localFlat: 2 },
      18_116,
    ],
    ['bills alone, hours not noted: 260,00 + 12,00', { nights: 26_000, other: 1_200 }, 27_200],
  ])('%s', (_, values, total) => {
    expect(tripTotal(costsOf(values, rates))).toBe(total)
  })

  it('are paid by the rate of the council, else by the highest, less the advance', () => {
    const find = (kmLarge: number | undefined) => () => ({
      ...rates2026,
      ...(kmLarge === undefined ? {} : { kmLarge }),
    })
    const values: Values = { rates: [{ record: 'r', written: '2026' }], transport: 'ownCar', km: 100, advance: 12_000 }
    const toPay = (kmLarge: number | undefined) =>
      tripRules.tripToPay(values, { today: '2026-11-01', incoming: [], find: find(kmLarge) })
    expect(toPay(105)).toBe(-1_500)
    expect(toPay(undefined)).toBe(-500)
  })

  it.each([
    [{ from: '2026-11-05T06:00:00.000Z' }, 'ordered'],
    [day, 'returned'],
    [{ ...day, settledOn: '2026-10-12' }, 'settled'],
    [{ ...day, cancelled: true }, 'cancelled'],
  ] as const)('state: %o is %s', (values, state) => {
    expect(tripRules.tripStatus(values, { today: '2026-11-01' })).toBe(state)
  })
})
