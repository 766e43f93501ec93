import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/core/calendar/days'
import { byUrgency, isOpen, mostUrgent, readClocks } from '#shared/engine/deadlines/clocks'
import { endOf } from '#shared/engine/deadlines/deadline'
import type { Clock, Condition } from '#shared/model/definition'
import { usualLength } from '#shared/model/clock'
import type { FieldValue, Values } from '#shared/core/values/values'
import { type PlainClock, readOne, reply } from './interpellationClocks'

const officeFreeDays: ReadonlySet<string> = new Set()
/** Received on Thursday 10 December 2026: ends on Christmas Eve, moved to Monday 28 December. */
const received = { receivedOn: '2026-12-10' }
const window: Clock = {
  id: 'supervision',
  start: 'receivedOn',
  length: { unit: 'days', count: 30 },
  family: 'A',
  soon: 5,
  weight: 3,
}

describe('a clock', () => {
  it.each([
    ['2026-12-10', 'running', 18],
    ['2026-12-24', 'running', 4],
    ['2026-12-25', 'soon', 3],
    ['2026-12-28', 'soon', 0],
    ['2026-12-29', 'late', 1],
    ['2027-01-28', 'late', 31],
    ['2026-12-01', 'running', 27],
  ])('read on %s is %s (%i days)', (today, state, days) => {
    expect(readOne(reply, received, { today })).toMatchObject({
      start: '2026-12-10',
      nominal: '2026-12-24',
      effective: '2026-12-28',
      end: '2026-12-28',
      state,
      days,
    })
  })

  it.each([
    ['2026-12-10', 'metInTime', 18],
    ['2026-12-28', 'metInTime', 0],
    ['2026-12-29', 'metLate', 1],
    ['2027-01-07', 'metLate', 10],
  ])('met on %s is %s (%i days)', (repliedOn, state, days) => {
    const reading = readOne(reply, { ...received, repliedOn }, { today: '2027-02-01' })
    expect(reading).toMatchObject({ state, days, metOn: repliedOn })
  })

  it.each([
    ['2026-12-18', 'running'],
    ['2026-12-19', 'soon'],
  ])('warns on %s from when the office wants to be warned: %s', (today, state) => {
    const warnings = { 'interpellations.reply': 9 }
    expect(readOne(reply, received, { today, warnings })).toMatchObject({ state })
  })

  it('is not met by a day still to come', () => {
    const values = { ...received, repliedOn: '2036-12-20' }
    const reading = readOne(reply, values, { today: '2027-01-01' })
    expect(reading.state).toBe('late')
    expect(reading).not.toHaveProperty('metOn')
  })

  it('that nothing meets is a window', () => {
    // 10 December + 30 days is Saturday 9 January 2027.
    const states = ['2027-01-05', '2027-01-06', '2027-01-11', '2027-01-12'].map((today) => {
      const { state, days } = readOne(window, received, { today })
      return [state, days]
    })
    expect(states).toEqual([
      ['running', 6],
      ['soon', 5],
      ['soon', 0],
      ['expired', 1],
    ])
  })

  it.each<[string, Values]>([
    ['nothing', {}],
    ['text that could not be read', { receivedOn: { unread: 'po sesji' } }],
    ['text that is no day', { receivedOn: '2026-02-30' }],
    ['a day that means "for ever"', { receivedOn: '9999-12-31' }],
  ])('stands still while its start is %s', (_, values) => {
    expect(readClocks({ id: 'r', clocks: [reply] }, values, { today: '2026-12-15', officeFreeDays })).toEqual([])
  })

  it.each<[string, Partial<PlainClock>, FieldValue, string]>([
    ['text that could not be read', {}, { unread: '16.12.2026, 20.12.2026' }, 'unclear'],
    ['a day before it began', {}, '2026-12-09', 'unclear'],
    ['the day it began', {}, '2026-12-10', 'metInTime'],
    ['a day before it began, where that may be', { early: true }, '2026-12-09', 'metInTime'],
    [
      'a day before its end, where it begins with its end',
      { length: { unit: 'days', count: 0 } },
      '2026-12-09',
      'metInTime',
    ],
  ])('met by %s is neither late nor in time but for a person to tell', (_, own, repliedOn, state) => {
    const reading = readOne({ ...reply, ...own }, { ...received, repliedOn }, { today: '2027-02-01' })
    expect(reading.state).toBe(state)
    expect(isOpen(reading)).toBe(false)
  })

  it('starts with the day in Poland of a moment', () => {
    expect(readOne(reply, { receivedOn: '2026-12-09T23:30:00.000Z' }, {}).start).toBe('2026-12-10')
  })

  it("takes the office's length in place of its own, for this register only", () => {
    const at = (lengths: Readonly<Record<`${string}.${string}`, number>>): unknown => {
      const { length, effective, clock } = readOne(reply, received, { lengths })
      return [length?.count, effective, usualLength(clock)?.count]
    }
    expect(at({ 'interpellations.reply': 7 })).toEqual([7, '2026-12-17', 14])
    expect(at({ 'interpellations.reply': 0 })).toEqual([0, '2026-12-10', 14])
    expect(at({ 'contracts.reply': 7 })).toEqual([14, '2026-12-28', 14])
  })
})

describe('a clock of any day a register may hold', () => {
  it.each(['0001-01-01', '0201-05-03', '2915-06-01', '9899-12-31'])('%s', (receivedOn) => {
    const { nominal, days } = readOne(reply, { receivedOn }, {})
    expect(nominal).toBe(addDays(receivedOn, 14))
    expect(Number.isInteger(days)).toBe(true)
  })

  it('is pointed out by the free days of the office asked for', () => {
    const read = (...office: string[]): unknown =>
      readOne(reply, { receivedOn: '2026-05-22' }, { officeFreeDays: new Set(office) }).fallsOn
    expect([read(), read('2026-06-05'), read('2026-06-08')]).toEqual([
      undefined,
      { reason: 'office', workingDayBefore: '2026-06-03' },
      undefined,
    ])
  })
})

describe('an overruled clock', () => {
  const row = { clock: 'reply', day: '2027-01-12', reason: 'uzgodniono z radnym' }

  it('ends on the day the office set, and still shows the computed one', () => {
    expect(readOne(reply, { ...received, overruled: [row] }, { today: '2027-01-04' })).toMatchObject({
      nominal: '2026-12-24',
      effective: '2026-12-28',
      end: '2027-01-12',
      overruled: { day: '2027-01-12', reason: 'uzgodniono z radnym' },
      state: 'running',
      days: 8,
    })
  })

  it('is judged by that day when met', () => {
    const values = { ...received, overruled: [{ ...row, day: '2026-12-18' }], repliedOn: '2026-12-21' }
    expect(readOne(reply, values, { today: '2027-01-04' })).toMatchObject({ state: 'metLate', days: 3 })
  })

  it.each<[string, FieldValue, string]>([
    ['the last row counts', [row, { ...row, day: '2027-01-20' }], '2027-01-20'],
    ['rows of other clocks do not count', [{ ...row, clock: 'forwarding' }], '2026-12-28'],
    ['a row without a day does not count', [row, { clock: 'reply', reason: 'bez daty' }], '2027-01-12'],
    ['an unread day does not count', [{ ...row, day: { unread: 'po świętach' } }], '2026-12-28'],
    ['no rows', [], '2026-12-28'],
  ])('%s', (_, overruled, end) => {
    expect(readOne(reply, { ...received, overruled }, {}).end).toBe(end)
  })

  it('may lack a reason', () => {
    const values = { ...received, overruled: [{ clock: 'reply', day: '2027-01-12' }] }
    expect(readOne(reply, values, {}).overruled).toEqual({ day: '2027-01-12', reason: '' })
  })
})

describe('conditions', () => {
  const applies = (when: readonly Condition[], values: Values): boolean =>
    readClocks(
      { id: 'r', clocks: [{ ...reply, when }] },
      { ...received, ...values },
      { today: '2026-12-15', officeFreeDays },
    ).length === 1

  it.each<[string, readonly Condition[], Values, boolean]>([
    ['none', [], {}, true],
    ['value among those named', [{ field: 'kind', oneOf: ['query', 'motion'] }], { kind: 'motion' }, true],
    ['value not among those named', [{ field: 'kind', oneOf: ['query'] }], { kind: 'motion' }, false],
    ['no value', [{ field: 'kind', oneOf: ['query'] }], {}, false],
    ['value excluded', [{ field: 'kind', noneOf: ['query'] }], { kind: 'query' }, false],
    ['value not excluded', [{ field: 'kind', noneOf: ['query'] }], { kind: 'motion' }, true],
    ['no value to exclude', [{ field: 'kind', noneOf: ['query'] }], {}, true],
    ['has a value', [{ field: 'sign', noneOf: [''] }], { sign: 'OR.0003.1.2026' }, true],
    ['has no value', [{ field: 'sign', noneOf: [''] }], {}, false],
    ['must have no value', [{ field: 'sign', oneOf: [''] }], {}, true],
    ['yes', [{ field: 'oral', oneOf: ['true'] }], { oral: true }, true],
    ['not yes', [{ field: 'oral', noneOf: ['true'] }], { oral: false }, true],
    ['a number', [{ field: 'term', oneOf: ['9'] }], { term: 9 }, true],
    ['one of several', [{ field: 'topics', oneOf: ['roads'] }], { topics: ['schools', 'roads'] }, true],
    ['several, one excluded', [{ field: 'topics', noneOf: ['roads'] }], { topics: ['schools', 'roads'] }, false],
    ['a number of an act', [{ field: 'number', noneOf: [''] }], { number: { written: 'V/1/26' } }, true],
    ['a link', [{ field: 'amends', noneOf: [''] }], { amends: [{ written: 'V/1/26' }] }, true],
    ['rows', [{ field: 'rows', oneOf: ['true'] }], { rows: [{ day: '2026-01-01' }] }, true],
    ['no rows', [{ field: 'rows', oneOf: ['true'] }], { rows: [] }, false],
    ['text that could not be read', [{ field: 'kind', noneOf: [''] }], { kind: { unread: 'pismo' } }, true],
    [
      'all must hold',
      [
        { field: 'a', oneOf: ['x'] },
        { field: 'b', oneOf: ['y'] },
      ],
      { a: 'x', b: 'z' },
      false,
    ],
  ])('%s', (_, when, values, expected) => {
    expect(applies(when, values)).toBe(expected)
  })
})

describe('readings of a record', () => {
  it('come in the order of the definition; without clocks there are none', () => {
    const clocks = [window, reply]
    const readings = readClocks({ id: 'r', clocks }, received, { today: '2026-12-15', officeFreeDays })
    expect(readings.map((reading) => reading.clock.id)).toEqual(['supervision', 'reply'])
    expect(readClocks({ id: 'r' }, received, { today: '2026-12-15', officeFreeDays })).toEqual([])
    expect(mostUrgent([])).toBeUndefined()
  })

  const at = (id: string, values: Values, weight: Clock['weight'] = 2): ReturnType<typeof readOne> =>
    readOne({ ...reply, id, weight }, values, { today: '2026-12-15' })
  const late = at('late', { receivedOn: '2026-11-02' }, 3)
  const lateLonger = at('lateLonger', { receivedOn: '2026-10-01' }, 3)
  const lateWorse = at('lateWorse', { receivedOn: '2026-11-20' }, 1)
  const soon = at('soon', { receivedOn: '2026-12-02' }, 1)
  const running = at('running', { receivedOn: '2026-12-10' }, 1)
  const unclear = at('unclear', { receivedOn: '2026-11-02', repliedOn: { unread: 'w toku' } }, 3)
  const met = at('met', { receivedOn: '2026-11-02', repliedOn: '2026-12-01' }, 1)

  it('are ranked by state, weight, end', () => {
    const ranked = [met, unclear, running, soon, late, lateLonger, lateWorse].toSorted(byUrgency)
    expect(ranked.map((reading) => [reading.clock.id, reading.state])).toEqual([
      ['lateWorse', 'late'],
      ['lateLonger', 'late'],
      ['late', 'late'],
      ['soon', 'soon'],
      ['running', 'running'],
      ['unclear', 'unclear'],
      ['met', 'metLate'],
    ])
    expect(mostUrgent([met, running, soon])).toBe(soon)
    expect(mostUrgent([met, met])).toBe(met)
  })

  const date = fc.integer({ min: 0, max: 4000 }).map((count) => addDays('2020-01-01', count))
  it('say states and days that fit their days', () =>
    fc.assert(
      fc.property(date, date, fc.option(date, { nil: undefined }), fc.nat(60), (start, today, metOn, count) => {
        const values = metOn === undefined ? { receivedOn: start } : { receivedOn: start, repliedOn: metOn }
        const clock: PlainClock = { ...reply, length: { unit: 'days', count } }
        const { state, days, end } = readOne(clock, values, { today })
        const isSlip = metOn !== undefined && metOn <= today && metOn < start && count > 0
        expect(state === 'unclear').toBe(isSlip)
        if (isSlip) return
        expect(end).toBe(endOf(start, clock.length, 'B').effective)
        const judged = metOn !== undefined && metOn <= today ? metOn : today
        const over = state === 'late' || state === 'metLate'
        expect(addDays(judged, over ? -days : days)).toBe(end)
        expect(judged > end).toBe(over)
        expect(state.startsWith('met')).toBe(judged === metOn && metOn <= today)
        if (state === 'soon' || state === 'running') expect(days <= clock.soon).toBe(state === 'soon')
      }),
    ))
})
