import type { RowValue, Values } from '../../core/values/values'
import { columnLetters } from '../../engine/import/header'
import type { GuessedField } from '../../engine/import/guessFields'
import type { ownPrivacy, OwnFieldType } from './definition'
import { idFor } from './draft'
import { mostFields } from './ownField'

/** A column of a file as the clerk wants it. */
export interface ChosenColumn extends GuessedField {
  readonly taken: boolean
  readonly label: string
  readonly kind: OwnFieldType
  readonly privacy: (typeof ownPrivacy)[number]
}

/** So many columns stand in the list and in print until somebody says otherwise. */
const listedColumns = 8

/** The columns of a file as they are proposed: all of them, by their headings, in the kinds that were guessed. */
export function proposedColumns(
  guessed: readonly GuessedField[],
  nameless: (letter: string) => string,
): readonly ChosenColumn[] {
  return guessed.slice(0, mostFields).map((one) => ({
    ...one,
    taken: true,
    label: one.heading === '' ? nameless(columnLetters(one.column)) : one.heading.slice(0, 200),
    kind: one.type,
    privacy: one.isPersonal ? 'private' : 'office',
  }))
}

/** The definition of a register whose fields are the columns of a file. */
export function definitionFrom(name: string, columns: readonly ChosenColumn[]): Values {
  const ids = new Set<string>()
  const named = columns.map((column) => {
    const id = idFor(column.label, ids)
    ids.add(id)
    return { column, id }
  })
  const key = named.find(({ column }) => column.isKey)
  return {
    name: name.trim(),
    ...(key === undefined ? {} : { key: key.id }),
    fields: named.map(({ column, id }, at): RowValue => {
      const { label, kind, privacy, choices } = column
      return {
        id,
        label: label.trim(),
        type: kind,
        privacy,
        ...(at < listedColumns ? { listed: true } : {}),
        ...(kind === 'choice' ? { choices: choices.join('\n') } : {}),
      }
    }),
  }
}
