import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { presented, readingOf } from '../clocksByHand'
import { oddityOf } from '../oddities'

// Counted by hand from the calendar of 2026: 11 November is a Wednesday, 14 November a Saturday.
describe('deadlines of events, halls and patronage', () => {
  it.each<[string, string, Values, string, string | undefined]>([
    // Ten days before, whatever the event moves to; the first that is not done counts.
    ['events', 'step', { date: '2026-12-20', steps: [{ before: 10 }] }, '2026-11-21', '2026-12-10 running'],
    ['events', 'step', { date: '2026-12-22', steps: [{ before: 10 }] }, '2026-12-10', '2026-12-12 soon'],
    [
      'events',
      'step',
      { date: '2026-12-20', steps: [{ before: 10, due: '2026-12-01' }] },
      '2026-12-02',
      '2026-12-01 late',
    ],
    [
      'events',
      'step',
      { date: '2026-12-20', steps: [{ before: 3 }, { before: 10, done: true }] },
      '2026-11-21',
      '2026-12-17 running',
    ],
    [
      'events',
      'step',
      { date: '2026-12-20', steps: [{ before: 3, done: true }] },
      '2026-12-18',
      '2026-12-17 metInTime',
    ],
    ['events', 'step', { date: '2026-12-20', steps: [{ task: 'x' }] }, '2026-11-21', undefined],
    ['events', 'invitations', { date: '2026-12-02' }, '2026-10-20', '2026-11-10 running'],
    ['events', 'permit', { date: '2026-12-14', mass: true }, '2026-10-20', '2026-11-13 running'],
    ['events', 'permit', { date: '2026-12-14' }, '2026-10-20', undefined],
    ['events', 'thanks', { date: '2026-11-04' }, '2026-11-05', '2026-11-12 running'],
    ['bookings', 'answer', { appliedOn: '2026-10-29' }, '2026-10-30', '2026-11-13 running'],
    [
      'bookings',
      'payment',
      { from: '2026-11-16T15:00:00.000Z', decision: 'granted', fee: 24_000 },
      '2026-11-02',
      '2026-11-10 running',
    ],
    ['bookings', 'payment', { from: '2026-11-16T15:00:00.000Z', decision: 'granted', fee: 0 }, '2026-11-02', undefined],
    [
      'bookings',
      'keys',
      { from: '2026-11-10T15:00:00.000Z', keysOut: '2026-11-10' },
      '2026-11-10',
      '2026-11-12 running',
    ],
    ['patronage', 'inTime', { date: '2026-05-17', appliedOn: '2026-04-17' }, '2026-04-20', '2026-04-17 metInTime'],
    ['patronage', 'inTime', { date: '2026-05-17', appliedOn: '2026-04-18' }, '2026-04-20', '2026-04-17 metLate'],
    ['patronage', 'decision', { appliedOn: '2026-10-28' }, '2026-10-29', '2026-11-12 running'],
    [
      'patronage',
      'materials',
      { date: '2026-11-21', decision: 'granted', expects: ['logo'] },
      '2026-11-02',
      '2026-11-13 running',
    ],
    [
      'patronage',
      'materials',
      { date: '2026-11-21', decision: 'granted', expects: ['prize'] },
      '2026-11-02',
      undefined,
    ],
    ['patronage', 'report', { date: '2026-10-31', decision: 'granted' }, '2026-11-02', '2026-11-16 running'],
    ['patronage', 'report', { date: '2026-10-31', decision: 'refused' }, '2026-11-02', undefined],
  ])('%s: %s of %j', (register, clock, values, today, reading) => {
    expect(readingOf(register, clock, values, today)).toBe(reading)
  })

  it.each<[Values, string | undefined]>([
    [{ applicant: 'Most', applicantKind: 'ngo' }, 'Most'],
    [{ applicant: 'Jan Nowy', applicantKind: 'person' }, undefined],
    [{ applicant: 'Jan Nowy' }, undefined],
  ])('who uses a hall, of %j, is told outside where it is nobody private', (values, told) => {
    expect(presented('bookings', values, '2026-11-21').values['publicApplicant']).toBe(told)
  })

  it('puts a booking on the day it has in Poland', () => {
    const late = { from: '2026-11-10T23:30:00.000Z' }
    expect(presented('bookings', late, '2026-11-21').values['day']).toBe('2026-11-11')
  })
})

const hall = (record = 'h') => [{ record, written: 'Sala' }]
const booked = (from: string, to: string, more: Values = {}): Values => ({
  room: hall(),
  from: `2026-11-16T${from}:00.000Z`,
  to: `2026-11-16T${to}:00.000Z`,
  ...more,
})

describe('two bookings of one hall at once', () => {
  it.each<[string, Values, boolean]>([
    ['overlap by a minute', booked('11:59', '13:00'), true],
    ['follow at once, where the hall needs half an hour', booked('12:00', '13:00'), true],
    ['leave it half an hour', booked('12:30', '13:00'), false],
    ['of which one lies in the other', booked('10:30', '11:00'), true],
    ['in another hall', booked('10:30', '11:00', { room: hall('g') }), false],
    ['of which one is refused', booked('10:30', '11:00', { decision: 'refused' }), false],
    ['on another day', { room: hall(), from: '2026-11-17T10:00:00.000Z', to: '2026-11-17T11:00:00.000Z' }, false],
  ])('%s', (_, other, isOdd) => {
    const found = oddityOf('bookings', 'overlap', { a: booked('10:00', '12:00'), b: other }, { h: { buffer: 30 } })
    expect(Object.keys(found)).toEqual(isOdd ? ['a', 'b'] : [])
  })
})

describe('what is odd', () => {
  const granted = { decision: 'granted', applicantKind: 'ngo' }
  it.each<[string, string, Values, string | undefined]>([
    ['bookings', 'overCapacity', { room: hall(), people: 61 }, 'people'],
    ['bookings', 'overCapacity', { room: hall(), people: 60 }, undefined],
    ['bookings', 'freeNoBasis', granted, 'freeBasis'],
    ['bookings', 'freeNoBasis', { ...granted, fee: 100 }, undefined],
    ['bookings', 'freeNoBasis', { ...granted, freeBasis: 'zarządzenie' }, undefined],
    ['bookings', 'freeNoBasis', { decision: 'granted', applicantKind: 'own' }, undefined],
    ['bookings', 'endsBeforeStart', booked('12:00', '12:00'), 'to'],
    ['bookings', 'endsBeforeStart', booked('12:00', '12:01'), undefined],
    ['events', 'stepLate', { date: '2026-12-01', steps: [{ due: '2026-11-20' }] }, 'steps.due'],
    ['events', 'stepLate', { date: '2026-12-01', steps: [{ due: '2026-11-20', done: true }] }, undefined],
    ['events', 'stepLate', { date: '2026-11-25', steps: [{ before: 5 }] }, 'steps.due'],
    ['events', 'stepLate', { date: '2026-11-25', steps: [{ before: 4 }] }, undefined],
    ['events', 'stepAfterEvent', { date: '2026-12-01', steps: [{ due: '2026-12-02' }] }, 'steps.due'],
    ['events', 'overBudget', { budget: 100, cost: 101 }, 'cost'],
    ['events', 'overBudget', { budget: 100, cost: 100 }, undefined],
    ['patronage', 'commercialGranted', { decision: 'granted', commercial: true }, 'commercial'],
    ['patronage', 'commercialGranted', { decision: 'granted', collection: true }, 'collection'],
    ['patronage', 'commercialGranted', { decision: 'refused', commercial: true }, undefined],
  ])('%s: %s of %j', (register, check, values, field) => {
    expect(oddityOf(register, check, { a: values }, { h: { capacity: 60 } })['a']?.field).toBe(field)
  })

  it('an organiser who owes the report on an earlier event', () => {
    const earlier = { applicant: 'Most', date: '2026-05-17', appliedOn: '2026-04-01', decision: 'granted' }
    const now = { applicant: 'MOST', date: '2026-12-17', appliedOn: '2026-11-02', decision: 'waiting' }
    expect(Object.keys(oddityOf('patronage', 'noEarlierReport', { a: earlier, b: now }))).toEqual(['b'])
    expect(oddityOf('patronage', 'noEarlierReport', { a: { ...earlier, reportOn: '2026-05-20' }, b: now })).toEqual({})
  })

  it('one event with two applications, and two events in one hall on a day', () => {
    const same = { event: 'Bieg', date: '2026-05-17' }
    expect(Object.keys(oddityOf('patronage', 'sameEvent', { a: same, b: { ...same, event: 'bieg' } }))).toHaveLength(2)
    const there = { room: hall(), date: '2026-05-17' }
    expect(Object.keys(oddityOf('events', 'sameDayHall', { a: there, b: there, c: { date: '2026-05-17' } }))).toEqual([
      'a',
      'b',
    ])
  })
})
