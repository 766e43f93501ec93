import type { Day } from '../../../core/values/values'

/** Pools (pule) of lay judges a court asks for separately; each has a ballot of its own. */
export const pools = ['general', 'labour', 'family'] as const
export type Pool = (typeof pools)[number]

/** One court and pool: what nominations are for and what one ballot elects. */
export interface Contest {
  readonly court: string
  readonly pool: Pool
}

/** A contest with the seats its court asked for, and the letter that said so (art. 161). */
export interface Seats extends Contest {
  readonly seats: number
  readonly letterOn?: Day
  readonly letterSign?: string
  /** Resolution on the election to this court and pool, where each has its own. */
  readonly resolution?: string
}

/** Whether both name the same court and pool. */
export function sameContest(a: Contest, b: Contest): boolean {
  return a.court === b.court && a.pool === b.pool
}

/** Text that tells contests apart, for keys of maps and lists. */
export function contestKey({ court, pool }: Contest): string {
  return `${court}\u0001${pool}`
}
