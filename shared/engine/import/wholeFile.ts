import type { RegisterRecord } from '../../core/values/record'
import { type Link, linksIn, type Values } from '../../core/values/values'
import type { RegisterDefinition } from '../../model/definition'
import { ownName } from '../../model/display'
import type { LinksField } from '../../model/field'
import { filledFields, type ColumnMapping } from './mapping'
import type { ReadRow } from './rowReader'

/** Records a file can be of as a whole, and the one its rows are linked to. */
export interface WholeFileOffer {
  readonly field: string
  readonly register: string
  readonly records: readonly Required<Link>[]
  /** The record that is chosen; none where the clerk says so, or where more than one could be meant. */
  readonly chosen: string | undefined
}

/** Fields that say of which record a file is, where none of its columns does. */
export function wholeFileFields(
  definition: RegisterDefinition,
  columns: readonly ColumnMapping[],
): readonly (LinksField & Required<Pick<LinksField, 'wholeFile'>>)[] {
  const filled = new Set(filledFields(columns, definition))
  return definition.fields.flatMap((field) =>
    field.type === 'links' && field.wholeFile !== undefined && !filled.has(field.id)
      ? [{ ...field, wholeFile: field.wholeFile }]
      : [],
  )
}

/**
 * The records a file can be of. Unless the clerk chose one, or none (`null`), it is the only one that is still open: of two the
 * program guesses none.
 */
export function wholeFileOffer(
  { id, to, wholeFile }: LinksField & Required<Pick<LinksField, 'wholeFile'>>,
  definition: RegisterDefinition,
  records: readonly Pick<RegisterRecord, 'id' | 'values'>[],
  choice: string | null | undefined,
): WholeFileOffer {
  const named = records.map(({ id: record, values }) => ({ record, written: ownName(definition, values) ?? '–' }))
  const open = records.filter(({ values }) => values[wholeFile.openUntil] === undefined)
  const proposed = open.length === 1 ? open[0]?.id : undefined
  const wanted = choice === undefined ? proposed : (choice ?? undefined)
  return {
    field: id,
    register: to,
    records: named,
    // A record that went to the trash meanwhile is no longer meant.
    chosen: named.some(({ record }) => record === wanted) ? wanted : undefined,
  }
}

/** A row with what the whole file says of all of them. */
export function ofWholeFile(row: ReadRow, said: Readonly<Record<string, Link>>): ReadRow {
  const values = Object.entries(said).map(([field, link]) => [field, [link]] as const)
  return values.length === 0 ? row : { ...row, values: { ...Object.fromEntries(values), ...row.values } }
}

/**
 * Values of a record to find its row by: one that leads to no record there may be of the file as well as of anything else.
 */
export function asOfFile(values: Values, said: Readonly<Record<string, Link>>): Values {
  const open = Object.entries(said).filter(([field]) =>
    linksIn(values[field]).every(({ record }) => record === undefined),
  )
  return open.length === 0
    ? values
    : { ...values, ...Object.fromEntries(open.map(([field, link]) => [field, [link]] as const)) }
}

/** The same without what the record of the row holds already: a row the clerk gives to a record does not move it elsewhere. */
export function besideOwn(row: ReadRow, said: Readonly<Record<string, Link>>, record: Values | undefined): ReadRow {
  const own = new Set(Object.keys(said).filter((field) => record?.[field] !== undefined))
  if (own.size === 0) return row
  return { ...row, values: Object.fromEntries(Object.entries(row.values).filter(([field]) => !own.has(field))) }
}
