import { describe, expect, it } from 'vitest'
import { catalogue } from '#shared/catalogue'
import type { Values } from '#shared/core/values/values'
import { isTransferred, transferRow } from '#shared/engine/documents/transfers'
import { presented, readingOf } from './clocksByHand'
import { oddityOf } from './oddities'

/** Three members of a team, one of them of an organisation. */
const seats = [
  { person: 'Anna Nowak', side: 'ngo', from: '2024-03-01' },
  { person: 'Jan Nowy', side: 'council', from: '2024-03-01' },
  { person: 'Ewa Nowa', side: 'executive', from: '2024-03-01' },
] as const
/** So many meetings in a row the first of them missed. */
const missed = (times: number) => [
  { date: '2026-01-12', absent: [] },
  ...Array.from({ length: times }, (_, at) => ({ date: `2026-0${at + 2}-12`, absent: ['anna nowak'] })),
]

// Counted by hand from the calendar: 24, 25, 26 December, 1 and 6 January are free; 11 November too.
describe('deadlines of the daily service', () => {
  it.each<[string, string, Values, string, string | undefined]>([
    ['unitMatters', 'answer', { receivedOn: '2026-11-24', kind: 'motion' }, '2026-11-25', '2026-12-28 running'],
    [
      'unitMatters',
      'answer',
      { receivedOn: '2026-11-24', kind: 'motion', dueOn: '2026-12-01' },
      '2026-11-25',
      undefined,
    ],
    ['unitMatters', 'answer', { receivedOn: '2026-11-24', kind: 'notice' }, '2026-11-25', undefined],
    ['unitMatters', 'fundCheck', { receivedOn: '2026-09-25', kind: 'fund' }, '2026-09-26', '2026-10-02 running'],
    ['unitMatters', 'fundCheck', { receivedOn: '2026-09-26', kind: 'fund' }, '2026-09-28', '2026-10-05 running'],
    ['unitMatters', 'fundCouncil', { upheldOn: '2026-10-08', kind: 'fund' }, '2026-10-09', '2026-11-09 running'],
    ['webChanges', 'usual', { receivedOn: '2026-12-22' }, '2026-12-22', '2026-12-29 running'],
    ['webChanges', 'publish', { dueOn: '2026-11-28' }, '2026-11-21', '2026-11-28 running'],
    ['subscribers', 'erase', { unsubscribedOn: '2026-11-10' }, '2026-11-10', '2026-11-12 running'],
    ['adOffers', 'answer', { receivedOn: '2026-12-11' }, '2026-12-12', '2026-12-28 running'],
    ['localInitiatives', 'decide', { receivedOn: '2026-11-26' }, '2026-11-27', '2026-12-28 running'],
    ['volunteers', 'insure', { from: '2026-12-12', to: '2026-12-13' }, '2026-11-21', '2026-12-12 running'],
    ['volunteers', 'insure', { from: '2026-12-12', to: '2027-02-13' }, '2026-11-21', undefined],
    ['workshops', 'settle', { date: '2026-12-18', to: '2026-12-19' }, '2026-12-20', '2026-12-28 running'],
    ['teams', 'create', { kind: 'council', motionOn: '2026-10-26' }, '2026-11-21', '2026-12-28 running'],
    ['teams', 'create', { kind: 'working', motionOn: '2026-10-26' }, '2026-11-21', undefined],
    // The term of three years ends on 28 February 2027; three months before it.
    ['teams', 'nextTerm', { kind: 'council', createdOn: '2024-03-01' }, '2026-11-02', '2026-11-28 soon'],
    ['teams', 'nextTerm', { kind: 'working', createdOn: '2024-03-01' }, '2026-11-02', undefined],
    ['teams', 'quarter', { kind: 'council', createdOn: '2026-10-05' }, '2026-11-02', '2026-12-31 running'],
    ['teams', 'minutes', { meetings: [{ date: '2026-12-18' }] }, '2026-12-20', '2026-12-28 running'],
    // Five working days from Friday 6 November: the 11th is free.
    ['infoNotes', 'read', { sentTo: [{ date: '2026-11-06' }] }, '2026-11-07', '2026-11-16 running'],
    ['infoNotes', 'source', { deadlineOn: '2026-12-05' }, '2026-11-21', '2026-12-05 soon'],
    ['chairDuties', 'villageFund', { kind: 'villageFund', from: '2027-01-01' }, '2027-01-05', '2027-03-31 running'],
  ])('%s: %s of %j', (register, clock, values, today, reading) => {
    expect(readingOf(register, clock, values, today)).toBe(reading)
  })
})

describe('what is computed', () => {
  it.each<[string, Values, string, string | undefined]>([
    ['volunteers', { from: '2026-12-01', to: '2026-12-30' }, 'days', '30'],
    ['localInitiatives', { scores: [{ points: 8 }, { points: 9 }] }, 'total', '17'],
    ['localInitiatives', { lent: [{ backOn: '2026-11-02' }, { what: 'x' }] }, 'returnedOn', undefined],
    ['localInitiatives', { lent: [{ backOn: '2026-11-02' }, { backOn: '2026-10-02' }] }, 'returnedOn', '2026-11-02'],
    ['workshops', { attendance: [{ name: 'a' }, { name: 'b' }] }, 'came', '2'],
    ['subscribers', { mail: 'a@b.example' }, 'status', 'noConsent'],
    ['teams', { kind: 'council', createdOn: '2024-03-01' }, 'termEnd', '2027-02-28'],
    ['teams', { kind: 'consultative', createdOn: '2024-03-01', years: 2 }, 'status', 'ended'],
    ['teams', { kind: 'council', createdOn: '2024-03-01', members: seats }, 'seats', '3, w tym organizacje: 1'],
    ['infoNotes', { sentTo: [{ department: 'A', date: '2026-11-02' }, { department: 'B' }] }, 'unread', 'A'],
  ])('%s %j: %s', (register, values, field, expected) => {
    expect(presented(register, values, '2026-11-21').values[field]).toBe(expected)
  })
})

describe('what is odd', () => {
  it.each<[string, string, Values, string | undefined]>([
    ['unitMatters', 'lateApplication', { kind: 'fund', receivedOn: '2026-10-01' }, 'receivedOn'],
    ['unitMatters', 'lateApplication', { kind: 'fund', receivedOn: '2026-09-30' }, undefined],
    ['unitMatters', 'rejectedLate', { receivedOn: '2026-09-01', rejectedOn: '2026-09-14' }, 'rejectedOn'],
    ['webChanges', 'bipIncomplete', { places: ['bip'], doneOn: '2026-11-02', author: 'x' }, 'enteredBy'],
    ['webChanges', 'bipIncomplete', { places: ['www'], doneOn: '2026-11-02' }, undefined],
    ['subscribers', 'mailShape', { mail: 'a(at)b.pl' }, 'mail'],
    ['subscribers', 'noConsentDay', { mail: 'a@b.pl' }, 'consentOn'],
    ['adOffers', 'takenNoContract', { decision: 'taken' }, 'contract'],
    ['localInitiatives', 'grantedNoAgreement', { decision: 'granted', cost: 1 }, 'agreementOn'],
    ['volunteers', 'longNotWritten', { from: '2026-01-01', to: '2026-01-31' }, 'written'],
    ['volunteers', 'longNotWritten', { from: '2026-01-01', to: '2026-01-30' }, undefined],
    ['volunteers', 'minorNoConsent', { from: '2026-11-20', birthDay: '2008-11-21' }, 'guardian'],
    ['volunteers', 'minorNoConsent', { from: '2026-11-21', birthDay: '2008-11-21' }, undefined],
    ['teams', 'fewMovers', { kind: 'council', motionNgos: 4 }, 'motionNgos'],
    ['teams', 'fewMovers', { kind: 'council', motionNgos: 5 }, undefined],
    ['teams', 'ngoMinority', { kind: 'council', members: seats }, 'members.side'],
    ['teams', 'ngoMinority', { kind: 'council', members: seats.slice(0, 2) }, undefined],
    ['teams', 'absentThrice', { members: seats, meetings: missed(3) }, 'meetings.absent'],
    ['teams', 'absentThrice', { members: seats, meetings: missed(2) }, undefined],
    ['teams', 'absentThrice', { members: [{ ...seats[0], to: '2026-10-31' }], meetings: missed(3) }, undefined],
    ['infoNotes', 'sentNoSummary', { sentTo: [{ date: '2026-11-02' }] }, 'summary'],
    ['infoNotes', 'notTranslated', { language: 'czeski', sentTo: [{ date: '2026-11-02' }] }, 'translatedOn'],
    ['infoNotes', 'notTranslated', { language: 'polski', sentTo: [{ date: '2026-11-02' }] }, undefined],
    ['infoNotes', 'notRead', { sentTo: [{ date: '2026-10-20' }] }, 'sentTo.readOn'],
    ['infoNotes', 'notRead', { sentTo: [{ date: '2026-10-23' }] }, undefined],
    ['workshops', 'overPlaces', { places: 1, attendance: [{ name: 'a' }, { name: 'b' }] }, 'attendance'],
  ])('%s: %s of %j', (register, check, values, field) => {
    expect(oddityOf(register, check, { a: values })['a']?.field).toBe(field)
  })
})

describe('the file of addresses', () => {
  const register = catalogue.of('subscribers')
  const agreed: Values = { mail: 'a@b.example', name: 'Jan Nowy', consentOn: '2026-01-02' }

  it.each<[Values, boolean]>([
    [agreed, true],
    [{ ...agreed, unsubscribedOn: '2026-11-02' }, false],
    [{ mail: 'a@b.example' }, false],
    [{ consentOn: '2026-01-02' }, false],
  ])('has of %j: %s', (values, expected) => {
    expect(isTransferred(register, 'addresses', values)).toBe(expected)
  })

  it('says address and name', () => {
    expect(transferRow(register, 'addresses', agreed)).toEqual({ kind: 'row', cells: ['a@b.example', 'Jan Nowy'] })
  })
})
