import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleOffice } from '#assets/sample/office'
import { sampleRecords } from '#assets/sample/records'
import type { Workspace } from '#renderer/data/workspace'
import { registerExport } from '#renderer/features/export/registerExport'
import { ImportService } from '#renderer/features/import/importService'
import { proposedKeys } from '#shared/engine/import/mapping'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import type { DocumentRow } from '#shared/engine/documents/model'
import { registers } from '#shared/catalogue'
import type { Register } from '#shared/engine/register'
import { listedFields, type NamedView } from '#shared/model/definition'
import type { RegisterRecord } from '#shared/core/values/record'
import { written } from '../unit/electron/documents/files'
import { closeBrowser, freshBrowser, openWorkspace } from './data/openWorkspace'

const today = '2026-11-21'
const office = sampleOffice()
const town = sampleRecords({ today, id: (index) => `town-${String(index).padStart(4, '0')}` })
let workspace: Workspace
beforeAll(async () => {
  freshBrowser()
  workspace = await openWorkspace()
  await workspace.readAll()
  await workspace.setOffice(office)
  for (const definition of registers) {
    const { id: register } = definition
    const edits = town.flatMap(({ id: record, register: of, values }, index) => {
      if (of !== register) return []
      const fields = { ...values, ...unused(definition, index) }
      return [{ record, register, fields, presence: 'live' as const }]
    })
    if (edits.length > 0) await workspace.run({ kind: 'addSample', register, count: edits.length }, edits)
  }
})
afterAll(closeBrowser)

/** Some numbers were given and never used, with a title and without one. */
function unused({ print, title }: Register, index: number): Readonly<Record<string, true | undefined>> {
  if (print.unused === undefined || index % 9 > 1) return {}
  return { [print.unused]: true, ...(index % 9 === 1 ? { [title]: undefined } : {}) }
}

const stored = (register: string): Promise<readonly RegisterRecord[]> =>
  workspace.database.records.where('register').equals(register).toArray()

/** What becomes of the rows when the program's own file of a view comes back. */
async function again(definition: Register, view: NamedView, format: 'csv' | 'xlsx', personal: boolean) {
  const { filters, sort, group, columns } = view
  const grouped = group === undefined ? {} : { group }
  const result = await workspace.query.list({ register: definition.id, filters, sort, ...grouped })
  const { document, rows } = await registerExport(workspace, {
    definition,
    result,
    filters,
    columns: columns.map(({ field }) => field),
    ...grouped,
    withPersonalData: personal,
  })
  const printed: DocumentRow[] = []
  for await (const batch of rows.batches) printed.push(...batch)
  const bytes = Uint8Array.from(await written(format, document, printed))
  const service = new ImportService(stored)
  const opened = await service.open(bytes, {
    register: definition.id,
    language: 'pl',
    today,
    numbering: numberingOf(definition, office),
    terms: office.terms,
  })
  if (!opened.ok) return { matched: result.matched, failure: opened.failure.code }
  const { layout } = opened.value
  const keyFields = proposedKeys(layout.columns, definition)
  const summary = await service.plan({ header: layout.header, columns: layout.columns, keyFields })
  const edits = service.nextEdits(true) ?? []
  return { matched: result.matched, rows: summary.counts.rows, edits }
}

describe.each(registers.map((definition) => [definition.id, definition] as const))('%s', (_, definition) => {
  const cases = definition.views.flatMap((view) =>
    (['csv', 'xlsx'] as const).flatMap((format) =>
      [true, false].map(
        (personal) => [view.id, format, personal ? 'office copy' : 'public copy', view, personal] as const,
      ),
    ),
  )
  it.each(cases)('view %s as %s, %s, comes back without a change', async (_, format, __, view, personal) => {
    const done = await again(definition, view, format, personal)
    if (done.rows === undefined) {
      // A file without entries holds nothing to read.
      expect([done.failure, done.matched]).toEqual(['empty', 0])
      return
    }
    expect(done.edits).toEqual([])
    expect(done.rows).toEqual({ new: 0, update: 0, unchanged: done.matched, skipped: 0, error: 0 })
  })

  it.each(['csv', 'xlsx'] as const)('all fields at once as %s come back without a change', async (format) => {
    const [view] = definition.views
    const columns = listedFields(definition).map(({ id }) => ({ field: id }))
    const done = await again(definition, { ...view, filters: [], columns }, format, true)
    if (done.rows === undefined) {
      // A file without entries holds nothing to read.
      expect([done.failure, done.matched]).toEqual(['empty', 0])
      return
    }
    expect(done.edits).toEqual([])
    expect(done.rows.unchanged).toBe(done.matched)
  })
})
