import { describe, expect, it } from 'vitest'
import { catalogue } from '#shared/catalogue'
import type { Values } from '#shared/core/values/values'
import { checkOf } from '#shared/engine/health/catalogue'
import { presented, readingOf } from '../clocksByHand'
import { oddityOf } from '../oddities'

const complaint = (receivedOn: string, more: Values = {}): Values => ({
  kind: 'complaint',
  subject: 'odmowa sali',
  against: 'unitHead',
  receivedOn,
  ...more,
})

describe('who settles a complaint', () => {
  it.each<[Values, string | undefined]>([
    [{ kind: 'complaint', against: 'mayor' }, 'council'],
    [{ kind: 'complaint', against: 'unitHead', task: 'own' }, 'council'],
    [{ kind: 'complaint', against: 'unitHead', task: 'delegated' }, 'voivode'],
    [{ kind: 'unclear', against: 'mayor', task: 'delegated' }, 'voivode'],
    [{ kind: 'complaint', against: 'council' }, 'voivode'],
    [{ kind: 'complaint', against: 'council', finance: true }, 'rio'],
    [{ kind: 'complaint', against: 'employee' }, 'mayor'],
    [{ kind: 'complaint', against: 'other' }, 'other'],
    [{ kind: 'motion', against: 'council' }, 'bySubject'],
    [{ kind: 'complaint', against: 'employee', competentBody: 'council' }, 'council'],
    [{ kind: 'complaint' }, undefined],
  ])('of %j is %s', (values, body) => {
    expect(presented('complaints', values, '2026-03-02').derived['competent']).toBe(body)
  })
})

// Counted by hand from the calendar of the fact sheets.
describe('deadlines of complaints', () => {
  it.each<[string, string, Values, string, string | undefined]>([
    ['a month', 'settle', complaint('2026-03-02'), '2026-03-10', '2026-04-02 running'],
    [
      'a month, met at the session',
      'settle',
      complaint('2026-03-02', { settledOn: '2026-03-26' }),
      '2026-04-10',
      '2026-04-02 metInTime',
    ],
    ['over Christmas Eve to Monday', 'settle', complaint('2026-11-24'), '2026-12-29', '2026-12-28 late'],
    ['over New Year', 'settle', complaint('2026-12-01'), '2026-12-10', '2027-01-04 running'],
    ['to the end of a short month, a Sunday', 'settle', complaint('2027-01-31'), '2027-02-01', '2027-03-01 running'],
    [
      'none once it was extended',
      'settle',
      complaint('2026-06-30', { extendedTo: '2026-08-10' }),
      '2026-08-01',
      undefined,
    ],
    [
      'none once it was passed on',
      'settle',
      complaint('2026-06-30', { passedOn: '2026-07-01' }),
      '2026-08-01',
      undefined,
    ],
    [
      'none where another body settles it',
      'settle',
      complaint('2026-06-30', { against: 'council' }),
      '2026-07-01',
      undefined,
    ],
    [
      'the day that was told',
      'extended',
      complaint('2026-06-30', { extendedTo: '2026-08-10' }),
      '2026-08-05',
      '2026-08-10 soon',
    ],
    [
      'the day that was told, a holiday on Saturday',
      'extended',
      complaint('2026-06-30', { extendedTo: '2026-08-15' }),
      '2026-08-01',
      '2026-08-17 running',
    ],
    [
      'seven days to pass it on',
      'pass',
      complaint('2026-04-01', { against: 'council', passedOn: '2026-04-07' }),
      '2026-04-20',
      '2026-04-08 metInTime',
    ],
    [
      'seven days over Christmas',
      'pass',
      complaint('2026-12-17', { against: 'council' }),
      '2026-12-18',
      '2026-12-28 running',
    ],
    ['nothing to pass on where the council settles it', 'pass', complaint('2026-04-01'), '2026-04-02', undefined],
    [
      'fourteen days to tell a deputy',
      'forwarderNotice',
      complaint('2027-05-13', { forwardedBy: 'deputy' }),
      '2027-05-14',
      '2027-05-28 running',
    ],
    [
      'fourteen days over Christmas',
      'forwarderNotice',
      complaint('2026-12-10', { forwardedBy: 'councillor' }),
      '2026-12-27',
      '2026-12-28 soon',
    ],
    [
      'no such term of editors',
      'forwarderNotice',
      complaint('2026-12-10', { forwardedBy: 'editors' }),
      '2026-12-27',
      undefined,
    ],
    [
      'a week for the notice',
      'notice',
      complaint('2026-03-02', { settledOn: '2026-03-26', outcome: 'unjustified', noticeOn: '2026-03-30' }),
      '2026-04-10',
      '2026-04-02 metInTime',
    ],
  ])('%s', (_, clock, values, today, reading) => {
    expect(readingOf('complaints', clock, values, today)).toBe(reading)
  })

  it.each<[Values, string | undefined]>([
    [complaint('2026-03-02'), '2026-04-02'],
    [complaint('2026-03-02', { settledOn: '2026-03-26', outcome: 'unjustified' }), '2026-04-02'],
    [complaint('2026-06-30', { extendedTo: '2026-08-10' }), '2026-08-10'],
    [complaint('2026-12-17', { against: 'council' }), '2026-12-28'],
  ])('stand in the printed register: %j', (values, day) => {
    expect(presented('complaints', values, '2026-12-30').derived['settleBy']).toBe(day)
  })

  it('are met by the act of the council', () => {
    const act = { act: [{ record: 'xii', written: 'XII/3/26' }] }
    const others = { xii: { date: '2026-03-26' } }
    expect(readingOf('complaints', 'settle', complaint('2026-03-02', act), '2026-04-10', others)).toBe(
      '2026-04-02 metInTime',
    )
  })
})

describe('where a complaint stands', () => {
  const committee = [{ record: 'k', written: 'Komisja Skarg, Wniosków i Petycji' }]
  it.each<[string, Values]>([
    ['received', complaint('2026-03-02')],
    ['inCommittee', complaint('2026-03-02', { committee })],
    ['onSession', complaint('2026-03-02', { committee, session: [{ record: 's', written: 'XII' }] })],
    ['toNotify', complaint('2026-03-02', { settledOn: '2026-03-26', outcome: 'unjustified' })],
    ['closed', complaint('2026-03-02', { settledOn: '2026-03-26', outcome: 'unjustified', noticeOn: '2026-03-30' })],
    ['closed', complaint('2026-03-02', { settledOn: '2026-03-26', outcome: 'unjustified', anonymous: true })],
    ['closed', complaint('2026-03-02', { outcome: 'leftUnexamined' })],
    ['toPass', complaint('2026-04-01', { against: 'council' })],
    ['passed', complaint('2026-04-01', { against: 'council', passedOn: '2026-04-07' })],
  ])('%s', (status, values) => {
    expect(presented('complaints', values, '2026-04-10').derived['status']).toBe(status)
  })
})

describe('what is odd about a complaint', () => {
  const session = [{ record: 's', written: 'XII' }]
  const act = [{ record: 'u', written: 'XII/3/26' }]
  const others = { s: { date: '2026-04-30' }, u: { date: '2026-04-30' } }
  it.each<[string, Values, string | undefined]>([
    ['councilJudgesItself', complaint('2026-03-02', { against: 'council', act }), 'act'],
    ['councilJudgesItself', complaint('2026-03-02', { act }), undefined],
    ['lateWithoutNotice', complaint('2026-03-02', { act }), 'settledOn'],
    ['lateWithoutNotice', complaint('2026-03-02', { settledOn: '2026-04-02' }), undefined],
    [
      'lateWithoutNotice',
      complaint('2026-03-02', { act, extendedOn: '2026-04-01', extendedTo: '2026-04-30' }),
      undefined,
    ],
    ['outcomeWithoutAct', complaint('2026-03-02', { outcome: 'justified' }), 'act'],
    ['outcomeWithoutAct', complaint('2026-03-02', { outcome: 'justified', act }), undefined],
    ['outcomeWithoutAct', complaint('2026-03-02', { against: 'employee', outcome: 'justified' }), undefined],
    ['sessionTooLate', complaint('2026-03-02', { session }), 'session'],
    ['sessionTooLate', complaint('2026-04-02', { session }), undefined],
    ['nameInSubject', complaint('2026-03-02', { complainant: 'Jan Wzorek', subject: 'skarga Wzorka' }), undefined],
    ['nameInSubject', complaint('2026-03-02', { complainant: 'Jan Wzorek', subject: 'sprawa p. WZOREK' }), 'subject'],
    ['weakChannel', complaint('2026-03-02', { channel: 'ePuap' }), 'channel'],
    ['weakChannel', complaint('2025-12-31', { channel: 'ePuap' }), undefined],
    ['weakChannel', complaint('2025-12-31', { channel: 'email' }), 'channel'],
    ['noPrivacyNotice', complaint('2026-03-02', { noticeOn: '2026-03-30' }), 'privacyNoticeOn'],
    ['noPrivacyNotice', complaint('2026-03-02', { noticeOn: '2026-03-30', privacyNoticeOn: '2026-03-30' }), undefined],
  ])('%s', (check, values, field) => {
    expect(checkOf(catalogue.of('complaints'), check)).toBeDefined()
    expect(oddityOf('complaints', check, { a: values }, others)['a']?.field).toBe(field)
  })

  it.each<[string, Values, string | undefined]>([
    ['the next session comes after the month', complaint('2026-03-02'), 'session'],
    ['the next session comes in time', complaint('2026-03-31'), undefined],
    ['the month is over, which the term says', complaint('2026-02-02'), undefined],
    ['a notice of the delay went out', complaint('2026-03-02', { extendedOn: '2026-03-20' }), undefined],
    ['another body settles it', complaint('2026-03-02', { against: 'council' }), undefined],
    ['it is settled', complaint('2026-03-02', { settledOn: '2026-03-12', outcome: 'unjustified' }), undefined],
  ])('on no session yet: %s', (_, values, field) => {
    const meetings = {
      past: { date: '2026-03-10' },
      called: { date: '2026-03-25', cancelled: true },
      committee: { date: '2026-03-24', body: [{ record: 'k', written: 'Komisja Skarg' }] },
      k: { kind: 'complaints' },
      next: { date: '2026-04-29' },
    }
    expect(oddityOf('complaints', 'sessionTooLate', { a: values }, meetings, '2026-03-15')['a']?.field).toBe(field)
  })
})
