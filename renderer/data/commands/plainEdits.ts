import type { CommandName, Edit } from '#shared/engine/history/history'
import { plainValue } from '#shared/core/values/plainValue'

/** Commands whose values somebody typed or pasted. Files are made plain as they are read; a backup comes back as it was. */
const typed: ReadonlySet<CommandName['kind']> = new Set(['create', 'edit', 'editField', 'editMany'])

/** What is to be written: typed texts as a clerk sees them (`plainText`). */
export function plainEdits({ kind }: CommandName, edits: readonly Edit[]): readonly Edit[] {
  if (!typed.has(kind)) return edits
  return edits.map((edit) =>
    edit.fields === undefined
      ? edit
      : {
          ...edit,
          fields: Object.fromEntries(
            Object.entries(edit.fields).map(([field, value]) => [
              field,
              value === undefined ? undefined : plainValue(value),
            ]),
          ),
        },
  )
}
