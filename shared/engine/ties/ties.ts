import {
  type FieldValue,
  type Link,
  linksIn,
  linksInCell,
  rowsIn,
  type RowValue,
  textsIn,
  type Values,
} from '../../core/values/values'
import { dayIn } from '../../model/dateOrder'
import type { RegisterDefinition } from '../../model/definition'
import type { FieldDefinition, LinkColumn, LinksField } from '../../model/field'
import type { Meant, NameBook } from './nameBook'

/** The names of a register's records; `undefined` for a register nobody is known by name in. */
export type Books = (register: string) => NameBook | undefined

/** A name written in a record, and whom it means. */
export interface Tie extends Meant {
  /** The field of links that ties it, or the field of rows in whose column it stands. */
  readonly field: string
  /** Where it is written, a field or `field.column`, and what. */
  readonly written: string
  readonly name: string
  /** Whether the field leads already to somebody it may mean. */
  readonly isTied: boolean
}

type Tying<L extends LinksField> = L & { readonly ties: NonNullable<LinksField['ties']> }
const isTying = (field: FieldDefinition): field is Tying<LinksField> =>
  field.type === 'links' && field.ties !== undefined

/** The fields whose links tie what is written in others. */
export function tyingFields({ fields }: RegisterDefinition): readonly Tying<LinksField>[] {
  return fields.filter(isTying)
}

/** A column of rows in which names stand until they are tied to what they mean. */
interface TyingColumn {
  readonly rows: string
  readonly column: Tying<LinkColumn>
}

function tyingColumns({ fields }: RegisterDefinition): readonly TyingColumn[] {
  return fields.flatMap((field) =>
    field.type !== 'rows'
      ? []
      : field.columns.flatMap((column) =>
          column.type === 'links' && column.ties !== undefined
            ? [{ rows: field.id, column: { ...column, ties: column.ties } }]
            : [],
        ),
  )
}

/** The registers whose records names written in this one may mean. */
export function tiedRegisters(definition: RegisterDefinition): readonly string[] {
  return [
    ...new Set([
      ...tyingFields(definition).map(({ to }) => to),
      ...tyingColumns(definition).map(({ column }) => column.to),
    ]),
  ]
}

/** The names written in a record that links could tie. */
export function tiesOf(definition: RegisterDefinition, values: Values, books: Books): readonly Tie[] {
  const inFields = tyingFields(definition).flatMap(({ id: field, to, ties: { written, with: further = [], on } }) => {
    const book = books(to)
    if (book === undefined || book.isEmpty) return []
    const day = on === undefined ? undefined : dayIn(values[on])
    const tied = new Set(linksIn(values[field]).flatMap(({ record }) => record ?? []))
    return namesIn(values, written, further).map((name): Tie => {
      const meant = book.find(name, day)
      const all = meant.certain === undefined ? meant.likely : [meant.certain]
      return { ...meant, field, written, name, isTied: all.some((one) => tied.has(one)) }
    })
  })
  const inRows = tyingColumns(definition).flatMap(({ rows, column }) => {
    const book = books(column.to)
    if (book === undefined || book.isEmpty) return []
    return rowsIn(values[rows]).flatMap((row) =>
      untied(row, column).map((name): Tie => ({
        ...book.find(name, dayOf(row, column)),
        field: rows,
        written: `${rows}.${column.id}`,
        name,
        isTied: false,
      })),
    )
  })
  return [...inFields, ...inRows]
}

/** What is written in a cell and leads nowhere yet. */
function untied(row: RowValue, { id }: LinkColumn): readonly string[] {
  return linksInCell(row[id]).flatMap(({ record, written }) => (record === undefined ? [written] : []))
}

function dayOf(row: RowValue, { ties: { on } }: Tying<LinkColumn>): string | undefined {
  return on === undefined ? undefined : dayIn(row[on])
}

/** The links a record should have where what is written can mean one record only; fields that have them are left out. */
export function tiedLinks(
  definition: RegisterDefinition,
  values: Values,
  books: Books,
): Readonly<Record<string, FieldValue>> {
  const columns = tyingColumns(definition)
  const found: Record<string, readonly Link[]> = {}
  for (const { field, name, certain, isTied } of tiesOf(definition, values, books)) {
    if (certain === undefined || isTied || columns.some(({ rows }) => rows === field)) continue
    const links = found[field] ?? linksIn(values[field])
    if (!links.some(({ record }) => record === certain)) found[field] = [...links, { record: certain, written: name }]
  }
  const tiedRows: Record<string, readonly RowValue[]> = {}
  for (const { rows, column } of columns) {
    const book = books(column.to)
    const before = tiedRows[rows] ?? rowsIn(values[rows])
    const after = before.map((row): RowValue => {
      const [name] = untied(row, column)
      const certain = name === undefined ? undefined : book?.find(name, dayOf(row, column)).certain
      return certain === undefined || name === undefined
        ? row
        : { ...row, [column.id]: [{ record: certain, written: name }] }
    })
    if (after.some((row, index) => row !== before[index])) tiedRows[rows] = after
  }
  return { ...found, ...tiedRows }
}

function namesIn(values: Values, field: string, further: readonly string[]): readonly string[] {
  const value = values[field]
  if (typeof value === 'string')
    return [[value, ...further.flatMap((one) => (typeof values[one] === 'string' ? [values[one]] : []))].join(' ')]
  return textsIn(value)
}
