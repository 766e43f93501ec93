import type { Register, TransferShape } from '../register'
import { ownerOf } from './letterhead'
import type { Office } from '../../model/office'
import { holdsUnread, type Values } from '../../core/values/values'
import type { DocumentInput, DocumentRow } from './model'
import { MARGIN_MM } from './pageLayout'

function shapeOf({ code }: Register, id: string): TransferShape {
  const shape = code.transfers?.[id]
  if (shape === undefined) throw new Error(`Unknown transfer: ${id}`)
  return shape
}

/** Format of a transfer's file; throws for an id there is no shape for, because definitions name only known ones. */
export function transferFormat(register: Register, id: string): TransferShape['format'] {
  return shapeOf(register, id).format
}

/** The frame of a transfer's file, into which its rows are streamed. */
export function transferDocument(register: Register, id: string, title: string, office: Office): DocumentInput {
  const { subject, columns } = shapeOf(register, id)
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
export function transferUnread(register: Register, id: string, values: Values): boolean {
  return shapeOf(register, id).fields.some((field) => holdsUnread(values[field]))
}

/** Whether a record goes into the transfer's file: addresses of those who agreed, and of nobody else. */
export function isTransferred(register: Register, id: string, values: Values): boolean {
  return shapeOf(register, id).takes?.(values) ?? true
}

/** One record, derived values included, as the transfer writes it. */
export function transferRow(register: Register, id: string, values: Values): DocumentRow {
  return { kind: 'row', cells: [...shapeOf(register, id).row(values)] }
}
