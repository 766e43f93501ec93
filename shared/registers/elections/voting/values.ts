import { isDay } from '../../../core/calendar/days'
import { type Day, linksIn, type FieldValue, type RowValue, type Values } from '../../../core/values/values'

type Stored = Values | RowValue

/** The text in a field; empty where nothing stands, or nothing that is text. */
export function textAt(values: Stored, field: string): string {
  const value: FieldValue | undefined = values[field]
  return typeof value === 'string' ? value.trim() : ''
}

/** The day in a field; `undefined` for none and for text that is no day. */
export function dayAt(values: Stored, field: string): Day | undefined {
  const value = textAt(values, field)
  return isDay(value) ? value : undefined
}

/** The whole number in a field. */
export function countAt(values: Stored, field: string): number | undefined {
  const value: FieldValue | undefined = values[field]
  return typeof value === 'number' ? value : undefined
}

/** The choice in a field; `undefined` for none and for text of a file that is none of the choices. */
export function choiceAt<const C extends string>(values: Stored, field: string, choices: readonly C[]): C | undefined {
  return choices.find((choice) => choice === values[field])
}

/** Id of the one record a field links to. */
export function linkAt(values: Values, field: string): string | undefined {
  return linksIn(values[field])[0]?.record
}
