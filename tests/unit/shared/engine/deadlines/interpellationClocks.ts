import { type ClockContext, type ClockReading, readClocks } from '#shared/engine/deadlines/clocks'
import type { Clock } from '#shared/model/definition'
import type { TermClock } from '#shared/model/clock'
import type { Values } from '#shared/core/values/values'

/** Counted forwards from a day, of any family: what all shipped registers have. */
export type PlainClock = Extract<TermClock, { readonly direction?: never; readonly ownRight?: never }>

/** Reply to an interpellation: 14 days from the mayor's receipt (law sheet §2). */
export const reply: PlainClock = {
  id: 'reply',
  start: 'receivedOn',
  length: { unit: 'days', count: 14 },
  family: 'B',
  metBy: 'repliedOn',
  soon: 3,
  weight: 1,
}

/** The first reading of a register that has only this clock. */
export function readOne(clock: Clock, values: Values, context: Partial<ClockContext>): ClockReading {
  const [reading] = readClocks({ id: 'interpellations', clocks: [clock] }, values, {
    today: '2026-12-15',
    officeFreeDays: new Set(),
    ...context,
  })
  if (reading === undefined) throw new Error('The clock does not run')
  return reading
}
