import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, formatDay, formatDayInWords } from '#shared/core/calendar/days'
import { plausibleYears, readDay } from '#shared/core/calendar/readDay'
import { readTypedDay } from '#shared/core/calendar/typedDay'
import { dayInWarsaw, warsawDay } from '#shared/core/calendar/warsaw'

const today = '2026-11-21'
const plausible = plausibleYears(today)

describe('readDay', () => {
  it.each([
    ['26.10.2023', '2023-10-26'],
    ['2023-10-26', '2023-10-26'],
    ['2023.10.26', '2023-10-26'],
    ['2.02.2016r.', '2016-02-02'],
    ['04.04.2014r. ', '2014-04-04'],
    ['27.10.2016 r.', '2016-10-27'],
    ['26 października 2023 r.', '2023-10-26'],
    ['z dnia 16 lipca 2020 r', '2020-07-16'],
    ['z dnia 6 marca 2020r.', '2020-03-06'],
    ['z dnia 16 lipca 2020', '2020-07-16'],
    ['19 stycznia 2007 rok', '2007-01-19'],
    ['05 października 2006 r.', '2006-10-05'],
    ['dnia 1 MAJA 2024 roku', '2024-05-01'],
    ['1 maj 2024', '2024-05-01'],
    ['3 paź. 2024', '2024-10-03'],
    ['26/10/2023', '2023-10-26'],
    ['6/1/2023', '2023-01-06'],
    ['26-10-2023', '2023-10-26'],
    ['26 X 2023', '2023-10-26'],
    ['26.X.2023 r.', '2023-10-26'],
    ['\u00a026.10.2023\n', '2023-10-26'],
    ['2026-07-28T00:00:00+0200', '2026-07-28'],
    ['2026-07-28 00:00:00', '2026-07-28'],
    ['12.01.2024 00:00:00', '2024-01-12'],
    ['12.01.2024 0:00', '2024-01-12'],
  ])('reads %s', (text, day) => expect(readDay(text, plausible)).toEqual({ day }))

  it.each([
    ['2026-07-28T23:59', '2026-07-28', 'time'],
    ['15.01.2024 10:30', '2024-01-15', 'time'],
    ['15.01.2024 9:05:00', '2024-01-15', 'time'],
    ['15 stycznia 2024 r., godz. 10:30', '2024-01-15', 'time'],
    ['2026-07-27T22:30:00Z', '2026-07-28', 'offset'],
    ['2026-01-27T23:30:00+00:00', '2026-01-28', 'offset'],
    ['2026-07-28T23:30:00-04:00', '2026-07-29', 'offset'],
  ])('reads %s and says what is not in the day', (text, day, left) =>
    expect(readDay(text, plausible)).toEqual({ day, left }),
  )

  it.each([
    ['0201-05-04', { day: '0201-05-04', note: { code: 'unlikelyYear', year: 201 } }],
    ['01.01.1900', { day: '1900-01-01', note: { code: 'unlikelyYear', year: 1900 } }],
    ['2029-03-01', { day: '2029-03-01', note: { code: 'unlikelyYear', year: 2029 } }],
    ['03.03.2915', { day: '2915-03-03', note: { code: 'unlikelyYear', year: 2915 } }],
    ['1.2.26', { day: '2026-02-01', note: { code: 'twoDigitYear', year: 2026 } }],
    ['12-sty-24', { day: '2024-01-12', note: { code: 'twoDigitYear', year: 2024 } }],
    ['3 paź 98', { day: '1998-10-03', note: { code: 'twoDigitYear', year: 1998 } }],
    ['15.01.2024 25:30', { note: { code: 'noSuchDay' } }],
    ['26/10/98', { day: '1998-10-26', note: { code: 'twoDigitYear', year: 1998 } }],
    ['2026-13-05', { note: { code: 'dayAndMonthSwapped', perhaps: '2026-05-13' } }],
    ['05/13/2026', { note: { code: 'dayAndMonthSwapped', perhaps: '2026-05-13' } }],
    ['30.02.2024', { note: { code: 'noSuchDay' } }],
    ['29 lutego 2023 r.', { note: { code: 'noSuchDay' } }],
    ['00.00.0000', { note: { code: 'noSuchDay' } }],
    ['2026-07-28T25:00:00Z', { note: { code: 'noSuchDay' } }],
    ['Data przekazania do Prezydenta', { note: { code: 'notADate' } }],
    ['3 marchewki 2024', { note: { code: 'notADate' } }],
    ['12/210/19/x', { note: { code: 'notADate' } }],
    ['2024', { note: { code: 'notADate' } }],
    ['', { note: { code: 'notADate' } }],
    ['26.10.2023, 27.10.2023', { note: { code: 'notADate' } }],
  ])('judges %s', (text, read) => expect(readDay(text, plausible)).toEqual(read))

  it('reads back every day the program prints', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 9_000 }), (shift) => {
        const day = addDays('2004-12-31', shift)
        const wide = { from: 1, to: 9999 }
        expect(readDay(day, wide)).toEqual({ day })
        expect(readDay(formatDay(day), wide)).toEqual({ day })
        expect(readDay(formatDayInWords(day), wide)).toEqual({ day })
      }),
    )
  })

  it('takes only days that exist, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { day, note } = readDay(text, plausible)
        expect(day !== undefined || note !== undefined).toBe(true)
      }),
    )
  })
})

describe('days in Poland', () => {
  it.each([
    ['2026-03-28T22:59:59Z', '2026-03-28'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:30:00Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
  ])('%s is %s', (instant, day) => expect(warsawDay(instant)).toBe(day))
  it('has no day for no moment', () => {
    expect(warsawDay('yesterday')).toBeUndefined()
    expect(dayInWarsaw('2026-01-01', '24:00', '+01:00')).toBe('2026-01-02')
  })
})

describe('readTypedDay', () => {
  it.each([
    ['1.2.26', '2026-02-01'],
    ['010226', '2026-02-01'],
    ['01022026', '2026-02-01'],
    ['1.02.2026', '2026-02-01'],
    ['2026-02-01', '2026-02-01'],
    ['dziś', '2026-11-21'],
    ['Dzis', '2026-11-21'],
    ['today', '2026-11-21'],
    ['jutro', '2026-11-22'],
    ['wczoraj', '2026-11-20'],
    ['+14', '2026-12-05'],
    ['-3', '2026-11-18'],
    ['15', '2026-11-15'],
    ['15.3', '2026-03-15'],
    ['15.03.', '2026-03-15'],
    ['15/3', '2026-03-15'],
    ['3 maja 2026', '2026-05-03'],
  ])('reads %s', (text, day) => expect(readTypedDay(text, today)).toEqual({ day }))

  it.each([
    ['31', { note: { code: 'noSuchDay' } }],
    ['31.2', { note: { code: 'noSuchDay' } }],
    ['constructor', { note: { code: 'notADate' } }],
    ['1.1.2915', { day: '2915-01-01', note: { code: 'unlikelyYear', year: 2915 } }],
  ])('judges %s', (text, read) => expect(readTypedDay(text, today)).toEqual(read))
})
