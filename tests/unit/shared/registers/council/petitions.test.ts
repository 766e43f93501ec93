import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { presented, readingOf } from '../clocksByHand'
import { oddityOf } from '../oddities'

const petition = (receivedOn: string, more: Values = {}): Values => ({
  addressee: 'council',
  subject: 'zakaz fajerwerków',
  receivedOn,
  ...more,
})
const joint = [{ record: 'lead', written: 'P 1/2026' }]

// Counted by hand from the calendar of the fact sheets.
describe('deadlines of petitions', () => {
  it.each<[string, string, Values, string, string | undefined]>([
    ['three months, to Monday', 'settle', petition('2026-01-12'), '2026-03-01', '2026-04-13 running'],
    [
      'anew from the day it was mended',
      'settle',
      petition('2026-08-01', { curedOn: '2026-09-11' }),
      '2026-11-21',
      '2026-12-11 running',
    ],
    [
      'anew from the day another body passed it on',
      'settle',
      petition('2026-01-12', { transferredOn: '2026-02-10' }),
      '2026-03-01',
      '2026-05-11 running',
    ],
    [
      'three days to publish what another body passed on',
      'publish',
      petition('2026-01-12', { transferredOn: '2026-02-10' }),
      '2026-02-10',
      '2026-02-13 running',
    ],
    [
      'anew from the end of waiting, over Christmas',
      'settle',
      petition('2026-07-20', { jointUntil: '2026-09-24' }),
      '2026-11-21',
      '2026-12-28 running',
    ],
    ['to the end of a short month, a Sunday', 'settle', petition('2026-11-30'), '2027-02-27', '2027-03-01 soon'],
    [
      'none once there is a new term',
      'settle',
      petition('2026-01-12', { extendedTo: '2026-06-30' }),
      '2026-05-01',
      undefined,
    ],
    ['the new term', 'extended', petition('2026-01-12', { extendedTo: '2026-06-30' }), '2026-07-01', '2026-06-30 late'],
    ['none of another body', 'settle', petition('2026-01-12', { addressee: 'other' }), '2026-05-01', undefined],
    [
      'thirty days to pass it on, over New Year',
      'pass',
      petition('2026-12-02', { addressee: 'other' }),
      '2026-12-10',
      '2027-01-04 running',
    ],
    [
      'thirty days to call, over Easter',
      'call',
      petition('2026-03-05', { defect: 'other' }),
      '2026-04-07',
      '2026-04-07 soon',
    ],
    ['no call without a name', 'call', petition('2026-03-05', { defect: 'noName' }), '2026-04-07', undefined],
    [
      'fourteen days to mend it',
      'cure',
      petition('2026-04-20', { callServedOn: '2026-05-11' }),
      '2026-05-26',
      '2026-05-25 late',
    ],
    [
      'thirty days to ask the third person, past 11 November',
      'askThird',
      petition('2026-10-12', { inInterestOf: 'third' }),
      '2026-10-20',
      '2026-11-12 running',
    ],
    [
      'three days to publish',
      'publish',
      petition('2026-05-29', { publishedOn: '2026-06-01' }),
      '2026-06-10',
      '2026-06-01 metInTime',
    ],
  ])('%s', (_, clock, values, today, reading) => {
    expect(readingOf('petitions', clock, values, today)).toBe(reading)
  })

  it('keep the earlier start in the explanation', () => {
    const { readings } = presented('petitions', petition('2026-08-01', { curedOn: '2026-09-11' }), '2026-11-21')
    expect(readings.find(({ clock }) => clock.id === 'settle')).toMatchObject({
      start: '2026-09-11',
      startField: 'curedOn',
      replaced: [{ field: 'receivedOn', day: '2026-08-01' }],
    })
  })

  it('are those of the petition it is considered with', () => {
    const lead = petition('2026-07-20', { jointUntil: '2026-09-24' })
    const own = petition('2026-08-10', { joint })
    expect(readingOf('petitions', 'settle', own, '2026-11-21', { lead })).toBe('2026-12-28 running')
    const decided = { lead: { ...lead, decidedOn: '2026-11-05', outcome: 'partly' } }
    expect(readingOf('petitions', 'settle', own, '2026-11-21', decided)).toBe('2026-12-28 metInTime')
    expect(presented('petitions', own, '2026-11-21', decided).derived).toMatchObject({
      result: 'partly',
      status: 'closed',
    })
  })
})

describe('a petition', () => {
  it.each<[string, Values]>([
    ['considered', petition('2026-01-12')],
    ['toCall', petition('2026-01-12', { defect: 'other' })],
    ['waitingCure', petition('2026-01-12', { defect: 'other', calledOn: '2026-01-20' })],
    ['considered', petition('2026-01-12', { defect: 'other', calledOn: '2026-01-20', curedOn: '2026-01-30' })],
    ['leftUnexamined', petition('2026-01-12', { defect: 'noName' })],
    ['waitingOthers', petition('2026-01-12', { jointUntil: '2026-03-20' })],
    ['toNotify', petition('2026-01-12', { decidedOn: '2026-02-26', outcome: 'granted' })],
    ['closed', petition('2026-01-12', { decidedOn: '2026-02-26', outcome: 'granted', noticeOn: '2026-02-27' })],
    ['toPass', petition('2026-01-12', { addressee: 'other' })],
    ['passed', petition('2026-01-12', { addressee: 'other', passedOn: '2026-01-30' })],
  ])('stands as %s', (status, values) => {
    expect(presented('petitions', values, '2026-03-01').derived['status']).toBe(status)
  })

  it('names who filed it only where he agreed', () => {
    const named = (more: Values) =>
      presented('petitions', petition('2026-01-12', { petitioner: 'Jan Wzorek', ...more }), '2026-03-01').derived[
        'namedPetitioner'
      ]
    expect(named({ consentToName: true })).toBe('Jan Wzorek')
    expect(named({ consentToName: false })).toBeUndefined()
    expect(named({})).toBeUndefined()
  })
})

describe('what is odd about a petition', () => {
  const odd = (check: string, values: Readonly<Record<string, Values>>) =>
    Object.entries(oddityOf('petitions', check, values)).map(([id, { field }]) => `${id} ${field ?? ''}`)

  it.each<[string, Readonly<Record<string, Values>>, readonly string[]]>([
    // The first term ends on Monday 13 April, so that the further one may last until 13 July.
    [
      'extendedTooFar',
      {
        a: petition('2026-01-12', { extendedTo: '2026-07-13' }),
        b: petition('2026-01-12', { extendedTo: '2026-07-14' }),
      },
      ['b extendedTo'],
    ],
    [
      'waitsTooLong',
      {
        a: petition('2026-01-12', { jointAnnouncedOn: '2026-02-02', jointUntil: '2026-04-02' }),
        b: petition('2026-01-12', { jointAnnouncedOn: '2026-02-02', jointUntil: '2026-04-03' }),
      },
      ['b jointUntil'],
    ],
    [
      'joinedLate',
      { lead: petition('2026-01-12'), a: petition('2026-02-12', { joint }), b: petition('2026-02-13', { joint }) },
      ['b joint'],
    ],
    [
      'couldBeJoined',
      {
        a: petition('2026-01-12'),
        b: petition('2026-02-10', { subject: 'Zakaz fajerwerków!' }),
        c: petition('2026-05-10'),
      },
      ['a joint', 'b joint'],
    ],
    [
      'decidedLate',
      {
        a: petition('2026-01-12', { decidedOn: '2026-04-13' }),
        b: petition('2026-01-12', { decidedOn: '2026-04-14' }),
      },
      ['b decidedOn'],
    ],
    [
      'namelessConsidered',
      {
        a: petition('2026-01-12', { defect: 'noName', outcome: 'granted' }),
        b: petition('2026-01-12', { defect: 'noName' }),
      },
      ['a outcome'],
    ],
    [
      'noMailAddress',
      { a: petition('2026-01-12', { channel: 'ePuap' }), b: petition('2026-01-12', { channel: 'post' }) },
      ['a email'],
    ],
    [
      'nameInSubject',
      {
        a: petition('2026-01-12', { petitioner: 'Fundacja Cichosza', subject: 'prośba Fundacji Cichosza' }),
        b: petition('2026-01-12', {
          petitioner: 'Fundacja Cichosza',
          subject: 'prośba Fundacji Cichosza',
          consentToName: true,
        }),
      },
      ['a subject'],
    ],
  ])('%s', (check, values, found) => {
    expect(odd(check, values)).toEqual(found)
  })
})
