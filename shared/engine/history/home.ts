import type { RegisterDefinition } from '../../model/definition'
import type { RegisterRecord } from '../../core/values/record'
import { type Change, type FieldChange, presenceOf } from './history'

/**
 * A record belongs to the register it was made in, that of its first change, for ever. Versions up to 0.1.0 let a pane
 * that stood under another register write it there; such a record is found by the check of the log and led back.
 */

/** The register a record belongs to; `undefined` for one without history. */
export function homeOf(history: readonly Pick<Change, 'command' | 'register'>[]): string | undefined {
  return history.toSorted((a, b) => (a.command < b.command ? -1 : 1))[0]?.register
}

/**
 * Whether a record stands, or is left by its history, somewhere else than where it belongs. What was written under
 * another register and taken home since is no fault any more: the log is never rewritten.
 */
export function isAstray(history: readonly Change[], stored: RegisterRecord | undefined): boolean {
  const home = homeOf(history)
  const last = lastOf(history)
  if (home === undefined || last === undefined) return false
  if (stored !== undefined) return stored.register !== home || last.register !== home
  return last.register !== home && last.presence?.after === 'absent' && !isErasing(last)
}

/**
 * The change that takes a record back to the register it belongs to. Its values stay, but for those another register
 * wrote into fields this one does not have, which no screen would ever show; they stay in the history. A record that was
 * removed from the wrong register comes back into the trash, for the clerk meant another one.
 */
export function homecoming(
  history: readonly Change[],
  stored: RegisterRecord | undefined,
  definition: RegisterDefinition,
  command: string,
): Change | undefined {
  const last = lastOf(history)
  if (last === undefined || !isAstray(history, stored)) return undefined
  const known = new Set(definition.fields.map(({ id }) => id))
  const foreign = new Set(
    history.flatMap(({ register, fields }) => (register === definition.id ? [] : Object.keys(fields))),
  )
  const stays = (field: string) => known.has(field) || !foreign.has(field)
  const fields: Record<string, FieldChange> = {}
  if (stored === undefined) {
    for (const [field, { before }] of Object.entries(last.fields))
      if (before !== undefined && stays(field)) fields[field] = { after: before }
  } else for (const [field, before] of Object.entries(stored.values)) if (!stays(field)) fields[field] = { before }
  return {
    command,
    record: last.record,
    register: definition.id,
    fields,
    ...(stored === undefined ? { presence: { before: presenceOf(stored), after: 'trashed' } } : {}),
  }
}

function lastOf(history: readonly Change[]): Change | undefined {
  return history.toSorted((a, b) => (a.command < b.command ? -1 : 1)).at(-1)
}

/** Whether the values went for good, so that there is nothing to bring back. */
function isErasing({ fields }: Change): boolean {
  const all = Object.values(fields)
  return all.length > 0 && all.every(({ before }) => before === undefined)
}
