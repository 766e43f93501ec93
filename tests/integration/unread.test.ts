import { catalogue } from '#shared/catalogue'
import { expect, it } from 'vitest'
import { execute } from '#renderer/data/commands/commands'
import { queryService } from '#renderer/data/query/queryService'
import { ImportService } from '#renderer/features/import/importService'
import type { Edit } from '#shared/engine/history/history'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import { proposedKeys } from '#shared/engine/import/mapping'
import { contracts } from '#shared/registers/contracts/definition'
import type { RegisterDefinition } from '#shared/model/definition'
import { interpellations } from '#shared/registers/interpellations/definition'
import { emptyOffice } from '#shared/model/office'
import { freshDatabase } from './data/freshDatabase'

const today = '2026-11-22'

/** Imports a file as an office has it, and answers questions about it. */
async function imported(definition: RegisterDefinition, csv: string) {
  const imports = new ImportService({ catalogue: () => Promise.resolve(catalogue), records: () => Promise.resolve([]) })
  const opened = await imports.open(new TextEncoder().encode(csv), {
    register: definition.id,
    language: 'pl',
    today,
    numbering: numberingOf(definition, emptyOffice),
    terms: [],
  })
  if (!opened.ok) throw new Error(opened.failure.code)
  const { header, columns } = opened.value.layout
  await imports.plan({ header, columns, keyFields: proposedKeys(columns, definition) })
  const edits: Edit[] = []
  for (let next = imports.nextEdits(true); next !== undefined; next = imports.nextEdits(false)) edits.push(...next)
  const database = await freshDatabase()
  await execute(database, { kind: 'import', register: definition.id, count: edits.length, file: 'plik.csv' }, edits, {
    who: 'Anna',
    now: () => Date.UTC(2026, 10, 22),
  })
  const query = queryService()
  await query.configure({ language: 'pl', today, office: emptyOffice })
  const list = await query.list({
    register: definition.id,
    filters: [],
    sort: [{ field: definition.key, direction: 'ascending' }],
  })
  return { database, query, list, rows: await query.rows(list.list, 0, list.matched) }
}

it('amounts and ends of contracts that could not be read stand in lists, prints and sums', async () => {
  const { database, query, list, rows } = await imported(
    contracts,
    [
      'Nr w rejestrze;Numer umowy;Przedmiot;Data zawarcia;Obowiązuje do;Wartość',
      '1/2026;UM/1;papier;05.01.2026;31.12.2036;1 000,00',
      '2/2026;UM/1;toner;06.01.2026;czas nieokreślony;100 tys.',
      '3/2026;bn;kawa;07.01.2026;31.12.2026;1.234,56 EUR',
      'Razem: 3;;;;;',
    ].join('\n'),
  )
  expect(rows).toHaveLength(3)
  expect(rows.map(({ derived }) => [derived['currentEnd'], derived['currentValue']])).toEqual([
    ['2036-12-31', 100_000],
    [{ unread: 'czas nieokreślony' }, { unread: '100 tys.' }],
    ['2026-12-31', { unread: '1.234,56 EUR' }],
  ])
  expect(list.sums).toEqual([{ field: 'currentValue', total: 100_000, count: 1, unread: 2 }])
  expect(await query.transferUnread(list.list, 'cruJson')).toBe(2)
  const printed = await query.printedRows(
    list.list,
    ['contractNumber', 'period', 'currentValue'],
    undefined,
    0,
    3,
    true,
  )
  expect(printed.flatMap((row) => (row.kind === 'row' ? [row.cells.slice(1)] : [])).slice(1)).toEqual([
    ['UM/1', 'od 06.01.2026, czas nieokreślony', '100 tys.'],
    ['brak numeru', 'od 07.01.2026 do 31.12.2026', '1.234,56 EUR'],
  ])
  const [first] = rows
  expect(await query.bearers(contracts.id, 'contractNumber', 'um/1', first?.record.id ?? '')).toEqual(['2/2026'])
  expect(await query.bearers(contracts.id, 'contractNumber', 'UM/2', '')).toEqual([])
  database.close()
})

it('replies on days that could not be read are neither late nor in time, and nobody is reminded of them', async () => {
  const { database, query, list, rows } = await imported(
    interpellations,
    [
      'Numer;Rodzaj;Radny;W sprawie;Data złożenia;Data przekazania;Data odpowiedzi',
      '1/2026;interpelacja;Anna Nowak;dróg;02.02.2026;03.02.2026;16.02.2026, 20.02.2026',
      '2/2026;interpelacja;Anna Nowak;lamp;02.02.2026;03.02.2026;w toku',
      '3/2026;interpelacja;Anna Nowak;ławek;02.02.2026;03.02.2026;przedłużono termin do 30.03.2026',
      '4/2026;interpelacja;Anna Nowak;drzew;02.02.2026;03.02.2026;10.02.2026',
      '5/2026;interpelacja;Anna Nowak;boisk;02.02.2026;03.02.2026;',
    ].join('\n'),
  )
  expect(rows.map(({ clock, derived }) => [clock?.state, derived['repliedOn']])).toEqual([
    ['unclear', { unread: '16.02.2026, 20.02.2026' }],
    ['late', { unread: 'w toku' }],
    ['late', { unread: 'przedłużono termin do 30.03.2026' }],
    ['metInTime', '2026-02-10'],
    ['late', undefined],
  ])
  const { total } = await query.timeliness({ register: interpellations.id, filters: [], sort: [] })
  expect(total).toMatchObject({ all: 5, inTime: 1, metLate: 0, late: 3, open: 0, unclear: 1 })
  const { parts } = await query.desk()
  expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(3)
  // They wait where entries to be completed wait.
  const incomplete = [{ field: 'subject', kind: 'flag', flag: 'incomplete' }] as const
  expect(await query.count({ register: interpellations.id, filters: incomplete, sort: [] })).toBe(3)
  expect(list.matched).toBe(5)
  database.close()
})
