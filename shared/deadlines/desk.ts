import { addDays } from '../calendar/days'
import type { Day } from '../values/values'
import { byUrgency, type ClockReading } from './clocks'

/** Something to be done: a running clock of a record. */
export interface DeskItem {
  readonly register: string
  readonly record: string
  readonly name: string
  readonly title: string
  readonly reading: ClockReading
  /** Put off until this day, with the reason given. */
  readonly snoozed?: { readonly day: Day; readonly reason: string }
}

/** Parts of the desk, in the order a day is worked through. */
export interface DeskParts {
  readonly late: readonly DeskItem[]
  readonly today: readonly DeskItem[]
  readonly week: readonly DeskItem[]
  readonly month: readonly DeskItem[]
  readonly snoozed: readonly DeskItem[]
}

/** How far the desk looks ahead, in days. */
export const deskDays = 30

/**
 * Sorts what is to be done: late, due today, this week (to Sunday), in the next 30 days; in each part by what slips
 * worst, not by colour. What was put off comes back on its day.
 */
export function deskParts(items: readonly DeskItem[], today: Day): DeskParts {
  const sorted = items.toSorted((a, b) => byUrgency(a.reading, b.reading) || (a.name < b.name ? -1 : 1))
  const sunday = addDays(today, (7 - new Date(`${today}T00:00:00Z`).getUTCDay()) % 7)
  const last = addDays(today, deskDays)
  const isSnoozed = (item: DeskItem) => item.snoozed !== undefined && item.snoozed.day > today
  const open = sorted.filter((item) => !isSnoozed(item))
  const between = (from: Day, to: Day) => open.filter(({ reading }) => reading.end > from && reading.end <= to)
  return {
    late: open.filter(({ reading }) => reading.state === 'late'),
    today: open.filter(({ reading }) => reading.end === today),
    week: between(today, sunday),
    month: between(sunday, last),
    snoozed: sorted.filter(isSnoozed),
  }
}
