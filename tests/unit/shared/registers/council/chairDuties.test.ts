import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { presented, readingOf } from '../clocksByHand'
import { oddityOf } from '../oddities'

const duty = (kind: string, eventOn: string, more: Values = {}): Values => ({ kind, subject: 'x', eventOn, ...more })

// Counted by hand from the calendar of the fact sheets.
describe('deadlines of the chair', () => {
  it.each<[string, string, Values, string, string | undefined]>([
    [
      'forty-eight hours',
      'obstacle',
      { kind: 'obstacle', learntAt: '2026-12-08T11:30:00.000Z' },
      '2026-12-11',
      '2026-12-10 late',
    ],
    [
      'seven days over Christmas',
      'mandateExpired',
      duty('mandateExpired', '2026-12-17'),
      '2026-12-18',
      '2026-12-28 running',
    ],
    [
      'fourteen days over Christmas',
      'oathSession',
      duty('oathSession', '2026-12-10'),
      '2026-12-18',
      '2026-12-28 running',
    ],
    [
      'three months over Christmas',
      'newCouncil',
      duty('youthCouncil', '2026-09-24'),
      '2026-11-01',
      '2026-12-28 running',
    ],
    [
      'thirty days over New Year',
      'question',
      duty('councilQuestion', '2026-12-02'),
      '2026-12-10',
      '2027-01-04 running',
    ],
    ['three months to a Sunday', 'initiative', duty('initiative', '2026-10-31'), '2026-12-10', '2027-02-01 running'],
    [
      'thirty days past 11 November',
      'opinion',
      duty('opinion', '2026-10-12', { doneOn: '2026-11-12' }),
      '2026-12-10',
      '2026-11-12 metInTime',
    ],
    ['the next day, past All Saints', 'copies', duty('publicOrder', '2026-10-30'), '2026-10-31', '2026-11-02 running'],
    [
      '30 June, owed from the start',
      'petitionsInformation',
      { kind: 'petitionsInformation', from: '2026-01-01' },
      '2026-07-01',
      '2026-06-30 late',
    ],
    [
      '30 June again once it was met',
      'petitionsInformation',
      { kind: 'petitionsInformation', from: '2026-01-01', done: [{ date: '2026-06-18' }] },
      '2027-02-01',
      '2027-06-30 running',
    ],
    [
      '30 October, a Saturday that stays',
      'assetInformation',
      { kind: 'assetInformation', from: '2027-01-01' },
      '2027-02-01',
      '2027-10-30 running',
    ],
    ['the day of the office', 'own', { kind: 'own', dueOn: '2026-12-18' }, '2026-12-10', '2026-12-18 soon'],
    ['none of another kind', 'opinion', duty('initiative', '2026-10-12'), '2026-10-20', undefined],
  ])('%s', (_, clock, values, today, reading) => {
    expect(readingOf('chairDuties', clock, values, today)).toBe(reading)
  })

  it('say which working day lies before a free one', () => {
    const values = { kind: 'assetInformation', from: '2027-01-01' }
    const [reading] = presented('chairDuties', values, '2027-02-01').readings
    expect(reading?.fallsOn?.workingDayBefore).toBe('2027-10-29')
  })
})

describe('a duty', () => {
  it.each<[string, Values]>([
    ['open', duty('opinion', '2026-10-12')],
    ['done', duty('opinion', '2026-10-12', { doneOn: '2026-11-12' })],
    ['open', { kind: 'obstacle', learntAt: '2026-12-08T11:30:00.000Z' }],
    ['done', { kind: 'obstacle', learntAt: '2026-12-08T11:30:00.000Z', toldAt: '2026-12-09T11:30:00.000Z' }],
    ['yearly', { kind: 'assetInformation', from: '2026-01-01' }],
    ['done', { kind: 'assetInformation', from: '2020-01-01', until: '2024-05-01' }],
  ])('stands as %s: %j', (status, values) => {
    expect(presented('chairDuties', values, '2026-12-10').derived['status']).toBe(status)
  })

  it.each<[Values, string | undefined]>([
    [{ kind: 'obstacle' }, 'learntAt'],
    [{ kind: 'own' }, 'dueOn'],
    [{ kind: 'petitionsInformation' }, 'from'],
    [{ kind: 'opinion' }, 'eventOn'],
    [duty('opinion', '2026-10-12'), undefined],
  ])('without a start reminds nobody: %j', (values, field) => {
    expect(oddityOf('chairDuties', 'noStart', { a: values })['a']?.field).toBe(field)
  })

  it('of one mover comes again not before six months after the refusal', () => {
    const again = (eventOn: string) => duty('seniorsCouncil', eventOn, { refusedOn: '2026-03-10' })
    expect(
      Object.keys(oddityOf('chairDuties', 'window:again', { a: again('2026-09-09'), b: again('2026-09-11') })),
    ).toEqual(['a'])
  })
})
