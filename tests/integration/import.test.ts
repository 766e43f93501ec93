import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ImportService, type ImportSettings } from '#renderer/features/import/importService'
import { readTable } from '#renderer/features/import/read/readTable'
import type { Edit } from '#shared/engine/history/history'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import { splitPersons } from '#shared/core/people/persons'
import { readDay } from '#shared/core/calendar/readDay'
import { readGrosze } from '#shared/core/money/readGrosze'
import type { ColumnMapping } from '#shared/engine/import/mapping'
import { looksDamaged } from '#shared/engine/import/damage'
import { catalogue } from '#shared/catalogue'
import { emptyOffice } from '#shared/model/office'
import type { RegisterRecord } from '#shared/core/values/record'
import { rowsIn } from '#shared/core/values/values'

const data = join(import.meta.dirname, '../../../shared/data')
const here = existsSync(data)
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(data, name)))

function rowsOf(name: string): readonly (readonly string[])[] {
  const read = readTable(bytesOf(name))
  if (!read.ok) throw new Error(`${name}: ${read.failure.code}`)
  return read.table.rows
}
const column = (rows: readonly (readonly string[])[], heading: string) => {
  const index = rows[0]?.indexOf(heading) ?? -1
  return rows.slice(1).map((row) => row[index] ?? '')
}

const settingsOf = (register: string): ImportSettings => ({
  register,
  language: 'pl',
  today: '2026-11-21',
  numbering: numberingOf(catalogue.of(register), emptyOffice),
  terms: emptyOffice.terms,
})

const stored = (edits: readonly Edit[]): readonly RegisterRecord[] =>
  edits.map(({ record, register, fields }) => ({
    id: record,
    register,
    values: Object.fromEntries(
      Object.entries(fields ?? {}).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
    ),
    order: '',
    trashed: 0,
    createdAt: '2026-11-21T00:00:00.000Z',
    updatedAt: '2026-11-21T00:00:00.000Z',
  }))

async function importFile(
  bytes: Uint8Array<ArrayBuffer>,
  existing: readonly RegisterRecord[] = [],
  register = 'resolutions',
) {
  const service = new ImportService({
    catalogue: () => Promise.resolve(catalogue),
    records: () => Promise.resolve(existing),
  })
  const opened = await service.open(bytes, settingsOf(register))
  if (!opened.ok) throw new Error(opened.failure.code)
  const { layout } = opened.value
  const summary = await service.plan({ header: layout.header, columns: layout.columns, keyFields: ['number'] })
  const edits: Edit[] = []
  for (let next = service.nextEdits(true); next !== undefined; next = service.nextEdits(false)) edits.push(...next)
  return { service, opened: opened.value, summary, edits }
}

describe.skipIf(!here)('the resolutions of Gdańsk (needs ../shared/data)', () => {
  const file = 'resolutions/gdansk_uchwaly_2018_2025.csv'

  it('come in whole, with 8 repeated numbers and 32 wrong years pointed out', async () => {
    const { service, opened, summary, edits } = await importFile(bytesOf(file))
    expect(opened.table).toMatchObject({ format: 'csv', encoding: 'utf-8', delimiter: ',', problems: [] })
    expect(
      opened.layout.columns.flatMap(({ heading, target }) =>
        target.kind === 'field' ? [[heading, target.field]] : [],
      ),
    ).toEqual([
      ['number', 'number'],
      ['session_roman', 'session'],
      ['title', 'title'],
      ['date', 'date'],
      ['druk', 'print'],
      ['za', 'votesFor'],
      ['przeciw', 'votesAgainst'],
      ['wstrzymalo_sie', 'votesAbstained'],
      ['note', 'remarks'],
    ])
    expect(summary.counts.rows).toEqual({ new: 2841, update: 0, unchanged: 0, skipped: 0, error: 0 })
    expect(summary.counts.codes).toMatchObject({ repeatedKey: 8, yearMismatch: 32 })
    expect(summary.counts.warned).toBeLessThan(120)
    expect(edits).toHaveLength(2841)
    expect(new Set(edits.map(({ record }) => record)).size).toBe(2841)
    expect(service.report().filter(({ why }) => why.kind === 'columnSkipped')).toHaveLength(6)
    const warned = service.window(0, 200, 'warning')
    expect(warned.flatMap(({ warnings }) => warnings.filter(({ code }) => code === 'repeatedKey'))).toHaveLength(8)
  })

  it('change nothing when they come again, in any encoding', async () => {
    const first = await importFile(bytesOf(file))
    const again = await importFile(bytesOf(file), stored(first.edits))
    expect(again.summary.counts.rows).toEqual({ new: 0, update: 0, unchanged: 2841, skipped: 0, error: 0 })
    expect(again.edits).toEqual([])
  })

  it('are planned when they are 51 138 (how fast is measured by the bench)', async () => {
    const text = readFileSync(join(data, file), 'utf8')
    const [heading = '', ...lines] = text.trim().split('\r\n')
    const many = Array.from({ length: 18 }, (_, copy) =>
      lines.map((line) => line.replace(/^([^/]+)\/(\d+)/, `$1/${copy + 1}$2`)),
    )
    const bytes = new TextEncoder().encode([heading, ...many.flat()].join('\r\n'))
    const { summary } = await importFile(bytes)
    expect(summary.editCount).toBe(18 * 2841)
  })
})

describe.skipIf(!here)('the interpellations of cities (needs ../shared/data)', () => {
  const mapped = (columns: readonly ColumnMapping[]) =>
    columns.flatMap(({ heading, target }) => (target.kind === 'field' ? [[heading, target.field]] : []))

  it('of Gdańsk come in whole: 6 637, with 129 reused numbers and their replies in rows', async () => {
    const { opened, summary, edits } = await importFile(
      bytesOf('interpellations/gdansk_interpelacje.csv'),
      [],
      'interpellations',
    )
    expect(mapped(opened.layout.columns)).toEqual([
      ['number', 'number'],
      ['ezd', 'fileNumber'],
      ['type', 'kind'],
      ['councillor', 'councillors'],
      ['subject', 'subject'],
      ['date_submitted', 'filedOn'],
      ['date_reply', 'replies.date'],
      ['date_forwarded', 'forwardedOn'],
      ['reply_status', 'replies.kind'],
      ['category', 'topic'],
      ['question_url', 'questionLink'],
      ['reply_url', 'replies.link'],
    ])
    expect(summary.counts.rows).toEqual({ new: 6637, update: 0, unchanged: 0, skipped: 0, error: 0 })
    // 129 numbers stand in two or more rows; one of them in three.
    expect(summary.counts.codes.repeatedKey).toBe(130)
    expect(edits).toHaveLength(6637)
    const [first] = edits
    expect(first?.fields).toMatchObject({ kind: 'interpellation', filedOn: '2026-05-01' })
    const [reply] = rowsIn(first?.fields?.['replies'])
    expect(reply?.['date']).toBe('2026-01-20')
    expect(reply?.['link']).toContain('6682869_odp_01')
  })

  it('of Gdańsk change nothing when they come again', async () => {
    const bytes = bytesOf('interpellations/gdansk_interpelacje.csv')
    const { edits } = await importFile(bytes, [], 'interpellations')
    const again = await importFile(bytes, stored(edits), 'interpellations')
    expect(again.summary.counts.rows).toEqual({ new: 0, update: 0, unchanged: 6637, skipped: 0, error: 0 })
  })

  it.each([
    ['bialystok', 334, { dateUnread: 668 }],
    ['wroclaw', 605, { choiceUnread: 12 }],
  ])('of %s come in whole, with what cannot be read pointed out', async (city, rows, codes) => {
    const { summary, edits } = await importFile(
      bytesOf(`interpellations/${city}_interpelacje.csv`),
      [],
      'interpellations',
    )
    expect(summary.counts.rows).toEqual({ new: rows, update: 0, unchanged: 0, skipped: 0, error: 0 })
    expect(summary.counts.codes).toMatchObject(codes)
    expect(edits).toHaveLength(rows)
  })
})

describe.skipIf(!here)('small offices (needs ../shared/data)', () => {
  it.each([
    'resolutions/numery_warianty.csv',
    'resolutions/rozprza_uchwaly_2018_probka.csv',
    'resolutions/publikacja_dz_urz_przyklady.csv',
    'resolutions/kolumny_rejestru_prawa_miejscowego_rybnik.csv',
  ])('%s is planned without losing a row', async (name) => {
    const { opened, summary, service } = await importFile(bytesOf(name))
    const { rows } = summary.counts
    const all = rows.new + rows.update + rows.unchanged + rows.skipped + rows.error
    expect(all).toBe(opened.rowCount - (opened.layout.header ?? -1) - 1)
    expect(service.report().length).toBeGreaterThan(0)
  })
})

describe.skipIf(!here)('every file can be read (needs ../shared/data)', () => {
  const files = here
    ? readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.csv'))
    : []
  it.each(files)('%s', (name) => {
    const rows = rowsOf(name)
    const width = rows[0]?.length ?? 0
    expect(rows.every((row) => row.length === width)).toBe(true)
  })

  it.each([
    ['resolutions/gdansk_uchwaly_2018_2025.csv', 2841],
    ['resolutions/numery_warianty.csv', 36],
    ['interpellations/gdansk_interpelacje.csv', 6637],
    ['interpellations/wroclaw_interpelacje.csv', 605],
    ['interpellations/bialystok_interpelacje.csv', 334],
    ['contracts/cru_ozarow_agreements.csv', 224],
    ['contracts/gdansk_rejestr_wydatkow_probka.csv', 291],
    ['ngo/opp_2014_krs_nazwa_kwota.csv', 7888],
    ['ngo/opp_2010_probka_mojibake.csv', 320],
  ])('%s has %i rows', (name, count) => expect(rowsOf(name)).toHaveLength(count + 1))

  it.each([
    ['katowice_glosowanie_2024-07-25.pdf', 'pdf'],
    ['lublin_raport_glosowan_2025-04-10.pdf', 'pdf'],
  ])('%s is no table, and it is said what it is', (name, really) => {
    expect(readTable(bytesOf(`documents/${name}`))).toEqual({ ok: false, failure: { code: 'otherKind', really } })
  })

  it('a Word document is read by its largest table', () => {
    const read = readTable(bytesOf('documents/warszawa_wyniki_III_2024-05-23.docx'))
    expect(read).toMatchObject({ ok: true, table: { format: 'docx', problems: [{ code: 'otherTables', tables: 1 }] } })
  })
})

describe.skipIf(!here)('cells as they are found (needs ../shared/data)', () => {
  it('header text in date cells is told from dates', () => {
    const dates = column(rowsOf('interpellations/bialystok_interpelacje.csv'), 'date_reply')
    const read = dates.filter((text) => text !== '').map((text) => readDay(text))
    expect(read.filter(({ note }) => note?.code === 'notADate').length).toBeGreaterThan(0)
  })
  it('dates with an offset are days in Poland', () => {
    const dates = column(rowsOf('contracts/gdansk_rejestr_wydatkow_probka.csv'), 'data zawarcia').filter(Boolean)
    for (const text of dates) expect(readDay(text).day).toBe(text.slice(0, 10))
  })
  it('every amount of the contract and NGO files is read', () => {
    const spent = column(rowsOf('contracts/gdansk_rejestr_wydatkow_probka.csv'), 'poniesione wydatki')
    const capital = column(rowsOf('ngo/opp_2014_krs_nazwa_kwota.csv'), 'Kwota 1% (zł)')
    const agreed = column(rowsOf('contracts/cru_ozarow_agreements.csv'), 'wartoscPrzedmiotuUmowy')
    for (const text of [...spent, ...capital, ...agreed].filter((text) => text.trim() !== ''))
      expect(readGrosze(text), text).toBeDefined()
  })
  it('people of one cell are parted', () => {
    const people = column(rowsOf('interpellations/wroclaw_interpelacje.csv'), 'councillor')
    expect(people.some((text) => splitPersons(text).length > 1)).toBe(true)
  })
  it('damage is found where it is and hardly anywhere else', () => {
    const damaged = column(rowsOf('ngo/opp_2010_probka_mojibake.csv'), 'Nazwa').filter(looksDamaged)
    expect(damaged.length).toBe(25)
    const sound = column(rowsOf('resolutions/gdansk_uchwaly_2018_2025.csv'), 'title').filter(looksDamaged)
    expect(sound).toEqual([])
  })
})
