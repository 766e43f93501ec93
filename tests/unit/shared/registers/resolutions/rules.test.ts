import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveValue } from '#shared/engine/present/derive'
import { presenterOf } from '#shared/engine/present/present'
import { type IncomingLink } from '#shared/engine/present/rule'
import { fieldOf } from '#shared/model/definition'
import {
  entryIntoForce,
  entryIntoForceReason,
  promulgation,
  resolutionStatus,
  sessionOf,
  sitting,
} from '#shared/registers/resolutions/rules'
import type { Values } from '#shared/core/values/values'
import { catalogue } from '#shared/catalogue'

const resolutions = catalogue.of('resolutions')

const today = '2026-11-21'
const status = (values: Values, incoming: readonly IncomingLink[] = [], on = today) =>
  resolutionStatus(values, { today: on, incoming })
const number = { written: 'XX/1/26', session: 20, ordinal: 1 }

describe('promulgation', () => {
  const local: Values = { date: '2026-10-28', kind: 'localLaw', supervisor: 'voivode' }
  const journal = { journalYear: 2026, journalPosition: 7001, promulgatedOn: '2026-11-10' }
  it.each<[string, Values, string | undefined]>([
    ['waits to be sent', local, 'awaits'],
    ['waits for its receipt', { ...local, sentOn: '2026-10-30' }, 'awaits'],
    ['waits for the end of supervision', { ...local, sentOn: '2026-10-30', receivedOn: '2026-11-02' }, 'awaits'],
    ['past supervision', { ...local, sentOn: '2026-10-01', receivedOn: '2026-10-02' }, 'awaits'],
    ['published while supervision runs', { ...local, receivedOn: '2026-11-02', ...journal }, 'done'],
    ['of an act that asks for the journal', { date: '2026-10-28', entryRule: 'onPromulgation' }, 'awaits'],
    ['of an act that needs none', { date: '2026-10-28', kind: 'resolution', entryRule: 'onAdoption' }, undefined],
    ['of a number not used', { ...local, withdrawn: true }, undefined],
    ['annulled', { ...local, supervisionEvents: [{ kind: 'annulled', date: '2026-11-10' }] }, undefined],
  ])('%s', (_, values, expected) => {
    expect(promulgation(values, { today, incoming: [] })).toBe(expected)
  })
})

describe('entryIntoForce', () => {
  const journal = { journalPosition: 7001, promulgatedOn: '2026-12-01' }
  const rows: readonly (readonly [string, Values, string | undefined])[] = [
    // Law sheet, test vectors: publication 1 XII 2026 and 14 days of vacatio legis, no shift for free days.
    ['14 days after 1 XII 2026', { entryRule: 'afterPromulgation', vacatioDays: 14, ...journal }, '2026-12-16'],
    ['14 days when none are named', { entryRule: 'afterPromulgation', ...journal }, '2026-12-16'],
    ['30 days over the year', { entryRule: 'afterPromulgation', vacatioDays: 30, ...journal }, '2027-01-01'],
    ['0 days: the day after', { entryRule: 'afterPromulgation', vacatioDays: 0, ...journal }, '2026-12-02'],
    [
      'over 29 February',
      { entryRule: 'afterPromulgation', journalPosition: 1, promulgatedOn: '2028-02-20' },
      '2028-03-06',
    ],
    ['without the journal’s position', { entryRule: 'afterPromulgation', promulgatedOn: '2026-12-01' }, undefined],
    ['without the day of promulgation', { entryRule: 'afterPromulgation', journalPosition: 7001 }, undefined],
    [
      'with a day that could not be read',
      { entryRule: 'afterPromulgation', journalPosition: 1, promulgatedOn: { unread: '1 grudnia' } },
      undefined,
    ],
    [
      'with a day that is none',
      { entryRule: 'afterPromulgation', journalPosition: 1, promulgatedOn: '2026-02-30' },
      undefined,
    ],
    ['on promulgation', { entryRule: 'onPromulgation', ...journal }, '2026-12-01'],
    ['on promulgation, not in the journal yet', { entryRule: 'onPromulgation' }, undefined],
    ['on adoption', { entryRule: 'onAdoption', date: '2026-10-28' }, '2026-10-28'],
    ['on adoption, undated', { entryRule: 'onAdoption' }, undefined],
    ['a day stated in the act', { entryRule: 'fixedDate', inForceOn: '2027-01-01' }, '2027-01-01'],
    [
      'a stated day above every rule',
      { entryRule: 'afterPromulgation', ...journal, inForceOn: '2027-01-01' },
      '2027-01-01',
    ],
    ['no day stated yet', { entryRule: 'fixedDate', date: '2026-10-28' }, undefined],
    ['no rule at all', { date: '2026-10-28', ...journal }, undefined],
    // Promulgation act, art. 4: local law waits 14 days, public order 3, and never binds before the journal.
    [
      'local law left at the default of the form',
      { kind: 'localLaw', entryRule: 'onAdoption', date: '2026-10-28' },
      undefined,
    ],
    [
      'local law left at the default, promulgated',
      { kind: 'localLaw', entryRule: 'onAdoption', date: '2026-10-28', ...journal },
      '2026-12-16',
    ],
    ['local law of an old register without a rule', { kind: 'localLaw', ...journal }, '2026-12-16'],
    ['public order', { kind: 'publicOrder', entryRule: 'afterPromulgation', ...journal }, '2026-12-05'],
    [
      'public order with days of its own',
      { kind: 'publicOrder', entryRule: 'afterPromulgation', vacatioDays: 1, ...journal },
      '2026-12-03',
    ],
  ]
  it.each(rows)('%s', (_, values, expected) => {
    expect(entryIntoForce(values)).toBe(expected)
  })
})

describe('entryIntoForceReason', () => {
  const journal = { journalPosition: 7001, promulgatedOn: '2026-12-01' }
  const rows: readonly (readonly [Values, string | undefined])[] = [
    [{ inForceOn: '2027-01-01', entryRule: 'afterPromulgation' }, 'stated'],
    [{ inForceOn: { unread: 'wkrótce' }, entryRule: 'afterPromulgation' }, 'awaitsJournal'],
    [{ entryRule: 'onAdoption', date: '2026-10-28' }, 'onAdoption'],
    [{ entryRule: 'onPromulgation' }, 'awaitsJournal'],
    [{ entryRule: 'onPromulgation', ...journal }, 'onPromulgation'],
    [{ entryRule: 'afterPromulgation', ...journal }, 'afterPromulgation'],
    [{ kind: 'localLaw', entryRule: 'onAdoption' }, 'awaitsJournal'],
    [{ kind: 'localLaw', ...journal }, 'afterPromulgation'],
    [{ entryRule: 'fixedDate' }, undefined],
    [{}, undefined],
  ]
  it.each(rows)('of %j is %s', (values, expected) => {
    expect(entryIntoForceReason(values)).toBe(expected)
  })
})

describe('an act sent on a day nobody noted', () => {
  const act: Values = { number, kind: 'localLaw', date: '2024-01-25', supervisor: 'voivode' }
  const journal = { journalPosition: 1234, promulgatedOn: '2024-02-12' }
  it.each<[string, Values, string, string | undefined]>([
    ['nothing entered', {}, 'toSend', 'late'],
    ['promulgated', journal, 'inForce', undefined],
    ['in the journal on a day nobody noted', { journalYear: 2024, journalPosition: 1234 }, 'adopted', undefined],
    ['the journal alone', { journalNumber: 'Dz. Urz. Woj. Śl.' }, 'adopted', undefined],
    ['received', { receivedOn: '2024-02-01' }, 'toPublish', undefined],
    ['received and promulgated', { receivedOn: '2024-02-01', ...journal }, 'inForce', undefined],
    ['promulgated on a day not read', { promulgatedOn: { unread: 'w toku' } }, 'toSend', 'late'],
    ['sent and promulgated', { sentOn: '2024-01-30', ...journal }, 'inForce', 'metInTime'],
    ['sent on a day not read', { sentOn: { unread: 'styczeń' }, ...journal }, 'inForce', 'unclear'],
    ['sent on a day not read, not promulgated', { sentOn: { unread: 'styczeń' } }, 'sent', 'unclear'],
  ])('%s', (_, own, state, clock) => {
    const values = { ...act, ...own }
    const context = { today: '2026-11-21', incoming: [] }
    expect(resolutionStatus(values, context)).toBe(state)
    const { present } = presenterOf(resolutions, { today: context.today, officeFreeDays: new Set() })
    const { readings } = present(values, [])
    expect(readings.find(({ clock: { id } }) => id === 'dispatch')?.state).toBe(clock)
  })
})

describe('resolutionStatus', () => {
  const dated = { number, date: '2026-06-25' }
  const checked = { ...dated, supervisor: 'voivode', sentOn: '2026-06-29', receivedOn: '2026-07-01' }
  const inForce = { ...checked, entryRule: 'onAdoption' }
  const events = (...supervisionEvents: readonly Readonly<Record<string, string>>[]) => ({
    ...inForce,
    supervisionEvents,
  })
  const rows: readonly (readonly [string, Values, string])[] = [
    ['nothing known', {}, 'unknown'],
    ['a date that could not be read', { ...inForce, date: { unread: '2915' } }, 'unknown'],
    ['a number that was not used', { ...inForce, withdrawn: true }, 'withdrawn'],
    ['a withdrawn number without a date', { withdrawn: true }, 'withdrawn'],
    ['not sent', { ...dated, supervisor: 'voivode' }, 'toSend'],
    ['not sent to the chamber', { ...dated, supervisor: 'auditChamber', entryRule: 'onAdoption' }, 'toSend'],
    ['sent, not received', { ...dated, supervisor: 'voivode', sentOn: '2026-06-29' }, 'sent'],
    ['imported without a supervisor: nobody sends it now', dated, 'adopted'],
    ['imported, in force', { ...dated, entryRule: 'onAdoption' }, 'inForce'],
    ['not subject to supervision', { ...dated, supervisor: 'none' }, 'adopted'],
    ['received on the 30th day', { ...inForce, receivedOn: '2026-10-22' }, 'underSupervision'],
    ['received 31 days ago', { ...inForce, receivedOn: '2026-10-21' }, 'inForce'],
    ['local law, no journal', { ...checked, kind: 'localLaw', entryRule: 'afterPromulgation' }, 'toPublish'],
    ['local law, form left at its default', { ...checked, kind: 'localLaw', entryRule: 'onAdoption' }, 'toPublish'],
    ['an act that asks for the journal', { ...checked, kind: 'resolution', entryRule: 'onPromulgation' }, 'toPublish'],
    ['a position has no force to enter into', { ...checked, kind: 'position' }, 'adopted'],
    ['in force from tomorrow', { ...checked, inForceOn: '2026-11-22' }, 'notYetInForce'],
    ['in force from today', { ...checked, inForceOn: '2026-11-21' }, 'inForce'],
    ['suspended', events({ kind: 'suspended', date: '2026-07-10' }), 'suspended'],
    ['proceedings alone', events({ kind: 'proceedings', date: '2026-07-10' }), 'inForce'],
    [
      'suspended, then discontinued',
      events({ kind: 'suspended', date: '2026-07-10' }, { kind: 'discontinued', date: '2026-07-20' }),
      'inForce',
    ],
    ['a minor breach', events({ kind: 'minorBreach', date: '2026-07-10' }), 'inForce'],
    ['annulled', events({ kind: 'annulled', date: '2026-07-10' }), 'annulled'],
    ['annulled, served today', events({ kind: 'annulled', date: '2026-07-10', served: today }), 'annulled'],
    // U.s.g. art. 92: execution stops on service of the ruling.
    ['annulled, served tomorrow', events({ kind: 'annulled', date: '2026-07-10', served: '2026-11-22' }), 'inForce'],
    ['annulled on a day nobody entered', events({ kind: 'annulled' }), 'annulled'],
    ['annulled in part', events({ kind: 'annulledPartly', date: '2026-07-10' }), 'annulledPartly'],
    [
      'annulled after a suspension',
      events({ kind: 'suspended', date: '2026-07-05' }, { kind: 'annulled', date: '2026-07-10' }),
      'annulled',
    ],
    [
      'suspended, entered after the annulment',
      events({ kind: 'annulled', date: '2026-07-10' }, { kind: 'suspended', date: '2026-07-05' }),
      'annulled',
    ],
    [
      'annulled; other proceedings discontinued',
      events({ kind: 'annulledPartly', date: '2026-07-10' }, { kind: 'discontinued', date: '2026-07-20' }),
      'annulledPartly',
    ],
    [
      'annulled; a court sets the ruling aside',
      events({ kind: 'annulled', date: '2026-07-10' }, { kind: 'courtQuashed', date: '2026-10-10' }),
      'inForce',
    ],
    [
      'the same, the ruling entered last',
      events({ kind: 'courtQuashed', date: '2026-10-10' }, { kind: 'annulled', date: '2026-07-10' }),
      'inForce',
    ],
    [
      'annulled; a court dismisses the complaint against it',
      events({ kind: 'annulled', date: '2026-07-10' }, { kind: 'courtDismissed', date: '2026-10-10' }),
      'annulled',
    ],
    [
      'a complaint, not ruled on',
      events({ kind: 'annulled', date: '2026-07-10' }, { kind: 'courtComplaint', date: '2026-08-01' }),
      'annulled',
    ],
    [
      'annulled by a court',
      events({ kind: 'courtComplaint', date: '2026-08-01' }, { kind: 'courtAnnulled', date: '2026-10-10' }),
      'annulled',
    ],
    ['annulled by a linked act', { ...inForce, annulledBy: [{ written: 'NP.4131.1.2026' }] }, 'annulled'],
  ]
  it.each(rows)('%s: %#', (_, values, expected) => {
    expect(status(values)).toBe(expected)
  })

  const repealing: Values = { number, date: '2026-10-28', entryRule: 'onAdoption' }
  const links: readonly (readonly [string, Values, string, string])[] = [
    ['in force', repealing, 'repealed', 'repealedPartly'],
    ['of an old register', { date: '2020-01-01' }, 'repealed', 'repealedPartly'],
    ['in force from tomorrow', { ...repealing, entryRule: 'fixedDate', inForceOn: '2026-11-22' }, 'inForce', 'inForce'],
    ['not promulgated', { ...repealing, kind: 'localLaw', entryRule: 'afterPromulgation' }, 'inForce', 'inForce'],
    ['undated', { number }, 'inForce', 'inForce'],
    ['withdrawn', { ...repealing, withdrawn: true }, 'inForce', 'inForce'],
    ['annulled', { ...repealing, supervisionEvents: [{ kind: 'annulled', date: '2026-11-10' }] }, 'inForce', 'inForce'],
    ['annulled by a linked act', { ...repealing, annulledBy: [{ written: 'NP' }] }, 'inForce', 'inForce'],
    [
      'suspended',
      { ...repealing, supervisionEvents: [{ kind: 'suspended', date: '2026-11-10' }] },
      'inForce',
      'inForce',
    ],
    [
      'annulled from tomorrow',
      { ...repealing, supervisionEvents: [{ kind: 'annulled', served: '2026-11-22' }] },
      'repealed',
      'repealedPartly',
    ],
  ]
  it.each(links)('repealed by an act %s', (_, from, whole, part) => {
    expect(status(inForce, [{ register: 'resolutions', field: 'repeals', from }])).toBe(whole)
    expect(status(inForce, [{ register: 'resolutions', field: 'repealsPartly', from }])).toBe(part)
    expect(status(inForce, [{ register: 'resolutions', field: 'amends', from }])).toBe('inForce')
  })

  it('is repealed from the day the repealing act enters into force', () => {
    const incoming = [{ register: 'resolutions', field: 'repeals', from: { ...repealing, inForceOn: '2027-01-01' } }]
    expect(['2026-12-31', '2027-01-01'].map((day) => status(inForce, incoming, day))).toEqual(['inForce', 'repealed'])
  })

  it('is one of the states of the register, whatever a record holds', () => {
    const field = fieldOf(resolutions, 'status')
    if (field?.type !== 'derived') throw new Error('status is derived')
    const states = new Set(Object.keys(field.states ?? {}))
    const day = fc.option(
      fc.oneof(fc.constantFrom('2026-10-22', '2026-11-21', '2026-12-01', 'x', ''), fc.constant({ unread: '2915' })),
      { nil: undefined },
    )
    const choiceOf = (id: string) => {
      const choice = fieldOf(resolutions, id)
      return fc.option(fc.constantFrom(...(choice?.type === 'choice' ? choice.choices : [])), { nil: undefined })
    }
    const anything = fc.record({
      date: day,
      sentOn: day,
      receivedOn: day,
      promulgatedOn: fc.option(day, { nil: undefined, freq: 1 }),
      inForceOn: day,
      kind: choiceOf('kind'),
      supervisor: choiceOf('supervisor'),
      entryRule: choiceOf('entryRule'),
      journalPosition: fc.option(fc.nat(), { nil: undefined, freq: 1 }),
      withdrawn: fc.option(fc.boolean(), { nil: undefined }),
    })
    const seen = new Set<string>()
    fc.assert(
      fc.property(anything, fc.constantFrom('none', 'repeals', 'repealsPartly'), (fields, link) => {
        const values = Object.fromEntries(
          Object.entries(fields).flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const])),
        )
        const state = deriveValue(resolutions, field, values, {
          today,
          incoming: [{ register: 'resolutions', field: link, from: repealing }],
        })
        expect(states).toContain(state)
        if (typeof state === 'string') seen.add(state)
      }),
      { numRuns: 2_000, seed: 2026 },
    )
    const byEvents = ['suspended', 'annulled', 'annulledPartly']
    expect([...states].filter((state) => !seen.has(state)).toSorted()).toEqual(byEvents.toSorted())
  })
})

describe('sitting', () => {
  const rows: readonly (readonly [Values, string | undefined])[] = [
    [{ session: 'XII', date: '2026-06-25' }, 'XII · 25.06.2026'],
    [{ number, date: '2026-06-25' }, 'XX · 25.06.2026'],
    [{ number }, 'XX'],
    [{ date: '2026-06-25' }, '25.06.2026'],
    [{ session: 'XXXXIX', number }, 'XXXXIX'],
    [{ number: { written: '7/26' } }, undefined],
    [{}, undefined],
  ]
  it.each(rows)('of %j is %j', (values, expected) => {
    expect(sitting(values)).toBe(expected)
  })
  it('takes the session as written before the one in the number', () => {
    expect(sessionOf({ session: 'XXI', number })).toBe('XXI')
  })
})
