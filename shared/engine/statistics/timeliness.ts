import type { ClockReading } from '../deadlines/clocks'
import { conditionHolds } from '../../model/condition'
import { daysBetween } from '../../core/calendar/days'
import type { RegisterDefinition } from '../../model/definition'
import type { Values } from '../../core/values/values'

/** How the clock of an entry stands; `undated` where it was met on a day nobody noted, so that it cannot run. */
export type Timing = Pick<ClockReading, 'state' | 'start' | 'metOn'> | 'undated'

/** One clock, and the people or departments it is told by. */
export interface TimedEntry {
  readonly names: readonly string[]
  readonly reading: Timing
}

/**
 * How things went for one name, or for all. The counts from `inTime` to `unclear` come to `all`. Times are whole
 * calendar days from the start of the clock.
 */
export interface Timeliness {
  readonly name: string
  readonly all: number
  readonly inTime: number
  readonly metLate: number
  /** Not met, and past the end. */
  readonly late: number
  /** Not met, and not past the end. */
  readonly open: number
  /** Met on a day nobody noted: done, and nobody can tell whether in time. */
  readonly undated: number
  /** Met on a day before the start or one that could not be read: it counts neither as a time nor as in time or late. */
  readonly unclear: number
  readonly median: number | undefined
  readonly percentile90: number | undefined
  /** In time among all whose end has come or that were met, from 0 to 1. */
  readonly shareInTime: number | undefined
}

/**
 * A percentile with linear interpolation between neighbours, as spreadsheets count it (PERCENTYL, MEDIANA), so that a
 * clerk can check it. `sorted` ascending, `share` from 0 to 1; `undefined` of nothing.
 */
export function percentile(sorted: readonly number[], share: number): number | undefined {
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)]
  const high = sorted[Math.ceil(place)]
  return low === undefined || high === undefined ? undefined : low + (high - low) * (place - Math.floor(place))
}

/**
 * Tells how a clock was kept, in all and by name. An entry with several names counts for each of them and once in all;
 * one without a name is told under `''`. Most entries first, then by the Polish alphabet.
 */
export function timeliness(entries: readonly TimedEntry[]): {
  readonly total: Timeliness
  readonly byName: readonly Timeliness[]
} {
  const groups = new Map<string, TimedEntry[]>()
  for (const entry of entries) {
    for (const name of new Set(entry.names.length === 0 ? [''] : entry.names)) {
      const group = groups.get(name)
      if (group === undefined) groups.set(name, [entry])
      else group.push(entry)
    }
  }
  const polish = new Intl.Collator('pl')
  return {
    total: measured('', entries),
    byName: [...groups]
      .map(([name, group]) => measured(name, group))
      .toSorted((a, b) => b.all - a.all || polish.compare(a.name, b.name)),
  }
}

/**
 * How the measured clock of an entry stands, each time it ran; none for an entry it does not apply to. `values` holds the
 * derived fields, `readings` the clocks of the entry that run.
 */
export function timingsOf(
  { clocks = [], statistics }: RegisterDefinition,
  values: Values,
  readings: readonly ClockReading[],
): readonly Timing[] {
  if (statistics === undefined) return []
  const ran = readings.filter(({ clock }) => clock.id === statistics.clock)
  if (ran.length > 0) return ran
  const clock = clocks.find(({ id }) => id === statistics.clock)
  const applies = clock?.when?.every((condition) => conditionHolds(condition, values)) !== false
  return applies && statistics.met !== undefined && conditionHolds(statistics.met, values) ? ['undated'] : []
}

function measured(name: string, entries: readonly TimedEntry[]): Timeliness {
  const counts = { inTime: 0, metLate: 0, late: 0, open: 0, undated: 0, unclear: 0 }
  const times: number[] = []
  for (const { reading } of entries) {
    if (reading === 'undated') {
      counts.undated++
      continue
    }
    const { state, start, metOn } = reading
    if (state === 'unclear') counts.unclear++
    else if (state === 'metInTime') counts.inTime++
    else if (state === 'metLate') counts.metLate++
    else if (state === 'late') counts.late++
    else counts.open++
    if (metOn !== undefined && state !== 'unclear') times.push(daysBetween(start, metOn))
  }
  times.sort((a, b) => a - b)
  const due = counts.inTime + counts.metLate + counts.late
  return {
    name,
    all: entries.length,
    ...counts,
    median: percentile(times, 0.5),
    percentile90: percentile(times, 0.9),
    shareInTime: due === 0 ? undefined : counts.inTime / due,
  }
}
