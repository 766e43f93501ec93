import { writtenNumber } from '#shared/engine/documents/registerRows'
import type { RegisterDefinition } from '#shared/model/definition'
import type { Workspace } from '../../data/workspace'
import { changesIn, type Meanwhile, meanwhileIn, type Typed } from '../record/typedFields'

/** What came of saving a cell. */
export type CellSaved =
  | { readonly kind: 'saved' | 'unchanged' | 'gone' }
  /** Somebody else changed the field since it was begun: nothing was written, the clerk decides. */
  | { readonly kind: 'open'; readonly meanwhile: ReadonlyMap<string, Meanwhile> }

/**
 * Writes what was typed into a cell as one command. Asked of the database itself, whether the field still holds what it held
 * when typing began: what another window or a merge wrote may not have been heard of in the list yet.
 */
export async function saveCell(
  workspace: Workspace,
  definition: RegisterDefinition,
  record: string,
  typed: Typed,
): Promise<CellSaved> {
  const now = await workspace.database.records.get(record)
  if (now === undefined || now.register !== definition.id || now.trashed === 1) return { kind: 'gone' }
  const meanwhile = meanwhileIn(typed, now.values)
  if (meanwhile.size > 0) return { kind: 'open', meanwhile }
  const fields = changesIn(typed, now.values)
  const [first, ...others] = Object.keys(fields)
  if (first === undefined) return { kind: 'unchanged' }
  const label = writtenNumber({ definition }, now.values) ?? ''
  const named = { register: definition.id, record, label }
  const outcome = await workspace.run(
    // A right PESEL fills two more fields.
    others.length === 0 ? { kind: 'editField', ...named, field: first } : { kind: 'edit', ...named },
    [{ record, register: definition.id, fields }],
  )
  return { kind: outcome === undefined ? 'unchanged' : 'saved' }
}
