import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { readingOf } from '../clocksByHand'

// By hand, over Sundays and holidays. B moves to the next working day, C stands on any day.
describe('clocks around a meeting', () => {
  it.each<[string, string, Values, string, string | undefined]>([
    // Friday the 18th + 7 = Christmas Day, which keeps nobody from meeting.
    [
      'a session asked for',
      'extraordinary',
      { date: '2026-12-24', motionOn: '2026-12-18' },
      '2026-12-20',
      '2026-12-25 running',
    ],
    [
      'a session asked for, too late',
      'extraordinary',
      { motionOn: '2026-11-02', date: '2026-11-10' },
      '2026-11-12',
      '2026-11-09 metLate',
    ],
    // 7 days back from Friday the 8th of January: New Year.
    ['notice before a session', 'notice', { date: '2027-01-08' }, '2026-12-20', '2027-01-01 running'],
    [
      'notice sent in time',
      'notice',
      { date: '2027-01-08', noticeOn: '2026-12-30' },
      '2027-01-05',
      '2027-01-01 metInTime',
    ],
    ['no notice of what was called off', 'notice', { date: '2027-01-08', cancelled: true }, '2026-12-20', undefined],
    // Wednesday + 3 = Saturday the 26th, a holiday; Sunday; Monday.
    ['votes by name', 'rollCalls', { date: '2026-12-23' }, '2026-12-29', '2026-12-28 late'],
    // Thursday + 3 = Sunday.
    ['votes by name over New Year', 'rollCalls', { date: '2026-12-31' }, '2027-01-02', '2027-01-04 soon'],
    // 14 days from the 28th of October: Independence Day.
    ['minutes', 'minutes', { date: '2026-10-28' }, '2026-11-02', '2026-11-12 running'],
    // 14 days from the 17th of April: Friday the 1st of May, a weekend with a holiday, Monday.
    [
      'minutes over the first days of May',
      'minutes',
      { date: '2026-04-17', minutesReadyOn: '2026-05-04' },
      '2026-05-10',
      '2026-05-04 metInTime',
    ],
    ['no minutes before it was held', 'minutes', { date: '2026-11-20' }, '2026-11-01', undefined],
  ])('%s', (_, clock, values, today, reading) => {
    expect(readingOf('meetings', clock, values, today)).toBe(reading)
  })
})

describe('clocks of a mandate', () => {
  const council = { endDecidedBy: 'council' }
  it.each<[string, string, Values, string, string | undefined]>([
    ['a month for the resolution', 'expiry', { ...council, causeOn: '2026-06-15' }, '2026-06-20', '2026-07-15 running'],
    // The 1st of November is All Saints and a Sunday.
    [
      'a month that ends on a holiday',
      'expiry',
      { ...council, causeOn: '2026-10-01' },
      '2026-11-03',
      '2026-11-02 late',
    ],
    // No 31st in February; the 28th is a Sunday.
    [
      'a month shorter than the day',
      'expiry',
      { ...council, causeOn: '2027-01-31', endActOn: '2027-03-01' },
      '2027-03-05',
      '2027-03-01 metInTime',
    ],
    [
      'the commissioner’s is not the council’s',
      'expiry',
      { endDecidedBy: 'commissioner', causeOn: '2026-10-01' },
      '2026-11-03',
      undefined,
    ],
    // Three months from the 1st of February: the 1st of May, then a weekend.
    [
      'business of a councillor',
      'stopBusiness',
      { oathOn: '2026-02-01', business: true },
      '2026-03-01',
      '2026-05-04 running',
    ],
    ['no business, no clock', 'stopBusiness', { oathOn: '2026-02-01' }, '2026-03-01', undefined],
  ])('%s', (_, clock, values, today, reading) => {
    expect(readingOf('councillors', clock, values, today)).toBe(reading)
  })
})
