import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/core/calendar/days'
import { type ClockState, readClocks } from '#shared/engine/deadlines/clocks'
import { interpellations } from '#shared/registers/interpellations/definition'
import type { Values } from '#shared/core/values/values'
import { percentile, timeliness, timingsOf, type TimedEntry } from '#shared/engine/statistics/timeliness'

const start = '2026-03-02'
const met = (days: number, names: readonly string[] = ['Anna Nowak']): TimedEntry => ({
  names,
  reading: { state: days < 0 ? 'unclear' : days <= 14 ? 'metInTime' : 'metLate', start, metOn: addDays(start, days) },
})

describe('percentile', () => {
  // As LibreOffice and Excel answer PERCENTYL and MEDIANA.
  it.each([
    [[], 0.5, undefined],
    [[7], 0.9, 7],
    [[1, 2], 0.5, 1.5],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9.1],
    [[3, 14, 20], 0.9, 18.8],
  ])('of %j at %d is %d', (sorted, share, expected) => {
    const found = percentile(sorted, share)
    if (expected === undefined) expect(found).toBeUndefined()
    else expect(found).toBeCloseTo(expected, 10)
  })

  it('lies between the smallest and the largest, and grows with the share', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(400), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (days, share) => {
          const sorted = days.toSorted((a, b) => a - b)
          const found = percentile(sorted, share) ?? NaN
          expect(found).toBeGreaterThanOrEqual(sorted[0] ?? NaN)
          expect(found).toBeLessThanOrEqual(sorted.at(-1) ?? NaN)
          expect(found).toBeLessThanOrEqual((percentile(sorted, 1) ?? NaN) + 1e-9)
        },
      ),
    )
  })
})

describe('timeliness', () => {
  it('counts an entry of several people for each of them and once in all', () => {
    const { total, byName } = timeliness([met(10, ['Anna Nowak', 'Jan Kos']), met(20), met(4, [])])
    expect(total).toMatchObject({ all: 3, inTime: 2, metLate: 1, median: 10, shareInTime: 2 / 3 })
    expect(byName.map(({ name, all }) => [name, all])).toEqual([
      ['Anna Nowak', 2],
      ['', 1],
      ['Jan Kos', 1],
    ])
  })

  it('tells what is late and open, and counts apart what was met before it began or on a day not read', () => {
    const { total } = timeliness([
      met(14),
      met(15),
      met(-3),
      { names: [], reading: { state: 'unclear', start } },
      { names: [], reading: { state: 'late', start } },
      { names: [], reading: { state: 'running', start } },
      { names: [], reading: 'undated' },
    ])
    expect(total).toMatchObject({
      all: 7,
      inTime: 1,
      metLate: 1,
      late: 1,
      open: 1,
      undated: 1,
      unclear: 2,
      median: 14.5,
    })
    expect(total.shareInTime).toBeCloseTo(1 / 3)
  })

  it('puts every entry into one column: they come to the number', () => {
    const state = fc.constantFrom<ClockState>('running', 'soon', 'late', 'unclear', 'metInTime', 'metLate', 'expired')
    const reading = fc.oneof(fc.constant('undated' as const), fc.record({ state, start: fc.constant(start) }))
    fc.assert(
      fc.property(fc.array(fc.record({ names: fc.constant([]), reading })), (entries) => {
        const { all, inTime, metLate, late, open, undated, unclear } = timeliness(entries).total
        expect(inTime + metLate + late + open + undated + unclear).toBe(all)
      }),
    )
  })

  it.each<[string, Values, unknown]>([
    ['answered without a day', { kind: 'query', status: 'replied' }, 'undated'],
    ['a motion, outside the regime', { kind: 'motion', status: 'replied' }, undefined],
    ['withdrawn', { kind: 'query', status: 'withdrawn', withdrawn: true }, undefined],
    ['without any day', { kind: 'query', status: 'awaiting' }, undefined],
    ['running', { kind: 'query', termStart: start }, 'running'],
  ])('tells how an entry is to be counted: %s', (_, values, expected) => {
    const readings = readClocks(interpellations, values, { today: '2026-03-03', officeFreeDays: new Set() })
    const [timing] = timingsOf(interpellations, values, readings)
    expect(typeof timing === 'object' ? timing.state : timing).toBe(expected)
  })

  it('says nothing of shares and times where nothing was due', () => {
    expect(timeliness([]).total).toEqual({
      name: '',
      all: 0,
      inTime: 0,
      metLate: 0,
      late: 0,
      open: 0,
      undated: 0,
      unclear: 0,
      median: undefined,
      percentile90: undefined,
      shareInTime: undefined,
    })
  })
})
