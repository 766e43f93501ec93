import { describe, expect, it } from 'vitest'
import { addressesIn, addressOn, isDated, journalActs, journalKey } from '#shared/engine/documents/journal'
import { knownActs } from '#shared/engine/documents/journalActs'
import { officeOf, settingEdits } from '#shared/engine/office/settings/storedOffice'
import { paperScope, paperTemplateNames } from '#shared/engine/templates/paperScope'
import { nameKey } from '#shared/engine/templates/tag'
import { tryLine } from '#shared/engine/templates/tryLine'
import { emptyOffice, type Office } from '#shared/model/office'

const council = 'ustawa o samorządzie gminnym'
const nbsp = '\u00a0'
const office = (journal: unknown): Office => ({ ...emptyOffice, [journalKey]: journal })
const actOf = (of: Office, name: string) => {
  const act = journalActs(of).find((one) => one.name === name)
  if (act === undefined) throw new Error(name)
  return act
}

describe('addresses in the Journal of Laws', () => {
  it('of the program go by day, are such, and are those of acts a template can name', () => {
    for (const [name, addresses] of Object.entries(knownActs)) {
      expect(name).not.toMatch(/[{}|=>→/#^:]/u)
      const days = addresses.map(({ from }) => from)
      expect(days).toEqual([...new Set(days)].toSorted())
      for (const { address } of addresses) expect(address).toMatch(/^Dz\. (?:U\.|Urz\. UE) .*\d/u)
    }
  })

  it.each([
    ['2020-01-01', 'Dz. U. z 2024 r. poz. 1465'],
    ['2024-10-03', 'Dz. U. z 2024 r. poz. 1465'],
    ['2026-05-31', 'Dz. U. z 2025 r. poz. 1153'],
    ['2026-06-01', 'Dz. U. z 2026 r. poz. 662'],
    ['2030-01-01', 'Dz. U. z 2026 r. poz. 662'],
  ])('on %s is %s', (day, address) => {
    expect(addressOn(actOf(emptyOffice, council), day)).toBe(address)
  })

  it('of the office stand beside those of the program and before one of the same day; acts of its own behind', () => {
    const own = office({
      [council]: {
        addresses: [
          { from: '2027-03-01', address: 'Dz. U. z 2027 r. poz. 300' },
          { from: '2026-06-01', address: 'Dz. U. z 2026 r. poz. 662, 901' },
        ],
      },
      'ustawa o drogach publicznych': {
        addresses: [{ from: '2025-07-01', address: 'Dz. U. z 2025 r. poz. 889' }],
      },
    })
    const act = actOf(own, council)
    expect(['2026-05-31', '2026-07-01', '2027-03-01'].map((day) => addressOn(act, day))).toEqual([
      'Dz. U. z 2025 r. poz. 1153',
      'Dz. U. z 2026 r. poz. 662, 901',
      'Dz. U. z 2027 r. poz. 300',
    ])
    expect(journalActs(own).at(-1)?.name).toBe('ustawa o drogach publicznych')
  })

  it('that are none are left out, and keep nothing from being read', () => {
    const broken = office({ [council]: { addresses: [{ from: 'wczoraj', address: '' }] }, x: 5 })
    expect(journalActs(broken)).toEqual(journalActs(emptyOffice))
    expect(journalActs(office('x'))).toEqual(journalActs(emptyOffice))
  })

  it('are dated after two years, until somebody looked for a newer one', () => {
    const petitions = 'ustawa o petycjach'
    expect(isDated(actOf(emptyOffice, petitions), '2026-11-30')).toBe(true)
    expect(isDated(actOf(emptyOffice, council), '2028-06-01')).toBe(false)
    expect(isDated(actOf(emptyOffice, council), '2028-06-02')).toBe(true)
    const looked = office({ [petitions]: { addresses: [], checkedOn: '2026-11-30' } })
    expect(isDated(actOf(looked, petitions), '2028-11-30')).toBe(false)
    expect(isDated(actOf(looked, petitions), '2028-12-01')).toBe(true)
  })

  it('stand in a template by the day of the paper, however Word changed the blanks', () => {
    const scope = { scope: paperScope(emptyOffice, '2026-03-01', 'public'), position: 0 }
    expect(tryLine(`(t.j. {Dz.${nbsp}U.: Ustawa o${nbsp}samorządzie gminnym})`, [scope])).toBe(
      `(t.j. Dz.${nbsp}U.${nbsp}z${nbsp}2025${nbsp}r. poz.${nbsp}1153)`,
    )
    expect(paperTemplateNames(emptyOffice).values.get(nameKey(`Dz. U.: ${council}`))).toBe(`Dz. U.: ${council}`)
  })

  it('in the words of a built-in paper are those of its day; other braces stay', () => {
    expect(addressesIn(emptyOffice, '2026-07-01')('({Dz. U.: ustawa o petycjach}) {Dz. U.: x} {y}')).toBe(
      `(Dz.${nbsp}U.${nbsp}z${nbsp}2018${nbsp}r. poz.${nbsp}870) {Dz. U.: x} {y}`,
    )
  })

  it('are settings of the office, a record for each act, so that two people may enter two', () => {
    const entered = office({ [council]: { addresses: [{ from: '2027-01-01', address: 'Dz. U. z 2027 r. poz. 1' }] } })
    const [edit, ...others] = settingEdits(emptyOffice, entered)
    expect(others).toEqual([])
    expect(edit).toMatchObject({ record: `setting:journal/${council}`, fields: { setting: 'journal', part: council } })
    const { setting = '', part = '', value = '' } = edit?.fields ?? {}
    expect(officeOf([{ values: { setting, part, value } }])[journalKey]).toEqual(entered[journalKey])
  })
})
