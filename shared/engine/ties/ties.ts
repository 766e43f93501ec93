import { type Link, linksIn, textsIn, type Values } from '../../core/values/values'
import { dayIn } from '../../model/dateOrder'
import type { LinksField, RegisterDefinition } from '../../model/definition'
import type { Meant, NameBook } from './nameBook'

/** The names of a register's records; `undefined` for a register nobody is known by name in. */
export type Books = (register: string) => NameBook | undefined

/** A name written in a record, and whom it means. */
export interface Tie extends Meant {
  /** The field of links that ties it. */
  readonly field: string
  /** Where it is written, and what. */
  readonly written: string
  readonly name: string
  /** Whether the field leads already to somebody it may mean. */
  readonly isTied: boolean
}

type TyingField = LinksField & { readonly ties: NonNullable<LinksField['ties']> }
const isTying = (field: RegisterDefinition['fields'][number]): field is TyingField =>
  field.type === 'links' && field.ties !== undefined

/** The fields whose links tie what is written in others. */
export function tyingFields({ fields }: RegisterDefinition): readonly TyingField[] {
  return fields.filter(isTying)
}

/** The names written in a record that links could tie. */
export function tiesOf(definition: RegisterDefinition, values: Values, books: Books): readonly Tie[] {
  return tyingFields(definition).flatMap(({ id: field, to, ties: { written, on } }) => {
    const book = books(to)
    if (book === undefined || book.isEmpty) return []
    const day = on === undefined ? undefined : dayIn(values[on])
    const tied = new Set(linksIn(values[field]).flatMap(({ record }) => record ?? []))
    return namesIn(values, written).map((name): Tie => {
      const meant = book.find(name, day)
      const all = meant.certain === undefined ? meant.likely : [meant.certain]
      return { ...meant, field, written, name, isTied: all.some((one) => tied.has(one)) }
    })
  })
}

/** The links a record should have where what is written can mean one record only; fields that have them are left out. */
export function tiedLinks(
  definition: RegisterDefinition,
  values: Values,
  books: Books,
): Readonly<Record<string, readonly Link[]>> {
  const found: Record<string, readonly Link[]> = {}
  for (const { field, name, certain, isTied } of tiesOf(definition, values, books)) {
    if (certain === undefined || isTied) continue
    const links = found[field] ?? linksIn(values[field])
    if (!links.some(({ record }) => record === certain)) found[field] = [...links, { record: certain, written: name }]
  }
  return found
}

function namesIn(values: Values, field: string): readonly string[] {
  const value = values[field]
  if (typeof value === 'string') return [value]
  return textsIn(value)
}
