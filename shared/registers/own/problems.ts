import type { z } from 'zod'
import { choicesOf, isChoice, type OwnField } from './ownField'

/** What is wrong with a definition, and with which of its rows. */
export interface OwnProblem {
  readonly at: 'name' | 'fields' | 'clocks' | 'other'
  readonly row?: number
  readonly what: 'missing' | 'wrong' | 'twice' | 'noChoices' | 'noTarget' | 'noField' | 'noDay' | 'noRule' | 'tooMany'
  readonly column?: string
}

/** What a refused shape means to whoever edits it. */
export function problemOf({ path, code }: z.core.$ZodIssue): OwnProblem {
  const [at, row, column] = path
  const place = at === 'name' || at === 'fields' || at === 'clocks' ? at : 'other'
  const what = code === 'too_big' ? 'tooMany' : code === 'invalid_type' || code === 'too_small' ? 'missing' : 'wrong'
  return {
    at: place,
    what,
    ...(typeof row === 'number' ? { row } : {}),
    ...(typeof column === 'string' ? { column } : {}),
  }
}

/** What is wrong with fields beside each other. */
export function problemsOfFields(fields: readonly OwnField[]): readonly OwnProblem[] {
  return fields.flatMap((field, row): readonly OwnProblem[] => [
    ...(fields.findIndex((other) => other.id === field.id) < row
      ? [{ at: 'fields', row, what: 'twice' } as const]
      : []),
    ...(isChoice(field) && choicesOf(field).length === 0 ? [{ at: 'fields', row, what: 'noChoices' } as const] : []),
    ...(field.type === 'links' && field.to === undefined ? [{ at: 'fields', row, what: 'noTarget' } as const] : []),
  ])
}
