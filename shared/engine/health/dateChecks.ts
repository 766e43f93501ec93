import { addDays } from '../../core/calendar/days'
import { tooEarly } from '../deadlines/minimumWindow'
import type { MinimumWindow } from '../../model/clock'
import { dayIn, daysAt, wrongDays } from '../../model/dateOrder'
import type { DateOrder } from '../../model/definition'
import type { DateField, FieldDefinition, RowColumn } from '../../model/field'
import { type FieldValue, rowsIn, type Values } from '../../core/values/values'
import type { Check, RegisterState } from './check'

/** Self-government is back since 1990; registers of councils hold nothing older. */
const firstYear = 1990
/** Terms end within this many years; a field whose days lie further ahead says so. */
const usualYearsAhead = 10

interface DatePlace {
  readonly path: string
  readonly yearsAhead: number
  readonly values: (record: Values) => readonly (FieldValue | undefined)[]
}

function isDate(field: FieldDefinition | RowColumn): field is DateField {
  return field.type === 'date' || field.type === 'instant'
}

function datePlaces({ definition }: RegisterState): readonly DatePlace[] {
  return definition.fields.flatMap((field): readonly DatePlace[] => {
    if (field.type === 'rows')
      return field.columns.filter(isDate).map((column) => ({
        path: `${field.id}.${column.id}`,
        yearsAhead: column.yearsAhead ?? usualYearsAhead,
        values: (record) => rowsIn(record[field.id]).map((row) => row[column.id]),
      }))
    if (!isDate(field)) return []
    const { id, yearsAhead = usualYearsAhead } = field
    return [{ path: id, yearsAhead, values: (record) => [record[id]] }]
  })
}

const impossibleDate: Check = {
  severity: 'error',
  prepare: (state) => {
    const places = datePlaces(state)
    if (places.length === 0) return undefined
    const longAgo: readonly string[] = state.definition.health?.longAgo ?? []
    const thisYear = Number(state.today.slice(0, 4))
    const isPossible = (value: FieldValue | undefined, { path, yearsAhead }: DatePlace) => {
      if (typeof value !== 'string') return true
      const year = Number(dayIn(value)?.slice(0, 4) ?? 0)
      return year >= (longAgo.includes(path) ? firstYear - 100 : firstYear) && year <= thisYear + yearsAhead
    }
    return ({ values }) => {
      for (const place of places) {
        const value = place.values(values).find((one) => !isPossible(one, place))
        if (typeof value === 'string') return { field: place.path, value }
      }
      return undefined
    }
  },
}

const futureDate: Check = {
  severity: 'error',
  prepare: ({ definition, today }) => {
    const guarded = definition.numberGuard?.date
    const paths = [...new Set([...(guarded === undefined ? [] : [guarded]), ...(definition.health?.past ?? [])])]
    if (paths.length === 0) return undefined
    return ({ values }) => {
      for (const path of paths) {
        const ahead = daysAt(values, path).find((day) => day !== undefined && day > today)
        if (ahead !== undefined) return { field: path, value: ahead }
      }
      return undefined
    }
  },
}

/** The machine's clock stood wrong, or stands wrong now: the history cannot be trusted to be in order. */
const savedAhead: Check = {
  severity: 'warning',
  prepare: ({ today }) => {
    // A day of grace for workstations in other time zones.
    const latest = addDays(today, 2)
    return ({ createdAt, updatedAt }) => {
      const saved = createdAt > updatedAt ? createdAt : updatedAt
      return saved >= latest ? { value: saved } : undefined
    }
  },
}

/** Id of the check of an order of days. */
export function orderId({ first, then }: DateOrder): string {
  return `order:${first}:${then}`
}

/** The check that the days of an order contradict each other. */
export function orderCheck(order: DateOrder): Check {
  return {
    severity: 'error',
    prepare:
      () =>
      ({ values }) => {
        const [wrong] = wrongDays(order, values)
        return wrong === undefined ? undefined : { field: order.then, value: wrong.day }
      },
  }
}

/** Id of the check of a minimum window. */
export function windowId({ id }: MinimumWindow): string {
  return `window:${id}`
}

/** The check that a day does not come earlier than its window allows. */
export function windowCheck(window: MinimumWindow): Check {
  return {
    severity: 'error',
    prepare:
      () =>
      ({ values }) => {
        const early = tooEarly(window, values)
        return early === undefined ? undefined : { field: window.field, value: early.day }
      },
  }
}

/** Checks of days. */
export const dateChecks = {
  impossibleDate,
  futureDate,
  savedAhead,
} as const satisfies Readonly<Record<string, Check>>
