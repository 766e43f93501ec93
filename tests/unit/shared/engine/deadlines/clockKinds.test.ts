import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { addDays } from '#shared/core/calendar/days'
import { freeDayReason } from '#shared/core/calendar/holidays'
import { addWorkingDays } from '#shared/core/calendar/workingDays'
import { byUrgency, type ClockContext, type ClockReading, readClocks } from '#shared/engine/deadlines/clocks'
import { endOf } from '#shared/engine/deadlines/deadline'
import { readingAt } from '#shared/engine/deadlines/hours'
import { earliestDay, tooEarly } from '#shared/engine/deadlines/minimumWindow'
import type { Clock, MonthDay } from '#shared/model/clock'
import type { FieldValue, Values } from '#shared/core/values/values'
import { duties } from './duties'

const none: ReadonlySet<string> = new Set()

/** The readings of one clock of the duties. */
function read(clock: string, values: Values, context: Partial<ClockContext> = {}): readonly ClockReading[] {
  return readClocks(duties, values, { today: '2026-12-15', officeFreeDays: none, ...context }).filter(
    (reading) => reading.clock.id === clock,
  )
}
function readOne(clock: string, values: Values, context: Partial<ClockContext> = {}): ClockReading {
  const [reading] = read(clock, values, context)
  if (reading === undefined) throw new Error(`${clock} does not run`)
  return reading
}

describe('a clock before a day', () => {
  it.each([
    ['Friday before a Friday', '2026-12-18', 'B', '2026-12-11', '2026-12-11'],
    ['a Sunday moves back to Friday', '2026-12-20', 'B', '2026-12-13', '2026-12-11'],
    ['a Sunday of a fixed one stays', '2026-12-20', 'C', '2026-12-13', '2026-12-13'],
    ['over Christmas back to the 23rd', '2027-01-02', 'A', '2026-12-26', '2026-12-23'],
  ] as const)('%s', (_, start, family, nominal, effective) => {
    const end = endOf(start, { unit: 'days', count: 7 }, family, none, 'before')
    expect([end.nominal, end.effective]).toEqual([nominal, effective])
  })

  it.each([
    // The final declaration: two months before the end of the term.
    ['2029-05-06', 2, '2029-03-06'],
    ['2027-04-30', 2, '2027-02-28'],
    ['2028-01-31', 2, '2027-11-30'],
  ])('%s less %i months is %s', (start, count, nominal) => {
    expect(endOf(start, { unit: 'months', count }, 'C', none, 'before').nominal).toBe(nominal)
  })

  it('counts working days back as well', () => {
    // 10 working days before Monday 11 January 2027: 8, 7, 5, 4 January, 31, 30, 29, 28, 23, 22 December.
    expect(endOf('2027-01-11', { unit: 'workingDays', count: 10 }, 'B', none, 'before').effective).toBe('2026-12-22')
  })

  it.each([
    ['2026-12-10', undefined, 'soon', 1],
    ['2026-12-11', undefined, 'soon', 0],
    // By law there is still time, although the office meant to be ready on Friday.
    ['2026-12-12', undefined, 'soon', 1],
    ['2026-12-13', undefined, 'soon', 0],
    ['2026-12-14', undefined, 'late', 1],
    ['2026-12-18', '2026-12-11', 'metInTime', 0],
    ['2026-12-18', '2026-12-13', 'metInTime', 0],
    ['2026-12-18', '2026-12-14', 'metLate', 1],
    ['2026-12-18', '2026-11-02', 'metInTime', 39],
  ])('on %s, met on %s: %s', (today, noticeOn, state, days) => {
    const values = { sessionOn: '2026-12-20', ...(noticeOn === undefined ? {} : { noticeOn }) }
    expect(readOne('notice', values, { today })).toMatchObject({
      state,
      days,
      end: '2026-12-11',
      nominal: '2026-12-13',
    })
  })
})

describe('working days', () => {
  it.each([
    ['2026-12-21', 7, '2027-01-04'],
    ['2026-12-30', 7, '2027-01-12'],
    ['2026-12-24', 1, '2026-12-28'],
    ['2024-12-23', 1, '2024-12-24'],
    ['2027-03-26', 1, '2027-03-30'],
    ['2026-12-15', 0, '2026-12-15'],
  ])('from %s %i of them end on %s', (start, count, end) => {
    const reading = endOf(start, { unit: 'workingDays', count }, 'B')
    expect([reading.nominal, reading.effective]).toEqual([end, end])
  })

  it("pass over the office's own free days, except where the office would make its own deadline longer", () => {
    const office = new Set(['2026-12-22', '2026-12-23'])
    const length = { unit: 'workingDays', count: 2 } as const
    expect(endOf('2026-12-21', length, 'B', office).effective).toBe('2026-12-29')
    expect(endOf('2026-12-21', length, 'C', office).effective).toBe('2026-12-23')
  })

  it('name the holidays on their way', () => {
    const days = readOne('posting', { offerOn: '2026-12-21' }).skipped?.map(({ day }) => day)
    expect(days).toEqual(['2026-12-24', '2026-12-25', '2026-12-26', '2027-01-01'])
  })
})

describe('hours', () => {
  const at = (learntAt: string, now: string, more: Values = {}) =>
    readOne('voivode', { learntAt, ...more }, { today: now.slice(0, 10), now })

  it.each([
    ['over a weekend', '2026-12-11T13:05:00.000Z', '2026-12-13T13:05:00.000Z', '2026-12-13'],
    ['a night of 25 hours', '2026-10-24T10:00:00.000Z', '2026-10-26T10:00:00.000Z', '2026-10-26'],
    ['a night of 23 hours', '2027-03-27T11:00:00.000Z', '2027-03-29T11:00:00.000Z', '2027-03-29'],
    ['to a day that begins in Poland', '2026-12-13T23:30:00.000Z', '2026-12-15T23:30:00.000Z', '2026-12-16'],
    ['of a bare day from its first minute', '2026-12-14', '2026-12-15T23:00:00.000Z', '2026-12-16'],
  ])('%s', (_, start, endAt, end) => {
    expect(at(start, '2026-12-15T10:00:00.000Z')).toMatchObject({ end, hours: { endAt } })
  })

  it.each([
    ['2026-12-14T08:00:00.000Z', 'running', 47 * 60],
    ['2026-12-15T19:00:00.000Z', 'soon', 12 * 60],
    ['2026-12-16T06:59:30.000Z', 'soon', 0],
    ['2026-12-16T07:00:30.000Z', 'late', 1],
    ['2026-12-16T09:10:00.000Z', 'late', 130],
  ])('at %s: %s, %i minutes', (now, state, minutes) => {
    const reading = at('2026-12-14T07:00:00.000Z', now)
    expect(reading).toMatchObject({ state, hours: { minutes } })
    // What was read before stands as if it were read now.
    const before = at('2026-12-14T07:00:00.000Z', '2026-12-14T07:00:00.000Z')
    expect(readingAt(before, now)).toEqual(reading)
  })

  it.each<[string, FieldValue, string, number | undefined]>([
    ['a moment in time', '2026-12-16T06:00:00.000Z', 'metInTime', 60],
    ['a moment too late', '2026-12-16T08:05:00.000Z', 'metLate', 65],
    ['the day it ends, of which nobody knows the hour', '2026-12-16', 'metInTime', undefined],
    ['a day too late', '2026-12-17', 'metLate', undefined],
    ['a moment before it began', '2026-12-14T06:00:00.000Z', 'unclear', undefined],
    ['text nobody could read', { unread: 'rano' }, 'unclear', undefined],
    ['a moment to come', '2027-12-16T06:00:00.000Z', 'late', 4 * 24 * 60],
  ])('met by %s', (_, toldAt, state, minutes) => {
    const reading = at('2026-12-14T07:00:00.000Z', '2026-12-20T07:00:00.000Z', { toldAt })
    expect([reading.state, reading.hours?.minutes]).toEqual([state, minutes])
  })

  it('are read by the day where nobody says the moment', () => {
    const states = ['2026-12-13', '2026-12-15', '2026-12-16', '2026-12-17'].map((today) => {
      const { state, days, hours } = readOne('voivode', { learntAt: '2026-12-14T07:00:00.000Z' }, { today })
      return [state, days, hours?.minutes]
    })
    expect(states).toEqual([
      ['running', 3, undefined],
      ['running', 1, undefined],
      ['soon', 0, undefined],
      ['late', 1, undefined],
    ])
  })

  it('end with the day set instead', () => {
    const overruled = [{ clock: 'voivode', day: '2026-12-18', reason: 'awaria' }]
    expect(at('2026-12-14T07:00:00.000Z', '2026-12-18T22:00:00.000Z', { overruled })).toMatchObject({
      end: '2026-12-18',
      state: 'soon',
      hours: { endAt: '2026-12-18T23:00:00.000Z', minutes: 60 },
    })
  })

  it('sort among clocks of days, before the day they end on is over', () => {
    const values = { learntAt: '2026-12-14T07:00:00.000Z', offerOn: '2026-12-07', sessionOn: '2026-12-24' }
    const readings = readClocks(duties, values, {
      today: '2026-12-16',
      now: '2026-12-16T06:00:00.000Z',
      officeFreeDays: none,
    })
    // All end on 16 and 17 December, and are of one weight.
    expect(readings.toSorted(byUrgency).map(({ clock, end }) => [clock.id, end])).toEqual([
      ['voivode', '2026-12-16'],
      ['posting', '2026-12-16'],
      ['notice', '2026-12-17'],
    ])
  })
})

describe('a fixed day of the year', () => {
  it.each<[MonthDay, number, string | undefined]>([
    ['04-30', 2027, undefined],
    ['05-31', 2027, undefined],
    ['06-30', 2027, undefined],
    ['10-30', 2027, '2027-10-29'],
    ['12-31', 2027, undefined],
    ['11-30', 2026, undefined],
  ])('%s of %i: planned for %s where it is free', (on, year, before) => {
    const clock: Clock = { id: 'x', kind: 'fixed', on, year: 'year', family: 'C', soon: 0, weight: 1 }
    const [reading] = readClocks({ id: 'r', clocks: [clock] }, { year }, { today: '2026-12-15', officeFreeDays: none })
    expect(reading?.end).toBe(`${year}-${on}`)
    expect(reading?.fallsOn?.workingDayBefore).toBe(before)
  })

  it.each<[FieldValue | undefined, readonly string[]]>([
    [2027, ['2027-10-30']],
    [undefined, []],
    [27, []],
    [{ unread: 'przyszły' }, []],
  ])('of the year %s', (year, ends) => {
    const values = year === undefined ? {} : { year }
    expect(read('declaration', values).map(({ end }) => end)).toEqual(ends)
  })
})

describe('a clock that comes round', () => {
  const term = { termFrom: '2026-05-07', termTo: '2028-06-15' }
  const rows = (...dates: readonly string[]) => dates.map((date) => ({ date }))
  const stand = (readings: readonly ClockReading[]) =>
    readings.map(({ occurrence, end, state }) => [occurrence?.id, end, state])

  it('asks for a session once in each quarter; a missed one cannot be made up for', () => {
    const on = (today: string, ...dates: readonly string[]) =>
      stand(read('session', { ...term, sittings: rows(...dates) }, { today }))
    expect(on('2026-06-10')).toEqual([['2026-Q2', '2026-06-30', 'soon']])
    expect(on('2026-06-10', '2026-05-20')).toEqual([['2026-Q3', '2026-09-30', 'running']])
    expect(on('2026-07-10', '2026-05-20', '2026-06-20')).toEqual([['2026-Q3', '2026-09-30', 'running']])
    expect(on('2026-07-10', '2026-07-05')).toEqual([['2026-Q4', '2026-12-31', 'running']])
    expect(on('2029-01-10')).toEqual([['2028-Q1', '2028-03-31', 'expired']])
  })

  it('says how the one before went', () => {
    const before = (...dates: readonly string[]) =>
      readOne('session', { ...term, sittings: rows(...dates) }, { today: '2026-08-01' }).occurrence?.before
    expect(before()).toEqual({ id: '2026-Q2' })
    expect(before('2026-05-20')).toEqual({ id: '2026-Q2', metOn: '2026-05-20' })
  })

  it('keeps asking for a report that was not made', () => {
    const on = (today: string, ...dates: readonly string[]) =>
      stand(read('report', { ...term, reports: rows(...dates) }, { today }))
    expect(on('2026-12-15', '2026-05-30')).toEqual([['2027', '2027-05-31', 'running']])
    expect(on('2027-06-10', '2026-05-30')).toEqual([['2027', '2027-05-31', 'late']])
    expect(on('2028-01-02', '2026-05-30')).toEqual([
      ['2027', '2027-05-31', 'late'],
      ['2028', '2028-05-31', 'running'],
    ])
    // The one made late is the older one's.
    expect(on('2028-01-20', '2026-05-30', '2028-01-10')).toEqual([['2028', '2028-05-31', 'running']])
    expect(on('2028-02-20', '2026-05-30', '2028-01-10', '2028-02-10')).toEqual([['2028', '2028-05-31', 'metInTime']])
  })

  it('is overruled and put aside for its own time only', () => {
    const overruled = [{ clock: 'report', day: '2027-06-30', reason: 'zgoda rady', occurrence: '2027' }]
    const ends = read('report', { ...term, overruled, reports: rows('2026-05-30') }, { today: '2028-01-02' })
    expect(stand(ends)).toEqual([
      ['2027', '2027-06-30', 'late'],
      ['2028', '2028-05-31', 'running'],
    ])
  })

  it('asks no further back than ten years', () => {
    expect(read('report', { termFrom: '1026-05-07' }, { today: '2026-12-15' }).map(({ end }) => end)).toEqual(
      Array.from({ length: 11 }, (_, index) => `${2016 + index}-05-31`),
    )
  })

  it('of a field that holds the last time only takes all before it for met', () => {
    const clock: Clock = {
      id: 'x',
      kind: 'each',
      period: 'month',
      start: 'from',
      metBy: 'last',
      missed: 'owed',
      family: 'C',
      soon: 5,
      weight: 3,
    }
    const on = (last: string) =>
      stand(
        readClocks(
          { id: 'r', clocks: [clock] },
          { from: '2026-01-10', last },
          { today: '2026-12-15', officeFreeDays: none },
        ),
      )
    expect(on('2026-12-02')).toEqual([['2027-01', '2027-01-31', 'running']])
    expect(on('2026-10-02')).toEqual([
      ['2026-11', '2026-11-30', 'late'],
      ['2026-12', '2026-12-31', 'running'],
    ])
  })

  it('starts anew each time it is met', () => {
    const on = (values: Values) => {
      const [reading] = read('review', { termFrom: '2026-05-07', ...values })
      return [reading?.start, reading?.end, reading?.state]
    }
    expect(on({})).toEqual(['2026-05-07', '2026-11-09', 'late'])
    expect(on({ reviewedOn: '2026-11-16' })).toEqual(['2026-11-16', '2027-05-17', 'running'])
    // A day to come has met nothing, one before the start is of another series.
    expect(on({ reviewedOn: '2027-11-16' })).toEqual(['2026-05-07', '2026-11-09', 'late'])
    expect(on({ reviewedOn: '2026-01-16' })).toEqual(['2026-05-07', '2026-11-09', 'late'])
  })
})

describe('a start that moves', () => {
  it.each<[Values, string | undefined, string | undefined, readonly string[]]>([
    [{ filedOn: '2026-09-01' }, 'filedOn', '2026-12-01', []],
    [{ filedOn: '2026-09-01', curedOn: '2026-09-20' }, 'curedOn', '2026-12-21', ['filedOn']],
    [
      { filedOn: '2026-09-01', transferredOn: '2026-10-05', curedOn: '2026-09-20' },
      'transferredOn',
      '2027-01-05',
      ['filedOn', 'curedOn'],
    ],
    [{ transferredOn: '2026-09-01', filedOn: '2026-09-01' }, 'filedOn', '2026-12-01', ['transferredOn']],
    [{ filedOn: '2026-09-01', curedOn: { unread: 'wkrótce' } }, 'filedOn', '2026-12-01', []],
    [{ filedOn: '2026-09-01', curedOn: '9999-12-31' }, 'filedOn', '2026-12-01', []],
    [{}, undefined, undefined, []],
  ])('%j starts with %s', (values, field, end, replaced) => {
    const [reading] = read('petition', values)
    expect([reading?.startField, reading?.end, (reading?.replaced ?? []).map((one) => one.field)]).toEqual([
      field,
      end,
      replaced,
    ])
  })
})

describe('whose clock it is', () => {
  it('a right the office would lose never moves to Monday', () => {
    // 30 days from 12 November 2026 is Saturday 12 December.
    expect(readOne('complaint', { servedOn: '2026-11-12' })).toMatchObject({
      end: '2026-12-12',
      movedBy: [],
      fallsOn: { reason: 'saturday', workingDayBefore: '2026-12-11' },
    })
  })
})

describe('a minimum window', () => {
  const [window] = duties.windows
  const notices = { bipOn: '2026-12-01', boardOn: '2026-12-10', wwwOn: '2026-12-04' }
  it('opens so many days after the last notice', () => {
    expect(earliestDay(window, notices)).toEqual({ earliest: '2026-12-31', start: '2026-12-10', startField: 'boardOn' })
  })
  it.each([
    ['2026-12-30T11:00:00.000Z', true],
    // Already the 31st in Poland.
    ['2026-12-30T23:30:00.000Z', false],
    ['2026-12-31T11:00:00.000Z', false],
  ])('%s is too early: %s', (closesAt, isEarly) => {
    expect(tooEarly(window, { ...notices, closesAt }) !== undefined).toBe(isEarly)
  })
  it('says nothing while there is nothing to compare', () => {
    expect(tooEarly(window, notices)).toBeUndefined()
    expect(tooEarly(window, { closesAt: '2026-12-30T11:00:00.000Z' })).toBeUndefined()
  })
})

describe('for any day', () => {
  const day = fc.integer({ min: 0, max: 9000 }).map((count) => addDays('2015-01-01', count))
  const family = fc.constantFrom<'A' | 'B' | 'C'>('A', 'B', 'C')
  const unit = fc.constantFrom<'days' | 'months' | 'workingDays'>('days', 'months', 'workingDays')
  const office = fc.array(day, { maxLength: 30 }).map((days) => new Set(days))

  it('days before and after are inverse', () =>
    fc.assert(
      fc.property(day, fc.nat(400), (start, count) => {
        const length = { unit: 'days', count } as const
        const after = endOf(start, length, 'C').nominal
        expect(endOf(after, length, 'C', none, 'before').nominal).toBe(start)
      }),
    ))

  it('working days before and after a working day are inverse', () =>
    fc.assert(
      fc.property(day, fc.nat(60), office, (start, count, closed) => {
        fc.pre(freeDayReason(start, closed) === undefined)
        const after = addWorkingDays(start, count, closed).day
        expect(addWorkingDays(after, -count, closed).day).toBe(start)
      }),
    ))

  it('each working day more ends later, on a working day', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), office, (start, count, closed) => {
        const [one, more] = [count, count + 1].map((n) => endOf(start, { unit: 'workingDays', count: n }, 'B', closed))
        expect((one?.effective ?? '') < (more?.effective ?? '')).toBe(true)
        expect(freeDayReason(more?.effective ?? '', closed)).toBeUndefined()
      }),
    ))

  it('counting back never ends after the statutory day, nor on a free one where the end moves', () =>
    fc.assert(
      fc.property(day, unit, fc.integer({ min: 1, max: 60 }), family, (start, of, count, kind) => {
        const { nominal, effective } = endOf(start, { unit: of, count }, kind, none, 'before')
        expect(effective <= nominal && nominal < start).toBe(true)
        if (kind === 'C' && of !== 'workingDays') expect(effective).toBe(nominal)
        if (kind !== 'C') expect(freeDayReason(effective, none)).toBeUndefined()
      }),
    ))

  it('hours pass as they pass, whatever day it is', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000 * 1440 }), fc.integer({ min: 1, max: 200 }), (minute, hours) => {
        const startAt = Date.UTC(2015, 0, 1) + minute * 60_000
        const clock: Clock = { id: 'x', kind: 'hours', start: 'at', hours, soon: 0, weight: 1 }
        const values = { at: new Date(startAt).toISOString() }
        const [reading] = readClocks({ id: 'r', clocks: [clock] }, values, {
          today: '2026-12-15',
          officeFreeDays: none,
        })
        expect(Date.parse(reading?.hours?.endAt ?? '') - startAt).toBe(hours * 3_600_000)
      }),
    ))

  it('a series asks for one time after another, none twice', () =>
    fc.assert(
      fc.property(day, day, fc.array(day, { maxLength: 40 }), (termFrom, today, dates) => {
        for (const [clock, rows] of [
          ['session', 'sittings'],
          ['report', 'reports'],
        ] as const) {
          const ids = read(clock, { termFrom, [rows]: dates.map((date) => ({ date })) }, { today }).map(
            ({ occurrence }) => occurrence?.id ?? '',
          )
          expect(ids.length).toBeGreaterThan(0)
          expect(ids).toEqual([...new Set(ids)].toSorted())
        }
      }),
    ))
})

describe('a definition', () => {
  it('with every kind of clock is the same after JSON', () => {
    expect(JSON.parse(JSON.stringify(duties))).toStrictEqual(duties)
  })

  it('cannot state nonsense', () => {
    const base = { id: 'x', soon: 0, weight: 1, start: 'a', length: { unit: 'days', count: 1 }, family: 'B' } as const
    const each = {
      id: 'x',
      soon: 0,
      weight: 1,
      kind: 'each',
      start: 'a',
      metBy: 'b',
      family: 'C',
      missed: 'owed',
    } as const
    const right = { ...base, family: 'C', ownRight: true } as const
    const wrongRight = { ...base, ownRight: true } as const
    const early = { ...base, direction: 'before', early: true } as const
    const hours = { ...base, length: { unit: 'hours', count: 1 } } as const
    const quarterOn = { ...each, period: 'quarter', on: '05-31' } as const
    const yearOn = { ...each, period: 'year', on: '05-31' } as const
    expectTypeOf(right).toExtend<Clock>()
    expectTypeOf(wrongRight).not.toExtend<Clock>()
    expectTypeOf(early).not.toExtend<Clock>()
    expectTypeOf(hours).not.toExtend<Clock>()
    expectTypeOf(yearOn).toExtend<Clock>()
    expectTypeOf(quarterOn).not.toExtend<Clock>()
    expectTypeOf<'02-29'>().not.toExtend<MonthDay>()
    expectTypeOf<'04-31'>().not.toExtend<MonthDay>()
    expectTypeOf<'12-31'>().toExtend<MonthDay>()
  })
})
