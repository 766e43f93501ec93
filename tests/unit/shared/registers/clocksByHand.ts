import { catalogue } from '#shared/catalogue'
import { presenterOf } from '#shared/engine/present/present'
import type { Find } from '#shared/engine/present/rule'
import type { Values } from '#shared/core/values/values'

const noFreeDays: ReadonlySet<string> = new Set()

/** A record of a register on a day, with what leads elsewhere found in `others` by id. */
export function presented(
  register: string,
  values: Values,
  today: string,
  others: Readonly<Record<string, Values>> = {},
) {
  const find: Find = (_, id) => others[id]
  return presenterOf(catalogue.of(register), { today, officeFreeDays: noFreeDays }).present(values, [], find)
}

/** „2026-12-28 late”: when a clock of a record ends and how it stands; `undefined` where it does not run. */
export function readingOf(
  register: string,
  clock: string,
  values: Values,
  today: string,
  others: Readonly<Record<string, Values>> = {},
): string | undefined {
  const reading = presented(register, values, today, others).readings.find((one) => one.clock.id === clock)
  return reading === undefined ? undefined : `${reading.end} ${reading.state}`
}
