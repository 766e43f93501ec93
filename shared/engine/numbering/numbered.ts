import type { NumberedEntry } from './guard'
import type { RegisterRecord } from '../../core/values/record'
import { isActNumber } from '../../core/values/values'
import type { RegisterDefinition } from '../../model/definition'

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
