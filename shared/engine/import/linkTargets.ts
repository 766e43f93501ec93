import { actNumberKey } from '../../core/actNumbers/actNumber'
import { readNumberOf } from '../numbering/numberingOf'
import { fold } from '../../core/folding/fold'
import type { RegisterDefinition, RegisterNumbering } from '../../model/definition'
import type { RegisterRecord } from '../../core/values/record'
import { isActNumber, isUnread, type Link, linksIn, type Values } from '../../core/values/values'
import type { CellWarning } from './cellReading'
import { splitLinks } from './splitLinks'

/** A register links of a file may lead to, with its records that are not in the trash. */
export interface LinkedRegister {
  readonly definition: RegisterDefinition
  readonly numbering: RegisterNumbering
  readonly records: readonly Pick<RegisterRecord, 'id' | 'values'>[]
}

/** A record by what it can be called; `null` where several are called so. */
type Names = Map<string, string | null>

/** What the records of one register go by: their numbers before their names. */
class Target {
  readonly #definition: RegisterDefinition
  readonly #numbering: RegisterNumbering
  readonly #numbers: Names = new Map()
  readonly #names: Names = new Map()

  constructor(definition: RegisterDefinition, numbering: RegisterNumbering) {
    this.#definition = definition
    this.#numbering = numbering
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
  }

  /** The record; `null` where there are several, `undefined` where there is none. */
  find(written: string): string | null | undefined {
    const number = readNumberOf(this.#numbering, written)
    const found = this.#numbers.get(actNumberKey(number)) ?? this.#numbers.get(writtenKey(written))
    return found === undefined ? this.#names.get(nameKey([written])) : found
  }
}

function know(names: Names, key: string, id: string): void {
  if (key === '') return
  const known = names.get(key)
  names.set(key, known === undefined || known === id ? id : null)
}

const writtenKey = (written: string): string => `=${fold(written).replace(/ ?([/\\_.–-]) ?/g, '$1')}`

const nameKey = (parts: readonly string[]): string => fold(parts.join(' '))

function plain(values: Values, field: string): string {
  const value = values[field]
  if (typeof value === 'string') return value
  return isUnread(value) ? value.unread : ''
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
    for (const other of others) {
      const target = new Target(other.definition, other.numbering)
      for (const { id, values } of other.records) target.add(id, values)
      this.#targets.set(other.definition.id, target)
    }
    this.#own = new Target(definition, numbering)
    this.#targets.set(definition.id, this.#own)
  }

  /** Makes a record of the import's own register known, as it is or as the file has it. */
  add(id: string, values: Values): void {
    this.#own.add(id, values)
  }

  /**
   * Completes the links of a row with the records they lead to; what leads nowhere stays as written. A cell that is a name
   * as a whole is one link though it holds a comma; any other is parted.
   */
  resolve(values: Values): Values {
    const completed: Record<string, readonly Link[]> = {}
    for (const field of this.#definition.fields) {
      const links = field.type === 'links' ? linksIn(values[field.id]) : []
      if (field.type !== 'links' || links.length === 0) continue
      completed[field.id] = links.flatMap(({ written }) => {
        const parts = typeof this.#find(field.to, written) === 'string' ? [written] : splitLinks(written)
        return parts.map((part) => {
          const record = this.#find(field.to, part)
          return typeof record === 'string' ? { written: part, record } : { written: part }
        })
      })
    }
    return { ...values, ...completed }
  }

  /** What is to be said about the links of one field, as `resolve` left them. */
  warnings(field: string, values: Values | undefined): readonly CellWarning[] {
    const definition = this.#definition.fields.find(({ id }) => id === field)
    if (definition?.type !== 'links') return []
    const links = linksIn(values?.[field])
    const found = links.flatMap(({ written, record }): readonly CellWarning[] => {
      if (record !== undefined) return []
      return [{ code: this.#find(definition.to, written) === null ? 'linkAmbiguous' : 'linkNotFound', written }]
    })
    return links.length > 1 ? [...found, { code: 'split' }] : found
  }

  #find(register: string, written: string): string | null | undefined {
    return this.#targets.get(register)?.find(written)
  }
}
