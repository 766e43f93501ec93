import { formatDayInWords } from '../../core/calendar/days'
import { recordName } from '../../model/display'
import type { FieldDefinition, RowsField } from '../../model/field'
import type { Office } from '../../model/office'
import { documentsPl } from './documents.pl'
import { type Day, isRoll, type RowValue, rowsIn, type Values } from '../../core/values/values'
import { columnWidths } from './columnWidths'
import { letterhead, ownerOf } from './letterhead'
import type { DocumentInput } from './model'
import { MARGIN_MM, TABLE_POINTS, usableWidth } from './pageLayout'
import { type FieldPrint, printedField, printedValue, rollByChoice } from './printedFields'
import { titleOfCard } from './printTitle'
import { fingerprintLine, type PrintedMoment } from './register'
import { writtenNumber } from './registerRows'
import { roomFor } from './tableWidths'
import { typeset } from './typography'

/** One record to print. Links are found by the caller: what each one says, e.g. „XII/101/26 w sprawie …”. */
export interface CardPrint extends FieldPrint {
  readonly office: Office
  /** Id of the record, by which the card is known again. */
  readonly record?: string
  /** Values of the record, derived ones too. */
  readonly values: Values
  /** Links to other records, by field id. */
  readonly links: Readonly<Record<string, readonly string[]>>
  /** Links from other records, by the id of the field there. */
  readonly reverseLinks: Readonly<Record<string, readonly string[]>>
  readonly printedOn: Day
  /** Who printed it; empty when not to be said. */
  readonly printedBy: string
  /** The fingerprint of what is printed. */
  readonly fingerprint?: PrintedMoment
}

const DATE_MM = 24

type Blocks = DocumentInput['blocks']
type Fact = { readonly name: string; readonly value: string; readonly field?: string }

/**
 * Rows inside a record, such as supervision events: a table of their own while its columns hold their words, else one block
 * of names and values for each row.
 */
function rowsBlocks(field: RowsField, rows: readonly RowValue[], print: CardPrint): Blocks {
  const name = typeset(print.text.fields[field.id] ?? field.id)
  const heading = (id: string) => typeset(print.text.fields[`${field.id}.${id}`] ?? id)
  const shown = (column: FieldDefinition, row: RowValue) =>
    printedValue(column, row[column.id], print, `${field.id}.${column.id}`)
  // A column nobody filled in says nothing.
  const columns = field.columns.filter((column) => rows.some((row) => shown(column, row) !== ''))
  const wishes = columns.map((column) => {
    const texts = rows.map((row) => roomFor(shown(column, row), TABLE_POINTS))
    const least = Math.max(roomFor(heading(column.id), TABLE_POINTS, true), ...texts)
    return { ...(column.type === 'date' ? { width: DATE_MM } : {}), least, grows: column.type !== 'date' }
  })
  const page = usableWidth('portrait')
  if (wishes.reduce((sum, { least }) => sum + least, 0) > page)
    return rows.flatMap((row, index): Blocks => [
      { kind: 'paragraph', style: 'strong', text: typeset(documentsPl.card.rowOf(name, index + 1, rows.length)) },
      {
        kind: 'facts',
        facts: columns
          .map((column) => ({ name: heading(column.id), value: shown(column, row) }))
          .filter(({ value }) => value !== ''),
      },
    ])
  const widths = columnWidths(wishes, page)
  return [
    { kind: 'paragraph', style: 'strong', text: name },
    {
      kind: 'table',
      columns: columns.map((column, index) => ({ heading: heading(column.id), width: widths[index] ?? 1 })),
      rows: rows.map((row) => ({
        kind: 'row',
        cells: columns.map((column) => shown(column, row) || documentsPl.empty),
      })),
    },
  ]
}

function linkFacts(field: FieldDefinition, print: CardPrint): readonly Fact[] {
  const { text } = print
  const fact = (name: string | undefined, items: readonly string[] | undefined): readonly Fact[] =>
    items === undefined || items.length === 0
      ? []
      : [{ name: typeset(name ?? field.id), value: items.map(typeset).join('\n') }]
  return [
    ...fact(text.fields[field.id], print.links[field.id]),
    ...fact(text.reverse[field.id], print.reverseLinks[field.id]),
  ]
}

function section(id: string, print: CardPrint): Blocks {
  const facts: Fact[] = []
  const tables: Blocks = []
  for (const { id: fieldId, section: place } of print.definition.fields) {
    const field = place === id ? printedField(fieldId, print) : undefined
    if (field === undefined || field.type === 'place' || (field.type === 'derived' && field.inner === true)) continue
    const value = print.values[fieldId]
    if (field.type === 'links') facts.push(...linkFacts(field, print))
    else if (field.type === 'rows') {
      const rows = rowsIn(value)
      if (rows.length === 0) continue
      tables.push(...rowsBlocks(field, rows, print))
    } else if (isRoll(value)) {
      const label = print.text.fields[fieldId] ?? fieldId
      for (const { choice, names } of rollByChoice(field, value, print))
        facts.push({ name: typeset(`${label}: ${choice} (${names.length})`), value: typeset(names.join(', ')) })
    } else {
      const shown = printedValue(field, value, print)
      if (shown !== '')
        facts.push({ name: typeset(print.text.fields[fieldId] ?? fieldId), value: shown, field: fieldId })
    }
  }
  if (facts.length === 0 && tables.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: typeset(print.text.sections[id] ?? id) },
    ...(facts.length === 0
      ? []
      : [{ kind: 'facts' as const, facts, ...(print.record === undefined ? {} : { record: print.record }) }]),
    ...tables,
  ]
}

/**
 * Builds the card of one record (karta): its sections as headings, what is filled in as facts, links in both
 * directions, rows such as supervision events as tables or blocks, the keeper's signature. Personal fields are left out unless
 * asked for. Structure: papers.md A, D2.
 */
export function buildCard(print: CardPrint): DocumentInput {
  const { definition, office, text } = print
  const today = formatDayInWords(print.printedOn)
  const key = definition.fields.find((field) => field.id === definition.key)
  const name = recordName(definition, print.values)
  const title = `${titleOfCard(definition, text, print.values)} ${key?.type === 'actNumber' && writtenNumber(print, print.values) !== undefined ? `${documentsPl.card.number} ` : ''}${name}`
  return {
    title,
    subject: text.name,
    author: ownerOf(office),
    language: 'pl-PL',
    page: { orientation: 'portrait', marginMm: MARGIN_MM },
    font: 'Arial',
    letterhead: letterhead(office, definition.print.keeper),
    footer: typeset(documentsPl.footer(title, today)),
    blocks: [
      { kind: 'heading', level: 1, text: typeset(title) },
      { kind: 'paragraph', style: 'subtitle', align: 'center', text: typeset(documentsPl.asOf(today)) },
      ...definition.sections.flatMap((id) => section(id, print)),
      { kind: 'paragraph', style: 'note', text: typeset(documentsPl.printed(today, print.printedBy)) },
      ...(print.fingerprint === undefined
        ? []
        : [{ kind: 'paragraph' as const, style: 'note' as const, text: fingerprintLine(print.fingerprint) }]),
      { kind: 'signatures', people: [{ post: typeset(office.keeperPost), name: typeset(office.keeperName) }] },
    ],
  }
}
