import { addDays } from '../../core/calendar/days'
import { weekdayOf } from '../../core/calendar/weekday'
import { type ClockReading, compareEnds } from '../deadlines/clocks'
import type { Day } from '../../core/values/values'
import type { Snooze } from './snooze'

/** Something to be done by a day or an hour: one clock of one record that is neither met nor run out. */
export interface OpenTask {
  readonly register: string
  readonly record: string
  readonly reading: ClockReading
  readonly snoozed?: Snooze
}

/**
 * Where the desk shows a task. In real cities two thirds of all replies are late, many of them for years: what is late
 * for more than a month is `backlog` and is only counted, so that what can still be saved is seen.
 */
export const deskParts = ['late', 'today', 'week', 'month', 'backlog', 'snoozed'] as const
export type DeskPart = (typeof deskParts)[number]

/** Days past its end after which a task is no longer shown by itself. */
export const freshDays = 30
/** Days ahead the desk looks. */
export const aheadDays = 30
/** Rows a part shows; what is beyond stands in the registers' views. More is a list, not a desk. */
const shownRows = 20

/** Tasks of one clock in one part; their register lists exactly these. */
export interface DeskGroup {
  readonly register: string
  readonly clock: string
  readonly count: number
}

export interface DeskPartContent<T extends OpenTask> {
  readonly part: DeskPart
  readonly count: number
  /** Its tasks by day, then by what happens if they slip; none of the backlog. */
  readonly rows: readonly T[]
  readonly groups: readonly DeskGroup[]
}

/** The last day of the week the day is in; weeks end on Sunday. */
export function weekEnd(day: Day): Day {
  return addDays(day, (7 - weekdayOf(day)) % 7)
}

/**
 * The part of the desk a task belongs to; `undefined` for what ends later, or merely runs out without a duty.
 * @param week the last day of this week; given by whoever asks for tens of thousands of tasks.
 */
export function partOf(
  { reading, snoozed }: Pick<OpenTask, 'reading' | 'snoozed'>,
  today: Day,
  week: Day = weekEnd(today),
): DeskPart | undefined {
  const { clock, state, days, end } = reading
  if (clock.quiet === true) return undefined
  if (snoozed !== undefined) return 'snoozed'
  switch (state) {
    case 'late':
      return days <= freshDays ? 'late' : 'backlog'
    case 'soon':
    case 'running':
      if (days === 0) return 'today'
      if (end <= week) return 'week'
      return days <= aheadDays ? 'month' : undefined
    default:
      return undefined
  }
}

/** One order for every part: what ends first, of the same day what slips worst; what was put off, by the day it comes back. */
function byDay(part: DeskPart): (a: OpenTask, b: OpenTask) => number {
  return (a, b) =>
    (part === 'snoozed' ? compare(a.snoozed?.day ?? '', b.snoozed?.day ?? '') : 0) ||
    compare(a.reading.end, b.reading.end) ||
    a.reading.clock.weight - b.reading.clock.weight ||
    compareEnds(a.reading, b.reading) ||
    compare(a.register, b.register) ||
    compare(a.record, b.record)
}

/** The rows a part shows: the first ones; of what is late the last, for those can still be explained. */
function rowsOf<T extends OpenTask>(part: DeskPart, tasks: readonly T[]): readonly T[] {
  if (part === 'backlog') return []
  const ordered = tasks.toSorted(byDay(part))
  return part === 'late' ? ordered.slice(-shownRows) : ordered.slice(0, shownRows)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Lays the tasks out by parts, in the order of the desk; parts without tasks are there and empty. */
export function layDesk<T extends OpenTask>(tasks: readonly T[], today: Day): readonly DeskPartContent<T>[] {
  const byPart = new Map<DeskPart, T[]>(deskParts.map((part) => [part, []]))
  const week = weekEnd(today)
  for (const task of tasks) {
    const part = partOf(task, today, week)
    if (part !== undefined) byPart.get(part)?.push(task)
  }
  return deskParts.map((part) => {
    const all = byPart.get(part) ?? []
    return {
      part,
      count: all.length,
      rows: rowsOf(part, all),
      groups: groupsOf(all),
    }
  })
}

/** Counts by clock, what slips worst first. */
function groupsOf(tasks: readonly OpenTask[]): readonly DeskGroup[] {
  const groups = new Map<string, { readonly group: Omit<DeskGroup, 'count'>; readonly weight: number; count: number }>()
  for (const { register, reading } of tasks) {
    const key = `${register}.${reading.clock.id}`
    const known = groups.get(key)
    if (known === undefined)
      groups.set(key, { group: { register, clock: reading.clock.id }, weight: reading.clock.weight, count: 1 })
    else known.count++
  }
  return [...groups.values()]
    .toSorted((a, b) => a.weight - b.weight || b.count - a.count)
    .map(({ group, count }) => ({ ...group, count }))
}

/** Flag of a filter that keeps the records whose task stands in this part: what a heading of the desk links to. */
export function deskFlag(part: DeskPart, clock: string): string {
  return `desk:${part}:${clock}`
}

/** Part and clock of such a flag; `undefined` for other flags. */
export function readDeskFlag(flag: string): { readonly part: DeskPart; readonly clock: string } | undefined {
  const [kind, name, clock] = flag.split(':')
  const part = deskParts.find((known) => known === name)
  return kind !== 'desk' || part === undefined || clock === undefined ? undefined : { part, clock }
}
