import type { RegisterDefinition } from '../../model/definition'
import { sameValue } from '../history/history'
import { openConflicts, type Decisions } from './decide'
import type { Conflict, RecordMerge } from './mergeRecord'

/** How many records of a register a package does what to. A record with a conflict also counts under what is certain. */
export interface MergeTally {
  readonly added: number
  readonly edited: number
  readonly trashed: number
  readonly restored: number
  readonly removed: number
  /** Only their history grows. */
  readonly same: number
  readonly conflicts: number
}

const nothing: MergeTally = { added: 0, edited: 0, trashed: 0, restored: 0, removed: 0, same: 0, conflicts: 0 }

/** What happens to a record as far as it is certain. */
export function effectOf(merge: RecordMerge): Exclude<keyof MergeTally, 'conflicts'> {
  const { before, after } = merge
  if (before.presence !== after.presence) {
    if (before.presence === 'absent') return 'added'
    if (after.presence === 'absent') return 'removed'
    return after.presence === 'trashed' ? 'trashed' : 'restored'
  }
  return changedFields(merge).length === 0 ? 'same' : 'edited'
}

/** Fields that hold another value afterwards, as far as it is certain. */
export function changedFields({ before, after }: RecordMerge): readonly string[] {
  const fields = new Set([...Object.keys(before.values), ...Object.keys(after.values)])
  return [...fields].filter((field) => !sameValue(before.values[field], after.values[field]))
}

/** How many records somebody sees another way afterwards, or has to decide about. */
export function countVisible(merges: readonly RecordMerge[]): number {
  return merges.filter((merge) => merge.conflicts.length > 0 || effectOf(merge) !== 'same').length
}

/** How many of them are entries: not what the program keeps for itself, such as settings and remembered columns. */
export function countEntries(
  merges: readonly RecordMerge[],
  catalogue: { readonly find: (register: string) => RegisterDefinition | undefined },
): number {
  return countVisible(merges.filter(({ register }) => catalogue.find(register)?.internal !== true))
}

/** What a package does, by register. */
export function tallyOf(merges: readonly RecordMerge[]): ReadonlyMap<string, MergeTally> {
  const tallies = new Map<string, MergeTally>()
  for (const merge of merges) {
    const tally = tallies.get(merge.register) ?? nothing
    const effect = effectOf(merge)
    tallies.set(merge.register, {
      ...tally,
      [effect]: tally[effect] + 1,
      conflicts: tally.conflicts + merge.conflicts.length,
    })
  }
  return tallies
}

/** A conflict with the record it is about. */
export interface Question {
  readonly merge: RecordMerge
  readonly conflict: Conflict
}

/** All conflicts one by one, without those that no longer matter because the record is decided to go. */
export function questionsOf(merges: readonly RecordMerge[], decisions: Decisions): readonly Question[] {
  return merges.flatMap((merge) => {
    const moot = new Set(openConflicts(merge, new Map()).filter((conflict) => !isAsked(merge, conflict, decisions)))
    return merge.conflicts.filter((conflict) => !moot.has(conflict)).map((conflict) => ({ merge, conflict }))
  })
}

function isAsked(merge: RecordMerge, conflict: Conflict, decisions: Decisions): boolean {
  const decidedRecord = decisions.get(merge.record)
  if (conflict.kind === 'presence' || decidedRecord === undefined) return true
  return openConflicts(merge, new Map([[merge.record, decidedRecord]])).includes(conflict)
}
