import { describe, expect, it } from 'vitest'
import { catalogue } from '#shared/catalogue'
import { presenterOf } from '#shared/engine/present/present'
import type { Values } from '#shared/core/values/values'
import { presented, readingOf } from '../clocksByHand'
import { oddityOf } from '../oddities'

const letter = (receivedOn: string, more: Values = {}): Values => ({
  kind: 'letter',
  subject: 'x',
  receivedOn,
  ...more,
})
const sent = (sentOn: string, ...addressees: readonly Record<string, string>[]): Values => ({
  subject: 'x',
  sentOn,
  addressees,
})

// Counted by hand from the calendar of the fact sheets.
describe('deadlines of mail', () => {
  it.each<[string, string, string, Values, string, string | undefined]>([
    [
      'a working day to assign, past the week-end',
      'mailIn',
      'assign',
      letter('2026-10-02'),
      '2026-10-03',
      '2026-10-05 running',
    ],
    ['a month to answer, over Christmas', 'mailIn', 'letter', letter('2026-11-24'), '2026-12-01', '2026-12-28 running'],
    [
      'fourteen days for public information, over Christmas',
      'mailIn',
      'information',
      letter('2026-12-10', { kind: 'information' }),
      '2026-12-12',
      '2026-12-28 running',
    ],
    [
      'none of an invitation',
      'mailIn',
      'letter',
      letter('2026-11-24', { kind: 'invitation' }),
      '2026-12-01',
      undefined,
    ],
    [
      'the day the letter names, a Saturday that stays',
      'mailIn',
      'own',
      letter('2026-11-24', { dueOn: '2026-12-19' }),
      '2026-12-01',
      '2026-12-19 running',
    ],
    ['and then no other', 'mailIn', 'letter', letter('2026-11-24', { dueOn: '2026-12-19' }), '2026-12-01', undefined],
    [
      'three weeks for the proof, over Christmas',
      'mailOut',
      'confirm',
      sent('2026-12-04', { channel: 'registered' }),
      '2026-12-10',
      '2026-12-28 running',
    ],
    [
      'no proof of an ordinary letter',
      'mailOut',
      'confirm',
      sent('2026-12-04', { channel: 'post' }),
      '2026-12-10',
      undefined,
    ],
    [
      'met by the service on the last',
      'mailOut',
      'confirm',
      sent('2026-12-04', { channel: 'registered', servedOn: '2026-12-09' }),
      '2026-12-10',
      '2026-12-28 metInTime',
    ],
    [
      'what was arranged with a visitor',
      'visits',
      'arrangement',
      { date: '2026-11-09', dueOn: '2026-11-23' },
      '2026-11-24',
      '2026-11-23 late',
    ],
    ['a task', 'tasks', 'once', { subject: 'x', dueOn: '2026-12-18' }, '2026-12-16', '2026-12-18 soon'],
    [
      'a task of every week',
      'tasks',
      'weekly',
      { subject: 'x', recurs: 'weekly', from: '2026-11-02', runs: [{ date: '2026-11-09' }] },
      '2026-11-10',
      '2026-11-16 running',
    ],
    [
      'a task of every month that was missed',
      'tasks',
      'monthly',
      { subject: 'x', recurs: 'monthly', from: '2026-09-01', runs: [{ date: '2026-09-15' }] },
      '2026-11-05',
      '2026-10-31 late',
    ],
    [
      'no single term of a task that comes round',
      'tasks',
      'once',
      { subject: 'x', recurs: 'monthly', dueOn: '2026-12-18' },
      '2026-12-16',
      undefined,
    ],
  ])('%s', (_, register, clock, values, today, reading) => {
    expect(readingOf(register, clock, values, today)).toBe(reading)
  })
})

describe('a letter that came', () => {
  const complaint = [{ record: 'c', written: 'S 1/2026' }]
  it.each<[string, Values]>([
    ['toAssign', letter('2026-11-24')],
    ['assigned', letter('2026-11-24', { assignedTo: 'Biuro Rady' })],
    ['toRegister', letter('2026-11-24', { kind: 'complaint' })],
    ['registered', letter('2026-11-24', { kind: 'complaint', complaint })],
    ['answered', letter('2026-11-24', { closedOn: '2026-11-30' })],
  ])('is %s', (status, values) => {
    expect(presented('mailIn', values, '2026-12-01').derived['status']).toBe(status)
  })

  it('is answered by the first letter that answers it', () => {
    const presenter = presenterOf(catalogue.of('mailIn'), { today: '2026-12-10', officeFreeDays: new Set() })
    const answers = ['2026-12-08', '2026-12-03'].map((sentOn) => ({
      register: 'mailOut',
      field: 'answerTo',
      from: { sentOn },
    }))
    expect(presenter.present(letter('2026-11-24'), answers, () => undefined).derived).toMatchObject({
      answeredDay: '2026-12-03',
      status: 'answered',
    })
  })

  it('tells who sent it only of institutions', () => {
    const named = (senderKind?: string) =>
      presented(
        'mailIn',
        letter('2026-11-24', { sender: 'Jan Wzorek', ...(senderKind === undefined ? {} : { senderKind }) }),
        '2026-12-01',
      ).derived['publicSender']
    expect(named('office')).toBe('Jan Wzorek')
    expect(named('person')).toBeUndefined()
    expect(named()).toBeUndefined()
  })
})

describe('a letter that went', () => {
  it.each<[string, Values, string, string | undefined]>([
    ['served', sent('2026-11-02', { channel: 'eDelivery', servedOn: '2026-11-05' }), '2026-11-20', '2026-11-05'],
    ['served unread after fourteen days', sent('2026-11-02', { channel: 'eDelivery' }), '2026-11-16', '2026-11-16'],
    ['not yet unread for fourteen days', sent('2026-11-02', { channel: 'eDelivery' }), '2026-11-15', undefined],
    [
      'served on the last of two',
      sent(
        '2026-11-02',
        { channel: 'eDelivery', servedOn: '2026-11-05' },
        { channel: 'registered', servedOn: '2026-11-09' },
      ),
      '2026-11-20',
      '2026-11-09',
    ],
    [
      'not while one is missing',
      sent('2026-11-02', { channel: 'eDelivery', servedOn: '2026-11-05' }, { channel: 'registered' }),
      '2026-11-20',
      undefined,
    ],
  ])('is %s', (_, values, today, day) => {
    expect(presented('mailOut', values, today).derived['servedDay']).toBe(day)
  })
})

describe('what is odd about mail', () => {
  it.each<[string, string, Values, string | undefined]>([
    ['mailIn', 'notRegistered', letter('2026-11-24', { kind: 'petition' }), 'petition'],
    ['mailIn', 'notRegistered', letter('2026-11-24'), undefined],
    ['mailIn', 'weakChannel', letter('2026-01-02', { channel: 'ePuap' }), 'channel'],
    ['mailIn', 'weakChannel', letter('2025-12-31', { channel: 'ePuap' }), undefined],
    ['mailIn', 'weakChannel', letter('2026-01-02', { channel: 'ePuap', kind: 'petition' }), undefined],
    [
      'mailIn',
      'nameInSubject',
      letter('2026-01-02', { senderKind: 'person', sender: 'Jan Wzorek', subject: 'skarga, J. Wzorek' }),
      'subject',
    ],
    [
      'mailIn',
      'nameInSubject',
      letter('2026-01-02', { senderKind: 'office', sender: 'Sąd', subject: 'Sąd' }),
      undefined,
    ],
    [
      'mailOut',
      'answerBeforeReceipt',
      { ...sent('2026-01-02'), answerTo: [{ record: 'in', written: '1/2026' }] },
      'answerTo',
    ],
    [
      'mailOut',
      'answerBeforeReceipt',
      { ...sent('2026-01-05'), answerTo: [{ record: 'in', written: '1/2026' }] },
      undefined,
    ],
    ['mailOut', 'noAddressee', sent('2026-01-05'), 'addressees'],
    ['visits', 'personInTopic', { topic: 'sprawa Wzorek', person: 'Jan Wzorek' }, 'topic'],
    ['visits', 'noProtocol', { topic: 'hałas', kind: 'complaint' }, 'complaint'],
    ['tasks', 'doneUnprepared', { subject: 'x', doneOn: '2026-01-05', steps: [{ step: 'a' }] }, 'steps.done'],
    ['tasks', 'noDay', { subject: 'x', recurs: 'weekly' }, 'from'],
    ['tasks', 'noDay', { subject: 'x' }, 'dueOn'],
  ])('%s: %s of %j', (register, check, values, field) => {
    expect(oddityOf(register, check, { a: values }, { in: { receivedOn: '2026-01-05' } })['a']?.field).toBe(field)
  })

  it('one number of an item twice', () => {
    const two = {
      a: sent('2026-01-05', { proof: 'R 1' }),
      b: sent('2026-01-06', { proof: 'R 1' }),
      c: sent('2026-01-06', { proof: 'R 2' }),
    }
    expect(Object.keys(oddityOf('mailOut', 'sameProof', two))).toEqual(['a', 'b'])
  })
})
