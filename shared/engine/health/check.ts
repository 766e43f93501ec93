import type { Books } from '../ties/ties'
import type { NumberIndex } from '../numbering/guard'
import type { RegisterDefinition, RegisterNumbering } from '../../model/definition'
import type { Term } from '../../model/office'
import type { RegisterRecord } from '../../core/values/record'
import type { Day, FieldValue, Link, Values } from '../../core/values/values'

/** How bad it is: an error is wrong for certain, a warning most likely, a note only worth a look. */
export type Severity = 'error' | 'warning' | 'note'

/** A register as its checks see it. */
export interface RegisterState {
  readonly definition: RegisterDefinition
  /** Records that are not in the trash. */
  readonly records: readonly RegisterRecord[]
  /** A record of any register, those in the trash included. */
  readonly find: (register: string, id: string) => RegisterRecord | undefined
  /** All records of a register that are not in the trash: who should stand in a roll hangs on them. */
  readonly all: (register: string) => readonly RegisterRecord[]
  /** What a register is; of links that lead out of this one. */
  readonly definitionOf: (register: string) => RegisterDefinition
  /** The names people write for records of other registers. */
  readonly books: Books
  /** The numbers of the records. */
  readonly numbers: NumberIndex
  readonly numbering: RegisterNumbering
  readonly terms: readonly Term[]
  readonly today: Day
}

/** What is odd about a record, and where. */
export interface Oddity {
  /** Field, or column of a field of rows as `field.column`. */
  readonly field?: string
  /** What stands there, as it is stored. */
  readonly value?: string
  /** Other records concerned. */
  readonly others?: readonly string[]
  /** Same for records that are odd together, e.g. those that bear one number. */
  readonly group?: string
}

/** Tells what is odd about a record; `undefined` when all is well. */
export type Test = (record: RegisterRecord) => Oddity | undefined

/** Has a record of another register made with the repair, and answers with the link to it. */
export type Make = (register: string, values: Values) => Link

/** Fields a repair would set. */
export type Repair = (record: RegisterRecord, make: Make) => Readonly<Record<string, FieldValue>> | undefined

/**
 * One check over a register. `prepare` looks at all records once and answers with the test of one; `undefined` where the
 * register has nothing to check. A check has a repair only where the right value is certain.
 */
export interface Check {
  readonly severity: Severity
  readonly prepare: (state: RegisterState) => Test | undefined
  readonly repair?: (state: RegisterState) => Repair
}
