import { layDesk, type OpenTask } from '#shared/engine/desk/desk'
import { recordName, recordTitle } from '#shared/model/display'
import { type Day, textsIn } from '#shared/core/values/values'
import type { CalendarDay, Desk, DeskTask } from './queryTypes'
import type { Stores } from './registerStore'

/** Deadlines of one day that are named; the others are counted. */
const shownOfDay = 40

/** What is to be done, over all registers, or only what is to be published. */
export function deskOf(stores: Stores, today: Day, isPublishing = false): Desk {
  const tasks = [...stores.values()].flatMap((store) => store.tasks())
  const parts = layDesk(
    isPublishing ? tasks.filter(({ reading }) => reading.clock.publishes !== undefined) : tasks,
    today,
  )
  return {
    parts: parts.map((part) => ({ ...part, rows: part.rows.map((task) => named(stores, task)) })),
    // What the program keeps for itself, such as settings, is no entry of an office that has none yet.
    records: [...stores.values()].reduce(
      (sum, { definition, table }) => (definition.internal === true ? sum : sum + table.size),
      0,
    ),
  }
}

/** The days of a period on which something happens or a deadline ends, in their order. */
export function calendarOf(stores: Stores, from: Day, to: Day): readonly CalendarDay[] {
  const days = new Map<Day, { readonly events: CalendarDay['events'][number][]; readonly tasks: OpenTask[] }>()
  const at = (day: Day) => {
    const known = days.get(day) ?? { events: [], tasks: [] }
    days.set(day, known)
    return known
  }
  for (const [register, store] of stores) {
    for (const { day, name } of store.events(from, to)) {
      const { events } = at(day)
      // A session that stands both beside its acts and among the meetings happens once.
      if (!events.some((known) => known.name === name)) events.push({ register, name })
    }
    for (const task of store.tasks())
      if (task.reading.end >= from && task.reading.end <= to) at(task.reading.end).tasks.push(task)
  }
  return [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, { events, tasks }]) => ({
      day,
      events,
      ends: tasks.length,
      tasks: tasks
        .toSorted((a, b) => a.reading.clock.weight - b.reading.clock.weight)
        .slice(0, shownOfDay)
        .map((task) => named(stores, task)),
    }))
}

/** A task with the names of its record. */
function named(stores: Stores, task: OpenTask): DeskTask {
  const store = stores.get(task.register)
  const values = store?.table.get(task.record)?.values ?? {}
  if (store === undefined) return { ...task, name: task.record, title: '' }
  const { publishes } = task.reading.clock
  const places =
    typeof publishes === 'object' ? { field: publishes.where, ids: textsIn(values[publishes.where]) } : undefined
  return {
    ...task,
    name: recordName(store.definition, values),
    title: recordTitle(store.definition, values),
    ...(places === undefined || places.ids.length === 0 ? {} : { places }),
  }
}
