import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { ImportService } from '#renderer/features/import/importService'
import { catalogueOf, definitionsId } from '#shared/catalogue'
import { isUnread } from '#shared/core/values/values'
import type { Edit } from '#shared/engine/history/history'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import { displayValue } from '#shared/model/display'
import { emptyOffice } from '#shared/model/office'
import { definitionFrom, proposedColumns } from '#shared/registers/own/fromFile'

const today = '2026-11-30'
const data = join(import.meta.dirname, '../../../shared/data')

/** What a file comes to as a register of its own, taken in as it is proposed: its rows by the columns of the file. */
async function fromFile(bytes: Uint8Array<ArrayBuffer>) {
  const reader = new ImportService({
    catalogue: () => Promise.resolve(catalogueOf([])),
    records: () => Promise.resolve([]),
  })
  const described = await reader.describe(bytes, today)
  if (!described.ok) throw new Error(described.failure.code)
  const columns = proposedColumns(described.fields, (letter) => `Kolumna ${letter}`)
  const values = definitionFrom('Z pliku', columns)
  const stamp = '2026-11-30T10:00:00.000Z'
  const catalogue = catalogueOf([
    { id: 'own', register: definitionsId, values, order: '', trashed: 0, createdAt: stamp, updatedAt: stamp },
  ])
  expect(catalogue.problems).toEqual([])
  const definition = catalogue.of('own')
  const service = new ImportService({ catalogue: () => Promise.resolve(catalogue), records: () => Promise.resolve([]) })
  const opened = await service.open(bytes, {
    register: 'own',
    language: 'pl',
    today,
    numbering: numberingOf(definition, emptyOffice),
    terms: emptyOffice.terms,
  })
  if (!opened.ok) throw new Error(opened.failure.code)
  const { header, columns: mapped } = opened.value.layout
  // Without a key every row stands for itself.
  const { counts } = await service.plan({ header, columns: mapped, keyFields: [] })
  const edits: Edit[] = []
  for (let next = service.nextEdits(true); next !== undefined; next = service.nextEdits(false)) edits.push(...next)
  const text = catalogue.texts.pl['own']
  if (text === undefined) throw new Error('no texts')
  const rows = edits.map(({ fields = {} }) =>
    definition.fields.flatMap((field) => {
      const value = fields[field.id]
      if (value === undefined) return []
      return [{ field, value, shown: displayValue(field, value, text, { yes: 'tak', no: 'nie' }) }]
    }),
  )
  return { columns, counts, rows }
}

const words: ReadonlySet<string> = new Set(['text', 'longText', 'choice'])
const plain = (text: string) => text.replaceAll(/\s+/gu, ' ').trim()

// Lists of offices and towns nobody wrote a register for, with columns of their own.
describe
  .skipIf(!existsSync(data))
  .each([
    'contracts/gdansk_rejestr_wydatkow_probka.csv',
    'councillors/wroclaw_radni.csv',
    'culture/rejestry_w_bip.csv',
    'lay_judges/gdansk_wybory_lawnikow_zestawienie.csv',
    'resolutions/numery_warianty.csv',
    'resolutions/rozprza_uchwaly_2018_probka.csv',
    'votes/wroclaw_imienne_macierz.csv',
    'interpellations/bialystok_interpelacje.csv',
  ])('%s as a register of the office (needs ../shared/data)', (name) => {
  it('comes in without losing a cell', async () => {
    const bytes = new Uint8Array(readFileSync(join(data, name)))
    const { columns, counts, rows } = await fromFile(bytes)
    const [, ...lines] = Papa.parse<string[]>(new TextDecoder().decode(bytes).replace(/^\uFEFF/u, ''), {
      skipEmptyLines: 'greedy',
    }).data
    const filled = lines.map((cells) => cells.map(plain).filter((cell) => cell !== ''))
    expect(columns.every(({ taken }) => taken)).toBe(true)
    expect(counts.rows).toMatchObject({ new: lines.length, skipped: 0, error: 0 })
    expect(rows.map((row) => row.length)).toEqual(filled.map((cells) => cells.length))
    // A kind is guessed only where every cell is one of it; words stand as they were written.
    expect(rows.flat().filter(({ value }) => isUnread(value))).toEqual([])
    const wrong = rows.flatMap((row, at) =>
      row.filter(({ field, shown }, column) => words.has(field.type) && plain(shown) !== filled[at]?.[column]),
    )
    expect(wrong.map(({ shown }) => shown)).toEqual([])
  })
})
