import type { Values } from '#shared/core/values/values'

/** One record of the town, with the register it belongs to. */
export interface TownRecord {
  readonly id: string
  readonly register: string
  readonly values: Values
}
