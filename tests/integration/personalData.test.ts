import { describe, expect, it } from 'vitest'
import { visibleColumns } from '#renderer/features/register/columns'
import { publicRow } from '#renderer/features/register/publicRow'
import { catalogue } from '#shared/catalogue'
import { addDays } from '#shared/core/calendar/days'
import { buildCard } from '#shared/engine/documents/card'
import { paperValues } from '#shared/engine/documents/printRules'
import { startRegisterRows } from '#shared/engine/documents/registerRows'
import type { Register } from '#shared/engine/register'
import type { FieldValue, RowValue, Values } from '#shared/core/values/values'
import { type FieldDefinition, publicField, type RowColumn } from '#shared/model/field'
import { displayValue } from '#shared/model/display'
import { redactedReport } from '#shared/program/bugs/report'
import { sampleOffice } from '#assets/sample/office'
import { textsOf } from '#shared/text/texts'

const texts = textsOf('pl', catalogue)
const words = texts.app.words

/** A value of a field or column that stands nowhere else, and how it reads; `undefined` where none of its kind can be told. */
function marked(field: FieldDefinition | RowColumn, mark: string, place: number): FieldValue | undefined {
  const day = addDays('1901-01-01', place)
  switch (field.type) {
    case 'text':
    case 'longText':
    case 'caseSign':
      return mark
    case 'persons':
      return [mark]
    case 'date':
      return day
    case 'instant':
      return `${day}T10:00:00.000Z`
    case 'integer':
      return 7_000_000 + place
    case 'links':
      return [{ written: mark }]
    case 'rows': {
      const row: Record<string, RowValue[string]> = {}
      field.columns.forEach((column, index) => {
        const value = marked(column, `${mark}x${column.id}`, place * 40 + index)
        if (typeof value === 'string' || typeof value === 'number') row[column.id] = value
      })
      return [row]
    }
    default:
      return undefined
  }
}

/** A record with a value of its own in every field, and the texts of those nobody outside of the office may read. */
function told(definition: Register, isSecret: (privacy: FieldDefinition['privacy']) => boolean) {
  const values: Record<string, FieldValue> = {}
  const secrets = new Map<string, string>()
  const keep = (path: string, field: FieldDefinition | RowColumn, value: FieldValue) =>
    secrets.set(path, displayValue(field, value, texts.register(definition.id), words, path))
  definition.fields.forEach((field, place) => {
    const value = marked(field, `Tajne${place}${field.id}`, place)
    if (value === undefined) return
    values[field.id] = value
    if (field.type !== 'rows') {
      if (isSecret(field.privacy)) keep(field.id, field, value)
      return
    }
    field.columns.forEach((column, index) => {
      const cell = marked(column, `Tajne${place}${field.id}x${column.id}`, place * 40 + index)
      if (cell !== undefined && (isSecret(field.privacy) || isSecret(column.privacy)))
        keep(`${field.id}.${column.id}`, column, cell)
    })
  })
  return { values: values satisfies Values, secrets }
}

const named = catalogue.registers.map((definition) => [definition.id, definition] as const)
const plain = (of: unknown) => JSON.stringify(of).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')

describe.each(named)('what nobody outside may read of %s', (_, definition) => {
  const isPersonal = (privacy: FieldDefinition['privacy']) => privacy === 'private' || privacy === 'special'
  const text = texts.register(definition.id)

  it('stays out of registers and cards that may leave the office', () => {
    const { values, secrets } = told(definition, isPersonal)
    const shown = paperValues(definition, values, false)
    const print = { definition, text, words, columns: definition.fields.map(({ id }) => id) }
    const rows = startRegisterRows(print)([{ kind: 'record', values: shown }])
    const office = sampleOffice()
    const about = { office, printedOn: '2026-11-21', printedBy: '' }
    const card = buildCard({ ...print, ...about, values: shown, links: {}, reverseLinks: {} })
    const copies = [plain(rows), plain(card)]
    for (const [path, secret] of secrets) for (const copy of copies) expect(copy, path).not.toContain(secret)
  })

  it('does not stand on the wall of the chamber', () => {
    const { values, secrets } = told(definition, (privacy) => privacy !== 'public')
    const record = {
      id: 'a',
      register: definition.id,
      values,
      trashed: 0,
      order: '',
      createdAt: '',
      updatedAt: '',
    } as const
    const row = publicRow(definition, { record, derived: {}, numbering: false })
    const columns = visibleColumns(definition, { columns: definition.fields.map(({ id }) => ({ field: id })) }, true)
    const cells = columns.map(({ field }) => displayValue(field, row.record.values[field.id], text, words))
    expect(cells.length).toBeGreaterThan(0)
    for (const [path, secret] of secrets) expect(plain(cells), path).not.toContain(secret)
  })

  it('is taken out of reports of faults', () => {
    const { secrets } = told(definition, isPersonal)
    for (const [path, secret] of secrets)
      expect(redactedReport(new Error(`Cannot read „${secret}” of ${path}`)), path).not.toContain(secret)
  })
})

it('a public field of rows is seen without its columns that are not', () => {
  const column = (id: string, privacy: 'public' | 'private') => ({ id, type: 'text', section: 'act', privacy }) as const
  const rows = (...columns: readonly ReturnType<typeof column>[]) =>
    ({ id: 'parties', type: 'rows', section: 'act', privacy: 'public', columns }) as const
  const role = column('role', 'public')
  expect(publicField(rows(role, column('address', 'private')))).toEqual(rows(role))
  expect(publicField(rows(column('address', 'private')))).toBeUndefined()
  expect(publicField(column('address', 'private'))).toBeUndefined()
})

it('is looked for in every register that has any', () => {
  const counts = catalogue.registers.map((one) => told(one, (privacy) => privacy !== 'public').secrets.size)
  for (const count of counts) expect(count).toBeGreaterThan(0)
})
