import type { z } from 'zod'
import { choicesOf } from './choices'
import { columnsOf, isChoice, isColumnType, type OwnField } from './ownField'

/** What is wrong with a definition, and with which of its rows. */
export interface OwnProblem {
  readonly at: 'name' | 'pattern' | 'fields' | 'clocks' | 'views' | 'other'
  readonly row?: number
  readonly what:
    | 'missing'
    | 'wrong'
    | 'twice'
    | 'noChoices'
    | 'noTarget'
    | 'noField'
    | 'noDay'
    | 'noRule'
    | 'noColumns'
    | 'noValues'
    | 'tooMany'
  readonly column?: string
}

/** What a refused shape means to whoever edits it. */
export function problemOf({ path, code }: z.core.$ZodIssue): OwnProblem {
  const [at, row, column] = path
  const place = at === 'name' || at === 'pattern' || at === 'fields' || at === 'clocks' || at === 'views' ? at : 'other'
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
    ...(field.type === 'rows' && !field.retired && columnsOf(fields, field.id).every(({ retired }) => retired)
      ? [{ at: 'fields', row, what: 'noColumns' } as const]
      : []),
    ...problemsOfColumn(field, fields, row),
  ])
}

/** A column stands in a field of rows, and is of a kind that can stand there. */
function problemsOfColumn({ within, type }: OwnField, fields: readonly OwnField[], row: number): readonly OwnProblem[] {
  if (within === undefined) return []
  if (fields.find(({ id }) => id === within)?.type !== 'rows')
    return [{ at: 'fields', row, what: 'noField', column: 'within' }]
  return isColumnType(type) ? [] : [{ at: 'fields', row, what: 'wrong', column: 'type' }]
}
