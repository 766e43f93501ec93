import { addDays, formatDay } from '../../../core/calendar/days'
import { dayOf } from '../../../core/values/fieldValues'
import { type Day, type RowValue, rowsIn, type Values } from '../../../core/values/values'
import type { Rule } from '../../../engine/present/rule'

/** Until when something is to be prepared: its own day, or so many days before the event, which moves with it. */
export function stepDay({ due, before }: RowValue, { date }: Values): Day | undefined {
  const [own, event] = [typeof due === 'string' ? dayOf(due) : undefined, dayOf(date)]
  if (own !== undefined) return own
  return event === undefined || typeof before !== 'number' ? undefined : addDays(event, -before)
}

interface Step {
  readonly task: string
  readonly day: Day
  readonly isDone: boolean
}

/** What has a day, the earliest first. */
function stepsOf(values: Values): readonly Step[] {
  return rowsIn(values['steps'])
    .flatMap((row) => {
      const day = stepDay(row, values)
      const { task, done } = row
      return day === undefined ? [] : [{ task: typeof task === 'string' ? task : '', day, isDone: done === true }]
    })
    .toSorted((one, other) => one.day.localeCompare(other.day))
}

/** The step an event is at: the first that is not done, else the last one. */
const stepAt = (values: Values) => {
  const steps = stepsOf(values)
  return steps.find(({ isDone }) => !isDone) ?? steps.at(-1)
}

/** Rules of the list of what is to be prepared. */
export const stepRules = {
  stepDue: (values) => stepAt(values)?.day,
  // Nobody notes on which day: what is done was done in time, what is not is late.
  stepsDone: (values) => {
    const step = stepAt(values)
    return step?.isDone === true ? step.day : undefined
  },
  stepsLeft: (values) =>
    stepsOf(values)
      .flatMap(({ task, day, isDone }) => (isDone ? [] : [`${task} (${formatDay(day)})`]))
      .join(', ') || undefined,
} as const satisfies Readonly<Record<string, Rule>>
