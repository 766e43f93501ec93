import type { contractChecks } from '#shared/registers/contracts/checks'
import type { electionChecks } from '#shared/registers/elections/elections/checks'
import type { interpellationChecks } from '#shared/registers/interpellations/checks'
import type { resolutionChecks } from '#shared/registers/resolutions/checks'
import { describe, expect, it } from 'vitest'
import { checkIdsOf, checkOf, type CheckId } from '#shared/engine/health/catalogue'
import { examine, remarkTest, repairOf } from '#shared/engine/health/examine'
import { silenced, unsilenced } from '#shared/engine/health/silenced'
import { catalogue } from '#shared/catalogue'
import { fieldAt } from '#shared/model/definition'
import { parseActNumber } from '#shared/core/actNumbers/actNumber'
import { textOfCheck, textsOf } from '#shared/text/texts'
import type { RegisterRecord } from '#shared/core/values/record'
import type { FieldValue, Values } from '#shared/core/values/values'
import { act, definition, finished, record, stateOf } from './office'

const number = parseActNumber
/** Records by id, `x` the one looked at; what a repair makes of it, where there is one. */
interface Example {
  /** The register, where it is not that of resolutions. */
  readonly of?: 'interpellations' | 'contracts' | 'elections' | 'nominations' | 'layJudges' | 'votes'
  readonly odd: Readonly<Record<string, RegisterRecord>>
  readonly fine?: Readonly<Record<string, RegisterRecord>>
  readonly mended?: Readonly<Record<string, FieldValue>>
}
const r = (id: string, values: Values, more: Partial<RegisterRecord> = {}) => ({ [id]: record(id, values, more) })
const one = (ordinal: number, more: Values, changes: Partial<RegisterRecord> = {}) =>
  r('x', act(ordinal, more), changes)
const many = (count: number, values: (index: number) => Values) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}`, record(`m${index}`, values(index))]))
const link = (id: string) => [{ record: id, written: id }]

type OwnCheckId =
  | keyof typeof resolutionChecks
  | keyof typeof interpellationChecks
  | keyof typeof contractChecks
  | keyof typeof electionChecks

/** For every check a register it finds the record `x` in, and one in which all is well; a missing one does not compile. */
const examples: Readonly<Record<CheckId | OwnCheckId, Example>> = {
  missingRequired: { odd: one(1, { title: ' ' }), fine: one(1, { withdrawn: true, title: '' }) },
  unread: { odd: one(1, { date: { unread: 'w maju' } }), fine: one(1, {}) },
  unknownChoice: { odd: one(1, { kind: 'zarządzenie' }), fine: one(1, { kind: 'appeal' }) },
  checkDigits: { odd: one(1, { nip: '9591558164' }), fine: one(1, { nip: 'PL 959-155-81-63' }) },
  textShape: { odd: one(1, { nip: 'ATU12345678' }), fine: one(1, { nip: '9591558163' }) },
  negative: { odd: one(1, { votesAgainst: -1 }), fine: one(1, { votesAgainst: 0 }) },
  notWhole: { odd: one(1, { votesFor: 10.5 }), fine: one(1, { votesFor: 10 }) },
  foreignValue: { odd: one(1, { color: 'zielony' }), fine: one(1, { remarks: 'zielony' }) },
  noReason: {
    odd: one(1, { overruled: [{ clock: 'dispatch', day: '2024-06-01' }] }),
    fine: one(1, { overruled: [{ clock: 'dispatch', day: '2024-06-01', reason: 'zwrot z RIO' }] }),
  },
  caseSign: { odd: one(1, { caseSign: 'sprawa 12' }), fine: one(1, { caseSign: 'BRM.0002.12.2026' }) },
  emptyRow: {
    odd: one(1, { supervisionEvents: [{ sign: ' ' }, { sign: 'NP.1' }] }),
    fine: one(1, { supervisionEvents: [{ sign: 'NP.1' }] }),
    mended: { supervisionEvents: [{ sign: 'NP.1' }] },
  },
  pastedTwice: {
    odd: one(1, { title: 'w sprawie budżetu na rok 2024', remarks: 'w sprawie budżetu na rok 2024' }),
    fine: one(1, { title: 'w sprawie budżetu na rok 2024', remarks: 'zmieniona w sprawie budżetu' }),
  },
  impossibleDate: { odd: one(1, { sentOn: '0201-05-08' }), fine: one(1, { sentOn: '2024-05-08' }) },
  futureDate: { odd: one(1, { receivedOn: '2026-12-24' }), fine: one(1, { inForceOn: '2027-01-01' }) },
  savedAhead: {
    odd: one(1, {}, { updatedAt: '2027-01-01T10:00:00.000Z' }),
    fine: one(1, {}, { updatedAt: '2026-11-21T23:59:00.000Z' }),
  },
  repeatedNumber: { odd: { ...one(1, {}), ...r('y', act(1)) }, fine: { ...one(1, {}), ...r('y', act(2)) } },
  yearMismatch: { odd: one(1, { number: number('I/1/23') }), fine: one(1, {}) },
  notCounted: {
    odd: one(1, { number: number('601'), date: '1900-01-01' }),
    fine: one(1, { number: number('I/601/24'), date: '1900-01-01' }),
  },
  wrongTerm: {
    odd: one(1, { number: number('I/1/VII/24') }),
    fine: one(1, { number: number('I/1/IX/24') }),
  },
  sessionDiffers: { odd: one(1, { session: 'II' }), fine: one(1, { session: '1' }) },
  sameCounter: {
    odd: { ...one(1, {}), ...r('y', act(1, { number: number('II/1/24'), date: '2024-05-28', session: 'II' })) },
    fine: one(1, {}),
  },
  wrongSession: {
    odd: { ...one(3, { date: '2024-09-09' }), ...r('y', act(1)), ...r('z', act(2)) },
    fine: { ...one(3, {}), ...r('y', act(1)), ...r('z', act(2)) },
  },
  sessionOrder: {
    odd: { ...one(2, { number: number('II/2/24'), date: '2024-05-01' }), ...r('y', act(1)) },
    fine: { ...one(2, { number: number('II/2/24'), date: '2024-05-28' }), ...r('y', act(1)) },
  },
  dateBeforePrevious: {
    odd: { ...one(2, { number: number('2/24'), date: '2024-05-06' }), ...r('y', act(1, { number: number('1/24') })) },
    fine: { ...one(2, { number: number('2/24') }), ...r('y', act(1, { number: number('1/24') })) },
  },
  numberGap: { odd: { ...one(3, {}), ...r('y', act(1)) }, fine: { ...one(2, {}), ...r('y', act(1)) } },
  sessionSkipped: {
    odd: { ...one(2, { number: number('III/2/24'), date: '2024-06-25' }), ...r('y', act(1)) },
    fine: { ...one(2, { number: number('II/2/24'), date: '2024-06-25' }), ...r('y', act(1)) },
  },
  outsideTerms: { odd: one(1, { date: '2010-05-07' }), fine: one(1, {}) },
  numberShape: { odd: one(1, { number: number('bez numeru') }), fine: one(1, {}) },
  numberSpelling: { odd: one(1, { number: number('xii / 1 / 24') }), fine: one(1, { number: number('XII/1/24') }) },
  duplicate: { odd: { ...one(1, {}), ...r('y', act(1)) }, fine: { ...one(1, {}), ...r('y', act(1, { print: '1' })) } },
  sameMatter: {
    odd: { ...one(1, { title: 'w sprawie targu' }), ...r('y', act(2, { title: 'W sprawie  targu' })) },
    fine: {
      ...one(1, { title: 'w sprawie targu' }),
      ...r('y', act(2, { title: 'w sprawie targu' })),
      ...r('z', act(3, { title: 'w sprawie targu' })),
    },
  },
  repeatedText: {
    odd: { ...one(1, { shelf: 'A 12', unit: 'Archiwum' }), ...r('y', act(2, { shelf: 'a 12', unit: 'archiwum' })) },
    fine: { ...one(1, { shelf: 'A 12', unit: 'Archiwum' }), ...r('y', act(2, { shelf: 'A 12', unit: 'Kancelaria' })) },
  },
  linkBroken: {
    odd: one(1, { repeals: link('nobody') }),
    fine: { ...one(2, { repeals: link('y') }), ...r('y', act(1)) },
  },
  linkToItself: { odd: one(1, { amends: link('x') }), fine: { ...one(2, { amends: link('y') }), ...r('y', act(1)) } },
  linkCircle: {
    odd: {
      ...one(1, { repeals: link('y') }),
      ...r('y', act(2, { repeals: link('z') })),
      ...r('z', act(3, { repeals: link('x') })),
    },
    fine: {
      ...one(1, { repeals: link('y') }),
      ...r('y', act(2, { repeals: link('z') })),
      ...r('z', act(3, { repeals: link('y') })),
    },
  },
  linkTrashed: {
    odd: { ...one(2, { repeals: link('y') }), ...r('y', act(1), { trashed: 1 }) },
    fine: { ...one(2, { repeals: link('y') }), ...r('y', act(1)) },
  },
  linkJoined: {
    odd: {
      ...one(2, { repeals: link('y') }),
      ...r('y', act(1, { joinedInto: link('z') }), { trashed: 1 }),
      ...r('z', act(3)),
    },
    fine: { ...one(2, { repeals: link('y') }), ...r('y', act(1), { trashed: 1 }), ...r('z', act(3)) },
    mended: { repeals: link('z') },
  },
  linkToLater: {
    odd: { ...one(1, { repeals: link('y') }), ...r('y', act(2, { date: '2024-06-25' })) },
    // Who annulled it comes later by nature.
    fine: { ...one(1, { annulledBy: link('y') }), ...r('y', act(2, { date: '2024-06-25' })) },
  },
  linkUnresolved: {
    odd: one(1, { repeals: [{ written: 'X/9/15' }] }),
    fine: { ...one(2, { repeals: link('y') }), ...r('y', act(1)) },
  },
  rollUnresolved: {
    of: 'votes',
    odd: r('x', { subject: 'a', ballots: { roll: { y: 'for', 'name:Jan Nikt': 'for' } } }),
    fine: r('x', { subject: 'a', ballots: { roll: { y: 'for' } } }),
  },
  nameUntied: {
    odd: { ...one(2, { people: ['NOWAK Anna'] }), ...r('y', act(1, { unit: 'Anna Nowak' })) },
    fine: {
      ...one(2, { people: ['Anna Nowak'], peopleTied: [{ record: 'y', written: 'Anna Nowak' }] }),
      ...r('y', act(1, { unit: 'Anna Nowak' })),
    },
    mended: { peopleTied: [{ record: 'y', written: 'NOWAK Anna' }] },
  },
  nameUnknown: {
    odd: { ...one(2, { people: ['Jan Nowak'] }), ...r('y', act(1, { unit: 'Anna Nowak' })) },
    // Where nobody is in the other register yet, nobody is missing there.
    fine: one(2, { people: ['Jan Nowak'] }),
  },
  linkTwice: {
    odd: { ...one(2, { amends: [...link('y'), ...link('z'), ...link('y')] }), ...r('y', act(1)) },
    fine: { ...one(2, { amends: [...link('y'), ...link('z')] }), ...r('y', act(1)) },
    mended: { amends: [...link('y'), ...link('z')] },
  },
  variantCase: {
    odd: {
      ...one(1, { unit: 'WYDZIAŁ  Geodezji' }),
      ...r('y', act(2, { unit: 'Wydział Geodezji' })),
      ...r('z', act(3, { unit: 'Wydział Geodezji' })),
    },
    fine: {
      ...one(1, { unit: 'Wydział Geodezji' }),
      ...r('y', act(2, { unit: 'WYDZIAŁ Geodezji' })),
      ...r('z', act(3, { unit: 'Wydział Geodezji' })),
    },
    mended: { unit: 'Wydział Geodezji' },
  },
  variantMarks: {
    odd: {
      ...one(1, { people: ['Adam Swiderski'] }),
      ...r('y', act(2, { people: ['Adam Świderski'] })),
      ...r('z', act(3, { people: ['Adam Świderski'] })),
    },
    fine: { ...one(1, { people: ['Adam Świderski'] }), ...r('y', act(2, { people: ['ADAM ŚWIDERSKI'] })) },
  },
  severalPersons: {
    odd: one(1, { people: ['Anna Dusza i Jan Nowak'] }),
    fine: one(1, { people: ['Anna Dusza', 'Jan Nowak'] }),
  },
  samePersonTwice: {
    odd: one(1, { people: ['Jan Nowak', 'jan nowak'] }),
    fine: one(1, { people: ['Jan Nowak', 'Anna Nowak'] }),
  },
  nearName: {
    odd: {
      ...one(1, { people: ['Andrzej Kowalczik'] }),
      ...many(5, (at) => act(at + 2, { people: ['Andrzej Kowalczyk'] })),
    },
    fine: {
      ...one(1, { people: ['Andrzej Kowalska'] }),
      ...many(5, (at) => act(at + 2, { people: ['Andrzej Kowalski'] })),
    },
  },
  nameOrder: {
    odd: {
      ...one(1, { people: ['Nowak Jan'] }),
      ...r('y', act(2, { people: ['Jan Nowak'] })),
      ...r('z', act(3, { people: ['Jan Nowak'] })),
    },
    fine: { ...one(1, { people: ['Jan Nowak'] }), ...r('y', act(2, { people: ['Anna Nowak'] })) },
  },
  damaged: {
    odd: one(1, { title: 'w sprawie ulicy Å»Ã³Å‚tej' }),
    fine: one(1, { title: 'w sprawie ulicy Żółtej' }),
    mended: { title: 'w sprawie ulicy Żółtej' },
  },
  personalNumber: {
    odd: one(1, { remarks: 'PESEL 44051401359.' }),
    fine: one(1, { pesel: '44051401359', remarks: 'tel. 44051401358' }),
  },
  invisible: {
    odd: one(1, { title: 'w spra\u00adwie\u200b targu' }),
    fine: one(1, { title: 'w sprawie targu' }),
    mended: { title: 'w sprawie targu' },
  },
  cutText: {
    odd: { ...one(1, { title: 'a'.repeat(35) }), ...r('y', act(2, { title: 'b'.repeat(35) })) },
    fine: { ...one(1, { title: 'a'.repeat(34) }), ...r('y', act(2, { title: 'b'.repeat(34) })) },
  },
  blanks: {
    odd: one(1, { title: ' w  sprawie\u00a0targu\n', remarks: 'jeden \n\n\n\n dwa' }),
    fine: one(1, { title: 'w sprawie targu', remarks: 'jeden\n\ndwa' }),
    mended: { title: 'w sprawie targu', remarks: 'jeden\n\ndwa' },
  },
  decomposed: {
    odd: one(1, { title: 'w sprawie Łódzkiej'.normalize('NFD') }),
    fine: one(1, { title: 'w sprawie Łódzkiej' }),
    mended: { title: 'w sprawie Łódzkiej' },
  },
  allCapitals: {
    odd: one(1, { title: 'W SPRAWIE ZMIAN W BUDŻECIE MIASTA LIPOWIEC' }),
    fine: one(1, { title: 'w sprawie PKP PLK S.A. i budżetu miasta Lipowiec' }),
  },
  trailing: {
    odd: one(1, { title: 'w sprawie opłaty targowej.' }),
    fine: one(1, { title: 'w sprawie budżetu na 2024 r.' }),
    mended: { title: 'w sprawie opłaty targowej' },
  },
  doubledWord: {
    odd: one(1, { title: 'zmiana uchwały w w sprawie targu' }),
    fine: one(1, { title: 'w sprawie w sprawie ulic A A i 12 12' }),
  },
  placeholder: { odd: one(1, { remarks: 'brak' }), fine: one(1, { session: 'XX' }) },
  replyUndated: {
    of: 'interpellations',
    odd: r('x', { replies: [{ kind: 'final' }] }),
    fine: r('x', { replies: [{ kind: 'final', date: '2024-05-07' }] }),
  },
  finalReplies: {
    of: 'interpellations',
    odd: r('x', { replies: [{ kind: 'final' }, { kind: 'final' }] }),
    fine: r('x', { replies: [{ kind: 'final' }, { kind: 'supplement' }] }),
  },
  unaddressed: {
    of: 'interpellations',
    odd: r('x', { remindedOn: '2024-05-07' }),
    fine: r('x', { remindedOn: '2024-05-07', department: 'Wydział Geodezji' }),
  },
  sameContract: {
    of: 'contracts',
    odd: { ...r('x', { contractNumber: 'WIR.1.2026' }), ...r('y', { contractNumber: 'wir.1.2026' }) },
    fine: { ...r('x', { contractNumber: 'WIR.1.2026' }), ...r('y', { contractNumber: 'WIR.2.2026' }) },
  },
  partyMissing: { of: 'contracts', odd: r('x', {}), fine: r('x', { parties: [{ name: 'Budex' }] }) },
  partyUnidentified: {
    of: 'contracts',
    odd: r('x', { parties: [{ kind: 'SU01', name: 'Budex' }] }),
    fine: r('x', { parties: [{ kind: 'SU01', nip: '9591558163' }, { kind: 'SU02' }] }),
  },
  amountMissing: { of: 'contracts', odd: r('x', {}), fine: r('x', { value: 0 }) },
  unnumberedButNumbered: {
    of: 'contracts',
    odd: r('x', { noNumber: true, contractNumber: '1/2026' }),
    fine: r('x', { noNumber: true }),
  },
  cruUndecided: {
    of: 'contracts',
    odd: r('x', { concludedOn: '2026-07-01' }),
    fine: { ...r('x', { concludedOn: '2026-06-30' }), ...r('y', { concludedOn: '2026-07-01', cru: 'employment' }) },
  },
  termBackwards: {
    of: 'elections',
    odd: r('x', { termFrom: 2027, termTo: 2024 }),
    fine: r('x', { termFrom: 2024, termTo: 2027 }),
  },
  sameNomination: {
    of: 'nominations',
    odd: { ...r('x', { number: '1/2027' }), ...r('y', { number: '1/2027' }) },
    fine: {
      ...r('x', { number: '1/2027', election: [{ record: 'a', written: 'A' }] }),
      ...r('y', { number: '1/2027', election: [{ record: 'b', written: 'B' }] }),
    },
  },
  twoCourts: {
    of: 'layJudges',
    odd: {
      ...r('x', { pesel: '44051401359', court: 'A', termFrom: 2028 }),
      ...r('y', { pesel: '44051401359', court: 'B', termFrom: 2028 }),
    },
    fine: {
      ...r('x', { pesel: '44051401359', court: 'A', termFrom: 2028 }),
      ...r('y', { pesel: '44051401359', court: 'B', termFrom: 2028, endedOn: '2028-02-01' }),
      ...r('z', { pesel: '44051401359', court: 'C', termFrom: 2024 }),
    },
  },
  noticeShort: {
    of: 'layJudges',
    odd: r('x', { committeeOn: '2026-03-10', committeeNoticeOn: '2026-03-04' }),
    fine: r('x', { committeeOn: '2026-03-10', committeeNoticeOn: '2026-03-03', sessionOn: '2026-03-20' }),
  },
  votesTooMany: {
    odd: {
      ...one(1, { votesFor: 16, votesAgainst: 0, votesAbstained: 0 }),
      ...many(30, (at) => act(at + 2, { votesFor: 15 - (at % 3), votesAgainst: 0, votesAbstained: 0 })),
    },
    fine: {
      ...one(1, { votesFor: 15, votesAgainst: 0, votesAbstained: 0 }),
      ...many(30, (at) => act(at + 2, { votesFor: 15 - (at % 3), votesAgainst: 0, votesAbstained: 0 })),
    },
  },
  votesLost: { odd: one(1, { votesFor: 3, votesAgainst: 23 }), fine: one(1, { votesFor: 0, votesAgainst: 0 }) },
  journalYear: {
    odd: one(1, { journalYear: 2023, promulgatedOn: '2024-06-01' }),
    fine: one(1, { journalYear: 2024, promulgatedOn: '2024-06-01' }),
  },
  journalPartly: {
    odd: one(1, { journalPosition: 12 }),
    fine: one(1, { journalPosition: 12, journalYear: 2024, promulgatedOn: '2024-06-01' }),
  },
  unusedButFilled: { odd: one(1, { withdrawn: true, sentOn: '2024-05-08' }), fine: one(1, { withdrawn: true }) },
  votesPartly: { odd: one(1, { votesFor: 15 }), fine: one(1, {}) },
  votesNone: {
    odd: one(1, { votesFor: 0, votesAgainst: 0, votesAbstained: 0 }),
    fine: one(1, { votesFor: 1, votesAgainst: 0, votesAbstained: 0 }),
  },
  annulledWithoutRuling: {
    odd: one(1, { annulledBy: [{ written: 'NP-II.4131' }] }),
    fine: one(1, { annulledBy: [{ written: 'NP' }], supervisionEvents: [{ kind: 'annulled' }] }),
  },
  dispatchUndated: {
    odd: one(1, { supervisor: 'voivode', journalPosition: 2034 }),
    fine: one(1, { supervisor: 'voivode', journalPosition: 2034, sentOn: '2026-01-30' }),
  },
}

const check = (id: string, records: Example['odd'], of?: Example['of']) => {
  const { x } = records
  if (x === undefined) throw new Error('no record x')
  return remarkTest(stateOf(Object.values(records), of === undefined ? definition : catalogue.of(of)), id)(x)
}

describe('every check', () => {
  it.each(Object.entries(examples))(
    '%s finds its defect and leaves the sound record alone',
    (id, { odd, fine, of }) => {
      expect(check(id, odd, of)).toBeDefined()
      expect(check(id, fine ?? one(1, {}), of)).toBeUndefined()
    },
  )

  it.each(Object.entries(examples).filter(([, { mended }]) => mended !== undefined))(
    '%s mends what it finds, after which it finds nothing',
    (id, { odd, mended }) => {
      const { x } = odd
      if (x === undefined) throw new Error('no record x')
      const fields = repairOf(stateOf(Object.values(odd)), id)?.(x, () => ({ written: '' }))
      expect(fields).toEqual(mended)
      expect(check(id, { ...odd, x: { ...x, values: { ...x.values, ...fields } } })).toBeUndefined()
    },
  )

  it('with a repair has an example of it', () => {
    const repaired = checkIdsOf(definition).filter((id) => checkOf(definition, id)?.repair !== undefined)
    const shown = Object.entries(examples).flatMap(([id, { mended }]) => (mended === undefined ? [] : [id]))
    expect(repaired.toSorted()).toEqual(shown.toSorted())
  })

  it('is one of at least 30, explained in both languages', () => {
    expect(Object.keys(examples).length).toBeGreaterThanOrEqual(30)
    for (const register of catalogue.registers)
      for (const id of checkIdsOf(register))
        for (const texts of [textsOf('pl', catalogue), textsOf('en', catalogue)]) {
          const { title, why, next } = textOfCheck(texts.health, texts.register(register.id), id)
          expect([title !== id, why !== '', next !== ''], id).toEqual([true, true, true])
        }
  })
})

it('a day of birth may lie long ago', () => {
  const born = (birthDate: string) => check('impossibleDate', r('x', { birthDate }), 'nominations')
  expect(born('1961-02-03')).toBeUndefined()
  expect(born('0961-02-03')).toBeDefined()
})

describe('an order of days', () => {
  const wrong = (values: Values, id: string) => check(id, one(1, values))
  it.each([
    ['order:date:sentOn', { sentOn: '2024-05-06' }, { sentOn: '2024-05-07' }],
    ['order:sentOn:receivedOn', { sentOn: '2024-05-09', receivedOn: '2024-05-08' }, { receivedOn: '2024-05-08' }],
    [
      'order:promulgatedOn:inForceOn',
      { kind: 'localLaw', promulgatedOn: '2024-06-01', inForceOn: '2024-05-31' },
      { kind: 'resolution', promulgatedOn: '2024-06-01', inForceOn: '2024-05-31' },
    ],
    [
      'order:date:supervisionEvents.date',
      { supervisionEvents: [{ date: '2024-06-01' }, { date: '2024-05-01' }] },
      { supervisionEvents: [{ date: '2024-06-01' }] },
    ],
    [
      'order:supervisionEvents.date:supervisionEvents.served',
      {
        supervisionEvents: [
          { date: '2024-06-01', served: '2024-06-02' },
          { date: '2024-07-01', served: '2024-06-30' },
        ],
      },
      { supervisionEvents: [{ date: '2024-06-01', served: '2024-06-02' }, { date: '2024-07-01' }] },
    ],
  ])('%s', (id, odd: Values, fine: Values) => {
    expect(wrong(odd, id)).toBeDefined()
    expect(wrong(fine, id)).toBeUndefined()
  })
})

describe('the rules of a definition', () => {
  it.each(catalogue.registers.map((register) => [register.id, register] as const))(
    'of %s name fields and checks there are',
    (_, register) => {
      const { past = [], back = [], checks = [], longAgo = [] } = register.health ?? {}
      const order = register.dateOrder ?? []
      const paths = [
        ...past,
        ...back,
        ...longAgo,
        ...order.flatMap(({ first, then, when }) => [first, then, ...(when ?? []).map(({ field }) => field)]),
      ]
      for (const path of paths) expect(fieldAt(register, path), path).toBeDefined()
      for (const id of checks) expect(checkOf(register, id), id).toBeDefined()
      const ids = checkIdsOf(register)
      expect(ids.length).toBe(new Set(ids).size)
    },
  )
})

describe('a silenced check', () => {
  const [odd] = Object.values(one(1, { number: number('I/1/23') }))
  it('is counted apart, with its reason kept, until it speaks again', () => {
    if (odd === undefined) throw new Error('no record')
    const quiet = { ...odd, values: { ...odd.values, silenced: silenced(odd, 'yearMismatch', 'tak w oryginale') } }
    const result = (record: RegisterRecord) =>
      finished(examine(stateOf([record]))).find((one) => one.check === 'yearMismatch')
    expect(result(odd)).toMatchObject({ findings: [{ record: 'x' }], silenced: [] })
    expect(result(quiet)).toMatchObject({ findings: [], silenced: [{ record: 'x' }] })
    expect(quiet.values.silenced).toEqual([{ check: 'yearMismatch', reason: 'tak w oryginale' }])
    expect(unsilenced(quiet, 'yearMismatch')).toBeUndefined()
    const both = { ...quiet, values: { ...quiet.values, silenced: silenced(quiet, 'blanks', 'tak') } }
    expect(unsilenced(both, 'yearMismatch')).toEqual([{ check: 'blanks', reason: 'tak' }])
  })
})
