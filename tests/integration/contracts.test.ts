import { numberingOf } from '#shared/engine/numbering/numberingOf'
import { emptyOffice } from '#shared/model/office'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ImportService, type ImportSettings } from '#renderer/features/import/importService'
import type { Edit } from '#shared/engine/history/history'
import { proposedKeys } from '#shared/engine/import/mapping'
import { presenterOf } from '#shared/engine/present/present'
import type { RegisterRecord } from '#shared/core/values/record'
import { isUnread, rowsIn, type Values } from '#shared/core/values/values'
import { catalogue } from '#shared/catalogue'

const contracts = catalogue.of('contracts')

const data = join(import.meta.dirname, '../../../shared/data/contracts')
const here = existsSync(data)
const today = '2026-11-21'
const settings: ImportSettings = {
  register: contracts.id,
  language: 'pl',
  today,
  numbering: numberingOf(contracts, emptyOffice),
  terms: [],
}

async function importFile(name: string, existing: readonly RegisterRecord[] = []) {
  const service = new ImportService({
    catalogue: () => Promise.resolve(catalogue),
    records: () => Promise.resolve(existing),
  })
  const opened = await service.open(new Uint8Array(readFileSync(join(data, name))), settings)
  if (!opened.ok) throw new Error(opened.failure.code)
  const { layout } = opened.value
  const keyFields = proposedKeys(layout.columns, contracts, layout.filled)
  const summary = await service.plan({ header: layout.header, columns: layout.columns, keyFields })
  const edits: Edit[] = []
  for (let next = service.nextEdits(true); next !== undefined; next = service.nextEdits(false)) edits.push(...next)
  const targets = Object.fromEntries(
    layout.columns.flatMap(({ heading, target }) => (target.kind === 'field' ? [[heading, target.field]] : [])),
  )
  return { service, opened: opened.value, summary, edits, targets, keyFields }
}

const valuesOf = (edits: readonly Edit[]): readonly Values[] =>
  edits.map(({ fields }) =>
    Object.fromEntries(
      Object.entries(fields ?? {}).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
    ),
  )
const stored = (edits: readonly Edit[]): readonly RegisterRecord[] =>
  valuesOf(edits).map((values, index) => ({
    id: edits[index]?.record ?? '',
    register: contracts.id,
    values,
    order: '',
    trashed: 0,
    createdAt: '2026-11-21T00:00:00.000Z',
    updatedAt: '2026-11-21T00:00:00.000Z',
  }))
const sum = (all: readonly Values[]) =>
  all.reduce((total, { value }) => total + (typeof value === 'number' ? value : 0), 0)

// The counts were taken from the files by a script of their own, apart from the program.
describe.skipIf(!here)('the central register as published, JSON (needs ../shared/data)', () => {
  const file = 'cru_ozarow_agreements_2026-08-22.json'

  it('comes in whole: 224 contracts, 464 parties, every missing number pointed out', async () => {
    const { opened, summary, edits, targets, keyFields, service } = await importFile(file)
    expect(opened.table).toMatchObject({ format: 'json', problems: [{ code: 'outsideList' }] })
    expect(targets).toMatchObject({
      idUmowy: 'cruId',
      contractors: 'parties',
      procurers: 'parties',
      dataZawarciaUmowy: 'concludedOn',
      dataZakonczeniaUmowy: 'endOn',
      wartoscPrzedmiotuUmowy: 'value',
      przedmiotUmowy: 'subject',
      statusUmowy: 'cruStatus',
      'details.numerUmowy': 'contractNumber',
      'details.okres': 'duration',
      'details.dataPublikacji': 'cruEnteredOn',
      'details.dataModyfikacji': 'cruModifiedOn',
      'details.finansowanaZeSrodkow': 'foreignFunds',
    })
    expect(keyFields).toEqual(['cruId'])
    expect(summary.counts.rows).toEqual({ new: 224, update: 0, unchanged: 0, skipped: 0, error: 0 })
    expect(summary.counts.codes).toMatchObject({ requiredMissing: 53 })
    expect(summary.counts.codes.textCheck).toBeUndefined()
    expect(summary.counts.codes.namesUnknown).toBeUndefined()
    const values = valuesOf(edits)
    expect(sum(values)).toBe(643_610_845)
    const parties = values.flatMap((one) => rowsIn(one['parties']))
    expect(parties).toHaveLength(464)
    expect(parties.filter(({ side }) => side === 'unit')).toHaveLength(237)
    expect(parties.filter(({ kind }) => kind === 'SU02')).toHaveLength(33)
    expect(parties.filter(({ town }) => town !== undefined)).toHaveLength(192 + 237)
    // What no field takes is named in the report.
    expect(
      service
        .report()
        .filter(({ why }) => why.kind === 'columnSkipped')
        .map(({ column }) => column),
    ).toEqual(['nazwa', 'regon', 'sourceUrl'])
  })

  it('says of 8 contracts that they were entered late', async () => {
    const { edits } = await importFile(file)
    const late = valuesOf(edits).filter((values) =>
      presenterOf(contracts, { today, officeFreeDays: new Set() })
        .present(values, [])
        .readings.some(({ clock, state }) => clock.id === 'cruEntry' && state === 'metLate'),
    )
    expect(late).toHaveLength(8)
  })

  it('changes nothing when it comes again', async () => {
    const first = await importFile(file)
    const again = await importFile(file, stored(first.edits))
    expect(again.summary.counts.rows).toEqual({ new: 0, update: 0, unchanged: 224, skipped: 0, error: 0 })
  })

  it('is refused when it is cut off, and nothing is read of it', async () => {
    const text = readFileSync(join(data, file), 'utf8')
    const service = new ImportService({
      catalogue: () => Promise.resolve(catalogue),
      records: () => Promise.resolve([]),
    })
    const opened = await service.open(new TextEncoder().encode(text.slice(0, 100_000)), settings)
    expect(opened).toEqual({ ok: false, failure: { code: 'damagedJson' } })
  })
})

describe.skipIf(!here)('registers as tables (needs ../shared/data)', () => {
  it('the published list: the first party goes into the first row', async () => {
    const { summary, edits, targets } = await importFile('cru_ozarow_agreements.csv')
    expect(targets).toMatchObject({
      rodzajStrony: 'parties.kind',
      nazwaStrony: 'parties.name',
      nipStrony: 'parties.nip',
      regonStrony: 'parties.regon',
      krajStrony: 'parties.country',
      jednostka: 'unit',
      regonJednostki: 'unitRegon',
    })
    expect(summary.counts.rows.new).toBe(224)
    expect(summary.counts.codes).toMatchObject({ requiredMissing: 53 })
    expect(sum(valuesOf(edits))).toBe(643_610_845)
    expect(valuesOf(edits).every(({ parties }) => rowsIn(parties).length === 1)).toBe(true)
  })

  it('a city’s own register: 6 contracts in force before they were concluded, 35 kinds no list has', async () => {
    const { summary, edits, targets } = await importFile('gdansk_rejestr_wydatkow_probka.csv')
    expect(targets).toMatchObject({
      'wydział urzędu': 'department',
      'data zawarcia': 'concludedOn',
      kontrahent: 'parties.name',
      'obowiązuje od dnia': 'startOn',
      'obowiązuje do dnia': 'endOn',
      'poniesione wydatki': 'value',
      'numer umowy': 'contractNumber',
      'tryb zawarcia': 'procurement',
      'rodzaj umowy': 'kind',
      'przedmiot umowy': 'subject',
    })
    expect(summary.counts.rows.new).toBe(291)
    expect(summary.counts.codes).toMatchObject({ dateOrder: 6, choiceUnread: 35 })
    const values = valuesOf(edits)
    expect(sum(values)).toBe(7_658_040_489)
    expect(values.filter(({ kind }) => kind !== undefined && isUnread(kind))).toHaveLength(35)
  })

  it('the code list is no register and is still planned without losing a row', async () => {
    const { opened, summary } = await importFile('cru_slowniki_i_pola.csv')
    const { rows } = summary.counts
    const all = rows.new + rows.update + rows.unchanged + rows.skipped + rows.error
    expect(all).toBe(opened.rowCount - (opened.layout.header ?? -1) - 1)
  })
})
