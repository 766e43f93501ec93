import { formatDayInWords, formatInstant } from '../../core/calendar/days'
import { warsawMinute } from '../../core/calendar/warsaw'
import type { Change, Command, FieldChange } from '../history/history'
import { fieldOf } from '../../model/definition'
import { recordName } from '../../model/display'
import type { Office } from '../../model/office'
import { documentsPl } from './documents.pl'
import { fieldLabel } from '../../model/registerText'
import type { Day, FieldValue } from '../../core/values/values'
import { letterhead, ownerOf } from './letterhead'
import { periodInWords } from './period'
import type { DocumentInput, DocumentRow } from './model'
import { MARGIN_MM } from './pageLayout'
import { type FieldPrint, printedField, printedValue } from './printedFields'

/** What the frame of the printed log says. Filters come in words. */
export interface LogPrint {
  readonly office: Office
  readonly period: { readonly from?: Day; readonly to?: Day }
  readonly filters: readonly string[]
  readonly printedOn: Day
  readonly printedBy: string
  readonly operations: number
  /** Hash of the newest operation, by which the log can be told whole one day; `undefined` for an empty log. */
  readonly hash: string | undefined
}

/** Widths in mm of the 257 mm a landscape page leaves. */
const columns = [
  { heading: documentsPl.log.when, width: 30 },
  { heading: documentsPl.log.who, width: 36 },
  { heading: documentsPl.log.what, width: 55 },
  { heading: documentsPl.log.entry, width: 28 },
  { heading: documentsPl.log.changes, width: 108 },
] as const

/** The log of changes for an inspection: title, period and filters, one row per operation and record, signatures. */
export function buildLog(print: LogPrint): DocumentInput {
  const { office, period, filters, printedOn, printedBy, operations, hash } = print
  const { log } = documentsPl
  const day = formatDayInWords(printedOn)
  const paragraph = (text: string, style: 'subtitle' | 'note') =>
    ({ kind: 'paragraph', text, align: 'center', style }) as const
  return {
    title: log.title,
    subject: log.title,
    author: ownerOf(office) || documentsPl.program,
    language: 'pl-PL',
    page: { orientation: 'landscape', marginMm: MARGIN_MM },
    font: 'Arial',
    letterhead: letterhead(office),
    footer: documentsPl.footer(log.title, day),
    blocks: [
      { kind: 'heading', level: 1, text: log.title },
      paragraph(periodInWords(period) || documentsPl.asOf(day), 'subtitle'),
      ...(filters.length === 0 ? [] : [paragraph(documentsPl.filters(filters), 'note')]),
      { kind: 'register', columns: [...columns], points: 8 },
      { kind: 'paragraph', text: log.closing(operations), style: 'body' },
      ...(hash === undefined ? [] : [{ kind: 'paragraph', text: log.hash(hash), style: 'note' } as const]),
      { kind: 'paragraph', text: documentsPl.printed(day, printedBy), style: 'note' },
      {
        kind: 'signatures',
        people: [
          { post: office.keeperPost, name: office.keeperName },
          { post: office.chairPost, name: office.chairName },
        ],
      },
    ],
  }
}

/** What one operation did to one record, for a row of the log. */
export interface LogRow {
  readonly command: Command
  /** The operation in words. */
  readonly what: string
  /** `undefined` for an operation that changed no record. */
  readonly changed?: {
    readonly change: Change
    /** Name of the record today; `undefined` for one that is gone. */
    readonly name: string | undefined
    /** How the values of its register are printed. */
    readonly print: FieldPrint
  }
}

/** One row of the printed log. Values of fields with personal data are masked unless they were asked for. */
export function logRow({ command, what, changed }: LogRow): DocumentRow {
  return {
    kind: 'row',
    cells: [
      { text: formatInstant(command.at), moment: warsawMinute(command.at) },
      command.who === '' ? documentsPl.log.nobody : command.who,
      what,
      ...(changed === undefined ? ['', ''] : [entryOf(changed), changeInWords(command, changed.change, changed.print)]),
    ],
  }
}

function entryOf({ change, name, print: { definition } }: NonNullable<LogRow['changed']>): string {
  const key = change.fields[definition.key]
  const then = key?.after ?? key?.before
  return name ?? recordName(definition, then === undefined ? {} : { [definition.key]: then })
}

function changeInWords(command: Command, change: Change, print: FieldPrint): string {
  const { log } = documentsPl
  const { presence } = change
  const isErasure = command.name.kind === 'erase'
  // An erasure may set fields in the same step: these have values to print.
  const told = Object.entries(change.fields).filter(([, { after }]) => !isErasure || after !== undefined)
  const erased = Object.entries(change.fields).filter(([, { after }]) => isErasure && after === undefined)
  const gone = log.erased(erased.map(([id]) => fieldLabel(print.text, id)).join(', '))
  const moved = isErasure ? [gone] : presence === undefined ? [] : [log.presence[presence.after]]
  const isNew = presence?.before === 'absent'
  const fields = told.map(([id, field]) => {
    const label = fieldLabel(print.text, id)
    if (field.erased !== undefined) return `${label}: ${log.erasedValue}`
    const value = (side: keyof FieldChange) => printed(id, side === 'before' ? field.before : field.after, print)
    if (isNew) return `${label}: ${value('after')}`
    return presence?.after === 'absent'
      ? `${label}: ${value('before')}`
      : `${label}: ${value('before')} → ${value('after')}`
  })
  return [...moved, ...fields].join('; ')
}

function printed(id: string, value: FieldValue | undefined, print: FieldPrint): string {
  if (value === undefined) return documentsPl.empty
  if (fieldOf(print.definition, id) === undefined) return documentsPl.empty
  const field = printedField(id, print)
  return field === undefined ? documentsPl.log.masked : printedValue(field, value, print)
}
