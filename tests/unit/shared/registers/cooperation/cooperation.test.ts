import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { presented, readingOf } from '../clocksByHand'
import { oddityOf } from '../oddities'

const abroad = { kind: 'international' }

// Counted by hand from the calendar: Easter Monday is 6 April 2026, 11 November 2026 a Wednesday.
describe('deadlines of memberships, agreements, partners and projects', () => {
  it.each<[string, string, Values, string, string | undefined]>([
    ['affiliations', 'due', { dueRule: 'fixed', payBy: '2026-03-31' }, '2026-03-20', '2026-03-31 soon'],
    ['affiliations', 'due', { dueRule: 'fixed', payBy: '2026-11-14' }, '2026-10-01', '2026-11-16 running'],
    ['affiliations', 'due', { payBy: '2026-03-31', paidOn: '2026-03-20' }, '2026-04-20', '2026-03-31 metInTime'],
    ['affiliations', 'due', { dueRule: 'none', payBy: '2026-03-31' }, '2026-03-20', undefined],
    ['affiliations', 'objection', { kind: 'union', statuteServedOn: '2026-03-07' }, '2026-03-09', '2026-04-07 running'],
    ['affiliations', 'objection', { kind: 'association', statuteServedOn: '2026-03-07' }, '2026-03-09', undefined],
    ['affiliations', 'voivode', { ...abroad, adoptedOn: '2026-11-04' }, '2026-11-05', '2026-11-12 running'],
    ['affiliations', 'inform', { ...abroad, joinedOn: '2026-10-28' }, '2026-11-02', '2026-11-12 running'],
    ['affiliations', 'inform', { kind: 'union', joinedOn: '2026-10-28' }, '2026-11-02', undefined],
    ['affiliations', 'report', { joinedOn: '2026-02-01' }, '2026-11-02', '2026-12-31 running'],
    ['affiliations', 'report', { joinedOn: '1998-03-12' }, '2026-12-02', '2026-12-31 soon'],
    // 3 days before Friday the 15th: Tuesday. Before Saturday the 9th: Epiphany, hence the day before it.
    ['fundCalls', 'closes', { closesOn: '2027-01-15' }, '2026-12-20', '2027-01-12 soon'],
    ['fundCalls', 'closes', { closesOn: '2027-01-09' }, '2026-12-01', '2027-01-05 running'],
    ['fundCalls', 'closes', { closesOn: '2027-01-15', decision: 'skip' }, '2026-12-20', undefined],
    ['agreements', 'journal', { kind: 'municipality', signedOn: '2026-10-28' }, '2026-11-02', '2026-11-12 running'],
    ['agreements', 'journal', { kind: 'school', signedOn: '2026-10-28' }, '2026-11-02', undefined],
    ['agreements', 'ending', { to: '2027-01-31' }, '2026-10-01', '2026-12-02 running'],
    ['agreements', 'ending', { to: '2027-01-31', renews: true }, '2026-10-01', undefined],
    ['agreements', 'review', { signedOn: '2026-01-02' }, '2026-10-01', '2027-01-04 running'],
    [
      'partners',
      'contact',
      { kind: 'town', state: 'active', since: '2026-01-05', contactOn: '2026-05-05' },
      '2026-10-01',
      '2027-05-05 running',
    ],
    ['delegations', 'programme', { from: '2026-11-25', to: '2026-11-27' }, '2026-10-20', '2026-11-10 running'],
    ['delegations', 'report', { from: '2026-10-26', to: '2026-10-28' }, '2026-11-02', '2026-11-12 running'],
    ['projects', 'closes', { decision: 'apply', closesOn: '2026-11-14' }, '2026-10-01', '2026-11-14 running'],
    [
      'projects',
      'closes',
      { decision: 'apply', closesOn: '2026-11-14', submittedOn: '2026-11-12' },
      '2026-11-20',
      '2026-11-14 metInTime',
    ],
    ['projects', 'closes', { decision: 'watch', closesOn: '2026-11-14' }, '2026-10-01', undefined],
    ['projects', 'cure', { cureBy: '2026-11-14' }, '2026-11-16', '2026-11-14 late'],
    ['projects', 'sustain', { finalPaymentOn: '2026-01-15' }, '2026-10-01', '2027-01-15 running'],
    [
      'projects',
      'sustain',
      { finalPaymentOn: '2025-01-15', reviewedOn: '2026-01-10' },
      '2026-10-01',
      '2027-01-10 running',
    ],
    ['participants', 'notify', { receivedOn: '2026-10-21' }, '2026-10-22', '2026-11-12 running'],
    ['participants', 'after', { exitOn: '2026-10-17' }, '2026-10-22', '2026-11-14 running'],
  ])('%s: %s of %j', (register, clock, values, today, reading) => {
    expect(readingOf(register, clock, values, today)).toBe(reading)
  })

  const sent = { due: '2026-06-15', sentOn: '2026-06-12' }
  it.each<[string, readonly Readonly<Record<string, string>>[], string | undefined]>([
    ['the first that was not sent', [{ due: '2026-12-15' }, sent, { due: '2026-09-15' }], '2026-09-15 late'],
    ['the last one where all were', [sent], '2026-06-15 metInTime'],
    ['none where none is agreed', [], undefined],
  ])('a project is at %s of its reports', (_, reports, reading) => {
    expect(readingOf('projects', 'report', { reports }, '2026-10-01')).toBe(reading)
  })
})

describe('what is computed', () => {
  it.each<[string, Values, string, string | number | undefined]>([
    // 18 400 inhabitants at 2,00 zł: 36 800,00 zł (fact sheet §7).
    ['affiliations', { dueRule: 'perInhabitant', rate: 200, population: 18_400 }, 'due', 3_680_000],
    ['affiliations', { dueRule: 'fixed', rate: 250_000, population: 18_400 }, 'due', 250_000],
    ['affiliations', { dueRule: 'perInhabitant', rate: 200 }, 'due', undefined],
    ['affiliations', abroad, 'status', 'toConsent'],
    ['affiliations', { ...abroad, consentOn: '2026-01-01' }, 'status', 'active'],
    ['affiliations', { leftOn: '2026-01-01' }, 'status', 'left'],
    ['agreements', { from: '2027-01-01' }, 'status', 'ahead'],
    ['agreements', { from: '2026-01-01', to: '2026-12-31' }, 'status', 'running'],
    ['agreements', { to: '2026-01-31' }, 'status', 'ended'],
    ['agreements', { to: '2026-01-31', renews: true }, 'status', 'running'],
    ['projects', { value: 100, grant: 85 }, 'own', 15],
    ['projects', { budget: [{ spent: 5 }, { spent: 7 }] }, 'spent', 12],
    ['projects', { finalPaymentOn: '2024-02-29' }, 'sustainUntil', '2029-02-28'],
    ['projects', { finalPaymentOn: '2026-05-04' }, 'sustainUntil', '2031-05-04'],
    ['participants', { attendance: [{ hours: 6 }, { hours: 4 }] }, 'hours', '10'],
  ])('%s %j: %s', (register, values, field, expected) => {
    expect(presented(register, values, '2026-11-21').values[field]).toBe(expected)
  })
})

const led = [{ record: 'x', written: 'x' }]

describe('what is odd', () => {
  it.each<[string, string, Values, string | undefined]>([
    ['affiliations', 'noAct', {}, 'act'],
    ['affiliations', 'noAct', { act: led }, undefined],
    ['affiliations', 'noConsentYet', { ...abroad, joinedOn: '2026-01-01' }, 'consentOn'],
    ['affiliations', 'noConsentYet', { ...abroad, joinedOn: '2026-01-01', consentOn: '2026-02-01' }, 'consentOn'],
    ['affiliations', 'noConsentYet', { ...abroad, joinedOn: '2026-03-01', consentOn: '2026-02-01' }, undefined],
    ['affiliations', 'paidAfterLeaving', { leftOn: '2026-01-01', paidOn: '2026-03-01' }, 'paidOn'],
    ['affiliations', 'delegateNoAct', { kind: 'union', delegates: [{ person: 'x' }] }, 'delegates.act'],
    ['affiliations', 'delegateNoAct', { kind: 'lag', delegates: [{ person: 'x' }] }, undefined],
    ['affiliations', 'oldPopulation', { dueRule: 'perInhabitant', populationOn: '2023-12-31' }, 'populationOn'],
    ['affiliations', 'oldPopulation', { dueRule: 'perInhabitant', populationOn: '2025-12-31' }, undefined],
    ['agreements', 'endedNotSaid', { to: '2026-01-31' }, 'to'],
    ['agreements', 'endedNotSaid', { to: '2026-01-31', endedOn: '2026-01-31' }, undefined],
    ['agreements', 'townNotLinked', { kind: 'partnerTown' }, 'partner'],
    ['agreements', 'intermunicipalNoAct', { kind: 'municipality' }, 'act'],
    ['partners', 'noAct', { kind: 'town' }, 'act'],
    ['partners', 'noAct', { kind: 'mission' }, undefined],
    ['partners', 'noAct', { kind: 'town', rules: 'turkey' }, undefined],
    ['partners', 'protocolNoDecision', { rules: 'turkey', protocolOn: '2026-07-02' }, 'decisionOn'],
    [
      'partners',
      'protocolNoDecision',
      { rules: 'turkey', decisionOn: '2026-04-08', protocolOn: '2026-07-02' },
      undefined,
    ],
    [
      'partners',
      'protocolNoPermission',
      { rules: 'turkey', permissionOn: '2026-07-03', protocolOn: '2026-07-02' },
      'permissionOn',
    ],
    ['partners', 'protocolNoPermission', { rules: 'poland', protocolOn: '2026-07-02' }, undefined],
    ['partners', 'dormant', { state: 'active', contactOn: '2024-01-01' }, 'contactOn'],
    ['partners', 'dormant', { state: 'active', contactOn: '2026-01-01' }, undefined],
    ['delegations', 'noReport', { to: '2026-10-20' }, 'reportOn'],
    ['delegations', 'noReport', { to: '2026-10-22' }, undefined],
    ['delegations', 'followUpLate', { followUps: [{ due: '2026-11-20' }] }, 'followUps.due'],
    ['delegations', 'receivedNowhere', { gifts: [{ direction: 'received' }] }, 'gifts.kept'],
    ['delegations', 'receivedNowhere', { gifts: [{ direction: 'given' }] }, undefined],
    ['delegations', 'overBudget', { budget: 1, cost: 2 }, 'cost'],
    ['projects', 'grantOverValue', { value: 1, grant: 2 }, 'grant'],
    ['projects', 'overBudget', { budget: [{ planned: 1, spent: 2 }] }, 'budget.spent'],
    ['projects', 'noOwnShareAct', { result: 'granted', value: 2, grant: 1 }, 'act'],
    ['projects', 'noOwnShareAct', { result: 'granted', value: 1, grant: 1 }, undefined],
    ['projects', 'indicatorSum', { indicators: [{ women: 27, men: 14, achieved: 40 }] }, 'indicators.achieved'],
    ['projects', 'indicatorSum', { indicators: [{ women: 27, men: 14, achieved: 41 }] }, undefined],
    ['participants', 'noDeclaration', { entryOn: '2026-01-01' }, 'declarationOn'],
    ['participants', 'noClause', { list: 'main' }, 'clause'],
    ['participants', 'noClause', { list: 'reserve' }, undefined],
  ])('%s: %s of %j', (register, check, values, field) => {
    expect(oddityOf(register, check, { a: values })['a']?.field).toBe(field)
  })

  it('one person twice in a project, unless one of both stepped back', () => {
    const same = { pesel: '44051401359', project: led }
    expect(Object.keys(oddityOf('participants', 'samePerson', { a: same, b: same }))).toEqual(['a', 'b'])
    expect(oddityOf('participants', 'samePerson', { a: same, b: { ...same, list: 'withdrawn' } })).toEqual({})
  })
})
