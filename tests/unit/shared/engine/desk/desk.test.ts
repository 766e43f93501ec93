import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/core/calendar/days'
import type { ClockReading } from '#shared/engine/deadlines/clocks'
import { deskFlag, deskParts, layDesk, type OpenTask, partOf, readDeskFlag, weekEnd } from '#shared/engine/desk/desk'
import { deadlineField, deskView } from '#shared/engine/desk/registerView'
import { snoozeOf } from '#shared/engine/desk/snooze'
import { resolutions } from '#shared/registers/resolutions/definition'
import type { Values } from '#shared/core/values/values'
import { type PlainClock, readOne, reply } from '../deadlines/interpellationClocks'

// A Thursday, with three days of its week to come.
const today = '2026-11-19'

/** The reading of a clock that ends the given number of days from today. */
function endsIn(days: number, clock: Partial<PlainClock> = {}): ClockReading {
  const end = addDays(today, days)
  const own: PlainClock = { ...reply, family: 'C', length: { unit: 'days', count: 14 }, ...clock }
  return readOne(own, { receivedOn: addDays(end, -14) }, { today })
}
const task = (
  record: string,
  days: number,
  more: Partial<OpenTask> & { clock?: Partial<PlainClock> } = {},
): OpenTask => {
  const { clock, ...rest } = more
  return { register: 'interpellations', record, reading: endsIn(days, clock), ...rest }
}

describe('the part of a task', () => {
  it.each([
    [-400, 'backlog'],
    [-31, 'backlog'],
    [-30, 'late'],
    [-1, 'late'],
    [0, 'today'],
    [1, 'week'],
    [3, 'week'],
    [4, 'month'],
    [30, 'month'],
    [31, undefined],
  ] as const)('ending in %d days: %s', (days, part) => {
    expect(partOf(task('a', days), today)).toBe(part)
  })

  it('is none for a clock that asks for nothing', () => {
    expect(partOf(task('a', 0, { clock: { quiet: true } }), today)).toBeUndefined()
  })

  it('is apart for a task put aside, however late', () => {
    expect(partOf(task('a', -400, { snoozed: { day: '2026-12-01', reason: '' } }), today)).toBe('snoozed')
  })

  it.each([
    ['2026-11-16', '2026-11-22'],
    ['2026-11-21', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['2026-12-31', '2027-01-03'],
  ])('counts the week of %s up to Sunday %s', (day, end) => {
    expect(weekEnd(day)).toBe(end)
  })
})

describe('the desk', () => {
  const rowsOf = (tasks: readonly OpenTask[], part: string) =>
    layDesk(tasks, today)
      .find((content) => content.part === part)
      ?.rows.map(({ record }) => record)

  it('shows first what ends first, of the same day what slips worst', () => {
    const tasks = [
      task('minor soon', 5, { clock: { weight: 3 } }),
      task('worst late on', 20, { clock: { weight: 1 } }),
      task('worst', 5, { clock: { weight: 1 } }),
      task('middle', 4, { clock: { weight: 2 } }),
    ]
    expect(rowsOf(tasks, 'month')).toEqual(['middle', 'worst', 'minor soon', 'worst late on'])
  })

  it('shows what is late in the same order, and of too much what has only just become so', () => {
    expect(rowsOf([task('old', -20), task('fresh', -1), task('middle', -7)], 'late')).toEqual([
      'old',
      'middle',
      'fresh',
    ])
    const many = Array.from({ length: 25 }, (_, index) => task(`late ${index}`, -30 + index))
    expect(rowsOf(many, 'late')).toEqual(many.slice(5).map(({ record }) => record))
  })

  it('only counts an old backlog, by clock', () => {
    const old = Array.from({ length: 4_000 }, (_, index) => task(`o${index}`, -40 - (index % 3_000)))
    const backlog = layDesk([...old, task('fresh', -2)], today).find(({ part }) => part === 'backlog')
    expect(backlog).toEqual({
      part: 'backlog',
      count: 4_000,
      rows: [],
      groups: [{ register: 'interpellations', clock: 'reply', count: 4_000 }],
    })
    expect(rowsOf([...old, task('fresh', -2)], 'late')).toEqual(['fresh'])
  })

  it('puts every task in one part at most; counts, groups and rows agree', () => {
    const days = fc.integer({ min: -500, max: 60 })
    const arbitrary = fc.array(
      fc.record({
        days,
        weight: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
        clock: fc.constantFrom('reply', 'forward'),
        aside: fc.boolean(),
      }),
      { maxLength: 80 },
    )
    fc.assert(
      fc.property(arbitrary, (specs) => {
        const tasks = specs.map(({ days, weight, clock, aside }, index) =>
          task(`r${index}`, days, {
            clock: { id: clock, weight },
            ...(aside ? { snoozed: { day: addDays(today, 1), reason: '' } } : {}),
          }),
        )
        const desk = layDesk(tasks, today)
        expect(desk.map(({ part }) => part)).toEqual(deskParts)
        const onDesk = tasks.filter((one) => partOf(one, today) !== undefined).length
        expect(desk.reduce((sum, { count }) => sum + count, 0)).toBe(onDesk)
        for (const { part, count, rows, groups } of desk) {
          expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(count)
          expect(rows.length).toBeLessThanOrEqual(count)
          for (const row of rows) expect(partOf(row, today)).toBe(part)
          const order = rows.map(
            ({ reading, snoozed }) => `${snoozed?.day ?? ''} ${reading.end} ${reading.clock.weight}`,
          )
          expect(order).toEqual(order.toSorted())
        }
        // The order does not hang on the order the records lie in.
        expect(layDesk(tasks.toReversed(), today).map(({ rows }) => rows)).toEqual(desk.map(({ rows }) => rows))
      }),
    )
  })
})

describe('a task put aside', () => {
  const rows = (...snoozed: readonly { clock: string; day?: string; reason?: string }[]): Values => ({ snoozed })
  it.each([
    [
      'until tomorrow',
      rows({ clock: 'reply', day: '2026-11-20', reason: 'urlop' }),
      { day: '2026-11-20', reason: 'urlop' },
    ],
    ['comes back on its day', rows({ clock: 'reply', day: today }), undefined],
    [
      'by the last row of its clock',
      rows({ clock: 'reply', day: '2026-12-20' }, { clock: 'reply', day: '2026-11-01' }),
      undefined,
    ],
    ['not by the row of another clock', rows({ clock: 'forward', day: '2026-12-20' }), undefined],
    ['not without a day', rows({ clock: 'reply' }), undefined],
    ['not by a record that has none', {}, undefined],
  ] as const)('%s', (_, values, expected) => {
    expect(snoozeOf({ clock: reply }, values, today)).toEqual(expected)
  })
})

describe('the way from the desk to the register', () => {
  it('is a flag that reads back', () => {
    for (const part of deskParts) expect(readDeskFlag(deskFlag(part, 'dispatch'))).toEqual({ part, clock: 'dispatch' })
    for (const flag of ['numbering', 'desk', 'desk:late', 'desk:never:dispatch', ''])
      expect(readDeskFlag(flag)).toBeUndefined()
  })

  it('opens the view of deadlines, filtered by nothing else', () => {
    expect(deadlineField(resolutions)?.id).toBe('deadline')
    const view = deskView(resolutions, 'late', 'dispatch')
    expect(view.id).toBe('deadlines')
    expect(view.filters).toEqual([{ field: 'deadline', kind: 'flag', flag: 'desk:late:dispatch' }])
  })
})
