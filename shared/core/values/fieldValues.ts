import { isDay } from '../calendar/days'
import { type Day, type FieldValue, linksIn } from './values'

/** A day that stands in a field; `undefined` for none and for text that could not be read. */
export function dayOf(value: FieldValue | undefined): Day | undefined {
  return typeof value === 'string' && isDay(value) ? value : undefined
}

/** Text of a field without spaces around it; `undefined` for none. */
export function textOf(value: FieldValue | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** The first record a field of links leads to. */
export function linkedAt(value: FieldValue | undefined): string | undefined {
  return linksIn(value)[0]?.record
}

/** Text of a field, or of a field of links what the first one says it leads to. */
export function nameOf(value: FieldValue | undefined): string | undefined {
  return textOf(value) ?? textOf(linksIn(value)[0]?.written)
}
