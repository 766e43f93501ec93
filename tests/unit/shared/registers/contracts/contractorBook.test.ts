import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contractorBook, joinContractors } from '#shared/registers/contracts/contractorBook'
import type { RegisterRecord } from '#shared/core/values/record'
import { rowsIn, type RowValue } from '#shared/core/values/values'

const contract = (id: string, ...parties: readonly RowValue[]): RegisterRecord => ({
  id,
  register: 'contracts',
  values: { parties },
  order: '',
  trashed: 0,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
})
const office: RowValue = { side: 'unit', kind: 'SU03', name: 'Gmina Lipowiec' }
const records = [
  contract('a', office, { side: 'contractor', kind: 'SU01', name: 'FAL-BRUK SP. Z O.O.', nip: '9591558163' }),
  contract('b', office, { side: 'contractor', name: 'Fal-Bruk Spółka z ograniczoną odpowiedzialnością' }),
  contract('c', office, { side: 'contractor', name: 'FAL-BRUK' }),
  contract('d', office, { side: 'contractor', name: 'Drogi i Mosty S.A.', nip: '1181766202' }),
  contract('e', office, { side: 'contractor', name: 'DROGI I MOSTY SPÓŁKA AKCYJNA', nip: '118-176-62-02' }),
  contract('f', office, { side: 'contractor', kind: 'SU02', name: 'zastrzeżone' }),
]

describe('the contractor book', () => {
  const book = contractorBook(records)

  it('has every party once, by tax number or compared name, and no office of ours, and nobody reserved', () => {
    expect(book.contractors.map(({ key, records: of }) => [key, ...of])).toEqual([
      ['1181766202', 'd', 'e'],
      ['fal-bruk', 'c'],
      ['9591558163', 'a'],
      ['fal-bruk spzoo', 'b'],
    ])
  })

  it('proposes what is probably one: legal forms, and spellings under one number', () => {
    expect(
      book.duplicates.map(({ reason, contractors }) => [reason, contractors.map(({ key }) => key).toSorted()]),
    ).toEqual([
      ['name', ['9591558163', 'fal-bruk spzoo']],
      ['spelling', ['1181766202']],
    ])
  })

  it('never proposes two different tax numbers, however alike the names', () => {
    const twins = [
      contract('x', { side: 'contractor', name: 'ALFA S.A.', nip: '9591558163' }),
      contract('y', { side: 'contractor', name: 'Alfa SA', nip: '1181766202' }),
    ]
    expect(contractorBook(twins).duplicates).toEqual([])
  })

  it.each(['brak', 'Brak NIP', '-', 'nie dotyczy', '0000000000', '000-000-00-00', '9999999999', 'DE 811 907 980'])(
    'never proposes a party whose number is „%s”, nor takes that for one',
    (nip) => {
      const book = contractorBook([
        contract('x', { side: 'contractor', name: 'ALFA S.A.', nip }),
        contract('y', { side: 'contractor', name: 'Beta sp. z o.o.', nip }),
        contract('z', { side: 'contractor', name: 'Alfa SA', nip: '1181766202' }),
        contract('w', { side: 'contractor', name: 'BETA Spółka z o.o.', nip }),
      ])
      expect(book.duplicates).toEqual([])
      expect(book.contractors.map(({ key }) => key).toSorted()).toEqual(['1181766202', 'alfa sa', 'beta spzoo'])
    },
  )
})

describe('joining', () => {
  const keys = new Set(['9591558163', 'fal-bruk spzoo'])
  const edits = joinContractors(records, keys, { name: 'FAL-BRUK SP. Z O.O.', nip: '9591558163' })

  it('changes only contracts that said otherwise, and leaves the other side alone', () => {
    expect(edits.map(({ record }) => record)).toEqual(['b'])
    const rows = rowsIn(edits[0]?.fields?.['parties'])
    expect(rows[0]).toEqual(office)
    expect(rows[1]).toMatchObject({ name: 'FAL-BRUK SP. Z O.O.', nip: '9591558163' })
  })

  it('leaves nothing to join a second time, whatever the names', () => {
    const name = fc.constantFrom('ALFA S.A.', 'Alfa Spółka Akcyjna', 'alfa sa', 'BETA sp. z o.o.', 'Beta', 'XY')
    const nip = fc.constantFrom(undefined, '9591558163', '1181766202')
    fc.assert(
      fc.property(fc.array(fc.tuple(name, nip), { minLength: 1, maxLength: 12 }), (parties) => {
        const all = parties.map(([partyName, number], index) =>
          contract(String(index), {
            side: 'contractor',
            name: partyName,
            ...(number === undefined ? {} : { nip: number }),
          }),
        )
        for (const { contractors } of contractorBook(all).duplicates) {
          const number = contractors.find((contractor) => contractor.nip !== undefined)?.nip
          const of = new Set(contractors.map(({ key }) => key))
          const party = { name: contractors[0]?.names[0]?.name ?? '', ...(number === undefined ? {} : { nip: number }) }
          const joined = new Map(joinContractors(all, of, party).map((edit) => [edit.record, edit.fields]))
          const after = all.map((record) => {
            const parties = joined.get(record.id)?.['parties']
            return parties === undefined ? record : { ...record, values: { ...record.values, parties } }
          })
          const again = contractorBook(after).contractors.filter(({ names }) =>
            names.some((one) => one.name === party.name),
          )
          expect(new Set(again.flatMap(({ records: ids }) => ids)).size).toBeGreaterThanOrEqual(
            new Set(contractors.flatMap(({ records: ids }) => ids)).size,
          )
        }
      }),
    )
  })
})
