import { actNumberKey } from '../../core/actNumbers/actNumber'
import { readNumberOf } from '../numbering/numberingOf'
import { fold } from '../../core/folding/fold'
import { fieldAt, type RegisterDefinition, type RegisterNumbering } from '../../model/definition'
import type { LinksField, RowsField } from '../../model/field'
import { isParentField, linkPlacesOf, linksAt } from '../../model/relations'
import { ownName } from '../../model/display'
import { currentLinks } from '../query/linkIndex'
import type { RegisterRecord } from '../../core/values/record'
import {
  type FieldValue,
  isActNumber,
  isUnread,
  type Link,
  linksIn,
  rowsIn,
  type RowValue,
  type Values,
} from '../../core/values/values'
import type { CellWarning } from './cellReading'
import type { ReadRow } from './rowReader'
import { splitLinks } from './splitLinks'
import { partsOfTold, toldLink } from './toldLink'

/** A row of a file as far as it holds links. */
type LinkedRow = Pick<ReadRow, 'values' | 'rows'>

/** A register links of a file may lead to, with its records that are not in the trash. */
export interface LinkedRegister {
  readonly definition: RegisterDefinition
  readonly numbering: RegisterNumbering
  readonly records: readonly Pick<RegisterRecord, 'id' | 'values'>[]
}

/**
 * Records with their links under the names of today, as files say them: what is written in a link is from the day it was
 * made. Records nothing changes of stay the same objects.
 */
export function withNamesOfToday(
  definition: RegisterDefinition,
  records: readonly RegisterRecord[],
  linked: readonly LinkedRegister[] = [],
): readonly RegisterRecord[] {
  const fields = definition.fields.filter((field) => linkPlacesOf(field).length > 0)
  if (fields.length === 0) return records
  const names = new Map<string, { readonly name: string; readonly values: Values }>()
  const know = (register: RegisterDefinition, all: LinkedRegister['records']) => {
    for (const { id, values } of all) {
      const name = ownName(register, values)
      if (name !== undefined) names.set(`${register.id} ${id}`, { name, values })
    }
  }
  know(definition, records)
  for (const one of linked) know(one.definition, one.records)
  return records.map((record) => {
    const renamed = fields.flatMap((field) => {
      const value = record.values[field.id]
      const toldBy = field.type === 'links' ? field.toldBy : undefined
      const current = currentLinks(field, value, (register, id) => {
        const known = names.get(`${register} ${id}`)
        const day = known === undefined || toldBy === undefined ? undefined : known.values[toldBy.field]
        return known === undefined || typeof day !== 'string' ? known?.name : toldLink(known.name, day)
      })
      return current === undefined || current === value ? [] : [[field.id, current] as const]
    })
    return renamed.length === 0 ? record : { ...record, values: { ...record.values, ...Object.fromEntries(renamed) } }
  })
}

/** Records by what they can be called. */
type Names = Map<string, Set<string>>

/** What the records of one register go by: their numbers before their names. */
class Target {
  readonly #definition: RegisterDefinition
  readonly #numbering: RegisterNumbering
  readonly #numbers: Names = new Map()
  readonly #names: Names = new Map()
  readonly #days: Names = new Map()
  /** Fields of days by which files tell the records too. */
  readonly #tells: readonly string[]
  /** What each record belongs to, by the field that says so. */
  readonly #parents = new Map<string, ReadonlyMap<string, string>>()
  readonly parentFields: readonly LinksField[]

  constructor(definition: RegisterDefinition, numbering: RegisterNumbering, tells: readonly string[]) {
    this.parentFields = definition.fields.filter(isParentField)
    this.#definition = definition
    this.#numbering = numbering
    this.#tells = tells
  }

  add(id: string, values: Values): void {
    const { key, title, titleWith = [] } = this.#definition
    const number = values[key]
    if (number !== undefined && isActNumber(number)) {
      know(this.#numbers, actNumberKey(number), id)
      know(this.#numbers, writtenKey(number.written), id)
    } else know(this.#names, nameKey([plain(values, key)]), id)
    const name = [title, ...titleWith].map((field) => plain(values, field))
    know(this.#names, nameKey(name), id)
    // "Kowalska Anna" is told as "Anna Kowalska" too.
    if (name.length > 1) know(this.#names, nameKey(name.toReversed()), id)
    for (const field of this.#tells) know(this.#days, dayKey(field, plain(values, field)), id)
    const parents = this.parentFields.flatMap((field) => {
      const [link] = linksIn(values[field.id])
      return link?.record === undefined ? [] : [[field.id, link.record] as const]
    })
    if (parents.length > 0) this.#parents.set(id, new Map(parents))
  }

  /** What a record belongs to by that field; `undefined` where nobody knows. */
  parentOf(id: string, field: string): string | undefined {
    return this.#parents.get(id)?.get(field)
  }

  /** The records called so. */
  find(written: string): ReadonlySet<string> {
    const number = readNumberOf(this.#numbering, written)
    const found = this.#numbers.get(actNumberKey(number)) ?? this.#numbers.get(writtenKey(written))
    return found ?? this.#names.get(nameKey([written])) ?? noRecords
  }

  /** The records of a day, and of that name where one is said: „II (2024-05-16)”. */
  told(field: string, written: string): ReadonlySet<string> {
    const parts = partsOfTold(written)
    if (parts === undefined) return this.find(written)
    const then = this.#days.get(dayKey(field, parts.day)) ?? noRecords
    if (parts.name === '') return then
    return new Set([...this.find(parts.name)].filter((id) => then.has(id)))
  }
}

const dayKey = (field: string, day: string): string => (day === '' ? '' : `${field} ${day}`)

function know(names: Names, key: string, id: string): void {
  if (key === '') return
  const known = names.get(key)
  if (known === undefined) names.set(key, new Set([id]))
  else known.add(id)
}

const noRecords: ReadonlySet<string> = new Set()

/** The record, where there is no other one. */
function only(records: ReadonlySet<string>): string | undefined {
  const [first] = records
  return records.size === 1 ? first : undefined
}

const writtenKey = (written: string): string => `=${fold(written).replace(/ ?([/\\_.–-]) ?/g, '$1')}`

const nameKey = (parts: readonly string[]): string => fold(parts.join(' '))

function plain(values: Values, field: string): string {
  const value = values[field]
  if (typeof value === 'string') return value
  if (isUnread(value)) return value.unread
  // A council to elect is called by the unit it is of.
  return linksIn(value)
    .map(({ written }) => written)
    .join(', ')
}

/**
 * Finds the records the links of a file lead to: in the register each field of links leads to, by numbers in any shape, the
 * register's key and names; in the register of the import also those the file itself brings.
 */
export class LinkTargets {
  readonly #targets = new Map<string, Target>()
  readonly #definition: RegisterDefinition
  readonly #own: Target

  constructor(definition: RegisterDefinition, numbering: RegisterNumbering, others: readonly LinkedRegister[] = []) {
    this.#definition = definition
    const tellsOf = (register: string) =>
      definition.fields.flatMap((field) =>
        field.type === 'links' && field.to === register && field.toldBy !== undefined ? [field.toldBy.field] : [],
      )
    for (const other of others) {
      const target = new Target(other.definition, other.numbering, tellsOf(other.definition.id))
      for (const { id, values } of other.records) target.add(id, values)
      this.#targets.set(other.definition.id, target)
    }
    this.#own = new Target(definition, numbering, tellsOf(definition.id))
    this.#targets.set(definition.id, this.#own)
  }

  /** Makes a record of the import's own register known, as it is or as the file has it. */
  add(id: string, values: Values): void {
    this.#own.add(id, values)
  }

  /**
   * Completes the links of a row with the records they lead to; what leads nowhere stays as written. A cell that is a name
   * as a whole is one link though it holds a comma; any other is parted. Where several are called so, it is the one the
   * record led to before.
   */
  resolve<R extends LinkedRow>(row: R, record?: Values): R {
    const { fields } = this.#definition
    const values: Record<string, FieldValue> = {}
    const rows: Record<string, RowValue> = {}
    // What a row says it belongs to tells apart whom it names: two elections have a council of the same unit.
    const known = (): Values => ({ ...record, ...row.values, ...values })
    for (const field of fields) {
      // Each link of before answers once: two may be called the same.
      const before = linkPlacesOf(field).flatMap((place) =>
        linksAt(record ?? {}, place).flatMap(({ record: to }) => to ?? []),
      )
      if (field.type === 'links') {
        const links = linksIn(row.values[field.id])
        if (links.length > 0) values[field.id] = this.#completed(field, links, before, known())
      }
      if (field.type !== 'rows') continue
      const whole = rowsIn(row.values[field.id])
      if (whole.length > 0) values[field.id] = whole.map((one) => this.#completedCells(field, one, before, known()))
      const cells = row.rows[field.id]
      if (cells !== undefined) rows[field.id] = this.#completedCells(field, cells, before, known())
    }
    return { ...row, values: { ...row.values, ...values }, rows: { ...row.rows, ...rows } }
  }

  #completedCells({ columns }: RowsField, row: RowValue, before: string[], known: Values): RowValue {
    const cells = columns.flatMap((column) => {
      const links = column.type === 'links' ? linksIn(row[column.id]) : []
      return column.type === 'links' && links.length > 0
        ? [[column.id, this.#completed(column, links, before, known)] as const]
        : []
    })
    return cells.length === 0 ? row : { ...row, ...Object.fromEntries(cells) }
  }

  #completed(field: LinksField, links: readonly Link[], before: string[], known: Values): readonly Link[] {
    const leadsTo = (written: string) => {
      const found = this.#find(field, written, known)
      return only(found) ?? before.find((to) => found.has(to))
    }
    return links.flatMap((link): readonly Link[] => {
      const { written } = link
      if (link.record !== undefined) return [link]
      const several = leadsTo(written) === undefined ? splitLinks(written) : [written]
      // The name of one record may hold a comma though nobody knows it yet: „Komisja Skarg, Wniosków i Petycji”.
      const isOne = field.one === true && several.every((part) => leadsTo(part) === undefined)
      const parts = isOne ? [written] : several
      return parts.map((part) => {
        const to = leadsTo(part)
        if (to !== undefined && before.includes(to)) before.splice(before.indexOf(to), 1)
        return to === undefined ? { written: part } : { written: part, record: to }
      })
    })
  }

  /** What is to be said about the links of one field, or column of rows by its path, as `resolve` left them. */
  warnings(path: string, row: LinkedRow | undefined): readonly CellWarning[] {
    const { field, links } = this.#at(path, row)
    if (field === undefined) return []
    const found = links.flatMap(({ written, record }): readonly CellWarning[] => {
      if (record !== undefined) return []
      return [{ code: this.#find(field, written, row?.values).size > 1 ? 'linkAmbiguous' : 'linkNotFound', written }]
    })
    return links.length > 1 && !path.includes('.') ? [...found, { code: 'split' }] : found
  }

  /** Where the links of a field, or of a column of rows, lead as `resolve` left them, and the names no record bears. */
  led(
    path: string,
    row: LinkedRow,
  ): { readonly to: string; readonly records: readonly string[]; readonly unknown: readonly string[] } {
    const { field, links } = this.#at(path, row)
    if (field === undefined) return { to: '', records: [], unknown: [] }
    return {
      to: field.to,
      records: links.flatMap(({ record }) => record ?? []),
      unknown: links.flatMap(({ written, record }) =>
        record === undefined && this.#find(field, written, row.values).size === 0 ? [written] : [],
      ),
    }
  }

  #at(path: string, row: LinkedRow | undefined): { readonly field?: LinksField; readonly links: readonly Link[] } {
    const [id = path, column] = path.split('.')
    const field = fieldAt(this.#definition, path)
    const links =
      column === undefined
        ? linksIn(row?.values[id])
        : [row?.rows[id] ?? {}, ...rowsIn(row?.values[id])].flatMap((cells) => linksIn(cells[column]))
    return field?.type === 'links' ? { field, links } : { links: [] }
  }

  /**
   * The same values for comparing: links told by a day lead to their records, where there is one, so that a file with the
   * number of a session and one with its day say the same.
   */
  compared(values: Values): Values {
    const completed: Record<string, readonly Link[]> = {}
    for (const field of this.#definition.fields) {
      if (field.type !== 'links' || field.toldBy === undefined) continue
      const links = linksIn(values[field.id])
      const known = links.map((link) => {
        const record = link.record ?? only(this.#find(field, link.written, values))
        return record === undefined ? link : { ...link, record }
      })
      if (known.some(({ record }, index) => record !== links[index]?.record)) completed[field.id] = known
    }
    return Object.keys(completed).length === 0 ? values : { ...values, ...completed }
  }

  /** Records called so that do not belong elsewhere than the row itself, as far as both say where. */
  #find(field: LinksField, written: string, row: Values | undefined): ReadonlySet<string> {
    const { to, toldBy } = field
    const target = this.#targets.get(to)
    if (target === undefined) return noRecords
    const found = toldBy === undefined ? target.find(written) : target.told(toldBy.field, written)
    const told = target.parentFields.flatMap((parent) => {
      const own = this.#definition.fields.filter((one) => one.type === 'links' && one.to === parent.to && one !== field)
      const record = own.length === 1 ? linksIn(row?.[own[0]?.id ?? ''])[0]?.record : undefined
      return record === undefined ? [] : [[parent.id, record] as const]
    })
    if (told.length === 0 || found.size === 0) return found
    return new Set(
      [...found].filter((id) => told.every(([parent, record]) => (target.parentOf(id, parent) ?? record) === record)),
    )
  }
}
