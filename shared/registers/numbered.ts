import type { NumberedEntry } from '../numbering/guard'
import type { RegisterRecord } from '../values/record'
import { isActNumber } from '../values/values'
import type { RegisterDefinition } from './definition'

/** A record as the guard of numbers sees it; `undefined` in a register without numbers. */
export function numberedEntry(
  { numberGuard }: RegisterDefinition,
  { id, values }: Pick<RegisterRecord, 'id' | 'values'>,
): NumberedEntry | undefined {
  if (numberGuard === undefined) return undefined
  const number = values[numberGuard.number]
  const date = values[numberGuard.date]
  return {
    id,
    ...(isActNumber(number) ? { number } : {}),
    ...(typeof date === 'string' ? { date } : {}),
  }
}
