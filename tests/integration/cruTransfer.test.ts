import { catalogue } from '#shared/catalogue'
import { describe, expect, it } from 'vitest'
import { sampleContracts } from '#assets/sample/contracts'
import { ImportService } from '#renderer/features/import/importService'
import { cruAgreement, cruColumns, cruRow } from '#shared/registers/contracts/cru'
import { transferDocument, transferFormat, transferRow } from '#shared/engine/documents/transfers'
import { documentModelSchema } from '#shared/engine/documents/model'
import type { Edit } from '#shared/engine/history/history'
import { proposedKeys } from '#shared/engine/import/mapping'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import { contracts } from '#shared/registers/contracts/definition'
import { emptyOffice } from '#shared/model/office'
import type { RegisterRecord } from '#shared/core/values/record'
import { rowsIn, type Values } from '#shared/core/values/values'
import { written } from '../unit/electron/documents/files'

const today = '2026-11-21'
const sample: readonly Values[] = sampleContracts(40, 3, { today, id: String }).map(({ values }) => ({
  ...values,
  ...(values['value'] === undefined ? {} : { currentValue: values['value'] }),
  ...(values['endOn'] === undefined ? {} : { currentEnd: values['endOn'] }),
}))

const register = catalogue.of('contracts')

async function fileOf(transfer: string, records: readonly Values[] = sample): Promise<Buffer> {
  const frame = documentModelSchema.parse(transferDocument(register, transfer, 'Umowy', emptyOffice))
  return written(
    transferFormat(register, transfer),
    frame,
    records.map((values) => transferRow(register, transfer, values)),
  )
}

/** What an import of a file plans for these records, and what it would write. */
async function planned(bytes: Uint8Array<ArrayBuffer>, records: readonly RegisterRecord[] = []) {
  const service = new ImportService({
    catalogue: () => Promise.resolve(catalogue),
    records: () => Promise.resolve(records),
  })
  const opened = await service.open(bytes, {
    register: contracts.id,
    language: 'pl',
    today,
    numbering: numberingOf(contracts, emptyOffice),
    terms: emptyOffice.terms,
  })
  if (!opened.ok) throw new Error(opened.failure.code)
  const { header, columns } = opened.value.layout
  const keyFields = proposedKeys(columns, contracts)
  const { counts } = await service.plan({ header, columns, keyFields })
  const edits: Edit[] = []
  for (let next = service.nextEdits(true); next !== undefined; next = service.nextEdits(false)) edits.push(...next)
  return { counts, edits }
}

async function imported(bytes: Uint8Array<ArrayBuffer>): Promise<readonly Values[]> {
  const { edits } = await planned(bytes)
  return edits.map(({ fields }) =>
    Object.fromEntries(
      Object.entries(fields ?? {}).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
    ),
  )
}

describe('contracts in the shape of the central register', () => {
  it('come back from the JSON as they went', async () => {
    const bytes = await fileOf('cruJson')
    expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({ format: 'kancelaria-rady/cru/1', title: 'Umowy' })
    const back = await imported(new Uint8Array(bytes))
    expect(back).toHaveLength(sample.length)
    const kept = ['contractNumber', 'concludedOn', 'subject', 'value', 'valueNote', 'cruId', 'cruEnteredOn'] as const
    const withheld = (values: Values) => new Set(rowsIn(values['confidentiality']).map(({ scope }) => scope))
    sample.forEach((values, index) => {
      for (const field of kept) {
        if (field === 'subject' && withheld(values).has('SC03')) continue
        if (field.startsWith('value') && withheld(values).has('SC04')) continue
        expect(back[index]?.[field], `${index} ${field}`).toEqual(values[field])
      }
      if (!withheld(values).has('SC02'))
        expect(
          rowsIn(back[index]?.['parties'])
            .map(({ name, nip }) => [name, nip])
            .toSorted(),
        ).toEqual(
          rowsIn(values['parties'])
            .map(({ name, nip }) => [name, nip])
            .toSorted(),
        )
    })
  })

  it.each(['cruJson', 'cruCsv'])('change nothing when what came by %s goes and comes again', async (transfer) => {
    const first = await imported(new Uint8Array(await fileOf(transfer)))
    const stored = first.map((values, index): RegisterRecord => ({
      id: String(index),
      register: contracts.id,
      values,
      order: '',
      trashed: 0,
      createdAt: '2026-11-21T00:00:00.000Z',
      updatedAt: '2026-11-21T00:00:00.000Z',
    }))
    const { counts } = await planned(new Uint8Array(await fileOf(transfer, first)), stored)
    expect(counts.rows).toEqual({ new: 0, update: 0, unchanged: sample.length, skipped: 0, error: 0 })
  })

  it('are lines with the columns of the published lists', async () => {
    const text = (await fileOf('cruCsv')).toString('utf8')
    expect(text.slice(1).split('\r\n')[0]).toBe(cruColumns.join(';'))
    expect(await imported(new TextEncoder().encode(text))).toHaveLength(sample.length)
  })

  it('keep back what is withheld, and PESEL and representatives always', () => {
    const values: Values = {
      contractNumber: '7/2026',
      subject: 'ochrona budynku',
      currentValue: 1_353_00,
      confidentiality: [
        { scope: 'SC02', basis: 'art. 5 ust. 2 u.d.i.p.', body: 'Burmistrz' },
        { scope: 'SC03', basis: 'tajemnica' },
        { scope: 'SC04', basis: 'tajemnica' },
      ],
      parties: [
        { side: 'unit', kind: 'SU03', name: 'Gmina Lipowiec', nip: '118-176-62-02' },
        {
          side: 'contractor',
          kind: 'SU02',
          firstName: 'Jan',
          lastName: 'Dąb',
          pesel: '44051401359',
          representative: 'Ewa Buk',
          street: 'Polna',
        },
      ],
    }
    for (const text of [JSON.stringify(cruAgreement(values)), cruRow(values).join(';')])
      for (const secret of ['Dąb', '44051401359', 'Ewa Buk', 'Polna', 'ochrona', '1353'])
        expect(text).not.toContain(secret)
    expect(cruAgreement(values)).toMatchObject({
      procurers: [{ nazwa: 'Gmina Lipowiec', nip: '1181766202', rodzaj: 'JSFP' }],
      contractors: [{ niejawnoscStrony: { podstawa: 'art. 5 ust. 2 u.d.i.p.', zakres: 'SC02' } }],
    })
  })
})
