import { cruAgreement, cruColumns, cruFields, cruRow } from '../../registers/contracts/cru'
import { ownerOf } from './letterhead'
import type { Office } from '../../model/office'
import { holdsUnread, type Values } from '../../core/values/values'
import type { DocumentInput, DocumentRow } from './model'
import { MARGIN_MM } from './pageLayout'

/** A file for another program: a register's records in a shape of that program's own. */
interface TransferShape {
  readonly format: 'json' | 'csv'
  /** What the file says it is. */
  readonly subject: string
  readonly columns: readonly string[]
  /** Fields of the record it is made of. */
  readonly fields: readonly string[]
  readonly row: (values: Values) => readonly string[]
}

/** Files for other programs, by the id a definition's `transfers` refers to. */
const shapes: Readonly<Record<string, TransferShape>> = {
  cruJson: {
    format: 'json',
    subject: 'kancelaria-rady/cru/1',
    columns: ['agreements'],
    fields: cruFields,
    row: (values) => [JSON.stringify(cruAgreement(values))],
  },
  cruCsv: {
    format: 'csv',
    subject: 'kancelaria-rady/cru/1',
    columns: cruColumns,
    fields: cruFields,
    row: cruRow,
  },
}

function shapeOf(id: string): TransferShape {
  const shape = shapes[id]
  if (shape === undefined) throw new Error(`Unknown transfer: ${id}`)
  return shape
}

/** Format of a transfer's file; throws for an id there is no shape for, because definitions name only known ones. */
export function transferFormat(id: string): TransferShape['format'] {
  return shapeOf(id).format
}

/** The frame of a transfer's file, into which its rows are streamed. */
export function transferDocument(id: string, title: string, office: Office): DocumentInput {
  const { subject, columns } = shapeOf(id)
  return {
    title,
    subject,
    author: ownerOf(office),
    language: 'pl-PL',
    page: { orientation: 'landscape', marginMm: MARGIN_MM },
    font: 'Arial',
    letterhead: { lines: [] },
    footer: '',
    blocks: [{ kind: 'register', columns: columns.map((heading) => ({ heading, width: 30 })) }],
  }
}

/** Whether the transfer of a record lacks a value because its text could not be read, or writes the text as it stands. */
export function transferUnread(id: string, values: Values): boolean {
  return shapeOf(id).fields.some((field) => holdsUnread(values[field]))
}

/** One record, derived values included, as the transfer writes it. */
export function transferRow(id: string, values: Values): DocumentRow {
  return { kind: 'row', cells: [...shapeOf(id).row(values)] }
}
