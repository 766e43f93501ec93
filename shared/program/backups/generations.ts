import { warsawDay } from '../../core/calendar/warsaw'
import type { Instant } from '../../core/values/values'
import type { BackupSettings } from './settings'

interface Dated {
  readonly name: string
  readonly createdAt: Instant
}

const day = 24 * 60 * 60 * 1_000
/**
 * Time without a backup counts as no more than this, ms. A clock that jumps years ahead would otherwise make every real
 * backup too old at once; days are kept by the one, months, of which one backup each is left, by the other.
 */
const longestPause = { days: 4 * day, months: 62 * day }

/**
 * Names of the backups no rule keeps any more: not among the last ones, not the newest of a day of the last days, not
 * the newest of a month that is kept. Days and months are those of Poland. `all` stand in the order they were made: the
 * last ones are the last made, whatever the clock said, or those made while it ran ahead would push out all later ones.
 */
export function expendable(all: readonly Dated[], settings: BackupSettings, now: number): readonly string[] {
  const newestFirst = all.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0))
  const kept = new Set(all.slice(-settings.keepLast).map(({ name }) => name))
  const seen = new Set<string>()
  /** Keeps the first, which is the newest, of each period. */
  const keepOne = (period: string, name: string) => {
    if (!seen.has(period)) kept.add(name)
    seen.add(period)
  }
  const oldestDay = dayBefore(now, settings.keepDays)
  const oldestMonth =
    settings.keepMonths === undefined ? '' : monthBefore(dayBefore(now, 0).slice(0, 7), settings.keepMonths)
  let after = now
  const skipped = { days: 0, months: 0 }
  for (const { name, createdAt } of newestFirst) {
    const made = warsawDay(createdAt)
    // A moment that cannot be read is no reason to delete anything.
    if (made === undefined) {
      kept.add(name)
      continue
    }
    const moment = Date.parse(createdAt)
    const pause = Math.max(0, after - moment)
    after = Math.min(after, moment)
    skipped.days += Math.max(0, pause - longestPause.days)
    skipped.months += Math.max(0, pause - longestPause.months)
    if (dayBefore(moment + skipped.days, 0) > oldestDay) keepOne(made, name)
    if (dayBefore(moment + skipped.months, 0).slice(0, 7) > oldestMonth) keepOne(made.slice(0, 7), name)
  }
  return newestFirst.flatMap(({ name }) => (kept.has(name) ? [] : [name]))
}

function dayBefore(now: number, days: number): string {
  return warsawDay(new Date(now - days * day).toISOString()) ?? ''
}

function monthBefore(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const index = year * 12 + (number - 1) - months
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
}
