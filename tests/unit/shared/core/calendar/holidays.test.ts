import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/core/calendar/days'
import { freeDayReason, holidaysOf } from '#shared/core/calendar/holidays'
import { weekdayOf } from '#shared/core/calendar/weekday'

const none: ReadonlySet<string> = new Set()

/** Easter Sundays as published by astronomical tables, not by the algorithm under test. */
const easters: Readonly<Record<number, string>> = {
  2020: '04-12',
  2021: '04-04',
  2022: '04-17',
  2023: '04-09',
  2024: '03-31',
  2025: '04-20',
  2026: '04-05',
  2027: '03-28',
  2028: '04-16',
  2029: '04-01',
  2030: '04-21',
  2031: '04-13',
  2032: '03-28',
  2033: '04-17',
  2034: '04-09',
  2035: '03-25',
  2036: '04-13',
  2037: '04-05',
  2038: '04-25',
  2039: '04-10',
  2040: '04-01',
}
const fixed = ['01-01', '01-06', '05-01', '05-03', '08-15', '11-01', '11-11', '12-25', '12-26']

function expectedHolidays(year: number, easter: string): readonly string[] {
  const sunday = `${year}-${easter}`
  return [
    ...fixed.map((date) => `${year}-${date}`),
    ...(year >= 2025 ? [`${year}-12-24`] : []),
    ...[0, 1, 49, 60].map((after) => addDays(sunday, after)),
  ].sort()
}

describe('holidays', () => {
  it.each(Object.entries(easters))('of %s are the closed list around Easter on %s', (year, easter) => {
    expect([...holidaysOf(Number(year)).keys()].sort()).toEqual(expectedHolidays(Number(year), easter))
  })

  it('are right on every day from 2020 to 2040', () => {
    const expected = new Set(
      Object.entries(easters).flatMap(([year, easter]) => expectedHolidays(Number(year), easter)),
    )
    let weekday = 3 // 1 January 2020 was a Wednesday.
    let days = 0
    for (let day = '2020-01-01'; day <= '2040-12-31'; day = addDays(day, 1)) {
      expect(weekdayOf(day), day).toBe(weekday)
      const reason = freeDayReason(day, none)
      expect(typeof reason === 'object', day).toBe(expected.has(day))
      if (!expected.has(day))
        expect(reason, day).toBe(weekday === 0 ? 'sunday' : weekday === 6 ? 'saturday' : undefined)
      weekday = (weekday + 1) % 7
      days += 1
    }
    expect(days).toBe(7671)
  })

  it.each([
    // law sheet §0: Easter Monday, Pentecost, Corpus Christi
    [2026, '2026-04-06', '2026-05-24', '2026-06-04'],
    [2027, '2027-03-29', '2027-05-16', '2027-05-27'],
    [2028, '2028-04-17', '2028-06-04', '2028-06-15'],
    [2029, '2029-04-02', '2029-05-20', '2029-05-31'],
    [2030, '2030-04-22', '2030-06-09', '2030-06-20'],
  ])('moves the feasts of %i', (year, monday, pentecost, corpusChristi) => {
    const holidays = holidaysOf(year)
    expect([monday, pentecost, corpusChristi].map((day) => holidays.get(day))).toEqual([
      'easterMonday',
      'pentecost',
      'corpusChristi',
    ])
  })

  it.each([
    ['24 December before it became a holiday', '2024-12-24', undefined],
    ['24 December since', '2025-12-24', { holiday: 'christmasEve' }],
    ['Epiphany before it became a holiday again', '2010-01-06', undefined],
    ['Epiphany since', '2011-01-06', { holiday: 'epiphany' }],
    ['the one free 12 November', '2018-11-12', { holiday: 'independenceCentenary' }],
    ['any other 12 November', '2024-11-12', undefined],
    ['Good Friday, which is no holiday', '2026-04-03', undefined],
    ['2 May on a weekday, which is no holiday', '2028-05-02', undefined],
    ['Friday after Corpus Christi', '2026-06-05', undefined],
    ['a holiday on a Sunday is the holiday', '2026-05-03', { holiday: 'constitutionDay' }],
    ['a holiday on a Saturday is the holiday', '2026-08-15', { holiday: 'assumption' }],
    ['a Saturday', '2026-11-21', 'saturday'],
    ['a Sunday', '2026-11-22', 'sunday'],
    ["the office's own free day", '2026-06-05', 'office', '2026-06-05'],
    ["the office's own free day on a Saturday is the Saturday", '2026-11-21', 'saturday', '2026-11-21'],
  ])('%s (%s)', (_, day, reason, office = '') => {
    expect(freeDayReason(day, new Set([office]))).toEqual(reason)
  })
})

const reference = '../shared/data/reference/swieta_2019-2035.csv'

describe.skipIf(!existsSync(reference))(`holidays as in ${reference}`, () => {
  const rows = existsSync(reference)
    ? readFileSync(reference, 'utf8')
        .trim()
        .split(/\r?\n/)
        .slice(1)
        .map((line) => line.split(','))
    : []
  const weekdays = ['nd', 'pn', 'wt', 'śr', 'cz', 'pt', 'sb']

  it('finds every row, on its weekday', () => {
    expect(rows.length).toBeGreaterThan(200)
    for (const [day = '', name, weekday] of rows) {
      expect(freeDayReason(day, none), `${day} ${name ?? ''}`).toHaveProperty('holiday')
      expect(weekdays[weekdayOf(day)], day).toBe(weekday)
    }
  })

  it('finds no other holiday in those years', () => {
    const years = [...new Set(rows.map(([day = '']) => Number(day.slice(0, 4))))]
    expect(years).toHaveLength(17)
    expect(years.flatMap((year) => [...holidaysOf(year).keys()]).sort()).toEqual(rows.map(([day]) => day))
  })

  it('gives one name of the file to one holiday', () => {
    const names = new Map<string, Set<string>>()
    for (const [day = '', name = ''] of rows) {
      const id = holidaysOf(Number(day.slice(0, 4))).get(day) ?? ''
      names.set(id, (names.get(id) ?? new Set()).add(name))
    }
    expect([...names.values()].map((found) => found.size)).toEqual([...names].map(() => 1))
  })
})
