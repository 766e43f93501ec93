import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleOffice } from '#assets/sample/office'
import { sampleRecords } from '#assets/sample/records'
import type { Workspace } from '#renderer/data/workspace'
import { registerExport } from '#renderer/features/export/registerExport'
import { ImportService } from '#renderer/features/import/importService'
import { proposedKeys } from '#shared/engine/import/mapping'
import { numberingOf, readNumberOf } from '#shared/engine/numbering/numberingOf'
import type { DocumentRow } from '#shared/engine/documents/model'
import { catalogue } from '#shared/catalogue'
import type { Edit } from '#shared/engine/history/history'
import type { Register } from '#shared/engine/register'
import { listedFields } from '#shared/model/definition'
import type { FieldDefinition } from '#shared/model/field'
import type { NamedView } from '#shared/model/view'
import type { RegisterRecord } from '#shared/core/values/record'
import { type FieldValue, rowsIn, type Values } from '#shared/core/values/values'
import { written } from '../unit/electron/documents/files'
import { closeBrowser, freshBrowser, openWorkspace } from './data/openWorkspace'

const today = '2026-11-21'
const office = sampleOffice()
const town = sampleRecords({ today, id: (index) => `town-${String(index).padStart(4, '0')}` })
let workspace: Workspace
/** A fresh office with the town's records, each with further values. */
async function openTown(further: (definition: Register, index: number, values: Values) => Edit['fields']) {
  freshBrowser()
  workspace = await openWorkspace()
  await workspace.readAll()
  await workspace.setOffice(office)
  for (const definition of catalogue.registers) {
    const { id: register } = definition
    const own = town.filter(({ register: of }) => of === register)
    const edits = own.map(({ id: record, values }, index) => {
      const fields = { ...values, ...further(definition, index, values) }
      return { record, register, fields, presence: 'live' as const }
    })
    if (edits.length > 0) await workspace.run({ kind: 'addSample', register, count: edits.length }, edits)
  }
}

/** Texts that a file, a spreadsheet or the reading of cells may take for something else than words. */
const oddTexts = [
  'b/n',
  'brak',
  '-',
  'n/d',
  '="0012"',
  "'=1+1",
  '@nowak',
  '12/2026',
  '1.2.2026',
  'tak',
  '007',
  '3,50 zł',
  '„Łąka”; x',
  '"a"',
]

/** How offices say that there is no number. */
const noNumber = ['bn', 'b/n', 'brak', 'B/N', '-', 'bez numeru', 'bn']

/** What was typed or imported and could not be read, or says that there is nothing, in two or three fields of each record. */
function odd(definition: Register, index: number, values: Values): Edit['fields'] {
  const { fields, key, importKeys = [] } = definition
  const step = Math.ceil(fields.length / 3)
  const further = [index, index + step, index + 2 * step].map((place) => fields[place % fields.length])
  // Every fifth has no number, in words.
  const keys = index % 5 === 0 ? fields.filter(({ id }) => id === key || importKeys.flat().includes(id)) : []
  const found: Record<string, FieldValue> = {}
  const put = (field: FieldDefinition | undefined, texts: readonly string[], place: number) => {
    const value = field && oddValue(definition, field, texts[place % texts.length] ?? '', values)
    if (field !== undefined && value !== undefined) found[field.id] = value
  }
  further.forEach((field, place) => {
    put(field, oddTexts, index + place * 5)
  })
  for (const field of keys) put(field, noNumber, index / 5)
  return found
}

function oddValue(definition: Register, field: FieldDefinition, text: string, values: Values): FieldValue | undefined {
  switch (field.type) {
    case 'text':
    case 'longText':
    case 'caseSign':
      return text
    case 'actNumber':
      return readNumberOf(numberingOf(definition, office), text)
    case 'persons':
      return [text]
    case 'links':
      // Named after the register: what nobody knows is not called as some other entry is.
      return [{ written: `nieznana ${definition.id} ${text}` }]
    case 'rows': {
      const [first, ...rest] = rowsIn(values[field.id])
      const column = field.columns.find(({ type }) => type === 'text' || type === 'longText')
      return first === undefined || column === undefined ? undefined : [{ ...first, [column.id]: text }, ...rest]
    }
    case 'files':
    case 'derived':
      return undefined
    default:
      return { unread: `${text} ?` }
  }
}

/** Some numbers were given and never used, with a title and without one. */
function unused({ print, title }: Register, index: number): Readonly<Record<string, true | undefined>> {
  if (print.unused === undefined || index % 9 > 1) return {}
  return { [print.unused]: true, ...(index % 9 === 1 ? { [title]: undefined } : {}) }
}

const stored = (register: string): Promise<readonly RegisterRecord[]> =>
  workspace.database.records.where('register').equals(register).toArray()

/** What becomes of the rows when the program's own file of a view comes back. */
async function again(
  definition: Register,
  view: NamedView,
  format: 'csv' | 'xlsx',
  personal: boolean,
  language: 'pl' | 'en' = 'pl',
) {
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
  const service = new ImportService({ catalogue: () => Promise.resolve(catalogue), records: stored })
  const opened = await service.open(bytes, {
    register: definition.id,
    language,
    today,
    numbering: numberingOf(definition, office),
    terms: office.terms,
  })
  if (!opened.ok) return { matched: result.matched, failure: opened.failure.code }
  const { layout } = opened.value
  const keyFields = proposedKeys(layout.columns, definition, layout.filled)
  const summary = await service.plan({ header: layout.header, columns: layout.columns, keyFields })
  const edits = service.nextEdits(true) ?? []
  return { matched: result.matched, rows: summary.counts.rows, edits }
}

/** Kinds of file by turns: with the two towns every view is written in each format and as each copy, not in all pairs. */
const kinds = [
  ['csv', 'office copy', true],
  ['xlsx', 'public copy', false],
  ['xlsx', 'office copy', true],
  ['csv', 'public copy', false],
] as const

describe.each([
  ['the town', unused, kinds.slice(0, 2)],
  ['odd values', odd, kinds.slice(2)],
] as const)('%s', (_, further, files) => {
  beforeAll(() => openTown(further))
  afterAll(closeBrowser)
  describe.each(catalogue.registers.map((definition) => [definition.id, definition] as const))(
    '%s',
    (_, definition) => {
      const cases = definition.views.flatMap((view) =>
        files.map(([format, copy, personal]) => [view.id, format, copy, view, personal] as const),
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

      // Files are Polish in an English program too.
      it.each([
        ['csv', 'pl'],
        ['xlsx', 'pl'],
        ['csv', 'en'],
      ] as const)('all fields at once as %s come back without a change (%s)', async (format, language) => {
        const [view] = definition.views
        const columns = listedFields(definition).map(({ id }) => ({ field: id }))
        const done = await again(definition, { ...view, filters: [], columns }, format, true, language)
        if (done.rows === undefined) {
          // A file without entries holds nothing to read.
          expect([done.failure, done.matched]).toEqual(['empty', 0])
          return
        }
        expect(done.edits).toEqual([])
        expect(done.rows.unchanged).toBe(done.matched)
      })
    },
  )
})
