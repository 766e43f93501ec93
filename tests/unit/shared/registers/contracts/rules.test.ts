import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveValue } from '#shared/engine/present/derive'
import { presenterOf } from '#shared/engine/present/present'
import {
  contractRules,
  contractStatus,
  currentEnd,
  currentEndReason,
  currentValue,
} from '#shared/registers/contracts/rules'
import { fieldOf } from '#shared/model/definition'
import type { DerivedField } from '#shared/model/field'
import { addDays } from '#shared/core/calendar/days'
import type { Values } from '#shared/core/values/values'
import { catalogue } from '#shared/catalogue'

const contracts = catalogue.of('contracts')

const today = '2026-11-21'
const context = { today, incoming: [] }
const derived = (id: string, values: Values, day = today) => {
  const field = fieldOf(contracts, id)
  if (field?.type !== 'derived') throw new Error(id)
  const rule: DerivedField = field
  return deriveValue(contracts, rule, values, { today: day, incoming: [] })
}
const running: Values = { concludedOn: '2026-01-10', startOn: '2026-02-01', endOn: '2026-12-31' }

describe('the state of a contract', () => {
  const states: readonly (readonly [string, Values])[] = [
    ['unknown', {}],
    ['future', { concludedOn: '2026-11-20', startOn: '2027-01-01' }],
    ['active', running],
    ['active', { ...running, endOn: today }],
    ['ended', { ...running, endOn: '2026-11-20' }],
    [
      'active',
      { ...running, endOn: '2026-06-30', changes: [{ kind: 'TSU02', date: '2026-06-01', endAfter: '2027-01-31' }] },
    ],
    ['active', { ...running, endOn: '2020-01-01', indefinite: true }],
    ['terminated', { ...running, changes: [{ kind: 'TSU05', date: '2026-05-05' }] }],
    ['terminated', { ...running, changes: [{ kind: 'TSU07', date: today }] }],
    ['ending', { ...running, changes: [{ kind: 'TSU06', date: '2026-11-01', endAfter: '2026-11-30' }] }],
    ['lapsed', { ...running, changes: [{ kind: 'TSU10', date: '2026-03-01' }] }],
    // A change still to come has changed nothing yet.
    ['active', { ...running, changes: [{ kind: 'TSU05', date: '2026-12-01' }] }],
    ['active', { ...running, changes: [{ kind: 'TSU01', date: '2026-05-05' }] }],
  ]
  it.each(states)('%s', (state, values) => expect(contractStatus(values, context)).toBe(state))

  it('is always one of those the register names', () => {
    const field = fieldOf(contracts, 'status')
    const named = field?.type === 'derived' ? Object.keys(field.states ?? {}) : []
    const day = fc.option(
      fc.integer({ min: -900, max: 900 }).map((shift) => addDays(today, shift)),
      { nil: undefined },
    )
    const change = fc.record({
      kind: fc.constantFrom('TSU02', 'TSU05', 'TSU06', 'TSU10', 'TSU01'),
      date: day,
      endAfter: day,
    })
    fc.assert(
      fc.property(day, day, day, fc.array(change, { maxLength: 4 }), (concludedOn, startOn, endOn, changes) => {
        const clean = (row: object) =>
          Object.fromEntries(Object.entries(row).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])))
        const values: Values = clean({ concludedOn, startOn, endOn, changes: changes.map(clean) })
        const state = contractStatus(values, context)
        expect(named).toContain(state)
        const end = currentEnd(values, context)
        if (state === 'active' && end !== undefined) expect(end >= today).toBe(true)
        if (state === 'ended') expect(end !== undefined && end < today).toBe(true)
      }),
      { seed: 2026 },
    )
  })
})

describe('the value of a contract', () => {
  it('is that of the last change that names one, in the order of their days', () => {
    const values: Values = {
      value: 100_000,
      changes: [
        { kind: 'TSU02', date: '2026-09-01', valueAfter: 130_000 },
        { kind: 'TSU02', date: '2026-03-01', valueAfter: 120_000 },
        { kind: 'TSU02', date: '2026-10-01', endAfter: '2027-01-01' },
        { kind: 'TSU02', date: '2027-01-01', valueAfter: 1 },
      ],
    }
    expect(currentValue(values, context)).toBe(130_000)
    expect(currentValue({ value: 0 }, context)).toBe(0)
    expect(currentValue({}, context)).toBeUndefined()
  })

  it.each<[string, Values, unknown]>([
    ['100 tys.', { value: { unread: '100 tys.' } }, { unread: '100 tys.' }],
    [
      'a change not read',
      { value: 5, changes: [{ date: '2026-03-01', valueAfter: { unread: '€ 5 000' } }] },
      { unread: '€ 5 000' },
    ],
    ['a change read', { value: { unread: '100 tys.' }, changes: [{ date: '2026-03-01', valueAfter: 7 }] }, 7],
    ['a change to come', { value: 5, changes: [{ date: '2027-03-01', valueAfter: { unread: '?' } }] }, 5],
  ])('says text that could not be read as it stands: %s', (_, values, expected) =>
    expect(currentValue(values, context)).toEqual(expected),
  )
})

const endless = { unread: 'czas nieokreślony' }
describe('the end of a contract that could not be read', () => {
  it.each<[string, Values, unknown, string | undefined, string]>([
    ['is its text', { startOn: '2026-02-01', endOn: endless }, endless, 'unread', 'unknown'],
    [
      'is its text beside a period',
      { startOn: '2026-02-01', endOn: endless, duration: '1 rok' },
      endless,
      'unread',
      'unknown',
    ],
    [
      'is none where the contract is indefinite',
      { startOn: '2026-02-01', endOn: endless, indefinite: true },
      undefined,
      'indefinite',
      'active',
    ],
    [
      'is the day of a change',
      {
        startOn: '2026-02-01',
        concludedOn: '2026-01-20',
        endOn: endless,
        changes: [{ date: '2026-03-01', endAfter: '2027-01-01' }],
      },
      '2027-01-01',
      'changed',
      'active',
    ],
    [
      'is the text of a change',
      { startOn: '2026-02-01', endOn: '2026-12-31', changes: [{ date: '2026-03-01', endAfter: endless }] },
      endless,
      'unread',
      'unknown',
    ],
  ])('%s', (_, values, end, reason, state) => {
    const all = { concludedOn: '2026-01-20', ...values }
    expect(currentEnd(all, context)).toEqual(end)
    expect(currentEndReason(all, today)).toBe(reason)
    expect(contractStatus(all, context)).toBe(state)
  })

  it('stands in the period', () => {
    const { contractPeriod } = contractRules
    expect(contractPeriod?.({ startOn: '2026-02-01', endOn: endless }, context)).toBe('01.02.2026 – czas nieokreślony')
    expect(contractPeriod?.({ startOn: { unread: 'luty' }, endOn: '2026-12-31' }, context)).toBe('luty – 31.12.2026')
  })
})

describe('the end of a contract', () => {
  it.each<[Values, string | undefined]>([
    [{ concludedOn: '2026-07-31', duration: '62 dni' }, '2026-09-30'],
    [{ concludedOn: '2026-07-29', duration: '34 dni' }, '2026-08-31'],
    [{ concludedOn: '2026-07-29', startOn: '2027-01-01', duration: '1 rok' }, '2027-12-31'],
    [{ concludedOn: '2026-01-31', duration: '1 miesiąc' }, '2026-02-28'],
    [{ concludedOn: '2026-07-01', duration: '1 dzień' }, '2026-07-01'],
    [{ concludedOn: '2026-07-01', duration: 'do odwołania' }, undefined],
    [{ concludedOn: '2026-07-01', duration: '5 dni', indefinite: true }, undefined],
    [{ ...running, changes: [{ date: '2026-05-01', kind: 'TSU02', indefiniteAfter: true }] }, undefined],
  ])('%j ends on %s', (values, end) => expect(currentEnd(values, context)).toBe(end))
})

describe('the term of a contract after its changes', () => {
  it.each<[string, Values, string | undefined]>([
    ['fixed as it was made', running, 'fixed'],
    ['moved by an annex', { ...running, changes: [{ date: '2026-05-01', endAfter: '2027-03-31' }] }, 'changed'],
    ['moved by an annex to come', { ...running, changes: [{ date: '2027-05-01', endAfter: '2028-03-31' }] }, 'fixed'],
    ['made indefinite', { ...running, changes: [{ date: '2026-05-01', indefiniteAfter: true }] }, 'indefinite'],
    [
      'given an end',
      { concludedOn: '2026-02-01', indefinite: true, changes: [{ date: '2026-05-01', endAfter: '2027-03-31' }] },
      'changed',
    ],
    ['indefinite', { concludedOn: '2026-02-01', indefinite: true }, 'indefinite'],
    ['without an end', { concludedOn: '2026-02-01' }, 'open'],
    ['of no contract', {}, undefined],
  ])('%s', (_, values, kind) => {
    expect(derived('termKind', values)).toBe(kind)
  })
})

describe('the central register', () => {
  const clocks = (values: Values, day = today) =>
    presenterOf(contracts, { today: day, officeFreeDays: new Set() })
      .present(values, [])
      .readings.filter(({ clock }) => clock.id.startsWith('cru'))

  it('waits 30 days from conclusion; amber from day 20, met by the day of entry', () => {
    const values = { cru: 'subject', concludedOn: '2026-11-02' }
    const [entry] = clocks(values)
    expect(entry).toMatchObject({ end: '2026-12-02', state: 'running', days: 11 })
    expect(clocks(values, '2026-11-22')[0]).toMatchObject({ state: 'soon', days: 10 })
    expect(clocks(values, '2026-12-03')[0]).toMatchObject({ state: 'late', days: 1 })
    expect(clocks({ ...values, cruEnteredOn: '2026-11-20' })[0]?.state).toBe('metInTime')
  })
  it('moves an end on a free day: 30 days from 2 December end on 4 January', () => {
    expect(clocks({ cru: 'subject', concludedOn: '2026-12-02' }, '2026-12-03')[0]).toMatchObject({
      nominal: '2027-01-01',
      end: '2027-01-04',
    })
  })
  it.each<[string, Values]>([
    ['concluded before July 2026', { cru: 'subject', concludedOn: '2026-06-30' }],
    ['that are no purchases', { cru: 'noPurchase', concludedOn: '2026-09-01' }],
    ['of a day nobody knows', {}],
  ])('does not wait for contracts %s', (_, values) => {
    expect(clocks(values)).toEqual([])
    expect(derived('cruTask', values)).toBeUndefined()
  })
  it('asks about a contract nobody decided about until somebody does, with the end of the 30 days', () => {
    const values: Values = { concludedOn: '2026-11-02' }
    expect(clocks(values)).toMatchObject([{ clock: { id: 'cruDecision' }, end: '2026-12-02', state: 'running' }])
    expect(derived('cruTask', values)).toBe('undecided')
    expect(derived('cruTask', { ...values, cru: { unread: 'chyba' } })).toBe('undecided')
    expect(clocks({ ...values, cru: 'excluded' })).toEqual([])
    expect(clocks({ ...values, cru: 'subject' })).toMatchObject([{ clock: { id: 'cruEntry' } }])
    // What came from the central register is in it.
    expect(clocks({ ...values, cruId: 'a' })).toMatchObject([{ clock: { id: 'cruEntry' } }])
  })
  it('waits for the oldest change not entered, corrections aside', () => {
    const values: Values = {
      cru: 'subject',
      concludedOn: '2026-08-03',
      cruEnteredOn: '2026-08-20',
      changes: [
        { kind: 'TSU02', date: '2026-09-01', enteredOn: '2026-09-10' },
        { kind: 'TSU01', date: '2026-09-15' },
        { kind: 'TSU02', date: '2026-11-01' },
      ],
    }
    expect(clocks(values).find(({ clock }) => clock.id === 'cruChange')).toMatchObject({
      start: '2026-11-01',
      end: '2026-12-01',
      state: 'soon',
    })
    expect(derived('cruTask', values)).toBe('change')
  })
  it('is told to delete five years after the year of the end', () => {
    expect(derived('cruDeleteOn', { ...running, cruId: 'x' })).toBe('2031-12-31')
    expect(derived('cruDeleteOn', running)).toBeUndefined()
    expect(derived('cruDeleteOn', { concludedOn: '2026-08-01', indefinite: true, cruId: 'x' })).toBeUndefined()
  })
})

describe('the other side', () => {
  it('is named, and told apart by tax number or by name', () => {
    const parties = [
      { side: 'unit', name: 'Gmina Lipowiec', nip: '0000000070' },
      { side: 'contractor', kind: 'SU01', name: 'DROG-LIP Sp. z o.o.', nip: '000-000-10-10' },
      { kind: 'SU02', firstName: 'Jan', lastName: 'Żółć' },
    ]
    expect(derived('contractor', { parties })).toBe('DROG-LIP Sp. z o.o.; Jan Żółć')
    expect(derived('contractorId', { parties })).toBe('0000001010 + jan zolc')
    expect(derived('contractorId', { parties: [{ name: 'zastrzeżony' }] })).toBeUndefined()
  })
})
