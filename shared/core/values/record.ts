import type { Instant, Values } from './values'

/** A record of any register as it is stored. View models are separate. */
export interface RegisterRecord {
  /** UUID v7. */
  readonly id: string
  /** Id of the register's definition. */
  readonly register: string
  readonly values: Values
  /** Key of the register's default order, newest last (see `orderKey`); feeds the index the first paint reads. */
  readonly order: string
  /** 1 when the record lies in the trash; a number because IndexedDB cannot index booleans. */
  readonly trashed: 0 | 1
  readonly createdAt: Instant
  readonly updatedAt: Instant
}
