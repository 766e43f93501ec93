import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { presented, readingOf } from '../clocksByHand'
import { oddityOf } from '../oddities'

const noticed = { bipOn: '2026-12-04', boardOn: '2026-12-04', wwwOn: '2026-12-07' }
const resulted = { resultsBip: '2026-10-12', resultsBoard: '2026-10-13', resultsWww: '2026-10-12' }
const granted = { outcome: 'granted' }

// Counted by hand: 15 August 2026 is a Saturday and a holiday, 31 May 2026 a Sunday, 11 November 2026 a Wednesday.
describe('deadlines of the act on public benefit activity', () => {
  it.each<[string, string, Values, string, string | undefined]>([
    ['programmes', 'adopt', { firstDay: '2027-01-01' }, '2026-06-02', '2026-11-30 running'],
    ['programmes', 'adopt', { firstDay: '2027-01-01', adoptedOn: '2026-11-26' }, '2026-12-02', '2026-11-30 metInTime'],
    ['programmes', 'adopt', { firstDay: '2027-01-01' }, '2026-12-01', '2026-11-30 late'],
    ['programmes', 'report', { lastDay: '2025-12-31' }, '2026-02-02', '2026-05-31 running'],
    ['programmes', 'report', { lastDay: '2025-12-31', reportOn: '2026-06-01' }, '2026-06-02', '2026-05-31 metLate'],
    ['calls', 'announce', { announcedOn: '2026-12-04', ...noticed }, '2026-12-08', '2026-12-07 metInTime'],
    ['calls', 'announce', { announcedOn: '2026-12-04', bipOn: '2026-12-04' }, '2026-12-08', '2026-12-07 late'],
    ['calls', 'choose', { chooseBy: '2027-01-10' }, '2026-12-08', '2027-01-10 running'],
    ['calls', 'choose', { chooseBy: '2027-01-10', annulledOn: '2026-12-30' }, '2026-12-30', undefined],
    ['calls', 'results', { chosenOn: '2026-11-06' }, '2026-11-06', '2026-11-09 running'],
    ['calls', 'contracts', { chosenOn: '2026-10-12' }, '2026-10-13', '2026-11-12 running'],
    ['calls', 'reasons', { chosenOn: '2026-10-12', ...resulted }, '2026-10-14', '2026-11-12 running'],
    ['calls', 'reasons', { chosenOn: '2026-10-12', resultsBip: '2026-10-12' }, '2026-10-14', undefined],
    ['offers', 'initiative', { ownInitiative: true, receivedOn: '2026-10-11' }, '2026-10-12', '2026-11-12 running'],
    ['offers', 'initiative', { receivedOn: '2026-10-11' }, '2026-10-12', undefined],
    // Fact sheet §13: a task until 15 December 2026 is reported on by 14 January 2027.
    ['offers', 'report', { ...granted, to: '2026-12-15' }, '2026-12-20', '2027-01-14 running'],
    ['offers', 'report', { ...granted, to: '2026-07-16' }, '2026-07-20', '2026-08-17 running'],
    ['offers', 'report', { outcome: 'reserve', to: '2026-12-15' }, '2026-12-20', undefined],
    ['offers', 'settle', { ...granted, reportOn: '2026-10-12' }, '2026-10-13', '2026-11-12 running'],
    ['offers', 'refund', { ...granted, refundDue: '2026-11-14' }, '2026-11-02', '2026-11-16 running'],
    ['consultations', 'opinion', { kind: 'programme', servedOn: '2026-10-05' }, '2026-10-06', '2026-10-19 running'],
    ['consultations', 'opinion', { kind: 'strategy', servedOn: '2026-10-28' }, '2026-11-02', '2026-11-12 running'],
    ['consultations', 'opinion', { kind: 'localAct', servedOn: '2026-10-28' }, '2026-11-02', undefined],
    [
      'consultations',
      'other',
      { kind: 'localAct', servedOn: '2026-10-05', dueOn: '2026-10-17' },
      '2026-10-06',
      '2026-10-19 running',
    ],
    [
      'consultations',
      'other',
      { kind: 'programme', servedOn: '2026-10-05', dueOn: '2026-10-17' },
      '2026-10-06',
      undefined,
    ],
    ['consultations', 'answer', { kind: 'position', servedOn: '2026-10-12' }, '2026-10-13', '2026-11-12 running'],
    ['consultations', 'report', { openTo: '2026-10-12' }, '2026-10-13', '2026-11-12 running'],
  ])('%s: %s of %j', (register, clock, values, today, reading) => {
    expect(readingOf(register, clock, values, today)).toBe(reading)
  })
})

describe('what is computed', () => {
  it.each<[string, Values, string, string | number | undefined]>([
    ['calls', noticed, 'lastNotice', '2026-12-07'],
    ['calls', { bipOn: '2026-12-04' }, 'lastNotice', undefined],
    ['calls', {}, 'state', 'prepared'],
    ['calls', { ...noticed, closesOn: '2026-12-28' }, 'state', 'open'],
    ['calls', { ...noticed, closesOn: '2026-12-09' }, 'state', 'assessed'],
    ['calls', { chosenOn: '2026-12-09' }, 'state', 'decided'],
    ['calls', { chosenOn: '2026-12-09', annulledOn: '2026-12-10' }, 'state', 'annulled'],
    ['offers', { asked: 100, ownMoney: 20, inKind: 5 }, 'total', 125],
    ['offers', { scores: [{ points: 45 }, { points: 42 }] }, 'pointsSum', '87'],
    ['offers', { ...granted, granted: 100, spent: 96 }, 'toReturn', 4],
    ['offers', { ...granted, granted: 100, spent: 100 }, 'toReturn', undefined],
  ])('%s %j: %s', (register, values, field, expected) => {
    expect(presented(register, values, '2026-12-10').values[field]).toBe(expected)
  })
})

const led = (record: string) => [{ record, written: record }]
const others = { call: { closesOn: '2026-12-28' }, gone: { state: 'struckOff' } }
const eleven = [
  'goals',
  'principles',
  'scope',
  'forms',
  'priorities',
  'period',
  'manner',
  'money',
  'assessment',
  'making',
  'commissions',
]

describe('what is odd', () => {
  it.each<[string, string, Values, string | undefined]>([
    ['programmes', 'contentMissing', { adoptedOn: '2026-11-26', content: eleven.slice(1) }, 'content'],
    ['programmes', 'contentMissing', { adoptedOn: '2026-11-26', content: eleven }, undefined],
    ['programmes', 'contentMissing', { adoptedOn: '2026-11-26', span: 'longer' }, undefined],
    ['programmes', 'noOpinion', { adoptedOn: '2026-11-26' }, 'opinion'],
    ['programmes', 'reportNotPublished', { reportOn: '2026-05-26' }, 'publishedOn'],
    ['calls', 'noticeIncomplete', { bipOn: '2026-12-04', content: ['kind'] }, 'content'],
    ['calls', 'noDeclaration', { metOn: '2026-12-04', commission: [{ person: 'x' }] }, 'commission.declaredOn'],
    ['calls', 'overPool', { amount: 1, granted: 2 }, 'granted'],
    ['offers', 'lateOffer', { call: led('call'), receivedOn: '2026-12-29' }, 'receivedOn'],
    ['offers', 'lateOffer', { call: led('call'), receivedOn: '2026-12-28' }, undefined],
    ['offers', 'lateOffer', { call: led('call'), receivedOn: '2026-12-29', outcome: 'rejected' }, undefined],
    ['offers', 'grantedNoContract', { ...granted, reportOn: '2026-12-29' }, 'contract'],
    ['offers', 'grantedNoContract', { ...granted, tranches: [{ paidOn: '2026-12-29' }] }, 'contract'],
    ['offers', 'grantedNoContract', granted, undefined],
    ['offers', 'grantedMoreThanAsked', { asked: 1, granted: 2 }, 'granted'],
    ['offers', 'tooLong', { from: '2026-01-01', to: '2031-01-01' }, 'to'],
    ['offers', 'tooLong', { from: '2026-01-01', to: '2030-12-31' }, undefined],
    ['offers', 'struckOff', { ...granted, ngo: led('gone') }, 'ngo'],
    ['offers', 'struckOff', { ngo: led('gone') }, undefined],
    ['consultations', 'remarkUnanswered', { openTo: '2026-10-12', comments: [{ text: 'x' }] }, 'comments'],
    ['consultations', 'remarkUnanswered', { openTo: '2026-12-12', comments: [{ text: 'x' }] }, undefined],
    ['consultations', 'notAttached', { kind: 'programme', opinionOn: '2026-10-12' }, 'attached'],
    ['consultations', 'noDue', { kind: 'localAct', body: led('b') }, 'dueOn'],
    ['consultations', 'noDue', { kind: 'programme', body: led('b') }, undefined],
  ])('%s: %s of %j', (register, check, values, field) => {
    expect(oddityOf(register, check, { a: values }, others)['a']?.field).toBe(field)
  })

  // Fact sheet §13: the last notice on 7 December 2026, so that offers are taken at least until 28 December.
  it.each<[string, string, Values, boolean]>([
    ['calls', 'offers', { ...noticed, closesOn: '2026-12-27' }, true],
    ['calls', 'offers', { ...noticed, closesOn: '2026-12-28' }, false],
    ['offers', 'partial', { servedOn: '2026-10-05', partialDue: '2026-11-03' }, true],
    ['offers', 'partial', { servedOn: '2026-10-05', partialDue: '2026-11-04' }, false],
    ['smallGrants', 'remarksFirst', { ...noticed, contractOn: '2026-12-14' }, true],
    ['smallGrants', 'remarksFirst', { ...noticed, contractOn: '2026-12-15' }, false],
    ['publications', 'court', { courtOn: '2026-10-05', publishedOn: '2026-11-03' }, true],
  ])('%s: %s too early in %j: %s', (register, window, values, isEarly) => {
    expect(Object.keys(oddityOf(register, `window:${window}`, { a: values })).length > 0).toBe(isEarly)
  })
})
