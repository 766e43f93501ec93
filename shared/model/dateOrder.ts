import { isDay } from '../core/calendar/days'
import { warsawDay } from '../core/calendar/warsaw'
import { conditionHolds } from './condition'
import { type Day, type FieldValue, rowsIn, type Values } from '../core/values/values'
import type { DateOrder, RegisterDefinition } from './definition'

/** The day a value says, of a moment the day it was in Poland; `undefined` for none, and for one that does not exist. */
export function dayIn(value: FieldValue | undefined): Day | undefined {
  if (typeof value !== 'string') return undefined
  if (value.includes('T')) return warsawDay(value)
  return isDay(value) ? value : undefined
}

/** The days at a path: one of a field, one per row of a column. Days not read are passed over. */
export function daysAt(values: Values, path: string): readonly (Day | undefined)[] {
  const [field = '', column] = path.split('.')
  if (column === undefined) return [dayIn(values[field])]
  return rowsIn(values[field]).map((row) => dayIn(row[column]))
}

/** A day before one it must not come before; of a column with the place of its row, from 0. */
export interface WrongDay {
  readonly day: Day
  readonly row: number
}

/** The days that come before one they must not; empty where the order holds, or does not count. */
export function wrongDays({ first, then, when = [] }: DateOrder, values: Values): readonly WrongDay[] {
  const later = daysAt(values, then)
  if (later.every((day) => day === undefined)) return []
  const earlier = daysAt(values, first)
  const sameRows = first.includes('.') && first.split('.')[0] === then.split('.')[0]
  const last = earlier.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined)
  const wrong = later.flatMap((day, row): readonly WrongDay[] => {
    const before = sameRows ? earlier[row] : last
    return day !== undefined && before !== undefined && day < before ? [{ day, row }] : []
  })
  return when.every((condition) => conditionHolds(condition, values)) ? wrong : []
}

/** Pairs of days that stand in the wrong order: a contract in force before it was concluded. */
export function wrongOrder(definition: RegisterDefinition, values: Values): readonly DateOrder[] {
  return (definition.dateOrder ?? []).filter((order) => wrongDays(order, values).length > 0)
}
