import type { NumberedEntry } from './guard'
import type { RegisterRecord } from '../../core/values/record'
import { isActNumber } from '../../core/values/values'
import type { RegisterDefinition, RegisterNumbering } from '../../model/definition'
import { counterOf, readNumberOf } from './numberingOf'

/**
 * A record as the guard of numbers sees it; `undefined` in a register without numbers. A number that was stored before the
 * office said by which pattern it is written is read by it now.
 */
export function numberedEntry(
  { numberGuard }: RegisterDefinition,
  { id, values }: Pick<RegisterRecord, 'id' | 'values'>,
  numbering: RegisterNumbering,
): NumberedEntry | undefined {
  if (numberGuard === undefined) return undefined
  const stored = values[numberGuard.number]
  const date = values[numberGuard.date]
  const day = typeof date === 'string' ? { date } : {}
  if (!isActNumber(stored)) return { id, ...day }
  const ofKind = numberGuard.kind === undefined ? undefined : values[numberGuard.kind]
  const kind = typeof ofKind === 'string' ? ofKind : undefined
  const number = stored.ordinal === undefined ? readNumberOf(numbering, stored.written, kind) : stored
  const counter = counterOf(numbering, number, kind)
  return { id, number, ...day, ...(counter === undefined ? {} : { counter }) }
}
