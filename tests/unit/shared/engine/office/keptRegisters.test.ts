import { describe, expect, it } from 'vitest'
import { catalogue, catalogueOf, definitionsId } from '#shared/catalogue'
import { isKept, isUnnamedOffice, registersOfScreen, switched } from '#shared/engine/office/keptRegisters'
import { officeOf, settingEdits } from '#shared/engine/office/settings/storedOffice'
import { emptyOffice } from '#shared/model/office'
import { profiles } from '#shared/model/profiles'

const keptBy = (...chosen: readonly string[]) =>
  catalogue.registers.filter((one) => isKept(one, { profiles: [...chosen], kept: {} })).map(({ id }) => id)

describe('the registers of a kind of office', () => {
  it('are all where none was chosen, and as those of every kind together', () => {
    expect(keptBy()).toHaveLength(catalogue.registers.length)
    expect(keptBy(...profiles)).toHaveLength(catalogue.registers.length)
  })

  it.each([
    [
      'council',
      ['resolutions', 'interpellations', 'meetings', 'complaints', 'layJudges'],
      ['mailIn', 'ngos', 'partners'],
    ],
    [
      'selfGovernment',
      ['resolutions', 'contracts', 'mailIn', 'critique', 'events', 'affiliations'],
      ['ngos', 'partners'],
    ],
    ['social', ['critique', 'campaigns', 'ngos', 'agreements'], ['resolutions', 'mailIn', 'partners']],
    [
      'organisations',
      ['ngos', 'calls', 'consultations', 'events', 'bookings'],
      ['resolutions', 'critique', 'partners'],
    ],
    ['foreign', ['partners', 'delegations', 'projects', 'participants', 'rooms'], ['resolutions', 'ngos', 'mailIn']],
  ])('%s', (profile, on, off) => {
    const kept = keptBy(profile)
    expect(kept).toEqual(expect.arrayContaining([...on, 'people', 'tasks', 'contracts']))
    for (const one of off) expect(kept).not.toContain(one)
  })

  it('are those of each kind that was chosen; a kind this program does not know brings none', () => {
    expect(keptBy('council', 'foreign')).toEqual(expect.arrayContaining(['resolutions', 'partners']))
    expect(keptBy('council', 'harbour')).toEqual(keptBy('council'))
  })

  it('are besides those of the office itself', () => {
    const values = { name: 'Klucze', fields: [{ id: 'klucz', label: 'Klucz', type: 'text' }] }
    const record = { id: 'own', register: definitionsId, values, order: '', trashed: 0 as const }
    const own = catalogueOf([{ ...record, createdAt: '', updatedAt: '' }]).of('own')
    expect(isKept(own, { profiles: ['council'], kept: {} })).toBe(true)
    expect(isKept(own, { profiles: [], kept: { own: false } })).toBe(false)
  })
})

describe('a switch of a single register', () => {
  const ngos = catalogue.of('ngos')
  const council = { ...emptyOffice, profiles: ['council'] }

  it('wins over the kind of office, and is forgotten where it says the same', () => {
    const kept = switched([ngos], council, true)
    expect(kept).toEqual({ ngos: true })
    expect(isKept(ngos, { ...council, kept })).toBe(true)
    expect(switched([ngos], { ...council, kept }, false)).toEqual({})
    expect(switched([ngos], { ...council, kept: { mailIn: true } }, true)).toEqual({ mailIn: true, ngos: true })
  })

  it('is a record of its own, so that two workstations may switch two registers', () => {
    const edits = settingEdits(emptyOffice, { ...council, kept: { ngos: true, mailIn: false } })
    expect(edits.map(({ record }) => record)).toEqual(['setting:profiles', 'setting:kept/ngos', 'setting:kept/mailIn'])
    const stored = edits.map(({ fields = {} }) => ({
      values: Object.fromEntries(
        Object.entries(fields).flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const])),
      ),
    }))
    expect(officeOf(stored)).toMatchObject({
      profiles: ['council'],
      kept: { ngos: true, mailIn: false },
    })
  })

  it('says nothing of what the office is called', () => {
    expect(isUnnamedOffice({ ...council, kept: { ngos: true } })).toBe(true)
    expect(isUnnamedOffice({ ...council, place: 'Lipowiec' })).toBe(false)
  })
})

describe('a screen of a register’s own', () => {
  const ids = (screen: string, of = catalogue.registers) => registersOfScreen(screen, of).map(({ id }) => id)

  it.each([
    ['chamber', ['meetings']],
    ['contractors', ['contracts']],
    ['activity', ['meetings', 'councillors']],
    ['elections', ['elections', 'nominations', 'ballots', 'layJudges']],
    ['register/definitions', []],
  ])('%s belongs to %j', (screen, registers) => {
    expect(ids(screen).toSorted()).toEqual(registers.toSorted())
  })

  it('goes with its registers: an office of foreign relations keeps neither the chamber nor the election', () => {
    const foreign = catalogue.registers.filter((one) => isKept(one, { profiles: ['foreign'], kept: {} }))
    for (const screen of ['chamber', 'activity', 'allowances', 'elections', 'estates'])
      expect(ids(screen, foreign)).toEqual([])
    const council = catalogue.registers.filter((one) => isKept(one, { profiles: ['council'], kept: {} }))
    for (const screen of ['chamber', 'activity', 'allowances', 'elections', 'estates'])
      expect(ids(screen, council)).not.toEqual([])
  })
})
