import { linksIn, type Values } from '../core/values/values'

/**
 * Fields that stand still once other records were made by them, as the rules of an election by which people were nominated: a
 * command that would change them is refused. So is undo out of the order of
 * steps. Merging and restoring go on, for they write what the log says.
 */
export interface Freeze {
  /** Its words (`freezes`) say why nothing is changed. */
  readonly id: string
  readonly fields: readonly string[]
  /** One record of any of these is enough. */
  readonly by: readonly FreezingRecords[]
}

/** Records that make another one stand still: those of a register, outside the trash, that lead to it. */
export interface FreezingRecords {
  readonly register: string
  /** Their field of links that leads there. */
  readonly field: string
  /** Only those in which one of these fields is filled. */
  readonly filled?: readonly string[]
}

/** Whether a record with these values makes the other one stand still. */
export function isFreezing({ field, filled }: FreezingRecords, values: Values, record: string): boolean {
  return (
    linksIn(values[field]).some((link) => link.record === record) &&
    (filled === undefined || filled.some((id) => values[id] !== undefined))
  )
}
