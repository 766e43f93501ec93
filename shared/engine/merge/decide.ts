import { sameValue, type Change, type FieldChange, type Presence } from '../history/history'
import type { FieldValue } from '../../core/values/values'
import type { Conflict, RecordMerge } from './mergeRecord'

/** What a person chose for one conflict. Only the value of a field can be another than both. */
export type Decision =
  { readonly kind: 'mine' | 'theirs' } | { readonly kind: 'value'; readonly value: FieldValue | undefined }

/** Decisions by `keyOf`. */
export type Decisions = ReadonlyMap<string, Decision>

/** Names a conflict among all of a merge. */
export function keyOf(record: string, conflict: Conflict): string {
  return conflict.kind === 'field' ? `${record}/${conflict.field}` : record
}

/** Where the record is to be after the decisions; `undefined` while that is not decided. */
function decidedPresence(merge: RecordMerge, decisions: Decisions): Presence | undefined {
  if (!merge.conflicts.some(({ kind }) => kind === 'presence')) return merge.after.presence
  const decision = decisions.get(merge.record)
  return decision === undefined ? undefined : decision.kind === 'theirs' ? merge.theirs.presence : merge.before.presence
}

/** The conflicts of a record that ask for an answer: its fields do not once it is decided that the record goes. */
export function openConflicts(merge: RecordMerge, decisions: Decisions): readonly Conflict[] {
  const isGoing = merge.conflicts.some(({ kind }) => kind === 'presence') && isAway(decidedPresence(merge, decisions))
  return merge.conflicts.filter(
    (conflict) => !decisions.has(keyOf(merge.record, conflict)) && !(isGoing && conflict.kind === 'field'),
  )
}

function isAway(presence: Presence | undefined): boolean {
  return presence === 'trashed' || presence === 'absent'
}

/**
 * The change that makes the record here what the merge and the decisions say, stating again what the log alone would not
 * say. `undefined` when there is nothing to write. All conflicts must be decided.
 */
export function mergeChange(merge: RecordMerge, decisions: Decisions, command: string): Change | undefined {
  const { record, register, before, after, restated } = merge
  const erased = erasedFor(merge, decisions)
  const presence = decidedPresence(merge, decisions)
  if (presence === undefined || openConflicts(merge, decisions).length > 0)
    throw new Error('A conflict is not decided yet.')
  const values = new Map<string, FieldValue | undefined>(presence === 'absent' ? [] : Object.entries(after.values))
  const stated = new Set(presence === 'absent' ? [] : restated.fields)
  if (presence !== 'absent')
    for (const conflict of merge.conflicts) {
      if (conflict.kind !== 'field') continue
      values.set(conflict.field, decidedValue(merge, conflict, decisions))
      stated.add(conflict.field)
    }
  const fields: Record<string, FieldChange> = {}
  for (const field of new Set([...Object.keys(before.values), ...values.keys(), ...stated])) {
    const [was, is] = [before.values[field], values.get(field)]
    if (sameValue(was, is) && !stated.has(field)) continue
    // An entry must not keep what is to be gone.
    const keepsBefore = was !== undefined && !erased.has(field)
    fields[field] = { ...(keepsBefore ? { before: was } : {}), ...(is === undefined ? {} : { after: is }) }
  }
  const isDecided = merge.conflicts.some(({ kind }) => kind === 'presence')
  const moves = before.presence !== presence || restated.presence || isDecided
  if (!moves && !restated.register && Object.keys(fields).length === 0) return undefined
  return {
    command,
    record,
    register,
    fields,
    ...(moves ? { presence: { before: before.presence, after: presence } } : {}),
  }
}

/** The fields whose values are to go from every entry: erased for good, and not set anew by a decision. */
export function erasedFor(merge: RecordMerge, decisions: Decisions): ReadonlySet<string> {
  const kept = merge.conflicts.flatMap((conflict) =>
    conflict.kind === 'field' && decidedValue(merge, conflict, decisions) !== undefined ? [conflict.field] : [],
  )
  return new Set([...merge.erased].filter((field) => !kept.includes(field)))
}

function decidedValue(
  merge: RecordMerge,
  conflict: Extract<Conflict, { kind: 'field' }>,
  decisions: Decisions,
): FieldValue | undefined {
  const decision = decisions.get(keyOf(merge.record, conflict))
  // The record goes as the side that took it away had it.
  const chosen = decision ?? decisions.get(merge.record)
  switch (chosen?.kind) {
    case 'value':
      return chosen.value
    case 'theirs':
      return conflict.theirs
    default:
      return conflict.mine
  }
}
