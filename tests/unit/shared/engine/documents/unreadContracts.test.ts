import { catalogue } from '#shared/catalogue'
import { describe, expect, it } from 'vitest'
import { cruAgreement, cruRow } from '#shared/registers/contracts/cru'
import { printedContract } from '#shared/registers/contracts/print'
import { buildCruSheet } from '#shared/registers/contracts/cruSheet'
import { startRegisterRows } from '#shared/engine/documents/registerRows'
import { transferUnread } from '#shared/engine/documents/transfers'
import { contracts } from '#shared/registers/contracts/definition'
import { emptyOffice } from '#shared/model/office'
import { textsOf } from '#shared/text/texts'
import type { Values } from '#shared/core/values/values'

const polish = textsOf('pl', catalogue)
const columns = ['contractNumber', 'period', 'currentValue', 'currentEnd']
const printed = (values: Values): readonly unknown[] => {
  const rows = startRegisterRows({
    definition: contracts,
    text: polish.register(contracts.id),
    words: polish.app.words,
    columns,
  })([{ kind: 'record', values: printedContract(values, true) }])
  return rows.flatMap((row) => (row.kind === 'row' ? row.cells.slice(1) : []))
}

describe('a contract on paper', () => {
  it('keeps text that could not be read where its amount and its end stand', () => {
    const end = { unread: 'czas nieokreślony' }
    expect(
      printed({ contractNumber: '1/26', startOn: '2026-02-01', currentEnd: end, currentValue: { unread: '100 tys.' } }),
    ).toEqual(['1/26', 'od 01.02.2026, czas nieokreślony', '100 tys.', 'czas nieokreślony'])
  })

  it.each<[string, Values, string, string, string]>([
    ['a number', { contractNumber: '7/2026' }, '7/2026', '7/2026', 'nie'],
    ['no number, said so', { noNumber: true }, 'brak numeru', 'nie nadano', 'tak'],
    ['a number that is merely missing', {}, '', 'do uzupełnienia', 'nie'],
  ])('with %s', (_, values, inRegister, onSheet, isUnnumbered) => {
    expect(printed(values)[0]).toBe(inRegister)
    const facts = buildCruSheet({ office: emptyOffice, today: '2026-11-22', values, end: undefined }).blocks.flatMap(
      (block) => (block.kind === 'facts' ? block.facts : []),
    )
    const fact = (name: string) => facts.find((one) => one.name === name)?.value
    expect(fact('Numer umowy')).toBe(onSheet)
    expect(fact('Brak numeru umowy')).toBe(isUnnumbered)
    expect(cruAgreement(values).podstawoweDane).toMatchObject({
      numerUmowy: values['contractNumber'] ?? null,
      brakNumeruUmowy: isUnnumbered === 'tak',
    })
  })
})

describe('a file for the central register', () => {
  it.each<[string, Values, boolean]>([
    ['everything read', { currentValue: 100, currentEnd: '2026-12-31' }, false],
    ['an amount not read', { currentValue: { unread: '1.234,56 EUR' } }, true],
    ['an end not read', { currentEnd: { unread: 'czas nieokreślony' } }, true],
    ['a day in a change not read', { changes: [{ date: { unread: 'maj' } }] }, true],
    ['text not read where the file has nothing', { guarantees: [{ validUntil: { unread: 'bezterminowo' } }] }, false],
  ])('is warned of: %s', (_, values, expected) =>
    expect(transferUnread(catalogue.of('contracts'), 'cruJson', values)).toBe(expected),
  )

  it('writes a day that could not be read as it stands, and no amount that could not', () => {
    const values: Values = { currentValue: { unread: '100 tys.' }, currentEnd: { unread: 'czas nieokreślony' } }
    const agreement = cruAgreement(values)
    expect(agreement.podstawoweDane.dataZakonczeniaUmowy).toBe('czas nieokreślony')
    expect(agreement.szczegolyUmowy.wartoscPrzedmiotu).toBeNull()
    expect(cruRow(values).join(';')).not.toContain('NaN')
  })
})
