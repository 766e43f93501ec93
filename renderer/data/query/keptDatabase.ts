import Dexie, { type Table } from 'dexie'
import type { RegisterRecord } from '#shared/core/values/record'
import { databaseName } from '../database'
import type { Desk } from './queryTypes'

/** What the first screen shows. */
export interface Answers {
  readonly desk: Desk
  readonly totals: Readonly<Record<string, number>>
}

/** What the desk said last (`keptAnswers.ts`). */
export interface AnswersRow extends Answers {
  readonly key: string
  /** The state of the office's data the answers know (`dataState`). */
  readonly asOf: string
  /** What they hang on besides the records. */
  readonly basis: string
}

/** Records that follow each other by their ids, in one row (`keptRecords.ts`). */
export interface ShardRow {
  /** Where it begins: it holds all records from this id on, up to where the next one begins. */
  readonly from: string
  readonly records: readonly RegisterRecord[]
}

/** What the shards say together. */
export interface ShardsRow {
  readonly key: string
  /** Whoever keeps them; of several windows the last one that began. */
  readonly owner: string
  /** The state of the office's data in which all of them are (`dataState`); absent while some of them are not. */
  asOf?: string
  /** Schema of the office's database they were copied from. */
  readonly schema: number
  /** Where each of them begins. */
  readonly shards: readonly string[]
}

/**
 * What is kept from one use of the program to the next so that its start is quick: derived, and disposable. A database of its
 * own, which no backup and no package carries.
 */
export class KeptDatabase extends Dexie {
  declare readonly answers: Table<AnswersRow, string>
  declare readonly shards: Table<ShardRow, string>
  declare readonly states: Table<ShardsRow, string>

  constructor() {
    super(`${databaseName}-kept`)
    this.version(1).stores({ answers: 'key' })
    this.version(2).stores({ shards: 'from', states: 'key' })
  }
}
