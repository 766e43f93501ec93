import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/core/calendar/days'
import { freeDayReason } from '#shared/core/calendar/holidays'
import { weekdayOf } from '#shared/core/calendar/weekday'
import { endOf } from '#shared/engine/deadlines/deadline'

type Family = 'A' | 'B' | 'C'
type Case = readonly [start: string, length: string, family: Family, nominal: string, effective: string, why: string]

const none: ReadonlySet<string> = new Set()

function lengthOf(text: string): { readonly unit: 'days' | 'months'; readonly count: number } {
  return { unit: text.endsWith('m') ? 'months' : 'days', count: Number.parseInt(text) }
}

/** Law sheet §0 and C1, C3: the vectors as written there. */
const vectors: readonly Case[] = [
  ['2026-12-17', '7d', 'A', '2026-12-24', '2026-12-28', 'Thursday, Christmas Eve; then Christmas and a weekend'],
  ['2026-12-17', '7d', 'B', '2026-12-24', '2026-12-28', 'the same by the civil code'],
  ['2026-12-10', '14d', 'A', '2026-12-24', '2026-12-28', 'the same end, twice as long'],
  ['2026-12-10', '14d', 'B', '2026-12-24', '2026-12-28', 'the same by the civil code'],
  ['2026-12-02', '30d', 'A', '2027-01-01', '2027-01-04', 'New Year on a Friday'],
  ['2026-12-02', '30d', 'B', '2027-01-01', '2027-01-04', 'the same by the civil code'],
  ['2027-05-13', '14d', 'A', '2027-05-27', '2027-05-28', 'Corpus Christi'],
  ['2027-05-13', '14d', 'B', '2027-05-27', '2027-05-28', 'the same by the civil code'],
  ['2027-01-31', '1m', 'A', '2027-02-28', '2027-03-01', 'no 31 February; its last day is a Sunday'],
  ['2027-01-31', '1m', 'B', '2027-02-28', '2027-03-01', 'the same by the civil code'],
  ['2026-12-01', '14d', 'C', '2026-12-15', '2026-12-15', 'vacatio legis; in force the day after, 16 December'],
  ['2027-10-28', '60d', 'C', '2027-12-27', '2027-12-27', 'papers of lay judges not elected'],
  ['2027-12-27', '30d', 'C', '2028-01-26', '2028-01-26', 'their destruction'],
  ['2027-10-31', '0d', 'C', '2027-10-31', '2027-10-31', 'election of lay judges by 31 October, a Sunday'],
]

/** Worked out by hand from a wall calendar. */
const byHand: readonly Case[] = [
  ['2026-12-11', '14d', 'A', '2026-12-25', '2026-12-28', 'Christmas on a Friday; Saturday and Sunday follow'],
  ['2026-12-16', '7d', 'B', '2026-12-23', '2026-12-23', 'Wednesday before Christmas Eve is a working day'],
  ['2024-12-10', '14d', 'A', '2024-12-24', '2024-12-24', 'Christmas Eve 2024 was still a working day'],
  ['2025-12-17', '7d', 'B', '2025-12-24', '2025-12-29', 'Christmas Eve 2025, the first free one; five free days'],
  ['2026-12-07', '30d', 'A', '2027-01-06', '2027-01-07', 'Epiphany on a Wednesday'],
  ['2026-03-20', '14d', 'B', '2026-04-03', '2026-04-03', 'Good Friday is no holiday'],
  ['2026-03-21', '14d', 'A', '2026-04-04', '2026-04-07', 'Saturday, Easter Sunday, Easter Monday'],
  ['2027-03-22', '7d', 'B', '2027-03-29', '2027-03-30', 'Easter Monday'],
  ['2026-03-23', '7d', 'A', '2026-03-30', '2026-03-30', 'the clocks go forward on 29 March; a day is a day'],
  ['2026-05-21', '14d', 'B', '2026-06-04', '2026-06-05', 'Corpus Christi; the Friday after it is a working day'],
  ['2026-05-10', '14d', 'A', '2026-05-24', '2026-05-25', 'Pentecost is a Sunday; Whit Monday is a working day'],
  ['2026-04-17', '14d', 'A', '2026-05-01', '2026-05-04', 'long weekend: Friday 1 May, Saturday, Sunday 3 May'],
  ['2027-04-17', '14d', 'B', '2027-05-01', '2027-05-04', 'long weekend: Saturday 1 May, Sunday, Monday 3 May'],
  ['2028-04-18', '14d', 'A', '2028-05-02', '2028-05-02', 'Tuesday 2 May between two holidays is a working day'],
  ['2026-10-30', '2d', 'B', '2026-11-01', '2026-11-02', "All Saints' on a Sunday"],
  ['2026-10-12', '30d', 'A', '2026-11-11', '2026-11-12', 'Independence Day on a Wednesday'],
  ['2026-08-01', '14d', 'B', '2026-08-15', '2026-08-17', 'Assumption on a Saturday'],
  ['2026-12-31', '1m', 'A', '2027-01-31', '2027-02-01', 'month end to month end, a Sunday'],
  ['2026-11-30', '1m', 'B', '2026-12-30', '2026-12-30', 'the same number, not the last day of the month'],
  ['2026-11-30', '3m', 'A', '2027-02-28', '2027-03-01', 'no 30 February; its last day is a Sunday'],
  ['2028-01-31', '1m', 'B', '2028-02-29', '2028-02-29', 'leap year: a Tuesday'],
  ['2028-02-29', '12m', 'A', '2029-02-28', '2029-02-28', 'no 29 February a year later'],
  ['2028-01-30', '30d', 'B', '2028-02-29', '2028-02-29', 'days run over the leap day'],
  ['2026-11-26', '30d', 'C', '2026-12-26', '2026-12-26', 'fixed: stays on the second day of Christmas'],
]

describe('end of a deadline', () => {
  it.each([...vectors, ...byHand])('%s + %s (%s) -> %s -> %s: %s', (start, length, family, nominal, effective) => {
    const end = endOf(start, lengthOf(length), family)
    expect([end.nominal, end.effective]).toEqual([nominal, effective])
  })

  it('names every free day that moved it', () => {
    expect(endOf('2026-12-10', lengthOf('14d'), 'B')).toEqual({
      nominal: '2026-12-24',
      effective: '2026-12-28',
      movedBy: [
        { day: '2026-12-24', reason: { holiday: 'christmasEve' } },
        { day: '2026-12-25', reason: { holiday: 'christmasDay' } },
        { day: '2026-12-26', reason: { holiday: 'secondChristmasDay' } },
        { day: '2026-12-27', reason: 'sunday' },
      ],
    })
  })

  it('points out a free day a fixed deadline falls on, and the working day before it', () => {
    expect(endOf('2027-10-31', lengthOf('0d'), 'C')).toEqual({
      nominal: '2027-10-31',
      effective: '2027-10-31',
      movedBy: [],
      fallsOn: { reason: 'sunday', workingDayBefore: '2027-10-29' },
    })
    expect(endOf('2026-11-26', lengthOf('30d'), 'C').fallsOn).toEqual({
      reason: { holiday: 'secondChristmasDay' },
      workingDayBefore: '2026-12-23',
    })
  })

  it.each(['A', 'B', 'C'] as const)("is not moved by the office's own free day (%s)", (family) => {
    const office = new Set(['2026-06-05', '2026-06-03'])
    expect(endOf('2026-05-22', lengthOf('14d'), family, office)).toEqual({
      nominal: '2026-06-05',
      effective: '2026-06-05',
      movedBy: [],
      // Thursday 4 June is Corpus Christi, Wednesday the office is closed too.
      fallsOn: { reason: 'office', workingDayBefore: '2026-06-02' },
    })
  })
})

describe('ends of deadlines always', () => {
  const day = fc.integer({ min: 0, max: 7670 }).map((count) => addDays('2020-01-01', count))
  const moving = fc.constantFrom('A' as const, 'B' as const)
  const family = fc.constantFrom('A' as const, 'B' as const, 'C' as const)
  const length = fc.record({
    unit: fc.constantFrom('days' as const, 'months' as const),
    count: fc.integer({ min: 0, max: 400 }),
  })

  it('are working days for families A and B, however far', () =>
    fc.assert(
      fc.property(day, length, moving, (start, long, kind) => {
        const { nominal, effective, movedBy } = endOf(start, long, kind)
        expect(freeDayReason(effective, none)).toBeUndefined()
        expect([0, 6]).not.toContain(weekdayOf(effective))
        // Every day passed over was free, and none was left out.
        expect(movedBy).toEqual(
          movedBy.map((_, i) => ({ day: addDays(nominal, i), reason: freeDayReason(addDays(nominal, i), none) })),
        )
        expect(addDays(nominal, movedBy.length)).toBe(effective)
      }),
    ))

  it('stay where counting leads for family C', () =>
    fc.assert(
      fc.property(day, length, (start, long) => {
        const { nominal, effective, movedBy, fallsOn } = endOf(start, long, 'C')
        expect([effective, movedBy]).toEqual([nominal, []])
        expect(fallsOn?.reason).toEqual(freeDayReason(nominal, none))
      }),
    ))

  it('do not come earlier for a later start', () =>
    fc.assert(
      fc.property(day, fc.nat(40), length, family, (start, later, long, kind) => {
        const [one, other] = [endOf(start, long, kind), endOf(addDays(start, later), long, kind)]
        expect(one.nominal <= other.nominal && one.effective <= other.effective).toBe(true)
      }),
    ))

  it('do not come earlier for a greater length, and days each come later', () =>
    fc.assert(
      fc.property(day, length, fc.integer({ min: 1, max: 40 }), family, (start, long, more, kind) => {
        const [one, other] = [endOf(start, long, kind), endOf(start, { ...long, count: long.count + more }, kind)]
        expect(one.nominal < other.nominal && one.effective <= other.effective).toBe(true)
      }),
    ))

  it('are the same for A and B (law sheet C4)', () =>
    fc.assert(
      fc.property(day, length, (start, long) => {
        expect(endOf(start, long, 'A')).toEqual(endOf(start, long, 'B'))
      }),
    ))

  it('end months on the same-numbered day or the last of the month', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), (start, count) => {
        const { nominal } = endOf(start, { unit: 'months', count }, 'C')
        const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
        expect(months(nominal) - months(start)).toBe(count)
        if (nominal.slice(8) !== start.slice(8)) {
          expect(nominal.slice(8) < start.slice(8)).toBe(true)
          expect(addDays(nominal, 1).slice(8)).toBe('01')
        }
      }),
    ))
})
